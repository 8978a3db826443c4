"""Something planned for a day and put off is a meeting, whatever it is called; a vote or a flight is none."""

from __future__ import annotations

from datetime import date

import pytest

from tests.talks.reading.conftest import Read
from tests.talks.reading.meetings_told import Told, told


@pytest.mark.parametrize(
    ("words", "meeting"),
    [
        (
            "Iran and Iraq will hold a round of talks in Muscat on Tuesday. It had been fixed for 12 January"
            " but was pushed back at the request of the Iraqis.",
            ("muscat", date(2022, 1, 12), {"iran", "iraq"}, "postponed"),
        ),
        (
            "Iran and Iraq held talks in Doha on Monday. The next was scheduled for Friday and was"
            " called off without a word.",
            (None, date(2022, 1, 7), {"iran", "iraq"}, "cancelled"),
        ),
    ],
)
def test_it_is_the_meeting_told_of_before(words: str, meeting: Told, read: Read) -> None:
    assert meeting in told(read, words)


@pytest.mark.parametrize(
    "words",
    [
        "Iran and Iraq differ over water. The referendum, set for Friday in Erbil, was postponed.",
        "Iran and Iraq differ over water. A flight planned for Friday from Tehran was cancelled.",
        "Iran and Iraq set great store by the water.",
    ],
)
def test_nobody_was_to_meet_there(words: str, read: Read) -> None:
    assert told(read, words) == []


BOTH = {"iran", "iraq"}


@pytest.mark.parametrize(
    ("words", "meeting"),
    [
        ("An earlier date, January 3, was scrapped.", (None, date(2022, 1, 3), BOTH, "cancelled")),
        ("A first slot, January 3 in Doha, was dropped.", ("doha", date(2022, 1, 3), BOTH, "cancelled")),
        ("An extra sitting called for 3 January was shelved.", (None, date(2022, 1, 3), BOTH, "postponed")),
    ],
)
def test_of_those_talks(words: str, meeting: Told, read: Read) -> None:
    assert meeting in told(read, "Iran and Iraq held talks in Muscat on Friday. " + words)


def test_any_date_is_none(read: Read) -> None:
    words = "A closing date, January 3, was dropped from the law."
    assert len(told(read, "Iran and Iraq held talks in Muscat on Friday. " + words)) == 1


def test_a_trip_that_fell_through(read: Read) -> None:
    words = "A trip by President Vladimir Putin to Paris, pencilled in for January 12, fell through."
    assert told(read, words) == [("paris", date(2022, 1, 12), {"russia", "france"}, "cancelled")]
