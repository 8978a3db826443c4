"""A source's page: the sentences that entries rest on."""

from __future__ import annotations

from typing import Any
from uuid import uuid4

import pytest
from django.test import Client

from talks.models import Article, ArticleVersion, Entry, User

SENTENCE = "Russia demanded that the alliance take in no new members."


def test_it_works(client: Client, demand: Entry, version: ArticleVersion) -> None:
    text = client.get(f"/articles/{version.article_id}/").content.decode()
    assert f'<span id="s2"><mark>{SENTENCE}</mark></span>' in text
    assert f'href="/e/{demand.pk}/"' in text


def test_a_word_in_letters_that_only_look_like_it_is_marked(client: Client, db: None) -> None:
    article = Article.objects.create(title="Talks in Genev\u0430 <b>")
    text = client.get(f"/articles/{article.pk}/").content.decode()
    assert 'Talks in <mark class="odd"' in text and ">Genev\u0430<span" in text and "&lt;b&gt;" in text


def test_readers_see_one_sentence_around_and_editors_all(
    client: Client, demand: Entry, version: ArticleVersion, editor: User
) -> None:
    address = f"/articles/{version.article_id}/"
    anonymous = client.get(address).content.decode()
    assert "Envoys of both sides" in anonymous
    assert "called the demand a non-starter" not in anonymous
    client.force_login(editor)
    assert "called the demand a non-starter" in client.get(address).content.decode()


def test_an_uncited_article_shows_no_text_to_readers(client: Client, version: ArticleVersion) -> None:
    text = client.get(f"/articles/{version.article_id}/").content.decode()
    assert "No entry cites this article." in text
    assert "Envoys" not in text


def test_an_article_without_text_says_its_state(client: Client, db: None) -> None:
    article = Article.objects.create(title="Soon")
    assert "No text is stored yet: Waiting." in client.get(f"/articles/{article.pk}/").content.decode()


@pytest.mark.parametrize("number", ["2", "0", "-1", "x", "²", "9" * 40])
def test_no_such_version_is_not_found(client: Client, version: ArticleVersion, number: str) -> None:
    assert client.get(f"/articles/{version.article_id}/", {"version": number}).status_code == 404


def test_no_article_is_not_found(client: Client, db: None) -> None:
    assert client.get(f"/articles/{uuid4()}/").status_code == 404


@pytest.mark.parametrize("count", [5, 25])
def test_query_count_does_not_grow(
    client: Client, many: Any, version: ArticleVersion, django_assert_num_queries: Any, count: int
) -> None:
    many(count)
    with django_assert_num_queries(5):
        client.get(f"/articles/{version.article_id}/")
