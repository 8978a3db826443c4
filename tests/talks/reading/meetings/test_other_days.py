"""Days around a meeting's cue that are of what is told beside it."""

from __future__ import annotations

from datetime import date

import pytest

from tests.talks.reading.conftest import Read
from tests.talks.reading.meetings_told import told


def test_it_works(read: Read) -> None:
    words = "On Friday Iran and Iraq agreed to meet in Muscat on Tuesday."
    assert told(read, words) == [("muscat", date(2022, 1, 11), {"iran", "iraq"}, "confirmed")]


@pytest.mark.parametrize(
    ("words", "day"),
    [
        ("Iran's envoy arrived in Muscat on Friday and is expected to hold a meeting with Iraq's.", None),
        (
            "Iran's envoy arrived in Muscat on Friday and is expected to meet Iraq's envoy on Tuesday.",
            date(2022, 1, 11),
        ),
    ],
)
def test_the_day_he_arrived_is_not_the_day_he_will_meet(read: Read, words: str, day: date | None) -> None:
    assert [met[1] for met in told(read, words)] == [day]


@pytest.mark.parametrize(
    "words",
    [
        "Iran and Iraq met in Muscat. Turkey criticised the talks on Friday.",
        "Iran accepted an invitation on Friday to meet Iraq in Muscat.",
    ],
)
def test_the_day_of_a_judgement_or_of_an_invitation_is_not_theirs(read: Read, words: str) -> None:
    assert [met[1] for met in told(read, words) if met[1] is not None] == []


def test_the_day_on_which_somebody_took_office_is_another(read: Read) -> None:
    words = "Iran and Iraq met in Muscat under the sultan, who took office on January 5."
    assert [day for _, day, *_ in told(read, words)] == [None]
