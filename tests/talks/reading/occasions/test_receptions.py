"""Guests and hosts."""

from __future__ import annotations

from datetime import date

import pytest

from tests.talks.reading.conftest import Read
from tests.talks.reading.meetings_told import told


def test_it_works(read: Read) -> None:
    words = (
        "Iran's foreign minister was received in Ankara on Friday by Turkish President Recep Tayyip Erdogan."
    )
    assert told(read, words) == [("ankara", date(2022, 1, 7), {"iran", "turkey"}, "held")]


def test_a_plan_that_is_welcomed_is_no_guest(read: Read) -> None:
    words = "The plan was welcomed in Ankara on Friday by Turkish President Recep Tayyip Erdogan."
    assert told(read, words) == []


@pytest.mark.parametrize(
    "words",
    [
        "Egypt's minister received in his office in Cairo on Friday the Italian envoy to the Horn.",
        "Egypt's minister on Friday received at the ministry's headquarters in Cairo a delegation from"
        " Italy.",
    ],
)
def test_where_and_when_stand_before_the_guest(read: Read, words: str) -> None:
    assert told(read, words) == [("cairo", date(2022, 1, 7), {"egypt", "italy"}, "held")]


def test_a_welcome_at_the_airport_is_no_meeting(read: Read) -> None:
    words = "Italy's minister was received on Friday at the airport of Cairo by Egyptian Minister A. Muster."
    assert told(read, words) == []


@pytest.mark.parametrize(
    "words",
    [
        "Oman's envoy met Iraqi officials in Baghdad on Friday and will see Iranian officials in Ankara on"
        " Monday.",
        "Oman's foreign minister, who saw the Iraqi president in Baghdad on Friday, will meet the Iranian"
        " president in Ankara on Monday.",
    ],
)
def test_who_is_seen_by_his_office_is_met(read: Read, words: str) -> None:
    assert told(read, words) == [
        ("baghdad", date(2022, 1, 7), {"oman", "iraq"}, "held"),
        ("ankara", date(2022, 1, 10), {"oman", "iran"}, "expected"),
    ]


@pytest.mark.parametrize(
    "words",
    [
        "Oman's minister saw the Iraqi president's plan as a threat on Friday.",
        "Oman will see Iraqi oil output fall in Basra on Friday.",
        "Oman saw Iranian officials as partners.",
        "Oman hopes to see the Iraqi minister's proposal.",
    ],
)
def test_what_is_seen_otherwise_is_no_guest(read: Read, words: str) -> None:
    assert told(read, words) == []
