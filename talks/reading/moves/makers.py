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
    first = named_at(scene, by.start)
    if first is None or first.key != by.party or not _BY.search(plain, max(0, by.start - _FAR), by.start):
        return by
    makers = row(scene, first)
    if len(makers) == 1:
        return by
    keys = tuple(dict.fromkeys(party.key for party in makers))
    return replace(by, text=scene.document.text[by.start : makers[-1].end], end=makers[-1].end, parties=keys)


def row(scene: Scene, first: PartyMention) -> list[PartyMention]:
    """ "A, B and C": closed by its "and"; ", and B" behind one alone is another clause."""
    listed = [first]
    while True:
        joint = _JOINT.match(scene.document.plain, listed[-1].end)
        other = (
            named_at(scene, joint.end()) if joint is not None and joint.end() > listed[-1].end + 1 else None
        )
        if joint is None or other is None or (other.kind == "demonym") != (first.kind == "demonym"):
            return [first]
        if joint["last"]:
            return [first] if joint["comma"] and len(listed) == 1 else [*listed, other]
        if not joint["comma"]:
            return [first]
        listed.append(other)


def named_at(scene: Scene, start: int) -> PartyMention | None:
    """The party whose name begins there."""
    return next(iter(within(scene.parties, start, start + 1)), None)
