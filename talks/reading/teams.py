"""Whose delegation, team or side it is: the party named in, before or after its words."""

from __future__ import annotations

import re

from talks.reading.mentions import PartyMention, owner_of, within
from talks.reading.scene import Scene
from talks.reading.text import Sentence

TEAM = (
    r"(?:delegations?|(?:negotiating )?teams?|working groups?|negotiators|sides?|mission|panel|contingent"
    r"|list)"
)


def named_within(scene: Scene, start: int, end: int) -> PartyMention | None:
    """ "Russia's delegation", "a Hamas delegation", "the delegation from Iran"."""
    inside = [party for party in within(scene.parties, start, end) if party.part != "modifier"]
    if inside:
        return inside[0]
    return _named_from(scene, end)


def _named_from(scene: Scene, end: int) -> PartyMention | None:
    words = re.match(r" (?:from|of) (?:the )?", scene.document.plain[end : end + 14])
    hits = within(scene.parties, end + words.end(), end + words.end() + 1) if words else []
    return hits[0] if hits else None


def named_before(scene: Scene, sentence: Sentence, offset: int) -> PartyMention | None:
    """The party right before "delegation": "Iran's negotiating team", "the Armenian side"."""
    near = [
        p for p in within(scene.parties, max(sentence.start, offset - 60), offset + 4) if p.part != "modifier"
    ]
    for party in reversed(near):
        between = scene.document.plain[party.end : offset]
        if not re.search(r"[;,.\"]|\b(?:and|with|by|in)\b", between):
            return party
    army = re.search(r"\b(?:army|military)(?:'s)? \Z", scene.document.plain[max(0, offset - 12) : offset])
    if army is not None:
        return owner_of(scene.document, scene.parties, "army", offset)
    if re.search(r"\b[Gg]overnment(?:'s)? \Z", scene.document.plain[max(0, offset - 14) : offset]):
        return owner_of(scene.document, scene.parties, "government", offset)
    team_end = re.match(rf"{TEAM}|that", scene.document.plain[offset : offset + 20])
    return _named_from(scene, offset + team_end.end()) if team_end else None


def named_after(scene: Scene, offset: int) -> PartyMention | None:
    hits = within(scene.parties, offset, offset + 6)
    return hits[0] if hits and hits[0].part == "actor" else None
