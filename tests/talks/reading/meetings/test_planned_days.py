"""The day of a meeting that did not take place is the one it was planned for."""

from __future__ import annotations

from datetime import date

import pytest

from tests.talks.reading.conftest import Read
from tests.talks.reading.meetings_told import told


@pytest.mark.parametrize(
    ("words", "day", "status"),
    [
        ("Iraq pulled out of talks with Iran due in Muscat on January 12.", date(2022, 1, 12), "cancelled"),
        (
            "A meeting of Iran and Iraq did not take place in Muscat on Friday as planned.",
            date(2022, 1, 7),
            "cancelled",
        ),
        (
            "Iran denied that its envoys had met Iraqi officials in Muscat on Friday.",
            date(2022, 1, 7),
            "denied",
        ),
        ("Iraq pulled out of talks with Iran in Muscat on Friday.", None, "cancelled"),
    ],
)
def test_its_planned_day(read: Read, words: str, day: date | None, status: str) -> None:
    assert told(read, words) == [("muscat", day, {"iran", "iraq"}, status)]


@pytest.mark.parametrize(
    ("words", "day"),
    [
        ("A round of Iran and Iraq set for November 20 was postponed.", date(2021, 11, 20)),
        ("A round of Iran and Iraq set for March 20 has been postponed.", date(2022, 3, 20)),
        ("Talks of Iran and Iraq that were to have opened on Thursday were put off.", date(2022, 1, 6)),
        ("Talks of Iran and Iraq that were to be held on Thursday were put off.", date(2022, 1, 13)),
    ],
)
def test_a_day_that_was_put_off_may_be_over(read: Read, words: str, day: date) -> None:
    assert told(read, words) == [(None, day, {"iran", "iraq"}, "postponed")]


def test_the_day_of_the_word_is_not_its_day(read: Read) -> None:
    words = "Iran on Friday called off a meeting with Iraq that had been fixed for Monday in Muscat."
    assert told(read, words) == [("muscat", date(2022, 1, 10), {"iran", "iraq"}, "cancelled")]
