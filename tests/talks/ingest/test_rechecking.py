"""Articles are looked at again: the same, changed, gone, or not to be had."""

from __future__ import annotations

from datetime import timedelta
from typing import Any

import pytest
from django.utils import timezone

from talks.ingest import pipeline, rechecking, work
from talks.models import Article
from talks.vocabulary import ArticleState
from tests.talks.ingest.conftest import Web
from tests.talks.ingest.test_pipeline import REPORT, known, page, read, woken  # noqa: F401

pytestmark = pytest.mark.django_db


@pytest.fixture
def article(web: Web) -> Article:
    """One that was read, proposed, and is due to be looked at again."""
    made = pipeline.submit_url(web.put("/a", page(*REPORT)), rouse=False)
    read(made)
    return due(made)


def due(article: Article) -> Article:
    Article.objects.filter(pk=article.pk).update(next_check_at=timezone.now() - timedelta(minutes=1))
    article.refresh_from_db()
    return article


def test_it_works(article: Article, web: Web, woken: list[tuple[str, Any]]) -> None:  # noqa: F811
    web.put("/a", page(*REPORT[1:], "Talks will continue in Vienna on Thursday, diplomats said."))
    assert rechecking.check(article.pk) == "changed"
    article.refresh_from_db()
    assert (article.state, article.checks, article.versions.count()) == (ArticleState.FETCHED, 1, 2)
    assert (pipeline.READ_ARTICLE, article.pk) in woken
    assert read(article).proposals
    article.refresh_from_db()
    assert article.next_check_at == article.ingested_at + work.LOOKS[1]


def test_the_same_text_moves_only_the_time(article: Article) -> None:
    assert rechecking.check(article.pk) == "same"
    article.refresh_from_db()
    assert (article.state, article.versions.count()) == (ArticleState.PROPOSED, 1)
    assert article.next_check_at == article.ingested_at + work.LOOKS[1]


def test_what_is_not_due_is_left_alone(article: Article, web: Web) -> None:
    rechecking.check(article.pk)
    asked = len(web.requests)
    assert rechecking.check(article.pk) is None
    assert len(web.requests) == asked


@pytest.mark.parametrize("status", ["404 Not Found", "410 Gone"])
def test_a_page_that_is_gone_is_noted_and_its_text_stays(article: Article, web: Web, status: str) -> None:
    web.fail("/a", status)
    assert rechecking.check(article.pk) == "gone"
    article.refresh_from_db()
    first = article.gone_since
    assert first is not None
    assert (article.versions.count(), article.state) == (1, ArticleState.PROPOSED)
    rechecking.check(due(article).pk)
    article.refresh_from_db()
    assert article.gone_since == first


def test_a_page_that_comes_back_is_not_gone_any_more(article: Article, web: Web) -> None:
    web.fail("/a", "404 Not Found")
    rechecking.check(article.pk)
    web.put("/a", page(*REPORT))
    assert rechecking.check(due(article).pk) == "same"
    article.refresh_from_db()
    assert article.gone_since is None


def test_trouble_on_the_way_is_for_the_next_time(article: Article, web: Web) -> None:
    web.fail("/a", "503 Service Unavailable")
    assert rechecking.check(article.pk) == "failed"
    article.refresh_from_db()
    assert (article.state, article.checks) == (ArticleState.PROPOSED, 1)
    assert article.next_check_at is not None


def test_it_is_looked_at_ever_more_seldom_and_then_never(article: Article) -> None:
    for _ in work.LOOKS:
        rechecking.check(due(article).pk)
    article.refresh_from_db()
    assert (article.checks, article.next_check_at) == (len(work.LOOKS), None)


def test_a_text_without_an_address_is_never_looked_for(woken: list[tuple[str, Any]]) -> None:  # noqa: F811
    made = pipeline.submit_text("\n\n".join(REPORT), rouse=False)
    read(made)
    made.refresh_from_db()
    assert (made.state, made.next_check_at) == (ArticleState.PROPOSED, None)


def test_the_sweep_says_what_is_due(article: Article) -> None:
    swept = work.sweep()
    assert swept is not None
    assert swept.checks == [article.pk]


def test_two_workers_look_once(article: Article, web: Web) -> None:
    first, second = work.claim_check(article.pk), work.claim_check(article.pk)
    assert first is not None
    assert second is None
