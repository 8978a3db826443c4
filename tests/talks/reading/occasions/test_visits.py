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
    ],
)
def test_these_tell_of_no_meeting(read: Read, words: str) -> None:
    assert told(read, words) == []
