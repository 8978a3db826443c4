"""Turns of phrase: they answer where they stand, and only where something was put to somebody."""

from __future__ import annotations

import pytest

from talks.reading.moves.idioms import IDIOMS
from tests.talks.reading.conftest import Read
from tests.talks.reading.moves_told import stances

NO = (
    "Iraq would not hear of it",
    "Iraq wouldn't countenance a weir",
    "Iraq would not put its name to the draft",
    "Iraq would have none of it",
    "Iraq is having none of it",
    "Iraq wants no part of the scheme",
    "Iraq sees no need for a weir",
    "Iraq turned its nose up at the offer",
    "Iraq turned a deaf ear to the appeal",
    "Iraq gave the proposal short shrift",
    "Iraq gave a frosty reception to the plan",
    "Iraq laughed off the offer",
    "Iraq waved the proposal away",
    "Iraq voted the motion down",
    "Iraq took umbrage at the demand",
    "Iraq dug in its heels",
    "Iraq was quick to dismiss the plan",
)
YES = (
    "Iraq was quick to accept",
    "Iraq jumped at the offer",
    "Iraq snapped up the offer",
    "Iraq nodded the draft through",
    "Iraq took the proposal on board",
    "Iraq took Iran up on the offer",
    "Iraq made its peace with the draft",
    "Iraq put its signature to the draft",
    "Iraq said yes to the weir",
    "Iraq has okayed the draft",
    "Iraq gratefully accepted",
)
PERHAPS = (
    ("Iraq warmed to the idea", "open"),
    ("Iraq is leaning towards the compromise", "open"),
    ("Iraq is agreeable to opening the weir", "open"),
    ("Iraq hedged on the weir", "open"),
    ("Iraq will submit a counter-proposal", "counter_offers"),
    ("Iraq parked the proposal", "defers"),
)


@pytest.mark.parametrize("words", NO)
def test_no(read: Read, words: str) -> None:
    assert stances(read, words + ".") == [("iraq", "refuses")]


@pytest.mark.parametrize("words", YES)
def test_yes(read: Read, words: str) -> None:
    assert stances(read, words + ".") == [("iraq", "accepts")]


@pytest.mark.parametrize(("words", "stance"), PERHAPS)
def test_perhaps(read: Read, words: str, stance: str) -> None:
    assert stances(read, words + ".") == [("iraq", stance)]


@pytest.mark.parametrize(
    "words",
    [
        "Iraq put its weight behind the talks.",
        "Iraq gave a warm welcome to the minister.",
        "Iraq waved the flag.",
        "Iraq saw no sign of rain.",
        "Iraq was quick to rebuild.",
        "Iraq took the train.",
    ],
)
def test_the_same_words_of_other_things(read: Read, words: str) -> None:
    assert stances(read, words) == []


def test_each_stance_is_one_of_the_known(read: Read) -> None:
    assert IDIOMS.words


def test_in_two_minds(read: Read) -> None:
    assert stances(read, "Iraq is in two minds about the Iranian proposal.") == [("iraq", "open")]
