"""Who was visited: the state where somebody came, saw its president, or was to go."""

from __future__ import annotations

import re

from talks.reading.occasions.segments import Segment
from talks.reading.seating.attendance import Attendance
from talks.reading.who import homes
from talks.reading.who.mentions import PlaceMention, within
from talks.reading.who.scene import Scene

_GOVERNS = re.compile(
    r"^(?:[Pp]rime |[Vv]ice[ -]|[Dd]eputy |[Ff]oreign |[Dd]efen[cs]e |[Ii]nterior )*(?:[Pp]resident"
    r"|[Mm]inister|[Pp]remier|King|Emir|Crown Prince|Sultan|[Cc]hancellor)\Z"
)


def with_the_host(scene: Scene, segment: Segment, named: Attendance) -> Attendance:
    """ "The envoy's visit to Naypyidaw was put off": he would have met those who govern there."""
    places = within(scene.places, segment.start, segment.end)
    hosted = (hosted_at(scene, place, named) for place in places)
    return next((met for met in hosted if met is not named), named)


def with_who_governs_there(scene: Scene, segment: Segment, named: Attendance) -> Attendance:
    """ "Was in Baghdad to see President Rashid": an office holder no table knows is the host's."""
    seen = scene.people.between(segment.cue_end, segment.cue_end + 60)[:1]
    if (
        not seen
        or seen[0].person.party not in (None, *named.keys)
        or not _GOVERNS.search(seen[0].person.post or "")
    ):
        return named
    guests = {party.key for party in within(scene.parties, segment.start, segment.cue_start)}
    guests |= {who.person.party or "" for who in scene.people.between(segment.start, segment.cue_start)}
    if seen[0].person.party is not None and not guests & set(named.keys):
        return named  # "the lender's director met its president in Rome": of him alone it is told who he is
    return with_the_host(scene, segment, named)


def at_each(scene: Scene, places: list[PlaceMention | None], met: Attendance) -> list[Attendance]:
    """ "In Berlin on Monday and in Paris on Tuesday": each where he governs."""
    return [hosted_at(scene, place, met) for place in places]


def hosted_at(scene: Scene, place: PlaceMention | None, named: Attendance) -> Attendance:
    """Who came, and the state he came to."""
    host = scene.gazetteer.state_of(place.country) if place is not None and place.country else None
    if (
        host is None
        or named.count != 1
        or host.key in named.keys
        or place is None
        or place.city in homes.OF_ALL_NATIONS
    ):
        return named
    return named.joined(Attendance((host.key,), (host.name,)))
