"""Findings weighed by their signs."""

from __future__ import annotations

from datetime import date
from math import exp

import pytest

from actors.gazetteer import Gazetteer
from talks.reading import rulebook
from talks.reading.findings import UNWEIGHED, ArticleText, Finding
from talks.reading.prose import text
from talks.reading.rules import RuleExtractor, findings
from talks.reading.sureness.weighing import scale_of, weighed
from talks.reading.sureness.weights import WEIGHTS
from talks.reading.who import scene

WORDS = (
    "Peru and Chile opened talks in Geneva on Monday. “We demand that Chile withdraw its boats,” said"
    " Peruvian Foreign Minister Ana Testova, who led Peru's delegation. Chile rejected the demand. The lake"
    " is closed, she said. Hopes of a deal are slim."
)


def _stage(gazetteer: Gazetteer, words: str = WORDS) -> scene.Scene:
    return scene.stage(text.read(ArticleText(words, date(2024, 5, 15))), gazetteer)


def test_it_works(gazetteer: Gazetteer) -> None:
    stage = _stage(gazetteer, "The foreign ministers of Peru and Chile met on Monday.")
    [found] = [one for one in weighed(stage, findings(stage)) if one.kind == "meeting"]
    scale = WEIGHTS["meeting"]
    odds = scale[""] + sum(scale[doubt] for doubt in found.doubts)
    assert found.doubts and found.confidence == pytest.approx(1 / (1 + exp(-odds)))


def test_nothing_but_the_likelihood_and_the_doubts_change(gazetteer: Gazetteer) -> None:
    stage = _stage(gazetteer)
    before = findings(stage)
    after = weighed(stage, before)
    told = [(one.kind, one.payload, one.evidence, one.rule_id) for one in before]
    assert [(one.kind, one.payload, one.evidence, one.rule_id) for one in after] == told
    assert {one.confidence for one in before} == {UNWEIGHED}
    assert all(0 < one.confidence < 1 for one in after)


def test_the_rules_hand_back_what_is_weighed(gazetteer: Gazetteer) -> None:
    stage = _stage(gazetteer)
    read = RuleExtractor().extract(stage.document.article, gazetteer)
    assert read == weighed(stage, findings(stage))


def test_more_doubts_make_it_less_likely(gazetteer: Gazetteer) -> None:
    def likelihood(words: str) -> float:
        stage = _stage(gazetteer, words)
        [found] = [one for one in weighed(stage, findings(stage)) if one.kind == "meeting"]
        return found.confidence

    plain = likelihood("The foreign ministers of Peru and Chile met in Geneva on Monday.")
    assert likelihood("The foreign ministers of Peru and Chile met in Geneva.") < plain
    assert likelihood("The foreign ministers of Peru and Chile met on Monday.") < plain


def test_every_kind_has_its_scale(gazetteer: Gazetteer) -> None:
    scales = {scale_of(one) for one in findings(_stage(gazetteer))}
    assert scales == set(WEIGHTS)


def test_what_speaks_against_a_finding_has_words() -> None:
    against = {sign for scale in WEIGHTS.values() for sign, weight in scale.items() if sign and weight < 0}
    assert [sign for sign in sorted(against) if rulebook.doubt(sign) == sign] == []


def test_nothing_found_is_nothing_weighed(gazetteer: Gazetteer) -> None:
    empty: list[Finding] = []
    assert weighed(_stage(gazetteer, ""), empty) == []
