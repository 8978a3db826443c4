"""Whoever met somebody on a day met, even if no table knows the other; who was to meet must be told."""

from __future__ import annotations

from datetime import date

import pytest

from tests.talks.reading.conftest import Read
from tests.talks.reading.meetings_told import Told, told


@pytest.mark.parametrize(
    ("words", "meeting"),
    [
        (
            "The United States ambassador met a delegation of the Rowan Society on Friday.",
            (None, date(2022, 1, 7), {"united-states"}, "held"),
        ),
    ],
)
def test_the_other_is_a_stranger(words: str, meeting: Told, read: Read) -> None:
    assert meeting in told(read, words)


@pytest.mark.parametrize(
    "words",
    [
        "Iran's supreme leader met his top commanders on Friday.",
        "The United States ambassador met reporters on Friday.",
        "A gathering of cartographers, planned for Friday in Geneva, was put off.",
    ],
)
def test_not_enough_is_told(words: str, read: Read) -> None:
    assert told(read, words) == []
