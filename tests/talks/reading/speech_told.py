"""What tests of speech compare: the statements in marks and those told without, and who made them."""

from __future__ import annotations

from talks.reading.findings import StatementFound
from tests.talks.reading.conftest import Read

CAST = "Russian Deputy Foreign Minister Sergei Ryabkov met Secretary of State Antony Blinken on Friday. "


def said(read: Read, words: str) -> list[StatementFound]:
    return [f.payload for f in read(words, "statement") if isinstance(f.payload, StatementFound)]


def direct(read: Read, words: str) -> list[StatementFound]:
    return [one for one in said(read, words) if one.direct]


def indirect(read: Read, words: str) -> list[StatementFound]:
    return [one for one in said(read, words) if not one.direct]
