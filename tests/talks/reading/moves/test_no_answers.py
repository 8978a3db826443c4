"""What sounds like an answer and is none."""

from __future__ import annotations

import pytest

from tests.talks.reading.conftest import Read
from tests.talks.reading.moves_told import stances


@pytest.mark.parametrize(
    ("none", "answer"),
    [
        ("Talks broke up after Iran refused to sign.", "On Monday Iran refused to sign."),
        ("The round failed because Iran declined to sign.", "Iran declined to sign."),
        ("Iran would refuse to ratify it.", "Iran refused to ratify it."),
        ("Iran had at first refused to sign.", "Iran had refused to sign."),
        ("Under the text accepted by Iran in April, ships pay.", "The text was accepted by Iran in April."),
        ("In 1975 Iran rejected the proposal.", "Iran rejected the proposal."),
        ("Iran could reject the offer, an expert said.", "Iran rejected the offer."),
        ("It is hard for Iran to accept the offer.", "Iran accepted the offer."),
        ("Iran called on Iraq to accept the offer.", "Iran had accepted the offer."),
        ("Iran has long opposed the plan.", "Iran opposed the plan."),
        ("Had Iran accepted the offer, ships would pay.", "Iran accepted the offer."),
        ("Nothing counts until Iran has accepted the offer.", "Now Iran has accepted the offer."),
    ],
)
def test_none(read: Read, none: str, answer: str) -> None:
    assert stances(read, none) == []
    assert len(stances(read, answer)) == 1


@pytest.mark.parametrize("words", ["Iraq announced it had been accepted.", "Iraq said it was rejected."])
def test_what_is_done_to_it_is_not_its_answer(read: Read, words: str) -> None:
    assert stances(read, words, "Iran made a proposal. ") == []
    assert stances(read, "Iraq announced that it had accepted the proposal.") == [("iraq", "accepts")]


@pytest.mark.parametrize(
    ("words", "found"),
    [
        ("Iran insisted that Iraq should accept the offer.", []),
        ("“We do agree people suffer,” said Iraq.", []),
        ("Iraq walked away from the talks in May.", []),
        ("Talks broke up after Iraq refused to sign.", []),
        ("Talks broke up after Iraq refused to accept its demands.", [("iraq", "refuses")]),
        ("“The sending of ships is ruled out,” said Iraq.", [("iraq", "refuses")]),
    ],
)
def test_what_agencies_tell_beside_answers(read: Read, words: str, found: list[tuple[str, str]]) -> None:
    assert stances(read, words, "Iran asked Iraq for the sending of ships. ") == found


@pytest.mark.parametrize(
    "words",
    [
        "The White House declined to discuss the request with reporters.",
        "American officials refused to name a date.",
        "The White House declined to give details.",
        "The United States rejected the charge.",
        "The United States dismissed the allegations as propaganda.",
    ],
)
def test_what_is_not_told_or_was_alleged_answers_nobody(read: Read, words: str) -> None:
    assert stances(read, words, "Iran demanded the release of the funds. ") == []


def test_a_draft_that_is_not_discussed_is_refused(read: Read) -> None:
    asked = "Iran sent the United States a draft. "
    assert stances(read, "The United States declined to discuss the draft.", asked) == [
        ("united-states", "refuses")
    ]


def test_both_agree_with_each_other(read: Read) -> None:
    asked = "Iran called for an envoy. "
    words = "The foreign ministers of Britain and Oman both agreed that the envoy deserved full support."
    assert stances(read, words, asked) == []
