"""Which days are a meeting's: by another day, by what ended, by the clause before."""

from __future__ import annotations

from datetime import date

import pytest

from talks.reading.relative_days import from_day, step_of
from tests.talks.reading.conftest import Read
from tests.talks.reading.meetings_told import told


@pytest.mark.parametrize(
    ("words", "day"),
    [
        ("Iran and Iraq concluded on Friday in Muscat a three-day round of talks.", date(2022, 1, 5)),
        ("Iran and Iraq ended two days of talks in Muscat on Friday.", date(2022, 1, 6)),
        ("Iran and Iraq agreed on Friday to share the river, at talks in Muscat.", date(2022, 1, 7)),
        ("Iran shut the weir on Tuesday. The next day it met Iraq in Muscat.", date(2022, 1, 5)),
        ("Iran shut the weir on Tuesday. Two days later it met Iraq in Muscat.", date(2022, 1, 6)),
        ("Iran and Iraq resumed talks on a trade agreement in Muscat on Friday.", date(2022, 1, 7)),
        ("At a meeting in Muscat on Friday, Iran and Iraq agreed to share the river.", date(2022, 1, 7)),
        ("Iran and Iraq are holding talks in Muscat today.", date(2022, 1, 9)),
        ("Iran and Iraq met in Muscat at the weekend.", None),
    ],
)
def test_it_works(read: Read, words: str, day: date | None) -> None:
    assert told(read, words) == [("muscat", day, {"iran", "iraq"}, "held")]


def test_a_day_told_by_another_needs_that_one() -> None:
    assert from_day("the next day", None).earliest is None
    assert from_day("a week earlier", date(2022, 1, 9)).earliest == date(2022, 1, 2)
    assert step_of("Monday") is None
