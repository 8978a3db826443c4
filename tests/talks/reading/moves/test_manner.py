"""What a move bears on, and how it stands."""

from __future__ import annotations

import pytest

from talks.reading.moves.manner import modality_of, mode_of


def test_it_works() -> None:
    """A demand to withdraw is one to yield, and actual."""
    assert mode_of("demand", "demands that troops withdraw") == "yield"
    assert modality_of("demands that troops withdraw", None) == "actual"


@pytest.mark.parametrize(
    ("kind", "words", "mode"),
    [
        ("demand", "calls for direct talks", "meet"),
        ("offer", "offers two billion for reconstruction", "assist"),
        ("demand", "wants a referendum first", "change"),
        ("threat", "will impose new tariffs", "restrict"),
        ("threat", "would walk away from the table", "relations"),
        ("threat", "will resume attacks", "violence"),
        ("demand", "wants something else", None),
    ],
)
def test_the_mode_comes_from_the_words(kind: str, words: str, mode: str | None) -> None:
    assert mode_of(kind, words) == mode


@pytest.mark.parametrize(
    ("words", "condition", "modality"),
    [
        ("will release detainees", None, "future"),
        ("is ready to talk", "if fire ceases", "conditional"),
        ("would withdraw", None, "conditional"),
        ("cannot accept inspectors", None, "negated"),
        ("demands inspectors", None, "actual"),
    ],
)
def test_the_modality_comes_from_the_clause(words: str, condition: str | None, modality: str) -> None:
    assert modality_of(words, condition) == modality
