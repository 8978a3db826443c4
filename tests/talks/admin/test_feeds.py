"""Adding feeds in the admin, one by one and as a feed reader's list."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, datetime
from typing import Any
from unittest import mock

import pytest
from django.core.files.uploadedfile import SimpleUploadedFile
from django.test import Client
from django.urls import reverse
from pghistory.models import Events

from talks.ingest import opml, pipeline
from talks.ingest.errors import FeedError
from talks.ingest.opml import Outline
from talks.models import Feed, Negotiation, Outlet
from tests.talks.admin.conftest import errors, filled
from tests.talks.admin.test_entries import act

pytestmark = pytest.mark.django_db
ADD_FEED = reverse("admin:talks_feed_add")
LIST = reverse("admin:talks_feed_opml")
OUT = reverse("admin:talks_feed_opml_out")
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


# ── Lists ───────────────────────────────────────────────────────────────────────────────────────


def upload(client: Client, *urls: str, body: bytes | None = None, **fields: Any) -> Any:
    outlines = [Outline(f"Wire {n}", url) for n, url in enumerate(urls)]
    body = body if body is not None else opml.write(outlines, datetime(2022, 1, 10, tzinfo=UTC)).encode()
    return client.post(LIST, {"file": SimpleUploadedFile("feeds.opml", body), **fields})


def test_a_list_is_taken_in_line_by_line_and_the_web_is_not_asked_meanwhile(
    as_editor: Client, table: Negotiation, asked: mock.Mock, editor: Any
) -> None:
    Feed.objects.create(url=FEED, outlet=Outlet.objects.create(slug="wire", name="Wire"))
    urls = [FEED, "http://169.254.169.254/feed", "https://other.example/feed"]
    said = upload(as_editor, *urls, negotiation=table.pk, reason="From the old desk")
    assert [line.outcome for line in said.context["taken"]] == ["known", "refused", "entered"]
    assert "1 of 3 feeds entered" in said.content.decode()
    entered = Feed.objects.get(url="https://other.example/feed")
    assert (entered.negotiation, entered.outlet.name) == (table, "Wire 2")
    event = Events.objects.filter(pgh_model="talks.FeedEvent", pgh_obj_id=str(entered.pk)).get()
    assert event.pgh_context["reason"] == "From the old desk"
    asked.assert_not_called()


def test_the_list_that_goes_out_comes_in_again(as_editor: Client, outlet: Outlet) -> None:
    Feed.objects.create(url=FEED, outlet=outlet)
    answer = as_editor.get(OUT)
    assert answer["Content-Type"].startswith("text/x-opml")
    assert opml.read(answer.content) == [Outline(outlet.name, FEED)]


@pytest.mark.parametrize(
    ("body", "words"),
    [
        (b"<html></html>", "This is no OPML"),
        (b"<!DOCTYPE opml [<!ENTITY a 'b'>]><opml/>", "document type"),
        (b"<opml><body></body></opml>", "no feed in this list"),
        (b"<opml>" + b" " * 1_000_000, "larger than 1 MB"),
        (b"", "empty"),
    ],
)
def test_what_is_no_list_is_refused(as_editor: Client, body: bytes, words: str) -> None:
    assert words in upload(as_editor, body=body).content.decode()
    assert not Feed.objects.exists()


def test_no_file_is_refused(as_editor: Client) -> None:
    assert "This field is required." in as_editor.post(LIST).content.decode()


def test_whoever_may_not_add_feeds_takes_no_list_in_and_out(editor: Any) -> None:
    editor.groups.clear()
    client = Client()
    client.force_login(editor)
    assert upload(client, FEED).status_code == 403
    assert client.get(OUT).status_code == 403
    assert not Feed.objects.exists()
