"""An article's way, told from its history."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pghistory
import pytest

from talks import tracing
from talks.ingest import work
from talks.ingest.errors import Unreachable
from talks.models import Article, ArticleVersion, Proposal, ReaderRun
from talks.vocabulary import ArticleState

QUOTE = "Envoys of both sides met in Geneva on Monday."


@pytest.fixture
def article(db: None) -> Article:
    return Article.objects.create(title="Soon", url="https://wire.example/1", url_hash="1" * 64)


def test_it_works(version: ArticleVersion, propose: Callable[..., Proposal]) -> None:
    propose("meeting", QUOTE)
    Proposal.objects.filter(pk=propose("statement", QUOTE).pk).update(state="obsolete")
    trace = tracing.of(version.article)
    assert [(step.state, step.attempts) for step in trace.steps] == [(ArticleState.PROPOSED, 0)]
    [text] = trace.texts
    assert (text.version, text.characters, text.runs) == (version, len(version.text), [])
    assert [finding.kind for finding in text.findings] == ["meeting", "statement"]
    assert text.states == {"Pending": 1, "Obsolete": 1}
    assert trace.copies == []


def test_each_step_says_what_the_machine_was_at_and_what_went_wrong(article: Article) -> None:
    with pghistory.context(source="pipeline", task="read_article"):
        claim = work.claim_article(article.pk)
        assert claim is not None
        work.fail_article(claim, Unreachable("It does not answer."))
    steps = tracing.of(article).steps
    assert [(step.state, step.attempts, step.error, step.task) for step in steps] == [
        ("pending", 0, "", ""),
        ("fetching", 1, "", "read_article"),
        ("failed", 1, "It does not answer.", "read_article"),
    ]
    assert steps == sorted(steps, key=lambda step: step.at)


def test_a_new_title_is_no_step(article: Article) -> None:
    Article.objects.filter(pk=article.pk).update(title="Sooner")
    assert len(tracing.of(article).steps) == 1


def test_without_a_text_there_is_none(article: Article) -> None:
    assert tracing.of(article).texts == []


def test_what_the_model_was_asked_stands_at_its_text(version: ArticleVersion) -> None:
    run = ReaderRun.objects.create(
        version=version, model="m", prompt_hash="2" * 64, outcome="read", attempts=1, milliseconds=9
    )
    assert tracing.of(version.article).texts[0].runs == [run]


@pytest.mark.parametrize("count", [1, 12])
def test_query_count_does_not_grow(
    version: ArticleVersion, propose: Callable[..., Proposal], django_assert_num_queries: Any, count: int
) -> None:
    for nth in range(count):
        propose("meeting", QUOTE, nth=nth)
    with django_assert_num_queries(4):  # a fifth where there is a story
        tracing.of(version.article)
