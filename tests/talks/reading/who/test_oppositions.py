"""Whom "the opposition" is, where the report tells of one state whose opposition the tables hold."""

from __future__ import annotations

import pytest

from tests.talks.reading.conftest import Stage


def _acting(stage: Stage, words: str) -> list[tuple[str, str]]:
    return [(party.text, party.key) for party in stage(words).parties if party.kind == "alias"]


@pytest.mark.parametrize(
    ("words", "meant"),
    [
        (
            "The Venezuelan government sat down with the opposition in Oslo. The opposition wants a date.",
            [("opposition", "venezuelan-unitary-platform")] * 2,
        ),
        (
            "Venezuela waits. Envoys invited the government and the opposition to Oslo.",
            [("government", "venezuela"), ("opposition", "venezuelan-unitary-platform")],
        ),
        (
            "The Syrian government and opposition delegations flew home. The rebels want more.",
            [("opposition", "syrian-opposition"), ("rebels", "syrian-opposition")],
        ),
        (
            "Venezuelan envoys wrote to the main opposition.",
            [("opposition", "venezuelan-unitary-platform")],
        ),
        (
            "Nicaraguan bishops wrote to the opposition.",
            [("opposition", "nicaraguan-civic-alliance")],
        ),
    ],
)
def test_it_works(stage: Stage, words: str, meant: list[tuple[str, str]]) -> None:
    assert _acting(stage, words) == meant


@pytest.mark.parametrize(
    "words",
    [
        "The Venezuelan government knows the opposition to its plan.",
        "The Venezuelan government met the opposition Radical Cause.",
        "Turkey's opposition told the Syrian government so. The opposition voted on it.",
        "The Syrian government told France, France told Germany, and France told the opposition of France.",
        "The Syrian government met the Syrian Democratic Forces. The opposition stayed away.",
        "The Kenyan government met the opposition.",
    ],
)
def test_another_opposition_is_not_meant(stage: Stage, words: str) -> None:
    assert "opposition" not in dict(_acting(stage, words))
