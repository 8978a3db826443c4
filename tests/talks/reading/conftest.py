"""What the reader's tests share: the shipped gazetteer, an empty one, and a quick way to read a text."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date

import pytest

from actors.gazetteer import Gazetteer
from talks.reading.findings import ArticleText, Finding
from talks.reading.prose import text
from talks.reading.rules import RuleExtractor
from talks.reading.who import scene
from talks.reading.who.scene import Scene

Read = Callable[..., list[Finding]]
Stage = Callable[..., Scene]
# Sunday
PUBLISHED = date(2022, 1, 9)


@pytest.fixture(scope="session")
def gazetteer() -> Gazetteer:
    return Gazetteer.from_files()


@pytest.fixture(scope="session")
def nobody() -> Gazetteer:
    """A gazetteer that knows nobody and nothing."""
    return Gazetteer.from_records([], [], [], [], [], [])


@pytest.fixture
def read(gazetteer: Gazetteer) -> Read:
    """Read a text as of Sunday 9 January 2022 and return the findings of one kind."""

    def _read(words: str, kind: str, published: date | None = PUBLISHED) -> list[Finding]:
        found = RuleExtractor().extract(ArticleText(words, published), gazetteer)
        return [finding for finding in found if finding.kind == kind]

    return _read


@pytest.fixture
def stage(gazetteer: Gazetteer) -> Stage:
    """The scene of a text: parties, places, people and dates."""

    def _stage(words: str, published: date | None = PUBLISHED) -> Scene:
        return scene.stage(text.read(ArticleText(words, published)), gazetteer)

    return _stage
