"""Handing in articles in the admin, and trying again."""

from __future__ import annotations

from typing import Any
from unittest import mock

import pytest
from django.test import Client
from django.urls import reverse

from talks.ingest import pipeline
from talks.ingest.errors import Refused
from talks.models import Article, ArticleVersion, Negotiation, Outlet
from tests.talks.admin.conftest import errors
from tests.talks.admin.test_entries import act

pytestmark = pytest.mark.django_db
ADD_ARTICLE = reverse("admin:talks_article_add")


def test_it_works_an_article(as_editor: Client, table: Negotiation) -> None:
    form = {
        "text": "Envoys of both sides met in Geneva on Monday.",
        "title": "A day of talks",
        "outlet_name": "The Wire",
        "published_on": "2022-01-10",
        "negotiation": table.pk,
    }
    assert as_editor.post(ADD_ARTICLE, form).status_code == 302
    article = Article.objects.get()
    assert (article.title, article.negotiation, str(article.outlet)) == ("A day of talks", table, "The Wire")
    assert ArticleVersion.objects.get().text == "Envoys of both sides met in Geneva on Monday."


def test_an_address_becomes_an_article_that_waits(as_editor: Client) -> None:
    assert as_editor.post(ADD_ARTICLE, {"url": "https://wire.example/1"}).status_code == 302
    assert Article.objects.get().state == "pending"


@pytest.mark.parametrize(
    ("form", "message"),
    [
        ({}, "one of the two"),
        ({"url": "https://wire.example/1", "text": "Envoys met."}, "one of the two"),
        ({"url": "no address"}, "valid URL"),
        ({"text": "Envoys met.", "published_on": "Monday"}, "valid date"),
        ({"url": "http://127.0.0.1:1/1"}, ""),
    ],
)
def test_what_cannot_be_an_article_is_refused(form: dict[str, str], message: str, as_editor: Client) -> None:
    answer = as_editor.post(ADD_ARTICLE, form)
    assert message in errors(answer)
    assert not Article.objects.exists()


def test_the_pipelines_refusal_stands_beside_the_address(as_editor: Client, monkeypatch: Any) -> None:
    refuse = mock.Mock(side_effect=Refused("That address is closed to us."))
    monkeypatch.setattr(pipeline, "submit_url", refuse)
    answer = as_editor.post(ADD_ARTICLE, {"url": "https://wire.example/1"})
    assert "That address is closed to us." in answer.context["adminform"].form.errors["url"]


def test_an_article_that_was_given_up_is_tried_again(as_editor: Client, outlet: Outlet) -> None:
    article = Article.objects.create(
        title="Lost", outlet=outlet, state="dead", attempts=6, last_error="No text"
    )
    assert "No text" in as_editor.get(reverse("admin:talks_article_changelist")).content.decode()
    act(as_editor, "try_again", article)
    article.refresh_from_db()
    assert (article.state, article.attempts) == ("pending", 0)
