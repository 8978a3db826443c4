"""What tests of outlooks compare: those a text tells."""

from __future__ import annotations

from talks.reading.findings import OutlookFound
from tests.talks.reading.conftest import Read


def outlooks(read: Read, words: str) -> list[OutlookFound]:
    return [f.payload for f in read(words, "outlook") if isinstance(f.payload, OutlookFound)]
