"""Which table an article is about: who acts, who makes moves, who is in the title, who is told to meet."""

from __future__ import annotations

import pytest

from talks.reading.seating.tables import main_table
from tests.talks.reading.conftest import Stage


@pytest.mark.parametrize(
    ("words", "seats"),
    [
        (
            "The Houthis demanded salaries. Yemen offered a half. The Houthis rejected it. Oman hopes.",
            {"yemen", "houthis"},
        ),
        (
            "Sudan wants water. Egypt, Sudan and Ethiopia have tried trilateral talks before. "
            "Ethiopia refused. Egypt insisted.",
            {"egypt", "sudan", "ethiopia"},
        ),
        (
            "Colombia's government and the rebel group ELN quarrel. Norway, Chile and Cuba look on.",
            {"colombia", "eln"},
        ),
        (
            "The MFDC wants its prisoners back. Abdou Elinkine Diatta of the MFDC spoke of a ceasefire. "
            "Senegal said it would wait.",
            {"senegal", "mfdc"},
        ),
    ],
)
def test_it_works(stage: Stage, words: str, seats: set[str]) -> None:
    found = main_table(stage(words), [])
    assert found is not None
    assert set(found.keys) == seats


def test_a_list_of_three_is_not_three_pairs(stage: Stage) -> None:
    found = main_table(stage("Niger, Mali and Burkina Faso left the bloc."), [])
    assert found is not None
    assert set(found.keys) == {"niger", "mali", "burkina-faso"}


def test_where_nobody_is_ahead_it_is_nobodys(stage: Stage) -> None:
    words = "Chad waits. A week on, Angola waits. Another week on, Kenya waits."
    assert main_table(stage(words), []) is None
