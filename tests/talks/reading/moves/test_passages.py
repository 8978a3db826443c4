"""Passages: a move in a quotation is carried by the quotation's own sentence."""

from __future__ import annotations

import pytest

from tests.talks.reading.conftest import Read
from tests.talks.reading.moves_told import moves


def test_it_works(read: Read) -> None:
    words = "“The rain was long. Iraq must open the weir at once. We wait,” Iran's envoy, Ali Muster, said."
    assert [f.evidence[0].quote for f in read(words, "demand")] == ["Iraq must open the weir at once."]


@pytest.mark.parametrize(
    ("words", "quote"),
    [
        ("Iran demands a pause.", "Iran demands a pause."),
        ("Iran demands “a pause at once”.", "Iran demands “a pause at once”."),
    ],
)
def test_a_sentence_with_a_few_quoted_words_stays_whole(read: Read, words: str, quote: str) -> None:
    assert [f.evidence[0].quote for f in read(words, "demand")] == [quote]


def test_each_sentence_of_a_quotation_may_carry_a_move(read: Read) -> None:
    words = "“We call on Iraq to stop. Foreign troops must leave Basra now,” Iran's envoy, Ali Muster, said."
    assert len(read(words, "demand")) == 2


@pytest.mark.parametrize(
    "words",
    [
        "called on the U.S. to lift the embargo",
        "pressed the U.N. to count the ships",
        "gave the U.S. until Friday to lift the embargo",
        "told the U.S. to lift the embargo",
        "called on Mr. Muster to lift the embargo",
    ],
)
def test_a_dot_within_is_no_end(read: Read, words: str) -> None:
    assert moves(read, f"Iraq {words}.") == [("iraq", "demand")]
