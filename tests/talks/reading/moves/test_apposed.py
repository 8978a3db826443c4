"""Answers in a clause on what was asked count without anything before; what is merely done asks for none."""

from __future__ import annotations

import pytest

from tests.talks.reading.conftest import Read
from tests.talks.reading.moves_told import stances


def test_it_works(read: Read) -> None:
    assert stances(read, "Iraq asked for a survey of the weir, a demand Iran called excessive.") == [
        ("iran", "refuses")
    ]


@pytest.mark.parametrize(
    ("clause", "stance"),
    [
        ("an offer that Iran promised to study", "defers"),
        ("an offer Iran is still weighing", "defers"),
        ("an offer Iran welcomed in principle", "open"),
        ("an offer Iran has not ruled out", "open"),
        ("an offer that Iran has declined three times", "refuses"),
        ("an offer Iran said it would never accept", "refuses"),
        ("an offer which Iran described as “a bandage”", "refuses"),
        ("an offer that Iran backs", "accepts"),
        ("which Iran would not accept", "refuses"),
    ],
)
def test_yes_no_and_perhaps(read: Read, clause: str, stance: str) -> None:
    assert stances(read, f"Iraq offered to clear the weir, {clause}.") == [("iran", stance)]


def test_of_both(read: Read) -> None:
    before = "Iran and Iraq met in Basra. Iranian and Iraqi engineers spoke. Iran and Iraq share the weir. "
    found = stances(read, "Kuwait offered to clear it, an offer that both parties promised to study.", before)
    assert sorted(found, key=str) == [("iran", "defers"), ("iraq", "defers")]


@pytest.mark.parametrize(
    "words",
    [
        "Iraq closed the weir, a step Iran called illegal.",
        "Iraq closed the weir, which Iran described as a provocation.",
        "Iraq brought a draft, and Iran called its neighbour absurd.",
    ],
)
def test_where_nothing_was_put_to_anybody(read: Read, words: str) -> None:
    assert stances(read, words) == []


@pytest.mark.parametrize("verb", ["dismissed", "excluded in so many words", "turned down", "ruled out"])
def test_a_suggestion_turned_away(read: Read, verb: str) -> None:
    told = stances(read, f"Ghana called for a truce, a suggestion that Togo {verb}.")
    assert told == [("togo", "refuses")]
