"""Dates as worded, resolved against Sunday 9 January 2022."""

from __future__ import annotations

from datetime import date, time

import pytest

from talks.reading.dates.expressions import dates_in
from talks.reading.dates.when import Tense, anchor, either, resolve, with_clock

SUNDAY = date(2022, 1, 9)


def test_it_works() -> None:
    when = resolve("Monday", SUNDAY, "future")
    assert (when.earliest, when.latest) == (date(2022, 1, 10), date(2022, 1, 10))
    assert (when.precision, when.basis, when.label) == ("day", "inferred", "Monday")


@pytest.mark.parametrize(
    ("words", "tense", "day"),
    [
        ("Sunday", "past", SUNDAY),
        ("Sunday night", "future", SUNDAY),
        ("Friday", "past", date(2022, 1, 7)),
        ("Friday", "future", date(2022, 1, 14)),
        ("last Sunday", "past", date(2022, 1, 2)),
        ("next Sunday", "future", date(2022, 1, 16)),
        ("January 10", "future", date(2022, 1, 10)),
        ("Jan. 10", "none", date(2022, 1, 10)),
        ("10 January 2022", "none", date(2022, 1, 10)),
        ("Wednesday, January 12", "future", date(2022, 1, 12)),
        ("December 20", "past", date(2021, 12, 20)),
        ("2021-12-17", "past", date(2021, 12, 17)),
        ("tomorrow", "none", date(2022, 1, 10)),
        ("yesterday", "none", date(2022, 1, 8)),
        ("three days ago", "past", date(2022, 1, 6)),
        ("the day before yesterday", "past", date(2022, 1, 7)),
        ("the day after tomorrow", "future", date(2022, 1, 11)),
        ("a week from today", "future", date(2022, 1, 16)),
        ("a week on Friday", "future", date(2022, 1, 21)),
        ("two weeks from now", "future", date(2022, 1, 23)),
        ("the 22nd", "future", date(2022, 1, 22)),
        ("the 22nd", "past", date(2021, 12, 22)),
        ("the 22nd of this month", "none", date(2022, 1, 22)),
        ("the 3rd of next month", "future", date(2022, 2, 3)),
        ("Thursday this week", "future", date(2022, 1, 13)),
    ],
)
def test_days(words: str, tense: Tense, day: date) -> None:
    when = resolve(words, SUNDAY, tense)
    assert (when.earliest, when.latest, when.precision) == (day, day, "day")


@pytest.mark.parametrize(
    ("words", "first", "last", "precision"),
    [
        ("last month", date(2021, 12, 1), date(2021, 12, 31), "month"),
        ("next week", date(2022, 1, 10), date(2022, 1, 16), "week"),
        ("March 2021", date(2021, 3, 1), date(2021, 3, 31), "month"),
        ("summer of 2021", date(2021, 6, 1), date(2021, 8, 31), "season"),
        ("last summer", date(2021, 6, 1), date(2021, 8, 31), "season"),
        ("2015", date(2015, 1, 1), date(2015, 12, 31), "year"),
        ("January 10 or 11", date(2022, 1, 10), date(2022, 1, 11), "either_or"),
        ("the end of the month", date(2022, 1, 1), date(2022, 1, 31), "month"),
        ("the third week of April", date(2022, 4, 1), date(2022, 4, 30), "month"),
        ("the first quarter of 2023", date(2023, 1, 1), date(2023, 12, 31), "year"),
        ("the week of January 17", date(2022, 1, 17), date(2022, 1, 23), "week"),
    ],
)
def test_spans(words: str, first: date, last: date, precision: str) -> None:
    when = resolve(words, SUNDAY, "none")
    assert (when.earliest, when.latest, when.precision) == (first, last, precision)


def test_without_a_publication_date_the_words_are_kept() -> None:
    when = resolve("Monday", None, "future")
    assert (when.date_text, when.earliest, when.precision, when.basis) == (
        "Monday",
        None,
        "unknown",
        "unknown",
    )


def test_a_full_date_needs_no_publication_date() -> None:
    assert resolve("10 January 2022", None, "none").earliest == date(2022, 1, 10)


def test_a_day_that_is_not_in_the_calendar_is_unknown() -> None:
    assert resolve("31 February", SUNDAY, "none").earliest is None


def test_no_date_is_found_in_common_words() -> None:
    words = "We may march on, said the man who sat in the sun; 100,000 troops may follow."
    assert dates_in(words, 0, len(words)) == []


def test_a_week_from_an_unknown_day_is_unknown() -> None:
    assert resolve("a week from today", None, "future").earliest is None


def test_may_is_a_month_before_a_number() -> None:
    words = "They may meet on May 14."
    assert [mention.words for mention in dates_in(words, 0, len(words))] == ["May 14"]


def test_one_of_two_days() -> None:
    when = either(
        resolve("Wednesday", SUNDAY, "future"), resolve("Thursday", SUNDAY, "future"), "Wednesday or Thursday"
    )
    assert (when.earliest, when.latest, when.precision) == (date(2022, 1, 12), date(2022, 1, 13), "either_or")


def test_an_hour_makes_a_day_a_time() -> None:
    words = "on Monday at 3:30 p.m. local time"
    when = with_clock(resolve("Monday", SUNDAY, "future"), words, 0, len(words))
    assert (when.at, when.precision) == (time(15, 30), "time")


def test_the_dateline_is_the_day_of_writing_when_it_is_near() -> None:
    assert anchor(SUNDAY, "Jan 7") == date(2022, 1, 7)
    assert anchor(SUNDAY, "Dec 7") == SUNDAY
    assert anchor(None, "Jan 7") is None


def test_the_ends_of_the_calendar_do_not_break_it() -> None:
    assert resolve("last week", date.min, "past").earliest is None
    assert resolve("next year", date.max, "future").earliest is None


@pytest.mark.parametrize(
    ("words", "day"),
    [
        ("last night", date(2022, 1, 8)),
        ("this morning", SUNDAY),
        ("this evening", SUNDAY),
        ("late yesterday", date(2022, 1, 8)),
        ("two-day talks in Cairo ended on Saturday", date(2022, 1, 7)),
    ],
)
def test_parts_of_near_days_and_the_first_of_several(words: str, day: date) -> None:
    assert resolve(words, SUNDAY, "past").earliest == day


def test_a_day_without_a_year_is_a_near_one() -> None:
    """ "Scheduled for 5 January" in a report of the 9th is no day of next year."""
    assert resolve("5 January", SUNDAY, "future").earliest == date(2022, 1, 5)
    assert resolve("20 January", SUNDAY, "past").earliest == date(2022, 1, 20)
    assert resolve("5 June", SUNDAY, "past").earliest == date(2021, 6, 5)


@pytest.mark.parametrize(
    ("words", "day"),
    [
        ("February", date(2021, 2, 1)),
        ("February 12", date(2021, 2, 12)),
        ("December", date(2021, 12, 1)),
        ("February 2022", date(2022, 2, 1)),
        ("Sunday", SUNDAY),
        ("Friday", date(2022, 1, 7)),
    ],
)
def test_what_is_over_lies_behind(words: str, day: date) -> None:
    assert resolve(words, SUNDAY, "over").earliest == day
