"""What tests of meetings compare: city, day, parties and status of each that a text tells."""

from __future__ import annotations

from datetime import date

from talks.reading.findings import MeetingFound
from tests.talks.reading.conftest import PUBLISHED, Read

Told = tuple[str | None, date | None, set[str], str]


def meetings(read: Read, words: str, published: date | None = PUBLISHED) -> list[MeetingFound]:
    return [f.payload for f in read(words, "meeting", published) if isinstance(f.payload, MeetingFound)]


def told(read: Read, words: str) -> list[Told]:
    """Read a text as of Sunday 9 January 2022."""
    found = meetings(read, words)
    exact = [m.when.earliest if m.when.precision in ("day", "time") else None for m in found]
    return [(m.city, day, set(m.parties), m.certainty) for m, day in zip(found, exact, strict=True)]
