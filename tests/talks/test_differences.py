"""What changed between two texts, and what became of a passage."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from talks.differences import MOST_WORDS, Run, became_of, between

QUOTE = "The envoys met in Geneva on Monday and talked for eight hours."
TEXTS = st.lists(
    st.text(st.sampled_from("ab .\n"), max_size=40), max_size=6
).map("\n\n".join)  # fmt: skip


def test_it_works() -> None:
    [change] = between("The envoys met on Monday.", "The envoys met on Tuesday.")
    assert change.runs == (
        Run("same", "The envoys met on "),
        Run("removed", "Monday"),
        Run("added", "Tuesday"),
        Run("same", "."),
    )
    assert change.touched


def test_paragraphs_come_and_go_as_a_whole() -> None:
    changes = between("One.\n\nTwo.\n\nThree.", "One.\n\nThree.\n\nFour.")
    assert [[(run.kind, run.text) for run in change.runs] for change in changes] == [
        [("same", "One.")],
        [("removed", "Two.")],
        [("same", "Three.")],
        [("added", "Four.")],
    ]


def test_equal_texts_have_no_difference() -> None:
    assert not any(change.touched for change in between(QUOTE, QUOTE))
    assert between("", "") == []


def test_very_long_paragraphs_are_replaced_whole() -> None:
    older, newer = "a " * (MOST_WORDS + 1), "b " * (MOST_WORDS + 1)
    [change] = between(older, newer)
    assert [run.kind for run in change.runs] == ["removed", "added"]


@given(TEXTS, TEXTS)
def test_the_runs_give_both_texts(older: str, newer: str) -> None:
    changes = between(older, newer)
    for unwanted, text in (("added", older), ("removed", newer)):
        told = ["".join(run.text for run in change.runs if run.kind != unwanted) for change in changes]
        kept = [part for part in told if part]
        assert kept == [part for part in text.split("\n") if part.strip()]


@pytest.mark.parametrize(
    ("newer", "fate"),
    [
        (f"Rain fell. {QUOTE} Then they left.", "stands"),
        (QUOTE.replace(" ", "\n"), "stands"),
        ("The envoys met in Geneva on Tuesday and talked for eight hours.", "changed"),
        ("Rain fell on the lake all day.", "gone"),
        ("", "gone"),
    ],
)
def test_a_passage_stands_is_changed_or_is_gone(newer: str, fate: str) -> None:
    assert became_of(QUOTE, newer).fate == fate


def test_the_sentence_that_took_its_place_is_told() -> None:
    newer = "The envoys ate. The envoys met in Geneva on Tuesday and talked for nine hours. They left."
    assert became_of(QUOTE, newer).now == "The envoys met in Geneva on Tuesday and talked for nine hours."
