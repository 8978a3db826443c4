"""The signs that a finding's passage gives, by themselves."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date

import pytest

from actors.gazetteer import Gazetteer
from talks.reading.findings import ArticleText, FindingKind
from talks.reading.prose import text
from talks.reading.rules import findings
from talks.reading.sureness.passages import Passage, passages
from talks.reading.sureness.weighing import signs
from talks.reading.who import scene

PUBLISHED = date(2024, 5, 15)  # a Wednesday
Told = Callable[[str, FindingKind], list[Passage]]
Signs = Callable[[str, FindingKind], set[str]]


@pytest.fixture
def told(gazetteer: Gazetteer) -> Told:
    """told(words, kind): the passages of the findings of that kind."""

    def read(words: str, kind: FindingKind) -> list[Passage]:
        stage = scene.stage(text.read(ArticleText(words, PUBLISHED)), gazetteer)
        return [one for one in passages(stage, findings(stage)) if one.finding.kind == kind]

    return read


@pytest.fixture
def signs_of(told: Told) -> Signs:
    """signs_of(words, kind): the signs of the only finding of that kind."""

    def read(words: str, kind: FindingKind) -> set[str]:
        [passage] = told(words, kind)
        return set(signs(passage))

    return read
