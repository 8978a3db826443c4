"""Articles and feeds handed in, and findings proposed, over the API."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any
from uuid import uuid4

import pytest
from django.test import Client
from pghistory.models import Events

from actors.models import Actor, City
from config.celery import app
from talks.ingest import pipeline
from talks.ingest.errors import FeedError
from talks.ingest.found import ParsedFeed
from talks.models import Article, ArticleVersion, Feed, Negotiation, Outlet, Proposal, User
from tests.talks.api.test_problems import check
from tests.talks.api.test_schema import faults
from tests.talks.conftest import TEXT

pytestmark = pytest.mark.django_db
Post = Callable[..., Any]
DEMANDED = "Russia demanded that the alliance take in no new members."


@pytest.fixture
def sent(monkeypatch: pytest.MonkeyPatch) -> list[tuple[str, list[str]]]:
    """What would have gone to the broker."""
    messages: list[tuple[str, list[str]]] = []
    monkeypatch.setattr(app, "send_task", lambda name, args: messages.append((name, args)))
    return messages


@pytest.fixture
def is_a_feed(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """Every address asked is a feed; the list fills with them."""
    asked: list[str] = []

    def check_feed(url: str) -> ParsedFeed:
        asked.append(url)
        return ParsedFeed("A feed", [])

    monkeypatch.setattr(pipeline, "check_feed", check_feed)
    return asked


def pointers(answer: Any) -> list[str]:
    """Where the faults of an invalid body are."""
    return [error["pointer"] for error in check(answer, 422, "invalid-body")["errors"]]


# ── Articles ────────────────────────────────────────────────────────────────────────────────────


def test_it_works(
    post: Post,
    sent: list[Any],
    table: Negotiation,
    schema: dict[str, Any],
    django_capture_on_commit_callbacks: Any,
) -> None:
    body = {"url": "https://wire.example/1", "negotiation": "security-talks", "published_on": "2022-01-10"}
    with django_capture_on_commit_callbacks(execute=True):
        answer = post("articles/", body)
    assert answer.status_code == 202, answer.content
    article = Article.objects.get()
    assert answer["Location"] == f"/api/v1/articles/{article.pk}/"
    assert (article.url, article.negotiation, article.state) == (body["url"], table, "pending")
    assert faults(schema, "Article", answer.json()) == []
    assert sent == [("talks.read_article", [str(article.pk)])]


def test_who_hands_in_follows_his_article(post: Post, client: Any, issue: Callable[..., str]) -> None:
    address = post("articles/", {"url": "https://wire.example/1"})["Location"]
    seen = client.get(address, headers={"authorization": f"Bearer {issue('read', 'submit')}"})
    assert (seen.status_code, seen.json()["state"]) == (200, "pending")
    assert client.get(address).status_code == 404


def test_a_text_is_one_article_however_often_it_is_handed_in(post: Post) -> None:
    body = {"text": TEXT, "title": "A day of talks", "outlet": "The Wire"}
    first, again = post("articles/", body), post("articles/", body)
    assert first.status_code == again.status_code == 202
    assert first.json()["id"] == again.json()["id"]
    assert first.json()["outlet"]["name"] == "The Wire"
    assert ArticleVersion.objects.get().text == TEXT


def test_history_knows_who_and_why_and_with_which_token(post: Post, editor: User) -> None:
    post("articles/", {"url": "https://wire.example/1", "reason": "Asked for by the desk"})
    (event,) = Events.objects.filter(pgh_model="talks.ArticleEvent", pgh_label="insert")
    assert event.pgh_context["user"] == str(editor.pk)
    assert event.pgh_context["reason"] == "Asked for by the desk"
    assert event.pgh_context["token"] == editor.api_tokens.get().shown


@pytest.mark.parametrize(
    ("body", "pointer"),
    [
        ({}, ""),
        ({"url": "https://wire.example/1", "text": "x"}, ""),
        ({"url": "ftp://wire.example/1"}, "/url"),
        ({"url": "http://localhost/"}, "/url"),
        ({"url": 7}, "/url"),
        ({"text": "  \n "}, "/text"),
        ({"text": ["a"]}, "/text"),
        ({"url": "https://wire.example/1", "published_on": "yesterday"}, "/published_on"),
        ({"url": "https://wire.example/1", "published_on": 20220110}, "/published_on"),
        ({"url": "https://wire.example/1", "negotiation": "no-such-talks"}, "/negotiation"),
        ({"url": "https://wire.example/1", "negotiation": {"slug": "x"}}, "/negotiation"),
        ({"url": "https://wire.example/1", "title": "x" * 501}, "/title"),
        ({"url": "https://wire.example/1", "state": "proposed"}, "/state"),
        ({"url": "https://wire.example/1", "a~/b": 1}, "/a~0~1b"),
        ([], ""),
        ("text", ""),
    ],
)
def test_an_article_that_cannot_be_taken_is_pointed_at(body: Any, pointer: str, post: Post) -> None:
    sent = f'"{body}"' if isinstance(body, str) else body
    assert pointers(post("articles/", sent)) == [pointer]
    assert Article.objects.count() == 0


# ── Feeds ───────────────────────────────────────────────────────────────────────────────────────


def test_a_feed_is_asked_once_and_kept(
    post: Post,
    sent: list[Any],
    is_a_feed: list[str],
    schema: dict[str, Any],
    client: Any,
    issue: Callable[..., str],
    django_capture_on_commit_callbacks: Any,
) -> None:
    with django_capture_on_commit_callbacks(execute=True):
        answer = post("feeds/", {"url": "https://wire.example/feed", "outlet": "The Wire"})
    assert answer.status_code == 201, answer.content
    feed = Feed.objects.get()
    assert is_a_feed == [feed.url] == ["https://wire.example/feed"]
    assert faults(schema, "Feed", answer.json()) == []
    assert sent == [("talks.poll_feed", [str(feed.pk)])]
    bearer = {"authorization": f"Bearer {issue('admin')}"}
    assert client.get(answer["Location"], headers=bearer).json() == answer.json()
    assert client.get("/api/v1/feeds/?outlet=the-wire", headers=bearer).json()["results"] == [answer.json()]


def test_a_feed_that_is_polled_already_is_a_conflict(
    post: Post, is_a_feed: list[str], outlet: Outlet
) -> None:
    Feed.objects.create(url="https://wire.example/feed", outlet=outlet)
    answer = post("feeds/", {"url": "https://wire.example/feed", "outlet": "Another"})
    check(answer, 409, "conflict")
    assert (is_a_feed, Outlet.objects.count()) == ([], 1)


def test_what_is_no_feed_is_not_kept(post: Post, monkeypatch: pytest.MonkeyPatch) -> None:
    def no_feed(url: str) -> ParsedFeed:
        raise FeedError("This is a page, not a feed.")

    monkeypatch.setattr(pipeline, "check_feed", no_feed)
    answer = post("feeds/", {"url": "https://wire.example/", "outlet": "The Wire"})
    assert pointers(answer) == ["/url"]
    assert (Feed.objects.count(), Outlet.objects.count()) == (0, 0)


@pytest.mark.parametrize(
    ("body", "pointer"),
    [
        ({"outlet": "The Wire"}, "/url"),
        ({"url": "https://wire.example/feed"}, "/outlet"),
        ({"url": "https://wire.example/feed", "outlet": "x", "interval_seconds": 1}, "/interval_seconds"),
        ({"url": "https://wire.example/feed", "outlet": "x", "interval_seconds": "900"}, "/interval_seconds"),
        ({"url": "https://wire.example/feed", "outlet": "x", "interval_seconds": True}, "/interval_seconds"),
        ({"url": "https://wire.example/feed", "outlet": "x", "interval_seconds": 900.5}, "/interval_seconds"),
        ({"url": "https://wire.example/feed", "outlet": "x", "active": False}, "/active"),
        ({"url": "http://10.0.0.1/feed", "outlet": "x"}, "/url"),
    ],
)
def test_a_feed_that_cannot_be_taken_is_pointed_at(body: Any, pointer: str, post: Post) -> None:
    assert pointers(post("feeds/", body)) == [pointer]
    assert Feed.objects.count() == 0


# ── Proposals ───────────────────────────────────────────────────────────────────────────────────


@pytest.fixture
def demanded(version: ArticleVersion, table: Negotiation) -> dict[str, Any]:
    """A body that passes."""
    return {
        "article": str(version.article_id),
        "kind": "demand",
        "title": "No new members",
        "negotiation": "security-talks",
        "evidence": [{"quote": DEMANDED}],
        "finding": {"by": "russia", "demand_kind": "demand", "of": ["united-states"]},
    }


def test_a_finding_waits_for_a_reviewer(
    post: Post, demanded: dict[str, Any], schema: dict[str, Any], editor: User
) -> None:
    answer = post("proposals/", demanded)
    assert answer.status_code == 201, answer.content
    proposal = Proposal.objects.get()
    assert faults(schema, "Proposal", answer.json()) == []
    assert answer["Location"] == f"/api/v1/proposals/{proposal.pk}/"
    assert (proposal.state, proposal.extractor, proposal.rule_id) == ("pending", "person", "by_hand.ada")
    assert proposal.evidence[0]["start"] == TEXT.index(DEMANDED)
    assert proposal.payload["by"] == "russia"


def test_what_was_proposed_can_be_put_on_record(post: Post, demanded: dict[str, Any]) -> None:
    pk = post("proposals/", demanded).json()["id"]
    answer = post(f"proposals/{pk}/accept/")
    assert answer.status_code == 200, answer.content
    assert answer.json()["state"] == "accepted"


def test_the_same_finding_twice_is_a_conflict(post: Post, demanded: dict[str, Any]) -> None:
    post("proposals/", demanded)
    check(post("proposals/", demanded), 409, "conflict")
    assert Proposal.objects.count() == 1


OTHERS: dict[str, dict[str, Any]] = {
    "meeting": {
        "city": "geneva",
        "parties": ["russia", "united-states"],
        "date_text": "Monday",
        "format": "bilateral",
    },
    "response": {"by": "united-states", "stance": "non_starter"},
    "statement": {"speaker_name": "Sergei Ryabkov", "words": [{"quote": "We need guarantees"}]},
    "delegation": {"party": "russia", "head_name": "Sergei Ryabkov", "members": [{"name": "A. B."}]},
}


@pytest.mark.parametrize("kind", OTHERS)
def test_every_kind_can_be_proposed(
    kind: str, post: Post, demanded: dict[str, Any], geneva: City, america: Actor
) -> None:
    quotes = {"meeting": "Envoys of both sides met in Geneva on Monday.", "statement": "We need guarantees"}
    quote = quotes.get(kind, "The United States called the demand a non-starter.")
    body = demanded | {"kind": kind, "finding": OTHERS[kind], "evidence": [{"quote": quote}]}
    assert post("proposals/", body).status_code == 201
    payload = Proposal.objects.get().payload
    if kind == "meeting":
        assert payload["when"]["earliest"] == "2022-01-10"
    if kind == "statement":
        assert (payload["direct"], payload["words"]) == (True, "We need guarantees")


@pytest.mark.parametrize(
    ("change", "pointer"),
    [
        ({"article": str(uuid4())}, "/article"),
        ({"article": 7}, "/article"),
        ({"version": 2}, "/article"),
        ({"kind": "rumour"}, "/kind"),
        ({"title": ""}, "/title"),
        ({"negotiation": "no-such-talks"}, "/negotiation"),
        ({"evidence": []}, "/evidence"),
        ({"evidence": [{"quote": "Russia asked for nothing."}]}, "/evidence/0"),
        ({"evidence": [{"quote": DEMANDED, "start": 3}]}, "/evidence/0"),
        ({"evidence": [{"quote": "the"}]}, "/evidence/0"),
        ({"evidence": [{"quote": DEMANDED, "end": 3}]}, "/evidence/0/end"),
        ({"evidence": [{"quote": DEMANDED, "start": -1}]}, "/evidence/0/start"),
        ({"finding": {}}, "/finding/demand_kind"),
        ({"finding": {"demand_kind": "wish"}}, "/finding/demand_kind"),
        ({"finding": {"demand_kind": "demand", "by": "atlantis"}}, "/finding/by"),
        ({"finding": {"demand_kind": "demand", "city": "geneva"}}, "/finding/city"),
        ({"finding": {"demand_kind": "demand", "by_text": "the Kremlin"}}, "/finding"),
        ({"finding": {"demand_kind": "demand", "condition": "if it rains"}}, "/finding"),
        ({"finding": {"demand_kind": "demand", "of": "russia"}}, "/finding/of"),
        ({"finding": "none"}, "/finding"),
        ({"state": "accepted"}, "/state"),
    ],
)
def test_a_finding_that_cannot_be_taken_is_pointed_at(
    change: dict[str, Any], pointer: str, post: Post, demanded: dict[str, Any], geneva: City
) -> None:
    assert pointers(post("proposals/", demanded | change)) == [pointer]
    assert Proposal.objects.count() == 0


@pytest.mark.parametrize("kind", ["demand", *OTHERS])
def test_a_reviewer_sees_it_on_the_desk_and_rejects_it(
    kind: str, post: Post, demanded: dict[str, Any], geneva: City, america: Actor, editor: User
) -> None:
    finding = OTHERS.get(kind, demanded["finding"])
    pk = post("proposals/", demanded | {"kind": kind, "finding": finding}).json()["id"]
    desk = Client()
    desk.force_login(editor)
    page = desk.get(f"/review/{pk}/")
    assert page.status_code == 200
    assert "handed in by a person or his tool" in page.content.decode()
    assert desk.post(f"/review/{pk}/", {"do": "reject", "reason": "not_news"}).status_code == 302
