"""The expressions in which an article words a day, a week, a month or a season."""

from __future__ import annotations

import pytest

from talks.reading.dates import expressions
from talks.reading.dates.expressions import dates_in


def _found(words: str) -> list[tuple[str, str]]:
    return [(mention.words, mention.kind) for mention in dates_in(words, 0, len(words))]


@pytest.mark.parametrize(
    ("words", "found"),
    [
        ("on 2022-01-14 at noon", ("2022-01-14", "iso")),
        ("from 30 January to 2 February 2022 in Lima", ("30 January to 2 February 2022", "range")),
        ("on Friday, January 14, 2022, at noon", ("Friday, January 14, 2022", "md")),
        ("on the 14th of January last year", ("14th of January last year", "dm")),
        ("on the fourteenth of January", ("the fourteenth of January", "dw")),
        ("on the 14th at noon", ("the 14th", "nth")),
        ("on the 14th of this month", ("the 14th of this month", "nth")),
        ("last met in July, 2021", ("July, 2021", "my")),
        ("by the end of January 2022", ("the end of January 2022", "part")),
        ("late on Friday afternoon", ("Friday afternoon", "wd")),
        ("in the week of January 14", ("the week of January 14", "week")),
        ("they left three days ago", ("three days ago", "rel")),
        ("Last week, they met", ("Last week", "rel")),
        ("Two weeks ago they met", ("Two weeks ago", "rel")),
        ("Earlier this month, they met", ("Earlier this month", "rel")),
        ("Last Friday they met", ("Last Friday", "wd")),
        ("Next January they will meet", ("Next January", "lm")),
        ("they left two days later", ("two days later", "ana")),
        ("by mid-January 2022", ("mid-January 2022", "my")),
        ("in early January", ("early January", "m")),
        ("last January it rained", ("last January", "lm")),
        ("by summer 2022", ("summer 2022", "season")),
        ("in 2022 it rained", ("2022", "y")),
    ],
)
def test_it_works(words: str, found: tuple[str, str]) -> None:
    """Each way of wording a day is known by a name of its own."""
    assert _found(words) == [found]


@pytest.mark.parametrize(
    "words",
    [
        "They may march on.",
        "100 boats and 2022 nets.",
        "the day before the race",
        "the 14th boat",
        "January sat down.",
        "Of the rooms there, 12 Mar-a-Lago keeps for guests.",
    ],
)
def test_other_words_and_numbers_are_no_dates(words: str) -> None:
    assert _found(words) == []


def test_only_dates_between_the_offsets_are_found() -> None:
    words = "They met on Friday and on Monday."
    assert [mention.words for mention in dates_in(words, 0, 19)] == ["Friday"]
    assert [(m.start, m.end) for m in dates_in(words, 19, len(words))] == [(26, 32)]


def test_the_tables_count_as_the_calendar_does() -> None:
    assert (len(expressions.WEEKDAYS), len(expressions.MONTHS), len(expressions.NTH_WORDS)) == (7, 12, 31)
    assert expressions.WEEKDAYS[expressions.SATURDAY] == "saturday"
    assert (expressions.NTH_WORDS[0], expressions.NTH_WORDS[-1]) == ("first", "thirty-first")
    assert {season for season, month in expressions.SEASON_STARTS.items() if not 1 <= month <= 12} == set()
    assert len(set(expressions.NTH_WORDS)) == len(expressions.NTH_WORDS)


@pytest.mark.parametrize(
    ("words", "known"),
    [
        ("July 31 and September 14, 2019", True),
        ("31 July and 14 September last year", True),
        ("July 31 and September 14", False),
        ("July 31 to September 14, 2019", False),
    ],
)
def test_a_year_told_once_may_be_of_both_days(words: str, known: bool) -> None:
    assert (expressions.YEAR_OF_BOTH.match(words) is not None) is known


@pytest.mark.parametrize(
    ("words", "count"),
    [
        ("three days of rain ended on Friday", "three"),
        ("two-day talks wrapped up on Friday", "two"),
        ("two-day talks began on Friday", None),
        ("two days before it ended", None),
    ],
)
def test_how_many_days_ended(words: str, count: str | None) -> None:
    match = expressions.ENDED_AFTER.search(words)
    assert (match["count"] if match else None) == count


def test_a_declaration_named_after_its_day_is_no_day() -> None:
    assert _found("They discussed the June 3 Joint Declaration") == []


def test_the_name_of_a_sunday_paper_is_no_day() -> None:
    words = "The Sunday Times and the Friday Nation said on Sunday that they met."
    assert [(day.start, day.words) for day in dates_in(words, 0, len(words))] == [(47, "Sunday")]
