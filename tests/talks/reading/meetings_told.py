"""What tests of meetings compare: city, day, parties and status of each that a text tells."""

from __future__ import annotations

from datetime import date

from talks.reading.findings import MeetingFound
from tests.talks.reading.conftest import Read

Told = tuple[str | None, date | None, set[str], str]


def told(read: Read, words: str) -> list[Told]:
    """Read a text as of Sunday 9 January 2022."""
    found = [f.payload for f in read(words, "meeting") if isinstance(f.payload, MeetingFound)]
    exact = [m.when.earliest if m.when.precision in ("day", "time") else None for m in found]
    return [(m.city, day, set(m.parties), m.certainty) for m, day in zip(found, exact, strict=True)]
