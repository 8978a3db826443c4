"""Who is named in one row behind "by" makes the move together; who stands behind "to" is offered it."""

from __future__ import annotations

import pytest

from talks.reading.findings import DemandFound
from tests.talks.reading.conftest import Read


def _told(read: Read, words: str) -> set[tuple[str | None, tuple[str, ...]]]:
    found = (f.payload for f in read(words, "demand"))
    return {(move.by, move.of) for move in found if isinstance(move, DemandFound)}


@pytest.mark.parametrize(
    "words",
    [
        "Iran rejected the proposal made by Kenya and Uganda.",
        "A joint proposal by Kenya and Uganda calls for a ceasefire.",
        "The plan drawn up by Kenya and Uganda would open the border within a week.",
        "A call by Kenya and Uganda for a ceasefire was ignored.",
        "The rebels were offered safe conduct by Kenya and Uganda.",
        "The proposal made by Kenya and Uganda for a truce was turned down.",
    ],
)
def test_both_make_it(words: str, read: Read) -> None:
    assert _told(read, words) == {("kenya", ()), ("uganda", ())}


def test_three_make_it(read: Read) -> None:
    told = _told(read, "A call by Kenya, Uganda and the United States for a ceasefire was ignored.")
    assert told == {("kenya", ()), ("uganda", ()), ("united-states", ())}


def test_they_make_it_to_a_third(read: Read) -> None:
    told = _told(read, "A proposal by Kenya and Uganda to Sudan would see a truce of 60 days.")
    assert told == {("kenya", ("sudan",)), ("uganda", ("sudan",))}


@pytest.mark.parametrize(
    "words",
    [
        "Iran rejected a proposal made by Kenya to Uganda.",
        "The talks resumed after an appeal by Kenya to Uganda for a truce.",
        "A proposal by Kenya, and Uganda would agree to it, calls for a truce.",
        "A call by Kenya for a ceasefire was ignored, and Uganda kept silent.",
        "A proposal by Kenya would see Uganda and Sudan open the border.",
    ],
)
def test_who_is_not_in_the_row_does_not_make_it(words: str, read: Read) -> None:
    assert {by for by, _ in _told(read, words)} == {"kenya"}
