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
        "Iran and Iraq suspended their peace talks on Friday after an ambush.",
        "Iran's supreme leader met his top commanders on Friday.",
        "The United States ambassador met reporters on Friday.",
        "A gathering of cartographers, planned for Friday in Geneva, was put off.",
    ],
)
def test_not_enough_is_told(words: str, read: Read) -> None:
    assert told(read, words) == []


@pytest.mark.parametrize(
    "words",
    [
        "A dialogue between Iran and Iraq took place between April 2013 and August 2015.",
        "Iran and Iraq expressed hope that talks would take place soon.",
        "Iran and Iraq quarrel over a river. The minister expects to have important meetings in Muscat.",
    ],
)
def test_a_process_a_hope_and_plans_of_nobody_are_none(words: str, read: Read) -> None:
    assert told(read, words) == []


def test_on_the_sidelines_of_something_is_where(read: Read) -> None:
    words = "On the sidelines of the assembly, Iran's foreign minister met Iraq's foreign minister."
    assert [who for *_, who, _ in told(read, words)] == [{"iran", "iraq"}]


def test_two_of_whom_one_is_a_stranger_sit_down(read: Read) -> None:
    words = (
        "Iran's mining minister, Ana Testova, and leaders of the Rowan villages will sit down on Tuesday in"
        " Muscat."
    )
    assert told(read, words) == [("muscat", date(2022, 1, 11), {"iran"}, "expected")]


def test_of_those_whose_talks_these_are_was_called_off(read: Read) -> None:
    words = "Iran and Iraq quarrel over a river. A round planned for April had been called off."
    assert [(met[2], met[3]) for met in told(read, words)] == [({"iran", "iraq"}, "cancelled")]


def test_a_call_has_two_ends(read: Read) -> None:
    words = (
        "The United States envoy had a telephone call with his colleague from the Rowan Society on Friday."
    )
    assert told(read, words) == [(None, date(2022, 1, 7), {"united-states"}, "held")]


def test_what_fell_through_needs_no_day(read: Read) -> None:
    assert told(read, "A planned meeting of Iran and Iraq fell through.") == [
        (None, None, {"iran", "iraq"}, "cancelled")
    ]
