"""Whom "the opposition" is, where the report tells of one state whose opposition the tables hold."""

from __future__ import annotations

import pytest

from talks.reading.who.oppositions import of_its_people, the_opposition
from talks.reading.who.scene import Scene
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


def test_it_is_not_that_of_the_host(stage: Stage) -> None:
    words = (
        "A team of Colombia's government and Colombian rebels met in the Venezuelan capital, in Venezuela. "
        "A rancher will represent the opposition."
    )
    assert _acting(stage, words) == []


def _of_its_people(scene: Scene) -> str | None:
    return of_its_people(scene.document, scene.parties, scene.gazetteer)


def test_the_opposition_is_that_of_the_one_people_named(stage: Stage) -> None:
    assert _of_its_people(stage("Syrian envoys met the opposition.")) == "syrian-opposition"
    assert _of_its_people(stage("Peruvian envoys met the opposition.")) is None


@pytest.mark.parametrize(
    ("words", "meant"),
    [
        (
            "The opposition Unitary Platform met Hamas. Envoys say the opposition left.",
            "venezuelan-unitary-platform",
        ),
        ("Kenya waits for Hamas. Envoys say the opposition left.", "hamas"),
        (
            "Hamas met Kenyans. Syrian envoys saw Syria. Envoys say the Syrian opposition left.",
            "syrian-opposition",
        ),
        ("Hamas met the Houthis. Envoys say the opposition left.", None),
        ("Kenya waits. Envoys say the opposition left.", None),
        ("Kenya met Peru. Envoys say the opposition left before the opposition Radical Cause came.", None),
    ],
)
def test_the_word_means_those_introduced_so_or_of_the_people_or_the_only_group(
    stage: Stage, words: str, meant: str | None
) -> None:
    scene = stage(words)
    found = the_opposition(scene.document, scene.parties, scene.gazetteer, words.rindex("left") - 1)
    assert found == meant


def test_it_is_that_of_the_talks_though_a_third_is_named_oftener(stage: Stage) -> None:
    words = (
        "Venezuela's government and opposition signed it, and Venezuelans cheered. Washington will review its"
        " ban. The United States froze it. The State Department hopes."
    )
    assert ("opposition", "venezuelan-unitary-platform") in _acting(stage, words)
