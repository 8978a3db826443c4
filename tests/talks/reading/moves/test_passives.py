"""Answers that name nobody: they are of whoever was asked."""

from __future__ import annotations

import pytest

from tests.talks.reading.conftest import Read
from tests.talks.reading.moves_told import stances

ASKED = "Iran asked Iraq to open the weir. "


@pytest.mark.parametrize(
    ("words", "stance"),
    [
        ("The request was denied.", "refuses"),
        ("The request was turned down.", "refuses"),
        ("The appeal fell on deaf ears.", "refuses"),
        ("That request has been granted.", "accepts"),
        ("The request was promptly accepted.", "accepts"),
        ("Iran's request was put off.", "defers"),
    ],
)
def test_of_whoever_was_asked(read: Read, words: str, stance: str) -> None:
    assert stances(read, ASKED + words) == [("iraq", stance)]


def test_nobody_is_guessed(read: Read) -> None:
    assert stances(read, "The request was denied.") == []
    assert stances(read, "Iran asked for rain. The request was denied.") == []
    assert stances(read, "Iran asked Iraq and Syria to open the weir. The request was denied.") == []
    assert stances(read, ASKED + "The station was closed.") == []


def test_who_is_named_answers(read: Read) -> None:
    assert stances(read, ASKED + "The request was rejected by Syria.") == [("syria", "refuses")]


def test_a_demand_that_was_not_accepted(read: Read) -> None:
    asked = "Iraq asked Iran to open the weir. "
    assert stances(read, "The request was not accepted.", asked) == [("iran", "refuses")]
    assert stances(read, "The demand for a lock was not accepted by Iran.") == [("iran", "refuses")]


@pytest.mark.parametrize(
    ("words", "found"),
    [
        ("It was turned down.", [("iran", "refuses")]),
        ("But it was rejected on Monday.", [("iran", "refuses")]),
        ("It has been accepted.", [("iran", "accepts")]),
        ("It was held in Basra.", []),
    ],
)
def test_a_pronoun_right_behind_the_offer(read: Read, words: str, found: list[tuple[str, str]]) -> None:
    assert stances(read, words, "Iraq offered Iran a share of the weir. ") == found


def test_a_deadline_let_pass(read: Read) -> None:
    asked = "Iran gave Iraq a week to open the weir. "
    assert stances(read, "The deadline passed without a response from Baghdad.", asked) == [
        ("iraq", "refuses")
    ]
    assert stances(read, "The deadline passed quietly.", asked) == []


def test_a_right_denied_or_granted(read: Read) -> None:
    asked = "Iran asked Iraq for access to the prisoner. "
    assert stances(read, "Access was denied.", asked) == [("iraq", "refuses")]
    assert stances(read, "Access was granted on Friday.", asked) == [("iraq", "accepts")]
