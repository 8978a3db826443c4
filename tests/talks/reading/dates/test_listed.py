"""Days of one month told in a list."""

from __future__ import annotations

import pytest

from talks.reading.dates.listed import each_day


@pytest.mark.parametrize(
    ("words", "days"),
    [
        ("July 3, 7 and 19", ["July 3", "July 7", "July 19"]),
        ("July 3 and 19", ["July 3", "July 19"]),
        ("July 3 and 4", []),
        ("last Monday", []),
    ],
)
def test_it_works(words: str, days: list[str]) -> None:
    assert each_day(words) == days
