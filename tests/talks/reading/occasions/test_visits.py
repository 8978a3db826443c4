"""Who holds an office and goes where others govern, on a day, meets them."""

from __future__ import annotations

from datetime import date

import pytest

from tests.talks.reading.conftest import Read
from tests.talks.reading.meetings_told import Told, told

MONDAY, FRIDAY = date(2022, 1, 10), date(2022, 1, 7)
BOTH = {"iran", "turkey"}


@pytest.mark.parametrize(
    ("words", "meeting"),
    [
        (
            "Iranian Foreign Minister Hossein Amir-Abdollahian is expected to visit Ankara on Monday.",
            ("ankara", MONDAY, BOTH, "expected"),
        ),
        (
            "Turkish President Recep Tayyip Erdogan paid a return visit to Tehran on Friday.",
            ("tehran", FRIDAY, BOTH, "held"),
        ),
        (
            "Iranian Foreign Minister Hossein Amir-Abdollahian arrived in Ankara on Friday on an"
            " official visit.",
            ("ankara", FRIDAY, BOTH, "held"),
        ),
        (
            "Turkish President Recep Tayyip Erdogan will leave for Tehran on a working visit on January 10.",
            ("tehran", MONDAY, BOTH, "expected"),
        ),
        (
            "Turkish President Recep Tayyip Erdogan is on a two-day visit to Tehran that began on Friday.",
            ("tehran", FRIDAY, BOTH, "held"),
        ),
        (
            "The visit of Turkish President Recep Tayyip Erdogan to Tehran is planned for Monday.",
            ("tehran", MONDAY, BOTH, "expected"),
        ),
        (
            "An African Union delegation visited Tehran on Friday.",
            ("tehran", FRIDAY, {"african-union", "iran"}, "held"),
        ),
        (
            "Iranian Foreign Minister Hossein Amir-Abdollahian will visit Turkey on Monday.",
            (None, MONDAY, BOTH, "expected"),
        ),
    ],
)
def test_it_works(read: Read, words: str, meeting: Told) -> None:
    assert told(read, words) == [meeting]


@pytest.mark.parametrize(
    "words",
    [
        "Iranian Foreign Minister Hossein Amir-Abdollahian visited Isfahan on Friday.",
        "Turkish President Recep Tayyip Erdogan will visit Tehran.",
        "The Iranian team will visit Ankara on Monday.",
        "Turkish President Recep Tayyip Erdogan arrived in Tehran on Friday on a regular flight.",
        "Turkish President Recep Tayyip Erdogan will visit Turkey on Monday.",
    ],
)
def test_these_tell_of_no_meeting(read: Read, words: str) -> None:
    assert told(read, words) == []
