"""The trace of an article, for the desk."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any
from uuid import uuid4

import pytest
from django.contrib.auth.models import Permission
from django.test import Client

from talks import wake
from talks.ingest import work
from talks.models import Article, ArticleVersion, Proposal, User
from talks.vocabulary import ArticleState

QUOTE = "Envoys of both sides met in Geneva on Monday."


@pytest.fixture
def woken(monkeypatch: pytest.MonkeyPatch) -> list[Any]:
    """The ids that workers would have been told of."""
    sent: list[Any] = []
    monkeypatch.setattr(wake, "after_commit", lambda task, row_id: sent.append(row_id))
    return sent


@pytest.fixture
def retrier(editor: User) -> User:
    editor.user_permissions.add(Permission.objects.get(codename="change_article"))
    return User.objects.get(pk=editor.pk)


def test_it_works(
    client: Client, editor: User, version: ArticleVersion, propose: Callable[..., Proposal]
) -> None:
    found = propose("meeting", QUOTE, title="Envoys met")
    client.force_login(editor)
    text = client.get(f"/articles/{version.article_id}/trace/").content.decode()
    for told in ("handed in, by no feed", "Version 1", version.sha256, found.get_absolute_url(), "Pending 1"):
        assert told in text
    page = client.get(f"/articles/{version.article_id}/").content.decode()
    assert f'href="/articles/{version.article_id}/trace/"' in page


def test_readers_neither_see_it_nor_the_way_there(client: Client, version: ArticleVersion) -> None:
    answer = client.get(f"/articles/{version.article_id}/trace/")
    assert answer.status_code == 302
    assert answer["Location"].startswith("/login/")
    assert "/trace/" not in client.get(f"/articles/{version.article_id}/").content.decode()


def test_who_decides_nothing_is_refused(client: Client, version: ArticleVersion) -> None:
    client.force_login(User.objects.create_user("visitor"))
    assert client.get(f"/articles/{version.article_id}/trace/").status_code == 403


def test_what_was_given_up_is_read_again(client: Client, retrier: User, woken: list[Any]) -> None:
    article = Article.objects.create(title="Poor", state="dead", attempts=5, last_error="It is no page.")
    client.force_login(retrier)
    answer = client.post(f"/articles/{article.pk}/trace/", follow=True)
    assert "It waits to be read again." in answer.content.decode()
    article.refresh_from_db()
    assert (article.state, article.attempts, woken) == (ArticleState.PENDING, 0, [article.pk])


def test_what_a_worker_has_is_left_alone(client: Client, retrier: User, woken: list[Any]) -> None:
    article = Article.objects.create(title="Soon")
    assert work.claim_article(article.pk)
    client.force_login(retrier)
    answer = client.post(f"/articles/{article.pk}/trace/", follow=True)
    assert "A worker is reading it just now: nothing was changed." in answer.content.decode()
    article.refresh_from_db()
    assert (article.state, woken) == (ArticleState.FETCHING, [])


def test_who_may_not_change_articles_does_not_retry(
    client: Client, editor: User, version: ArticleVersion, woken: list[Any]
) -> None:
    editor.groups.first().permissions.remove(Permission.objects.get(codename="change_article"))  # type: ignore[union-attr]
    client.force_login(editor)
    assert "Read it again" not in client.get(f"/articles/{version.article_id}/trace/").content.decode()
    assert client.post(f"/articles/{version.article_id}/trace/").status_code == 403
    assert woken == []


def test_no_article_is_not_found(client: Client, editor: User) -> None:
    client.force_login(editor)
    assert client.get(f"/articles/{uuid4()}/trace/").status_code == 404
