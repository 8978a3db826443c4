"""Days that another day tells."""

from __future__ import annotations

from datetime import date, timedelta

import pytest

from talks.reading.dates.relative_days import from_day, step_of

FRIDAY = date(2022, 1, 7)


@pytest.mark.parametrize(
    ("words", "days"),
    [
        ("the next day", 1),
        ("The following day", 1),
        ("the same day", 0),
        ("that day", 0),
        ("the previous day", -1),
        ("the day before", -1),
        ("the day after", 1),
        ("two days later", 2),
        ("a day earlier", -1),
        ("a week later", 7),
        ("Three weeks earlier", -21),
    ],
)
def test_it_works(words: str, days: int) -> None:
    assert step_of(words) == timedelta(days)
    assert from_day(words, FRIDAY).earliest == FRIDAY + timedelta(days)


@pytest.mark.parametrize("words", ["Monday", "tomorrow", "the day before the race", "two boats later", ""])
def test_other_words_step_nowhere(words: str) -> None:
    assert step_of(words) is None
    assert from_day(words, FRIDAY).earliest is None


def test_the_day_is_inferred_and_the_words_are_kept() -> None:
    found = from_day("two days later", FRIDAY)
    assert (found.date_text, found.latest, found.precision, found.basis, found.label) == (
        "two days later",
        date(2022, 1, 9),
        "day",
        "inferred",
        "two days later",
    )


def test_without_a_day_before_it_there_is_none() -> None:
    found = from_day("two days later", None)
    assert (found.date_text, found.earliest, found.precision) == ("two days later", None, "unknown")


@pytest.mark.parametrize(
    ("words", "days"),
    [
        ("the same evening", 0),
        ("hours later", 0),
        ("on the eve", -1),
        ("the previous evening", -1),
        ("seven days later", 7),
        ("the next evening", 1),
    ],
)
def test_parts_of_days_and_the_eve_are_told_too(words: str, days: int) -> None:
    assert step_of(words) == timedelta(days)
