"""A record with something of every kind, and the address of every page that shows it."""

from __future__ import annotations

from collections.abc import Callable
from datetime import timedelta
from typing import Any

import pytest
from django.utils import timezone

from talks import changed_passages, digests, record
from talks.models import (
    ArticleVersion,
    Entry,
    Feed,
    Meeting,
    Outlet,
    Poll,
    Proposal,
    SavedView,
    User,
    WebhookAttempt,
    WebhookDelivery,
    WebhookEndpoint,
)
from talks.webhooks import signing, spreading
from tests.talks.conftest import RECORDED, on

TIMELINE = "/n/security-talks/"
QUOTE = "Envoys of both sides met in Geneva on Monday."
# Pages that only a person signed in sees.
OF_A_PERSON = frozenset(
    {
        "tokens", "webhooks", "webhook", "saved views", "saved view", "queue", "proposal", "changed passages",
        "versions compared", "feeds", "trace",
    }
)  # fmt: skip


@pytest.fixture
def proposal(propose: Callable[..., Proposal], geneva: Any) -> Proposal:
    """A second Geneva meeting, found in the article."""
    when = {"earliest": "2022-02-10", "latest": "2022-02-10", "precision": "day", "basis": "stated"}
    return propose(
        "meeting",
        QUOTE,
        title="Envoys meet again",
        city="geneva",
        certainty="held",
        parties=["russia"],
        when=when,
    )


def webhook(owner: User) -> WebhookEndpoint:
    """One that was turned off, with a secret that retires and a message in each state."""
    endpoint = WebhookEndpoint.objects.create(
        owner=owner,
        name="Our desk",
        url="https://desk.example/in",
        types=["demand.answered"],
        active=False,
        disabled_reason="Turned off by its owner.",
    )
    signing.rotate(endpoint)
    signing.rotate(endpoint)
    for state in ("pending", "delivered", "dead"):
        message = spreading.test_message(endpoint)
        WebhookAttempt.objects.create(
            delivery=message, number=1, status=500, error="Error", ended_at=RECORDED
        )
        WebhookAttempt.objects.create(delivery=message, number=2)
        WebhookDelivery.objects.filter(pk=message.pk).update(state=state)
    return endpoint


def saved_view(owner: User, meeting: Entry, slug: str = "demands-1") -> SavedView:
    """What Russia demands, saved."""
    query = "party=russia&kind=demand"
    return SavedView.objects.create(
        owner=owner, slug=slug, title="Russia’s demands", negotiation=meeting.negotiation, query=query
    )


def rewritten(entry: Entry) -> ArticleVersion:
    """A second version of the article behind an entry, in which its sentence reads otherwise."""
    first = entry.citations.get().version
    text = first.text.replace("We need guarantees", "We need binding guarantees")
    newer = ArticleVersion.objects.create(article=first.article, number=2, text=text, sha256="2" * 64)
    changed_passages.notice(newer)
    return newer


def polled_feed(outlet: Outlet) -> Feed:
    """One that brought something, was silent, and then failed."""
    feed = Feed.objects.create(
        url="https://wire.example/feed", outlet=outlet, failures=1, last_error="It answers 503."
    )
    for ago, outcome in enumerate(("failed", "unchanged", "done", "done")):
        at = timezone.now() - timedelta(days=ago)
        Poll.objects.create(feed=feed, at=at, outcome=outcome, added=ago, milliseconds=9)
    return feed


@pytest.fixture
def record_of_talks(
    meeting: Entry,
    answer: Entry,
    statement: Entry,
    proposal: Proposal,
    publish: Callable[..., Entry],
    editor: User,
) -> dict[str, str]:
    """A record with something of every kind; {name: address} of every page."""
    publish(Meeting(title="Envoys to meet in spring", certainty="expected", **on()))
    record.correct(statement, {"title": "Ryabkov wants guarantees"}, by=editor, reason="A slip", at=RECORDED)
    article = rewritten(statement).article_id
    polled_feed(Outlet.objects.get())
    return {
        "home": "/",
        "negotiations": "/negotiations/",
        "timeline": TIMELINE,
        "compact": TIMELINE + "?view=compact&party=russia",
        "notice": TIMELINE + "?kind=sermon&as_of=2022-02-01&since=2022-01-01",
        "embedded": TIMELINE + "embed/",
        "positions": TIMELINE + "positions/",
        "moved": TIMELINE + "positions/?from=2022-01-01&to=2022-01-27",
        "nothing moved": TIMELINE + "positions/?from=2022-02-11&to=2022-02-01&party=x&by=record",
        "unanswered": TIMELINE + "positions/unanswered/?as_of=2030-01-01",
        "over time": TIMELINE + "positions/over-time/",
        "by rounds": TIMELINE + "positions/over-time/?columns=rounds",
        "encounters": TIMELINE + "meetings/",
        "venues": "/venues/",
        "venues of talks": TIMELINE + "venues/?from=2022-01-01&as_of=soon",
        "demand": f"/d/{answer.demand_id}/",  # type: ignore[attr-defined]
        "meeting": f"/m/{meeting.pk}/",
        "entry": f"/e/{statement.pk}/",
        "wording": f"/e/{statement.pk}/v/1/",
        "actor": "/actors/russia/",
        "people": "/people/",
        "person": "/people/sergei-ryabkov/",
        "article": f"/articles/{article}/?version=1",
        "search": "/search/?q=guarantees",
        "search, best": "/search/?q=guarantees&rank=best",
        "articles found": "/search/?q=guarantees&in=articles",
        "news": "/?since=2000-01-01",
        "corrections": "/corrections/",
        "method": "/about/",
        "styleguide": "/styleguide/",
        "reference": "/developers/",
        "reference_resource": "/developers/entries/",
        "login": "/login/",
        "queue": "/review/",
        "feeds": "/feeds/",
        "changed passages": "/review/passages/",
        "trace": f"/articles/{article}/trace/",
        "versions compared": f"/articles/{article}/?version=2&against=1",
        "proposal": f"/review/{proposal.pk}/",
        "tokens": "/account/tokens/",
        "webhooks": "/account/webhooks/",
        "webhook": f"/account/webhooks/{webhook(editor).pk}/",
        "saved views": f"/account/views/?of={TIMELINE}%3Fkind%3Ddemand",
        "end digest": f"/digest/{digests.key_of(saved_view(editor, meeting, 'demands-2'))}/end/",
        "saved view": f"/account/views/{saved_view(editor, meeting).pk}/",
    }
