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
