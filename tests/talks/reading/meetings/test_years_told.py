"""A day without a year, or a number without a month, has the one told before it."""

from __future__ import annotations

from datetime import date

import pytest

from tests.talks.reading.conftest import Read
from tests.talks.reading.meetings_told import meetings, told


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


@pytest.mark.parametrize(
    ("words", "first"),
    [
        ("Iran had met Iraq in Muscat in February.", date(2021, 2, 1)),
        ("Iran's envoy had secretly met his Iraqi counterpart in Muscat on February 12.", date(2021, 2, 12)),
        ("A round of talks between Iran and Iraq was last held in Muscat in March.", date(2021, 3, 1)),
        ("Iran said it met Iraq in Muscat in February.", date(2021, 2, 1)),
        ("The last talks between Iran and Iraq took place in Muscat in February.", date(2021, 2, 1)),
        ("A round of talks between Iran and Iraq was last held in Muscat in December.", date(2021, 12, 1)),
    ],
)
def test_what_is_done_lies_behind_however_near_the_next_such_month_is(
    read: Read, words: str, first: date
) -> None:
    [met] = meetings(read, words)
    assert (met.when.earliest, met.certainty) == (first, "held")


@pytest.mark.parametrize(
    "words",
    [
        "Iran will meet Iraq in Muscat in February.",
        "Iran and Iraq had agreed to meet in Muscat in February.",
        "Iran and Iraq were to meet in Muscat in February.",
        "Iran and Iraq agreed to hold a further round in Muscat in February.",
        "Iran met the demands of the agency and will meet Iraq in Muscat in February.",
        "Iran is to have met Iraq in Muscat by then and in Doha in February.",
    ],
)
def test_what_is_planned_does_not(read: Read, words: str) -> None:
    days = [met.when.earliest for met in meetings(read, words)]
    assert days and date(2021, 2, 1) not in days
