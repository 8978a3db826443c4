"""Which of those named "the rebels", "the group", "the alliance" are: the only one, or one called so."""

from __future__ import annotations

import re

from talks.reading.prose import cues
from talks.reading.who import mentions
from talks.reading.who.scene import Scene

_OF_WHAT = re.compile(r" (?:for|of|on|in|to|and) | \(")
_NO_BLOCS = frozenset({"united-nations", "nato", "osce", "un-security-council"})
_STEMS = frozenset({"rebel", "separatist", "guerrilla", "insurgent", "militant", "militia"})
_NEAR = 40  # characters


def only_group_before(scene: Scene, noun: str, start: int) -> str | None:
    """ "The rebels" are the one armed or political group named before, when there is just one."""
    if noun not in cues.GROUP_NOUNS:
        return None
    groups = {
        party.key
        for party in scene.parties
        if party.actor_kind == "group"
        and party.part != "place"
        and party.start < start
        and not mentions.is_an_army(party)
    }
    if len(groups) == 1:
        return groups.pop()
    foremost = scene.foremost("group")
    if foremost in groups or not groups:
        return foremost
    told = {key for key in groups if _is_told_as(scene, noun, key)}
    if len(told) == 1:
        return told.pop()
    return _acted_before(scene, groups, start)


def _acted_before(scene: Scene, groups: set[str], start: int) -> str | None:
    """ "The JEM wanted more. |The group| said": the one that the sentence before is about, and tells of."""
    here = scene.document.sentence_at(start)
    about = scene.subjects.get(here.index - 1) if here is not None else None
    if here is None or about is None or about.party not in groups:
        return None
    before = scene.document.sentences[here.index - 1]
    told = {party.key for party in mentions.within(scene.parties, before.start, before.end)}
    return about.party if told & groups <= {about.party} else None


def _is_told_as(scene: Scene, noun: str, key: str) -> bool:
    """ "The rebel New Forces", "the rebels of the New Forces", "the New Forces rebels"."""
    stem, plain = noun.removesuffix("s"), scene.document.plain
    if stem not in _STEMS:
        return False
    ahead = re.compile(
        rf"\b{stem}s?,?(?: (?:of|from|in|group|movement|army|coalition|alliance|the|called))* \Z"
    )
    mentions_of = (party for party in scene.parties if party.key == key)
    return any(
        ahead.search(plain, max(0, party.start - _NEAR), party.start)
        or plain.startswith(f" {stem}", party.end)
        for party in mentions_of
    )


def called_so(scene: Scene, noun: str, start: int) -> str | None:
    """ "The alliance", behind "the Civic Alliance": the party last named that has it in its name."""
    named = (p for p in reversed(scene.parties) if p.start < start and noun == head_of(p.name))
    return next((party.key for party in named if party.actor_kind != "state"), None)


def head_of(name: str) -> str:
    """The last word of a name, before what it is of or for: of a "Leadership Council of Yemen", "council"."""
    words = _OF_WHAT.split(name, maxsplit=1)[0].lower().split()
    return " ".join(words[-2:]) if words[-1:] == ["group"] else " ".join(words[-1:])


def body_meant(scene: Scene, noun: str, start: int) -> str | None:
    """ "The alliance" is NATO, "the bloc" the organisation named last before."""
    bodies = [
        party.key for party in scene.parties if party.actor_kind == "organisation" and party.start < start
    ]
    if noun == "alliance":
        return "nato" if "nato" in bodies else None
    return next((key for key in reversed(bodies) if key not in _NO_BLOCS), None)
