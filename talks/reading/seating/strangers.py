"""Who sits at a table though no table of ours knows him: "the rebels", "the Free Valley Movement"."""

from __future__ import annotations

import re

from talks.reading.dates.expressions import MONTHS, WEEKDAYS
from talks.reading.prose import cues
from talks.reading.prose.wordings import Wording
from talks.reading.who.mentions import within
from talks.reading.who.scene import Scene
from talks.reading.who.unlisted import is_unlisted

_BETWEEN = Wording(
    r"\bbetween (?:the )?(?P<one>[A-Z][\w'-]*(?: [A-Z][\w'-]*){0,4}|[a-z]+) and (?:the "
    r")?(?P<two>[A-Z][\w'-]*(?: [A-Z][\w'-]*){0,4}|[a-z]+)"
)
_DAYS = frozenset({*MONTHS, *WEEKDAYS, "christmas", "easter", "ramadan", "eid"})
_UNKNOWN_PARTY = Wording(
    r"\b(?:[Tt]he|[Aa]|and|with|between) (?P<name>(?:[a-z-]+ |[A-Z][\w-]+ )?(?:rebels|rebel groups?"
    r"|guerrillas|insurgents|separatists|junta|militants"
    r"|opposition(?! (?:leader|party|parties|figure|politician|movement|coalition|alliance|group|front|bloc"
    r"|platform|umbrella|force|candidate|lawmaker|chief|newspaper)s?\b| [A-Z])|militias|tribal leaders))\b"
)
_GOVERNMENT = re.compile(
    r"(?:(?:[Tt]he )?(?:[Ff]ederal|[Cc]entral|[Uu]nion|[Nn]ational|[Tt]ransitional|[Ii]nterim)"
    r" )?[Gg]overnment"
)
# "attended by the government, the movement and the church", "government envoys met the movement"
_THE_GOVERNMENT = Wording(
    r"\b(?:[Tt]he (?:[a-z]+ )?|[Ww]ith |[Bb]etween |[Aa]nd |[Bb]y |\A)[Gg]overnment"
    r"(?! (?:of|in|house|building|offices?|headquarters|forces|troops|soldiers|army|positions|buildings|and"
    r" parliament|spokes\w+|statement)\b|-)"
)
_REBELS = re.compile(r"(?:rebels|rebel groups?|guerrillas|insurgents|separatists|militants)\Z")


def seated_with_strangers(
    scene: Scene, seated: dict[str, str], start: int, end: int
) -> tuple[dict[str, str], tuple[str, ...]]:
    """Those seated with whom a common noun of the clause stands for; and who is known by words only."""
    unknown = _unknown(scene, start, end)
    if any((actor := scene.gazetteer.actor(key)) and actor.kind == "state" for key in seated):
        unknown = tuple(name for name in unknown if not name.endswith("junta"))  # it governs one of them
    group = scene.only_group()
    seated = dict(seated)
    for name in unknown:
        if group is not None and _REBELS.search(name):
            seated.setdefault(group, name)
            unknown = tuple(other for other in unknown if other != name)
        if _GOVERNMENT.fullmatch(name) and (state := _its_state(scene, seated)) is not None:
            seated[state] = name
            unknown = tuple(other for other in unknown if other != name)
        if name.removeprefix("the ") == "opposition" and _sits_there(scene, seated):
            unknown = tuple(other for other in unknown if other != name)
    if _THE_GOVERNMENT.search(scene.document, scene.document.plain, start, end) and (
        state := _that_governs(scene, seated)
    ):
        seated[state] = "the government"
    return seated, unknown


def _that_governs(scene: Scene, seated: dict[str, str]) -> str | None:
    """The state of the movements seated, where only they are."""
    homes = {scene.gazetteer.home_of(key) for key in seated}
    state = next(iter(homes)) if len(homes) == 1 else None
    if seated and all(map(is_unlisted, seated)):
        state = scene.foremost("state")
    return state if state is not None and state not in seated else None


def _its_state(scene: Scene, seated: dict[str, str]) -> str | None:
    """The state that "the Federal Government" across from its own union or movement governs."""
    homes = {home for key in seated if (home := scene.gazetteer.home_of(key)) and home not in seated}
    state = next(iter(homes)) if len(homes) == 1 else scene.foremost("state")
    return state if scene.gazetteer.is_a_state(state) and state not in seated else None


def _unknown(scene: Scene, start: int, end: int) -> tuple[str, ...]:
    """Parties no table knows, as written: "the rebels", "between the Free Valley Movement and the army"."""
    told = _UNKNOWN_PARTY.finditer(scene.document, scene.document.plain, start, end)
    found = [match["name"] for match in told if not _is_of_a_group(scene, match)]
    for match in _BETWEEN.finditer(scene.document, scene.document.plain, start, end):
        for name in ("one", "two"):
            known = within(scene.parties, match.start(name), match.end(name)) or scene.people.between(
                match.start(name), match.end(name)
            )
            if (
                not known
                and not set(match[name].lower().split()) & cues.ROLE_NOUNS
                and match[name].split()[0].lower() not in _DAYS
                and (
                    match[name][0].isupper() or match[name] in ("army", "government", "rebels", "opposition")
                )
            ):
                found.append(match[name])
    named = any(party.actor_kind == "group" for party in within(scene.parties, start, end))
    bare = {name.removeprefix("the "): name for name in reversed(found)}  # "the rebels" and "rebels" are one
    return tuple(
        name for low, name in reversed(bare.items()) if not (named and _REBELS.fullmatch(low))
    )  # "the Oromo Liberation Army, the rebels": they


def _is_of_a_group(scene: Scene, match: re.Match[str]) -> bool:
    """ "The opposition", "the Karen rebels", whom the tables know."""
    return any(party.actor_kind == "group" for party in within(scene.parties, *match.span("name")))


def _sits_there(scene: Scene, seated: dict[str, str]) -> bool:
    """ "The opposition's negotiator, A": a group of the state that sits there is named already."""
    actors = [actor for key in seated if (actor := scene.gazetteer.actor(key))]
    states = {actor.key for actor in actors if actor.kind == "state"}
    return any(actor.kind == "group" and scene.gazetteer.home_of(actor.key) in states for actor in actors)
