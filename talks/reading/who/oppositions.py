"""Whom "the opposition" or "the rebels" are: those introduced so, or that the tables call a state's own."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import TYPE_CHECKING

from talks.reading.prose.text import Document
from talks.reading.who.homes import is_told_of_most, of_its_own_affairs
from talks.reading.who.mentions import PartyMention, of_actor

if TYPE_CHECKING:
    from actors.gazetteer import ActorRecord, Gazetteer

_NOUNS = ("opposition", "rebels", "separatists", "guerrillas", "insurgents")
_SORTS = "(?:armed|main|political|united)"
_TEAM = r"(?= (?:delegat\w+|negotiat\w+|team|side|representatives|envoys)\b)"
_HEADED = (
    r"(?! to (?:the|an?|its|their|any|such|his|her)\b| [A-Z]|-"
    r"| (?:leader|party|parties|figure|politician|movement|coalition|alliance|group|front|bloc|platform"
    r"|umbrella|force|candidate|lawmaker|member|chief|newspaper)s?\b)"
)
# whose they are is told
_OWNED = re.compile(r"(?P<whose>[A-Z][\w-]+)(?P<has>'s|’s)? (?:(?:armed|main|political|united) )?\Z")
# "a meeting of the government | and the opposition"
_GOVERNED = re.compile(r"\b(?:[Tt]he|with|between|of|both) ([Gg]overnment) and (?:the )?\Z")


def oppositions(
    document: Document, parties: list[PartyMention], gazetteer: Gazetteer
) -> Iterator[PartyMention]:
    """Mentions of them, where the report names no other movement of that state."""
    taken = {party.end for party in parties}
    for noun in _NOUNS:
        meant = _called(noun, document, parties, gazetteer) if noun in document.words else None
        if meant is None:
            continue
        adjective = rf"|\b{noun.removesuffix('s')}{_TEAM}"
        pattern = (
            rf"\b(?:[Tt]he |and |with |between |by )(?:{_SORTS} )?(?P<noun>{noun}){_HEADED}\b{adjective}"
        )
        for match in re.finditer(pattern, document.readable):
            start, end = match.span("noun") if match["noun"] else match.span()
            if end in taken or document.sentence_at(start) is None:
                continue
            yield of_actor(document, start, end, meant, "alias")
            ruled = _GOVERNED.search(document.plain, max(0, start - 40), start)
            state = gazetteer.actor(gazetteer.home_of(meant.key) or "")
            if ruled is not None and state is not None:
                yield of_actor(document, *ruled.span(1), state, "alias")


def the_opposition(
    document: Document, parties: list[PartyMention], gazetteer: Gazetteer, before: int
) -> str | None:
    """Whom the word means at an offset: the group introduced so, that of a people named, the only group."""
    groups = [party for party in parties if party.actor_kind == "group"]
    told = (party for party in groups if party.start < before)
    introduced = (party.key for party in told if document.plain.endswith("opposition ", 0, party.start))
    alone = {party.key for party in groups}
    return (
        next(introduced, None)
        or of_its_people(document, parties, gazetteer)
        or (alone.pop() if len(alone) == 1 else None)
    )


def of_its_people(document: Document, parties: list[PartyMention], gazetteer: Gazetteer) -> str | None:
    """ "Spokesman for the opposition": the Syrian opposition's, in a report on Syria that names Syrians."""
    adjectives = {party.text for party in parties if party.kind == "demonym"}
    named = {actor.key for word in adjectives for actor in gazetteer.actors_named(f"{word} opposition")}
    if len(named) != 1:
        return None
    meant = named.pop()
    at_home = gazetteer.home_of(meant) in (None, of_its_own_affairs(document, parties, gazetteer))
    return meant if at_home or any(party.key == meant for party in parties) else None


def _called(
    noun: str, document: Document, parties: list[PartyMention], gazetteer: Gazetteer
) -> ActorRecord | None:
    """The one group that is "the Venezuelan opposition", in a report that tells of Venezuela most."""
    states = [party for party in parties if party.actor_kind == "state"]
    forms = {party.text if party.kind == "demonym" else f"{party.name}'s" for party in states}
    named = {actor.key: actor for form in forms for actor in gazetteer.actors_named(f"{form} {noun}")}
    meant = next(iter(named.values())) if len(named) == 1 else None
    home = gazetteer.home_of(meant.key) if meant is not None else None
    if meant is None or home is None or not is_told_of_most(parties, home, times=1.5):
        return None
    groups = {party.key for party in parties if party.actor_kind == "group"}
    others = {key for key in groups if key != meant.key and gazetteer.home_of(key) == home}
    return None if others or _is_anothers(noun, home, document, states) else meant


def _is_anothers(noun: str, home: str, document: Document, states: list[PartyMention]) -> bool:
    """ "The Turkish opposition" is told of as well."""
    others = {party.text for party in states if party.key != home}
    own = {party.text for party in states if party.key == home}
    for match in re.finditer(rf"\b{noun}\b", document.plain):
        owned = _OWNED.search(document.plain, max(0, match.start() - 40), match.start())
        whose = owned["whose"] if owned is not None else None
        if whose in others or (owned is not None and owned["has"] and whose not in own):
            return True
    return False
