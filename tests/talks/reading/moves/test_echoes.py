"""Answers that point to the answer of another."""

from __future__ import annotations

import pytest

from tests.talks.reading.conftest import Read
from tests.talks.reading.moves_told import stances


@pytest.mark.parametrize(
    ("words", "found"),
    [
        ("Iraq rejected the proposal, and so did Syria.", [("iraq", "refuses"), ("syria", "refuses")]),
        ("Iraq would not accept the proposal. Nor would Syria.", [("iraq", "refuses"), ("syria", "refuses")]),
        ("Iraq accepted the proposal. Syria followed suit.", [("iraq", "accepts"), ("syria", "accepts")]),
        ("Iraq accepted the proposal. Syria did the same.", [("iraq", "accepts"), ("syria", "accepts")]),
    ],
)
def test_what_another_did(read: Read, words: str, found: list[tuple[str, str]]) -> None:
    assert stances(read, words) == found


def test_nothing_to_point_to(read: Read) -> None:
    assert stances(read, "Iraq opened its pavilion. Syria followed suit.") == []
    assert stances(read, "Iraq grows rice, and so does Syria.") == []


@pytest.mark.parametrize(
    "words",
    [
        "Iraq accepted the offer, as did Syria.",
        "Iraq accepted the offer. Syria did too.",
        "Iraq accepted the offer. Syria has as well.",
    ],
)
def test_as_did_another_and_too(read: Read, words: str) -> None:
    assert ("syria", "accepts") in stances(read, words)


def test_as_for_another_is_no_echo(read: Read) -> None:
    assert stances(read, "Iraq accepted the offer, as Syria did not know.") == [("iraq", "accepts")]


@pytest.mark.parametrize(
    ("words", "stance"),
    [
        ("Iraq turned the offer down within a day, and Syria followed.", "refuses"),
        ("Iraq turned the offer down and Syria followed suit.", "refuses"),
        ("Iraq accepted the offer, and Syria followed.", "accepts"),
    ],
)
def test_who_followed(read: Read, words: str, stance: str) -> None:
    assert sorted(stances(read, words)) == [("iraq", stance), ("syria", stance)]


@pytest.mark.parametrize(
    "words",
    [
        "Iraq turned the offer down, and three rounds followed.",
        "Iraq turned the offer down, and Syria followed the debate.",
        "Iraq opened its pavilion, and Syria followed.",
    ],
)
def test_what_followed_is_no_answer(read: Read, words: str) -> None:
    assert "syria" not in [by for by, _ in stances(read, words)]
