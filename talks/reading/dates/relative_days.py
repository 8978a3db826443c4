"""Days that another day tells: "the next day", "two days later", "a week earlier"."""

from __future__ import annotations

import re
from datetime import date, timedelta

from talks.reading.dates.expressions import ANAPHOR, NUMBERS
from talks.reading.findings import When

_COUNTED = re.compile(r"\b(?P<count>a|one|two|three|four|five|six|seven|eight|ten) (?P<unit>day|week)s? ")
_BACK = ("earlier", "before", "previous", "preceding", "on the eve")


def step_of(words: str) -> timedelta | None:
    """How far the words lie from the day told before; None where they are no such words."""
    low = words.lower()
    if re.fullmatch(ANAPHOR, low) is None:
        return None
    if low.startswith(("that", "the same")) or "hours" in low:
        return timedelta(0)
    counted = _COUNTED.search(low)
    days = NUMBERS[counted["count"]] * (7 if counted["unit"] == "week" else 1) if counted else 1
    return timedelta(-days if any(word in low for word in _BACK) else days)


def from_day(words: str, day: date | None) -> When:
    """The day so many days from the one told before."""
    step = step_of(words)
    if day is None or step is None:
        return When(date_text=words, label=words)
    return When(words, day + step, day + step, None, "day", "inferred", words)
