"""What was planned in the past and is told of as that did not come about."""

from __future__ import annotations

from datetime import date

import pytest

from tests.talks.reading.conftest import Read
from tests.talks.reading.meetings_told import told

FRIDAY = date(2022, 1, 7)


@pytest.mark.parametrize(
    "words",
    [
        "Iran and Iraq had been due to meet in Muscat on Friday.",
        "Iran and Iraq should have met in Muscat on Friday.",
        "The talks of Iran and Iraq in Muscat had been expected to start on Friday, but Iran balked.",
        "Iran and Iraq were due to meet in Muscat on Friday but Iran's delegation stayed at home.",
    ],
)
def test_it_works(read: Read, words: str) -> None:
    assert [(met[0], met[1], met[3]) for met in told(read, words)] == [("muscat", FRIDAY, "cancelled")]


def test_beside_a_postponement_it_was_postponed(read: Read) -> None:
    words = (
        "Iran and Iraq slid apart. It was postponed, Oman said. Iran and Iraq had been due to meet in Doha."
    )
    assert [met[3] for met in told(read, words)] == ["postponed"]


@pytest.mark.parametrize(
    "words",
    [
        "The talks of Iran and Iraq opened in Muscat on Friday and had been due to end on Saturday.",
        "Iran and Iraq, whose envoys had been due to fly home, met in Muscat on Friday.",
    ],
)
def test_what_was_held_was_held(read: Read, words: str) -> None:
    assert [(met[1], met[3]) for met in told(read, words)][:1] == [(FRIDAY, "held")]


@pytest.mark.parametrize(
    ("words", "day", "status"),
    [
        ("Iran and Iraq will not meet again until January 20, the palace said.", 20, "expected"),
        (
            "A round of Iran and Iraq, set for January 3, was put off and finally took place on January 6.",
            6,
            "held",
        ),
        (
            "A session of Iran and Iraq, postponed twice, was eventually held on January 6 in Muscat.",
            6,
            "held",
        ),
    ],
)
def test_what_comes_after_all_has_its_own_day(read: Read, words: str, day: int, status: str) -> None:
    assert [(met[1], met[3]) for met in told(read, words)] == [(date(2022, 1, day), status)]


def test_what_was_to_take_place_between_two_was_not_held(read: Read) -> None:
    words = (
        "The meeting between Iran's foreign minister and his Iraqi counterpart was to take place in Muscat."
    )
    assert [certainty for *_, certainty in told(read, words)] in (["expected"], [])


@pytest.mark.parametrize(
    ("words", "status"),
    [
        ("An Iraqi envoy was to arrive in Muscat on Tuesday for talks with Iran.", "expected"),
        ("Iran and Iraq will kick off the latest round of talks in Muscat on Tuesday.", "expected"),
        ("Iran and Iraq were at the latest round of talks in Muscat on Friday.", "held"),
        ("Talks of Iran and Iraq in Muscat on December 14 failed to materialise.", "cancelled"),
    ],
)
def test_what_was_to_come(read: Read, words: str, status: str) -> None:
    assert [certainty for *_, certainty in told(read, words)] == [status]


@pytest.mark.parametrize(
    ("words", "day", "status"),
    [
        (
            "Talks of Iran and Iraq had been initially set for Friday, but the Iraqis did not come.",
            7,
            "postponed",
        ),
        (
            "Talks of Iran and Iraq had been slated for January 4, but will be put off, Oman said.",
            4,
            "postponed",
        ),
        ("Talks of Iran and Iraq had been set for Friday, but began in Muscat a day late.", 7, "held"),
    ],
)
def test_what_had_been_set_but(read: Read, words: str, day: int, status: str) -> None:
    assert [(at, certainty) for _, at, _, certainty in told(read, words)] == [(date(2022, 1, day), status)]
