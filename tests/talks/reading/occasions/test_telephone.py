"""Who is to talk on a day, or talks by phone, meets; who only talks about something does not."""

from __future__ import annotations

from datetime import date

import pytest

from tests.talks.reading.conftest import Read
from tests.talks.reading.meetings_told import Told, told


@pytest.mark.parametrize(
    ("words", "meeting"),
    [
        (
            "The presidents of Iran and Iraq are to talk by phone on Tuesday.",
            (None, date(2022, 1, 11), {"iran", "iraq"}, "expected"),
        ),
        (
            "President Putin and President Erdogan are due to talk on Tuesday.",
            (None, date(2022, 1, 11), {"russia", "turkey"}, "expected"),
        ),
    ],
)
def test_they_are_to_talk(words: str, meeting: Told, read: Read) -> None:
    assert meeting in told(read, words)


@pytest.mark.parametrize(
    "words",
    [
        "Iran and Iraq will talk about nothing but water.",
        "The minister of Iran came to talk on Friday.",
    ],
)
def test_they_only_talk(words: str, read: Read) -> None:
    assert told(read, words) == []
