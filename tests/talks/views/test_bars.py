"""Meetings per month as numbers for an SVG."""

from __future__ import annotations

from datetime import date

from talks.encounters import Month
from talks.views.bars import MOST, bars


def test_it_works() -> None:
    drawn = bars([Month(date(2022, 1, 1), 3, 1), Month(date(2022, 2, 1), 0, 2)])
    assert drawn is not None
    first, second = drawn.bars
    assert (first.label, first.total, first.held_height, first.expected_height) == ("Jan 2022", 4, 72.0, 24.0)
    assert (second.held_height, drawn.busiest, drawn.by_year) == (0.0, first, False)


def test_no_month_no_picture() -> None:
    assert bars([]) is None


def test_many_months_are_years_and_many_years_the_last() -> None:
    months = [Month(date(1900 + place // 12, place % 12 + 1, 1), 1, 0) for place in range(12 * 50)]
    drawn = bars(months)
    assert drawn is not None
    assert (drawn.by_year, len(drawn.bars), drawn.left_out, drawn.bars[0].total) == (True, MOST, 14, 12)
