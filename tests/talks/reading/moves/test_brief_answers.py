"""A few words answer what was asked right before, in the report's voice and in the first person."""

from __future__ import annotations

import pytest

from tests.talks.reading.conftest import Read
from tests.talks.reading.moves_told import stances

ASKED = "Iraq asked Iran to open the weir and proposed a joint commission. "


def test_it_works(read: Read) -> None:
    assert stances(read, "Iran has since complied.", ASKED) == [("iran", "accepts")]


@pytest.mark.parametrize(
    ("quoted", "stance"),
    [
        ("We reject this", "refuses"),
        ("We refuse", "refuses"),
        ("We oppose it", "refuses"),
        ("It won’t work", "refuses"),
        ("That is not on", "refuses"),
        ("We agree", "accepts"),
        ("We agree to that", "accepts"),
        ("Fine", "accepts"),
        ("That is acceptable", "accepts"),
        ("Perhaps", "open"),
        ("It is a start", "open"),
    ],
)
def test_a_quotation_of_few_words(read: Read, quoted: str, stance: str) -> None:
    words = f"“{quoted},” Iranian Energy Minister Reza Danesh said."
    assert ("iran", stance) in stances(read, words, ASKED)


@pytest.mark.parametrize(
    "quoted", ["We are late", "It is Tuesday", "We agree on the weather", "Good morning"]
)
def test_few_words_of_something_else(read: Read, quoted: str) -> None:
    assert stances(read, f"“{quoted},” Iranian Energy Minister Reza Danesh said.", ASKED) == []


def test_words_picked_out_are_of_nobody(read: Read) -> None:
    assert stances(read, "Fishermen call the “We refuse” banner a joke.", ASKED) == []
