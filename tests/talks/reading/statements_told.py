"""What tests of speech compare: the statements of a text, quoted or reported."""

from __future__ import annotations

from talks.reading.findings import StatementFound
from tests.talks.reading.conftest import Read


def direct(read: Read, words: str) -> list[StatementFound]:
    """The quoted statements."""
    return [said for said in _said(read, words) if said.direct]


def indirect(read: Read, words: str) -> list[StatementFound]:
    """The reported statements."""
    return [said for said in _said(read, words) if not said.direct]


def _said(read: Read, words: str) -> list[StatementFound]:
    payloads = [finding.payload for finding in read(words, "statement")]
    return [payload for payload in payloads if isinstance(payload, StatementFound)]
