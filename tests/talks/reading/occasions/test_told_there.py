"""Who told another something there."""

from __future__ import annotations

from datetime import date

import pytest

from tests.talks.reading.conftest import Read
from tests.talks.reading.meetings_told import told

FRIDAY = date(2022, 1, 7)
TOLD = "Iranian Foreign Minister Ali Muster told "


def test_it_works(read: Read) -> None:
    words = TOLD + "his Iraqi counterpart at a meeting in Geneva on Friday that the boats must leave."
    assert told(read, words) == [("geneva", FRIDAY, {"iran", "iraq"}, "held")]


@pytest.mark.parametrize(
    "words",
    [
        TOLD + "Iraqi Foreign Minister Jan Testi during talks in Geneva on Friday that they will leave.",
        "Iran's minister assured his Iraqi counterpart at talks in Geneva on Friday that all is well.",
        "During a meeting in Geneva on Friday, " + TOLD + "his Iraqi counterpart that the boats will leave.",
    ],
)
def test_what_is_said_there_does_not_put_it_ahead(read: Read, words: str) -> None:
    assert told(read, words) == [("geneva", FRIDAY, {"iran", "iraq"}, "held")]


@pytest.mark.parametrize(
    "words",
    [
        TOLD + "Iraqi Foreign Minister Jan Testi by phone on Friday that the boats must leave.",
        "Iranian Foreign Minister Ali Muster said in a call with Iraqi Foreign Minister Jan Testi on Friday"
        " that the talks would resume.",
    ],
)
def test_a_call_in_which_it_was_said_was_made(read: Read, words: str) -> None:
    assert told(read, words) == [(None, FRIDAY, {"iran", "iraq"}, "held")]


def test_whom_reporters_are_told_of_does_not_meet_them(read: Read) -> None:
    assert (
        told(read, TOLD + "reporters at a meeting of his party in Geneva on Friday that Iraq must leave.")
        == []
    )
