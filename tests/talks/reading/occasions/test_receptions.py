"""Guests and hosts."""

from __future__ import annotations

from datetime import date

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
