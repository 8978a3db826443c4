"""The whole table of a format: the two sides, and whoever else the article says sits there."""

from __future__ import annotations

import re
from collections.abc import Iterator

from talks.reading.occasions.segments import Segment
from talks.reading.prose.cues import word_set
from talks.reading.prose.text import Sentence
from talks.reading.prose.wordings import Wording
from talks.reading.seating.attendance import Attendance
from talks.reading.seating.pointers import is_of_a_series
from talks.reading.seating.prominence import is_its_city
from talks.reading.seating.tables import Tables
from talks.reading.who.mentions import PartyMention, within
from talks.reading.who.scene import Scene

_TALKS = (
    r"(?:talks|rounds?|negotiations|discussions|conference|sessions?|meetings?|consultations|[Gg]roup"
    r"|[Cc]ommittee|[Cc]ommission|[Cc]ouncil|mechanism|format|forum|process|dialogue|panel|table|body)"
)
# "the talks, which bring together the two Koreas, Japan and Russia"
_BRINGS = Wording(
    rf"\b{_TALKS}\b[^.;\"]{{0,120}}?\b(?:br(?:ings?|ought|inging) together|groups|grouping|gathers|gathering"
    r"|compris(?:es?|ed|ing)|unites|involv(?:es?|ed|ing)|includ(?:es?|ed|ing)"
    r"|(?:made up|composed|consists?|consisting) of|attended by"
    r"|(?:opened|convened|began|started|resumed|met)(?: (?:on|in|here|there)[^,;.]{0,24})? with|in which)\b"
)
# quickly sought: a sentence without one of them tells of no table
_WORDS = word_set(
    "bring brings brought bringing groups grouping gathers gathering comprises comprise comprised comprising"
    " unites involves involve involved involving includes include included including made composed consists"
    " consisting attended with"
)
# where the list of those who sit there ends
_NO_MORE = re.compile(
    r",? (?:said|says|according to|reported|announced|told|under|facilitated|chaired|mediated|brokered|hosted"
    r"|moderated|supported by|with the support|to (?:discuss|review|oversee|monitor|settle|end))\b"
)
_SIDES = Wording(r"\b(?:sides|parties|communities|teams|delegations|mediators?|observers?|guarantors?)\b")
_TWO_OF_THEM = re.compile(
    r"\b(?:they|both|two|pair|sides|bilateral(?:ly)?|one-on-one|face to face|face-to-face)\b"
)
_BODY = re.compile(rf"\b{_TALKS} (?:[a-z]+ ){{0,6}}\Z")
_ROUNDS = frozenset(
    {"round", "rounds", "session", "sessions", "plenary", "conference", "negotiations", "talks"}
)
# "an extra session of the subgroup", "technical talks": of some of them
_OF_FEWER = re.compile(
    r"\b(?:experts?|technical|technicians|working[ -](?:level|groups?)|subgroups?|sub-\w+|bilateral|separate"
    r"|1\+1|preparatory|informal|deput(?:y|ies))\b"
)
# "the six-party talks", and not two who met at the summit of a club of theirs
_ITS_TALKS = re.compile(r"\b(?:talks|negotiat\w+|rounds?|discussions|format|process)\b")
_KINDS = frozenset({"state", "group", "organisation", "organization", "bloc", "body", "institution"})
_LEAST, _MOST = 2, 10  # so many are named in one such sentence, and sit at such a table
_OPENING = 3  # sentences that tell whose talks the article is about


def whole_table(scene: Scene, main: Attendance | None) -> Attendance | None:
    """The article's table with all who are told to sit there too, if there are any."""
    if main is None:
        return None
    found = main
    for met in (*_told(scene, main), *_of_the_format(scene, main)):
        found = found.joined(met)
    return found if main.count < found.count <= _MOST else None


def widened(
    scene: Scene, sentence: Sentence, segment: Segment, met: Attendance, tables: Tables
) -> Attendance:
    """ "The previous round in this format": all who sit there; "the two", "experts": fewer."""
    whole = tables.whole
    if whole is None or tables.main is None:
        return met
    if not _is_of_all(scene, sentence, segment):
        return tables.main if set(met.keys) == set(whole.keys) else met
    some = set(met.keys) <= set(whole.keys) and not met.unknown
    return whole if some or is_of_a_series(scene, segment) else met


def _is_of_all(scene: Scene, sentence: Sentence, segment: Segment) -> bool:
    """Whether a round or a body is told of, and not two who meet."""
    plain = scene.document.plain
    if _TWO_OF_THEM.search(plain, sentence.start, min(sentence.end, segment.end)):
        return False
    before = max(sentence.start, segment.cue_start - 80)
    if _OF_FEWER.search(plain, before, segment.cue_end):
        return False
    one_of_them = segment.cue in _ROUNDS or is_of_a_series(scene, segment)
    return one_of_them or _BODY.search(plain, before, segment.cue_start) is not None


def _told(scene: Scene, main: Attendance) -> Iterator[Attendance]:
    for sentence in scene.document.sentences:
        if sentence.zone == "caption" or _WORDS.isdisjoint(sentence.words):
            continue
        named = _sitting(scene, sentence)
        of_these = not set(main.keys).isdisjoint(named.keys)
        if len(named.keys) >= _LEAST and (
            of_these or _SIDES.search(sentence, scene.document.plain, sentence.start, sentence.end)
        ):
            yield named


def _sitting(scene: Scene, sentence: Sentence) -> Attendance:
    """Those behind "which brings together"."""
    plain = scene.document.plain
    brings = _BRINGS.search(sentence, plain, sentence.start, sentence.end)
    if brings is None:
        return Attendance()
    closed = _NO_MORE.search(plain, brings.end(), sentence.end)
    last = closed.start() if closed else sentence.end
    named = {
        party.key: party.text for party in within(scene.parties, brings.end(), last) if _sits(scene, party)
    }
    return Attendance(tuple(named), tuple(named.values()))


def _sits(scene: Scene, party: PartyMention) -> bool:
    return party.part == "actor" and party.actor_kind in _KINDS and not is_its_city(scene, party)


def _of_the_format(scene: Scene, main: Attendance) -> Iterator[Attendance]:
    """ "Iran and six world powers": the members of what the opening names."""
    for party in scene.parties:
        sentence = scene.document.sentence_at(party.start)
        if party.actor_kind != "forum" or sentence is None or sentence.index >= _OPENING:
            continue
        keys = sorted(scene.gazetteer.members_of(party.key))
        names = tuple(actor.name for key in keys if (actor := scene.gazetteer.actor(key)))
        of_these = not set(main.keys).isdisjoint(keys)
        across = not set(main.keys) <= set(keys) or _ITS_TALKS.search(
            scene.document.plain, party.start, party.end + 20
        )
        if _LEAST < len(keys) == len(names) and of_these and across:
            yield Attendance(tuple(keys), names)
