"""Answers told by a noun: owned by a party, or a judgement of whoever says so."""

from __future__ import annotations

import pytest

from tests.talks.reading.conftest import Read
from tests.talks.reading.moves_told import stances

ASKED = "Iran demanded that Iraq close the pier. "


@pytest.mark.parametrize(
    "words",
    [
        "Iraq's rejection of the demand came within the hour.",
        "Iraq said the demand was an insult.",
    ],
)
def test_it_works(read: Read, words: str) -> None:
    assert stances(read, words, ASKED) == [("iraq", "refuses")]


def test_a_noun_that_nobody_owns_answers_nothing(read: Read) -> None:
    assert stances(read, "A rejection would come as no surprise.", ASKED) == []


@pytest.mark.parametrize(
    ("words", "by"),
    [
        ("The Iraqi government renewed its rejection for the passage of ships.", "iraq"),
        ("Iraq reiterated its categorical rejection of any conditions.", "iraq"),
        ("The Iraqi government met. Ali Muster repeated the government categorical rejection to it.", "iraq"),
        ("The Iraqi proposal met with rejection for a reason.", None),
    ],
)
def test_a_refusal_that_is_renewed(read: Read, words: str, by: str | None) -> None:
    assert stances(read, words) == ([(by, "refuses")] if by else [])


@pytest.mark.parametrize(
    ("words", "found"),
    [
        ("Iraq said the proposal lacked seriousness.", [("iraq", "refuses")]),
        ("Iraq said the proposal did not fully reflect its needs.", [("iraq", "refuses")]),
        ("Iraq said it would lack a proposal.", []),
    ],
)
def test_what_a_proposal_lacks(read: Read, words: str, found: list[tuple[str, str]]) -> None:
    assert stances(read, words) == found


def test_a_noun_answers_what_its_sentence_names(read: Read) -> None:
    assert stances(read, "Iraq's response to the proposal was negative.") == [("iraq", "refuses")]
    assert stances(read, "Iraq's response was negative.") == []


@pytest.mark.parametrize(
    "words",
    [
        "That is not enough for Iran.",
        "For Tehran, a survey is off the table.",
        "The sum is too little for Tehran.",
        "Iran’s answer was swift: no.",
    ],
)
def test_for_whom_it_is_too_little(read: Read, words: str) -> None:
    assert stances(read, words, "Iraq offered Iran a survey of the weir. ") == [("iran", "refuses")]


@pytest.mark.parametrize(
    ("words", "party", "stance"),
    [
        ("The rejection of the Iraqi offer by Iran came late.", "iran", "refuses"),
        ("Iraq made an offer. The offer was welcomed in Tehran.", "iran", "accepts"),
        ("Iraq's call for a truce found support in Tehran.", "iran", "accepts"),
        ("Iraq made an offer. The offer was rejected in Tehran.", "iran", "refuses"),
    ],
)
def test_by_whom_or_where(read: Read, words: str, party: str, stance: str) -> None:
    assert stances(read, words) == [(party, stance)]
