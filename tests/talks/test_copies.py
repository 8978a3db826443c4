"""One text in many outlets is one independent source."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest
from django.test import Client

from talks import copies, record
from talks.models import Article, ArticleVersion, Citation, Entry, Outlet, Story, User


@pytest.fixture
def copy(version: ArticleVersion) -> Article:
    """The same report in another outlet."""
    story = Story.objects.create()
    Article.objects.filter(pk=version.article_id).update(story=story)
    version.article.refresh_from_db()
    other = Outlet.objects.create(slug="daily", name="The Daily")
    return Article.objects.create(title="The same", outlet=other, story=story)


def document(entry: Entry) -> dict[str, Any]:
    return entry.as_kind().document()


def test_it_works(statement: Entry, version: ArticleVersion, copy: Article) -> None:
    assert copies.of(version.article) == [copy]
    found = copies.independence(document(statement))
    assert (found.sources, set(found.outlets), found.is_carried) == (1, {"The Wire", "The Daily"}, True)


def test_a_report_of_its_own_has_no_copies(statement: Entry, version: ArticleVersion) -> None:
    assert copies.of(version.article) == []
    found = copies.independence(document(statement))
    assert (found.sources, found.outlets, found.is_carried) == (1, ["The Wire"], False)


def test_two_citations_of_copies_are_one_source(
    client: Client, statement: Entry, version: ArticleVersion, copy: Article, editor: User
) -> None:
    same = ArticleVersion.objects.create(article=copy, text=version.text, sha256="1" * 64)
    quote = "We need guarantees"
    start = same.text.index(quote)
    Citation.objects.create(
        entry_id=statement.pk, version=same, start=start, end=start + len(quote), quote=quote
    )
    record.correct(statement, by=editor, reason="A further source", correction=False)
    assert copies.independence(document(statement)).sources == 1
    text = client.get(f"/e/{statement.pk}/").content.decode()
    assert "2 citations from 1 independent source, carried by 2 outlets:" in text


def test_two_reports_are_two_sources(
    statement: Entry, version: ArticleVersion, cite: Callable[..., Citation]
) -> None:
    other = Article.objects.create(title="Another report")
    told = document(statement)
    more = {**told["citations"][0], "article": {"id": str(other.pk)}}
    assert copies.independence({"citations": [*told["citations"], more]}).sources == 2
