"""What tests of delegations compare: those a text tells, and of each its party and its head."""

from __future__ import annotations

from talks.reading.findings import DelegationFound
from tests.talks.reading.conftest import Read


def delegations(read: Read, words: str) -> list[DelegationFound]:
    return [f.payload for f in read(words, "delegation") if isinstance(f.payload, DelegationFound)]


def heads(read: Read, words: str) -> list[tuple[str | None, str | None]]:
    return [(sent.party, sent.head_name) for sent in delegations(read, words)]


def members(read: Read, words: str) -> list[tuple[str | None, list[str]]]:
    return [(sent.party, [name for name, _, _ in sent.members]) for sent in delegations(read, words)]
