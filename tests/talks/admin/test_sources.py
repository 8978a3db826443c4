"""Adding feeds and articles in the admin, and trying again."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any
from unittest import mock

import pytest
from django.test import Client
from django.urls import reverse

from talks.ingest import pipeline
from talks.ingest.errors import FeedError, Refused
from talks.models import Article, ArticleVersion, Feed, Negotiation, Outlet
from tests.talks.admin.conftest import errors, filled
from tests.talks.admin.test_entries import act

pytestmark = pytest.mark.django_db
ADD_FEED = reverse("admin:talks_feed_add")
ADD_ARTICLE = reverse("admin:talks_article_add")
FEED = "https://wire.example/feed"


@pytest.fixture
def asked(monkeypatch: pytest.MonkeyPatch) -> mock.Mock:
    """Stands in for the web: check_feed finds every address good."""
    check = mock.Mock()
    monkeypatch.setattr(pipeline, "check_feed", check)
    return check


def feed_form(client: Client, outlet: Outlet, url: str = FEED) -> dict[str, Any]:
    return {**filled(client.get(ADD_FEED)), "url": url, "outlet": outlet.pk}


def test_it_works(as_editor: Client, outlet: Outlet, asked: mock.Mock) -> None:
    assert as_editor.post(ADD_FEED, feed_form(as_editor, outlet)).status_code == 302
    asked.assert_called_once_with(FEED)
    assert Feed.objects.get().url == FEED


def test_an_address_that_is_no_feed_is_refused_in_the_feeds_own_words(
    as_editor: Client, outlet: Outlet, asked: mock.Mock
) -> None:
    asked.side_effect = FeedError("This is a web page, not a feed.")
    assert "This is a web page, not a feed." in errors(as_editor.post(ADD_FEED, feed_form(as_editor, outlet)))
    assert not Feed.objects.exists()


def test_a_closed_address_is_refused_without_a_mock(as_editor: Client, outlet: Outlet) -> None:
    form = feed_form(as_editor, outlet, "http://169.254.169.254/feed")
    assert as_editor.post(ADD_FEED, form).status_code == 200
    assert not Feed.objects.exists()


def test_the_web_is_not_asked_again_for_an_address_that_is_kept(
    as_editor: Client, outlet: Outlet, asked: mock.Mock, submit: Callable[..., Any]
) -> None:
    feed = Feed.objects.create(url=FEED, outlet=outlet)
    assert submit(as_editor, feed, active="").status_code == 302
    asked.assert_not_called()


def test_whoever_may_not_add_feeds_cannot_make_us_ask_the_web(
    asked: mock.Mock, outlet: Outlet, editor: Any
) -> None:
    editor.groups.clear()
    client = Client()
    client.force_login(editor)
    assert client.post(ADD_FEED, {"url": FEED}).status_code == 403
    asked.assert_not_called()


def test_polling_now_says_what_came_of_it(as_editor: Client, outlet: Outlet, monkeypatch: Any) -> None:
    feed = Feed.objects.create(url=FEED, outlet=outlet)
    result = pipeline.PollResult("failed", error="Nobody answered in time.")
    monkeypatch.setattr(pipeline, "poll", mock.Mock(return_value=result))
    assert "Nobody answered in time." in act(as_editor, "poll_now", feed).content.decode()


def test_a_pasted_text_becomes_an_article(as_editor: Client, table: Negotiation) -> None:
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
