"""Several meetings of one sentence: each has its own place and day."""

from __future__ import annotations

from datetime import date

import pytest

from tests.talks.reading.conftest import Read
from tests.talks.reading.meetings_told import Told, told


@pytest.mark.parametrize(
    ("words", "meeting"),
    [
        (
            "Rounds of talks between Iran and Iraq planned for Muscat on 3 January and for Geneva on 5"
            " January were both cancelled.",
            ("geneva", date(2022, 1, 5), {"iran", "iraq"}, "cancelled"),
        ),
        (
            "Iran and Iraq held two rounds of talks in Muscat on January 3 and January 7.",
            ("muscat", date(2022, 1, 7), {"iran", "iraq"}, "held"),
        ),
        (
            "Iran and Iraq had met secretly in Muscat on January 3, and again in Geneva.",
            ("geneva", None, {"iran", "iraq"}, "held"),
        ),
        (
            "Iran and Iraq met in Muscat on January 3, and in Geneva two days later.",
            ("geneva", date(2022, 1, 5), {"iran", "iraq"}, "held"),
        ),
        (
            "Iran and Iraq met in Muscat on January 3 and once more in Geneva in December.",
            ("geneva", None, {"iran", "iraq"}, "held"),
        ),
        (
            "Iran and Iraq have met before: in Muscat at the end of June and in Geneva on the 3rd of January"
            ".",
            ("geneva", date(2022, 1, 3), {"iran", "iraq"}, "held"),
        ),
    ],
)
def test_each_has_its_own(words: str, meeting: Told, read: Read) -> None:
    assert meeting in told(read, words)


def test_between_two_days_is_a_time(read: Read) -> None:
    assert (
        len(told(read, "Iran and Iraq held rounds of talks in Muscat between January 3 and January 7.")) <= 1
    )


def test_the_year_of_both_days_is_told_once(read: Read) -> None:
    words = "Iran and Iraq held two rounds of talks in Muscat on July 3 and September 7, 2019."
    assert [day for _, day, _, _ in told(read, words)] == [date(2019, 7, 3), date(2019, 9, 7)]


@pytest.mark.parametrize(
    "words",
    [
        "Earlier rounds between Iran and Iraq took place in Muscat and Baghdad.",
        "Iran and Iraq met in Muscat in August and again in Baghdad in November.",
    ],
)
def test_each_town_has_its_own_meeting(read: Read, words: str) -> None:
    assert [(city, status) for city, _, _, status in told(read, words)] == [
        ("muscat", "held"),
        ("baghdad", "held"),
    ]
