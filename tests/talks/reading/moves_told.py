"""What tests of moves compare: whose each is, and what kind of move or answer."""

from __future__ import annotations

from talks.reading.findings import DemandFound, ResponseFound
from tests.talks.reading.conftest import Read


def moves(read: Read, words: str) -> list[tuple[str | None, str]]:
    found = [f.payload for f in read(words, "demand") if isinstance(f.payload, DemandFound)]
    return [(move.by, move.demand_kind) for move in found]


def stances(read: Read, words: str, asked: str = "") -> list[tuple[str | None, str]]:
    """The answers in the words, behind what was asked."""
    found = [f for f in read(asked + words, "response") if f.evidence[0].start >= len(asked.rstrip())]
    return [(f.payload.by, f.payload.stance) for f in found if isinstance(f.payload, ResponseFound)]
