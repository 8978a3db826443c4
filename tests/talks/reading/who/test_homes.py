"""Which of the states it names an article comes from, and whose own affairs it is about."""

from __future__ import annotations

import pytest

from talks.reading.who import homes
from tests.talks.reading.conftest import Stage


def _sent_from(stage: Stage, words: str) -> str | None:
    scene = stage(words)
    return homes.of_the_dateline(scene.document, scene.parties, scene.gazetteer)


@pytest.mark.parametrize(
    ("words", "state"),
    [
        ("LIMA, Jan 9 (Reuters) - Peru waits.", "peru"),
        ("LIMA/QUITO, Jan 9 (Reuters) - Peru and Ecuador wait.", None),
        ("LIMA, Jan 9 (Reuters) - Ecuador waits.", None),
        ("LIMA, Jan 9 (Reuters) - Ecuador waits. Ecuador saw Chile. Ecuador left. Peru hosts.", None),
    ],
)
def test_a_report_comes_from_the_one_country_of_its_dateline(
    stage: Stage, words: str, state: str | None
) -> None:
    assert _sent_from(stage, words) == state


def test_a_state_with_a_union_of_its_own_is_told_of_at_home(stage: Stage) -> None:
    scene = stage("Peru waits. Peru wants time. The Lake Anglers' Union wants boats.")

    assert homes.of_its_own_affairs(scene.document, scene.parties, scene.gazetteer) == "peru"


def test_two_states_are_not_at_home(stage: Stage) -> None:
    scene = stage("Peru met Ecuador. Ecuador thanked Peru.")

    assert homes.of_its_own_affairs(scene.document, scene.parties, scene.gazetteer) is None


def test_a_dateline_is_the_capital_of_that_name(stage: Stage) -> None:
    scene = stage("LONDON, Jan 8 (Wire) - Britain met France. Britain thanked France.")

    assert homes.of_the_dateline(scene.document, scene.parties, scene.gazetteer) == "united-kingdom"
