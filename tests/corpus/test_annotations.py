"""The corpus keeps to its schema: every quote a slice of its article, every word known."""

from __future__ import annotations

import dataclasses
import json
from pathlib import Path
from typing import Any

import pytest

from tests.corpus.annotations import CORPUS, HALVES, Annotated, faults, load, read

EVERY = sorted(path for half in HALVES for path in (CORPUS / half).glob("*.txt"))
GOLD: dict[str, Any] = {
    "about": {"negotiation": "a", "region": "global", "style": "wire"},
    "people": [{"name": "Ana Prelog", "post": None, "party": None}],
}


@pytest.fixture
def article(tmp_path: Path) -> Annotated:
    """A small article and a right annotation."""
    path = tmp_path / "a.txt"
    path.write_text("TITLE: A | SOURCE: B | DATE: 2024-01-02\n\nAna Prelog will speak.\n", encoding="utf-8")
    path.with_suffix(".json").write_text(json.dumps(GOLD), encoding="utf-8")
    return read(path)


def test_it_works(article: Annotated) -> None:
    """A right annotation has no fault."""
    assert list(faults(article)) == []


@pytest.mark.parametrize("path", EVERY, ids=lambda path: path.stem)
def test_an_article_of_the_corpus_has_no_fault(path: Path) -> None:
    assert list(faults(read(path))) == []


@pytest.mark.parametrize(
    ("section", "row", "fault"),
    [
        ("people", {"name": "Marko Horvat", "post": None, "party": None}, "nobody of this name"),
        ("people", {"name": "Ana Prelog"}, "fields are"),
        ("expectations", {"by": None, "summary": "", "quote": "She spoke."}, "not a slice"),
        ("responses", {"by": None, "to_demand": "x", "stance": "maybe", "quote": "Ana"}, "stance is"),
        (
            "responses",
            {"by": None, "to_demand": "x", "stance": "willing", "quote": "Ana"},
            "summary of no demand",
        ),
    ],
)
def test_a_wrong_annotation_is_refused(article: Annotated, section: str, row: Any, fault: str) -> None:
    told = list(faults(dataclasses.replace(article, gold={**GOLD, section: [row]})))
    assert any(fault in line for line in told), told


def test_the_corpus_is_broad() -> None:
    """Forty articles, half of them blind, on 25 negotiations and every continent."""
    articles = [article for half in HALVES for article in load(half)]
    negotiations = {article.gold["about"]["negotiation"] for article in articles}
    assert len(articles) >= 40
    assert len(load("blind")) * 2 >= len(articles)
    assert len(negotiations) >= 25
