"""What the demo's editor decides upon is what the reader finds in the demo's articles today."""

from __future__ import annotations

from functools import cache
from typing import Any

import pytest

from actors.gazetteer import Gazetteer
from talks.demo import seed, shelf
from talks.reading.findings import ArticleText, Finding
from talks.reading.rules import RuleExtractor

_KINDS = {"statement": {"statement", "outlook"}}  # an outlook is proposed as a statement
_ON_PROPOSALS = [row for row in seed.decisions() if row["do"] in ("accept", "merge", "reject")]


@cache
def _found(article: str) -> list[Finding]:
    told = shelf.article_in(shelf.SHIPPED / f"{article}.txt")
    assert told is not None
    day = told.published_at.date() if told.published_at else None
    text = ArticleText("\n\n".join(told.paragraphs), day, told.title)
    return RuleExtractor().extract(text, Gazetteer.from_files())


@pytest.mark.parametrize("decision", _ON_PROPOSALS, ids=lambda row: f"{row['article']}: {row['words'][:40]}")
def test_it_works(decision: dict[str, Any]) -> None:
    assert decision["words"] in "\n".join(_quotes(decision["article"], decision["kind"]))


def test_words_that_nobody_wrote_are_in_no_proposal() -> None:
    assert "no such words" not in "\n".join(_quotes("harbour-wire/02-calendar-of-talks", "meeting"))


def _quotes(article: str, kind: str) -> list[str]:
    wanted = _KINDS.get(kind, {kind})
    return [span.quote for found in _found(article) if found.kind in wanted for span in found.evidence]
