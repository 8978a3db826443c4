"""How long talks lasted, told in a sentence of its own."""

from __future__ import annotations

from datetime import date

import pytest

from talks.reading.dates.lengths import counted_back, days_told
from talks.reading.findings import When


@pytest.mark.parametrize(
    ("text", "days"),
    [
        ("The three-day meeting was chaired by the ministers.", 3),
        ("They parted. Two days of talks had left the weir open.", 2),
        ("Its four-day technical session dealt with fish.", 4),
        ("The three-day strike went on.", None),
        ("A three-day meeting is planned.", None),
        ("The three-day meeting ended, and the two-day session in Osh had failed.", None),
    ],
)
def test_days_told(text: str, days: int | None) -> None:
    assert days_told(text) == days


@pytest.mark.parametrize(
    ("words", "first"), [("Friday", 5), ("5-7 January", 7), ("Friday, after three days of talks", 7)]
)
def test_the_first_day_is_counted_back_from_a_last_day_alone(words: str, first: int) -> None:
    last = date(2022, 1, 7)
    told = counted_back(When(words, last, last, None, "day", "stated"), "The three-day talks were long.")
    assert told.earliest == date(2022, 1, first)
