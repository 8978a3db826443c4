"""Who makes a move together behind "by": "a proposal made by A and B", "a call by A, B and the C"."""

from __future__ import annotations

import re
from dataclasses import replace

from talks.reading.who.mentions import PartyMention, within
from talks.reading.who.scene import Scene, Subject

_BY = re.compile(r"\b(?:by|from|of) (?:both )?(?:the )?\Z")
_JOINT = re.compile(r"(?P<comma>,)?(?P<last> and)? (?:the )?")
_FAR = 16  # characters: "from both the"


def together(scene: Scene, by: Subject) -> Subject:
    """The maker with everybody who is named in one row behind him; himself where he stands alone."""
    plain = scene.document.plain
    first = _named(scene, by.start)
    if first is None or first.key != by.party or not _BY.search(plain, max(0, by.start - _FAR), by.start):
        return by
    row = _row(scene, first)
    if len(row) == 1:
        return by
    keys = tuple(dict.fromkeys(party.key for party in row))
    return replace(by, text=scene.document.text[by.start : row[-1].end], end=row[-1].end, parties=keys)


def _row(scene: Scene, first: PartyMention) -> list[PartyMention]:
    """ "A, B and C": closed by its "and"; ", and B" behind one alone is another clause."""
    row = [first]
    while True:
        joint = _JOINT.match(scene.document.plain, row[-1].end)
        other = _named(scene, joint.end()) if joint is not None and joint.end() > row[-1].end + 1 else None
        if joint is None or other is None or (other.kind == "demonym") != (first.kind == "demonym"):
            return [first]
        if joint["last"]:
            return [first] if joint["comma"] and len(row) == 1 else [*row, other]
        if not joint["comma"]:
            return [first]
        row.append(other)


def _named(scene: Scene, start: int) -> PartyMention | None:
    return next(iter(within(scene.parties, start, start + 1)), None)
