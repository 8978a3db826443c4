"""The activity histogram in numbers."""

from __future__ import annotations

from datetime import date

from talks.views.histogram import MOST_BARS, WIDTH, histogram


def test_it_works() -> None:
    drawn = histogram({date(2022, 1, 1): 1, date(2022, 1, 3): 4})
    assert drawn is not None
    assert [bar.count for bar in drawn.bars] == [1, 0, 4]
    assert drawn.busiest.first == date(2022, 1, 3)
    assert drawn.days_each == 1


def test_one_day_is_nothing_to_compare() -> None:
    assert histogram({date(2022, 1, 1): 9}) is None


def test_many_years_fit_into_as_many_bars_as_there_is_room_for() -> None:
    drawn = histogram({date(1945, 2, 4): 1, date(2022, 1, 10): 2})
    assert drawn is not None
    assert len(drawn.bars) <= MOST_BARS
    assert sum(bar.count for bar in drawn.bars) == 3
    assert max(bar.x + bar.width for bar in drawn.bars) <= WIDTH
