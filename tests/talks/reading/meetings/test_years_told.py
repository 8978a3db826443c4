"""A day without a year, or a number without a month, has the one told before it."""

from __future__ import annotations

from datetime import date

import pytest

from tests.talks.reading.conftest import Read
from tests.talks.reading.meetings_told import told


@pytest.mark.parametrize(
    ("words", "day"),
    [
        ("In 2015 the quarrel ended after Iran and Iraq met in Muscat on July 4.", date(2015, 7, 4)),
        ("In 2015 they broke. Iran and Iraq met in Muscat on July 4 of that year.", date(2015, 7, 4)),
        ("The quarrel of 2015 ended after Iran and Iraq met in Muscat on July 4.", date(2021, 7, 4)),
    ],
)
def test_the_year_is_told_before(read: Read, words: str, day: date) -> None:
    assert [met[1] for met in told(read, words)] == [day]


@pytest.mark.parametrize(
    ("words", "day"),
    [
        ("In October they wrote, and Iran and Iraq met in Muscat on the 14th.", date(2021, 10, 14)),
        ("They quarrelled. Iran and Iraq met in Muscat on the 7th.", date(2022, 1, 7)),
    ],
)
def test_the_month_is_told_before(read: Read, words: str, day: date) -> None:
    assert [met[1] for met in told(read, words)] == [day]
