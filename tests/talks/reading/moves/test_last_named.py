"""Whom the "it" means that opens a sentence of asking."""

from __future__ import annotations

import pytest

from tests.talks.reading.conftest import Read
from tests.talks.reading.moves_told import moves


@pytest.mark.parametrize(
    ("words", "party"),
    [
        ("In Luxor, Egypt faulted the draft anew. It demanded a return to the old quota.", "egypt"),
        ("Spokesman Adil Muster recalled that Baghdad had mailed a map. It asks for a fixed date.", "iraq"),
        ("In Luxor, Egypt faulted the draft. It further stated that the weirs should be opened.", "egypt"),
        ("Peru has ferries. The ferries have rust. It also insists on a fixed date.", "peru"),
    ],
)
def test_it_works(read: Read, words: str, party: str) -> None:
    assert moves(read, words)[-1:] == [(party, "demand")]


@pytest.mark.parametrize(
    "words",
    [
        "Snow fell. It demands a fixed date.",
        "In Luxor a map of Egypt and of Iraq was shown.\n\nIt demands a fixed date.",
    ],
)
def test_nobody_told_of_is_nobody(read: Read, words: str) -> None:
    assert moves(read, words) == []


@pytest.mark.parametrize(
    ("words", "parties"),
    [
        ("Peru's envoy rang his colleague from Chile. Both want the pier open.", {"peru", "chile"}),
        ("Peru's envoy rang the port. Both want the pier open.", set()),
        ("Peru left. So did Chile. The two movements jointly ask that no pilot be fined.", {"peru", "chile"}),
    ],
)
def test_both_are_the_two_of_the_sentence_before(read: Read, words: str, parties: set[str]) -> None:
    assert {by for by, _ in moves(read, words)} == parties
