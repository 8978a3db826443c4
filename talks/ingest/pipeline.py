"""The only room that knows the order: claim, fetch, parse, shelve, read, propose, finish."""

from __future__ import annotations

import logging
from dataclasses import dataclass, field
from datetime import date
from hashlib import sha256
from typing import Any
from uuid import UUID

import pghistory
from django.conf import settings
from django.db import InterfaceError, OperationalError, transaction
from django.utils import timezone

from actors.gazetteer import Gazetteer
from actors.recall import gazetteer_from_database
from talks import wake, watching
from talks.ingest import address, apart, polls, proposing, robots, shelving, work
from talks.ingest.errors import ArticleError, IngestError, InputError, TooSoon
from talks.ingest.fetch import Fetched, fetch
from talks.ingest.found import ParsedFeed, ReadArticle
from talks.ingest.shelving import Evidence, Given
from talks.ingest.wording import clean_line, clean_text
from talks.models import Article, ArticleVersion, Feed, Negotiation, Proposal
from talks.vocabulary import ArticleState, PollOutcome, ProposalState

READ_ARTICLE, POLL_FEED = "talks.read_article", "talks.poll_feed"  # the tasks that wake-ups name
log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class PollResult:
    """How a poll went: done, unchanged, failed, or skipped (not due, or somebody else has the feed)."""

    outcome: str
    added: list[UUID] = field(default_factory=list)
    error: str = ""


@dataclass(frozen=True, slots=True)
class ReadResult:
    """An article after a reading: its state, and how many of its proposals stand."""

    article_id: UUID
    state: str
    proposals: int
    error: str = ""


# ── Feeds ───────────────────────────────────────────────────────────────────────────────────────


def poll(feed_id: Any, *, now: bool = False) -> PollResult:
    """Ask a feed that is due (with `now`: due or not) for new articles, and wake workers to read them."""
    claim = work.claim_feed(feed_id, now=now)
    if claim is None:
        return PollResult("skipped")
    with pghistory.context(source="pipeline", task="poll", feed=str(claim.id)):
        feed = Feed.objects.select_related("outlet").get(pk=claim.id)
        visit = polls.Visit(feed)
        try:
            return _poll(visit, claim)
        except IngestError as error:
            return _poll_failed(visit, claim, error)
        except work.Lost:
            return PollResult("skipped")


def _poll(visit: polls.Visit, claim: work.Claim) -> PollResult:
    feed = visit.feed
    fetched = fetch(feed.url, kind="feed", etag=feed.etag, last_modified=feed.last_modified)
    body_hash = feed.body_hash if fetched.not_modified else sha256(fetched.body).hexdigest()
    if body_hash == feed.body_hash:
        with transaction.atomic():
            _finish_poll(visit, claim, fetched, PollOutcome.UNCHANGED, polls.rhythm(feed, fetched, added=0))
        return PollResult("unchanged")
    parsed = _parse_feed(fetched)
    with transaction.atomic():
        added = shelving.enter_items(feed, parsed.items)
        marks = {"etag": fetched.etag, "last_modified": fetched.last_modified, "body_hash": body_hash}
        wishes = {"ttl_seconds": parsed.ttl_seconds, "skip_hours": parsed.skip_hours}
        columns = {**marks, **polls.rhythm(feed, fetched, added=len(added), **wishes)}
        _finish_poll(visit, claim, fetched, PollOutcome.DONE, columns, len(added))
        for article in added:
            wake.after_commit(READ_ARTICLE, article.pk)
    return PollResult("done", [article.pk for article in added])


def _finish_poll(
    visit: polls.Visit,
    claim: work.Claim,
    fetched: Fetched,
    outcome: PollOutcome,
    columns: dict[str, Any],
    added: int = 0,
) -> None:
    columns |= polls.moving(visit.feed, fetched)
    work.finish_feed(claim, failures=0, last_error="", last_success_at=timezone.now(), **columns)
    visit.answered(outcome, fetched, added)


def _poll_failed(visit: polls.Visit, claim: work.Claim, error: IngestError) -> PollResult:
    try:
        with transaction.atomic():
            work.fail_feed(claim, error, visit.feed.interval_seconds)
            if polls.is_gone(error):
                Feed.objects.filter(pk=claim.id).update(active=False)
            visit.failed(error)
    except work.Lost:
        return PollResult("skipped")
    return PollResult("failed", error=str(error))


def _parse_feed(fetched: Fetched) -> ParsedFeed:
    return apart.parse_feed(fetched.body, fetched.headers.get("content-type", ""), fetched.final_url)


def check_feed(url: str) -> ParsedFeed:
    """Fetch and parse a feed that somebody wants to add; raises IngestError, which says what is wrong."""
    return _parse_feed(fetch(url, kind="feed"))


def add_feed(url: str, **columns: Any) -> Feed | None:
    """Enter a feed and wake its first poll; None when it is known. Raises Refused if it is never fetched."""
    where = address.parse(url, settings.DOOR_ALLOWS)
    address.refuse_closed_number(where)
    feed = shelving.enter_feed(str(where), **columns)
    if feed:
        wake.after_commit(POLL_FEED, feed.pk)
    return feed


# ── Articles handed in ──────────────────────────────────────────────────────────────────────────


def submit_url(url: str, given: Given = shelving.NOTHING_GIVEN, *, rouse: bool = True) -> Article:
    """Enter an address to be read, also one that was read before (a changed text becomes a new version).

    Raises Refused for an address that the door will not open. `rouse` False leaves the reading to the caller.
    """
    where = address.parse(url.strip(), settings.DOOR_ALLOWS)
    with transaction.atomic(), pghistory.context(source="pipeline", task="submit_url"):
        article = shelving.article_at(str(where), given)
        work.reopen(article.pk)
        _rouse(article, rouse)
    return article


def read_again(article_id: Any) -> bool:
    """Have an article read again, also one that was given up; False while a worker has it."""
    with transaction.atomic(), pghistory.context(task="read_again"):
        reopened = work.reopen(article_id)
        if reopened:
            wake.after_commit(READ_ARTICLE, article_id)
    return reopened


def submit_text(text: str, given: Given = shelving.NOTHING_GIVEN, *, rouse: bool = True) -> Article:
    """Enter a text that has no address; raises InputError when there is nothing in it."""
    plain = clean_text(text)
    if not plain:
        raise InputError("There is no text in it.")
    return _submit(ReadArticle(clean_line(given.title), plain, None, "unknown", "", ""), given, rouse)


def submit_page(body: bytes, given: Given = shelving.NOTHING_GIVEN, *, rouse: bool = True) -> Article:
    """Enter a saved HTML page that has no address; raises ArticleError when no text is found in it."""
    return _submit(apart.read_article(body, "", "text/html"), given, rouse)


def _submit(read: ReadArticle, given: Given, rouse: bool) -> Article:
    with transaction.atomic(), pghistory.context(source="pipeline", task="submit_text"):
        article = shelving.shelve_text(read, given)
        _rouse(article, rouse)
    return article


def _rouse(article: Article, rouse: bool) -> None:
    if rouse:
        wake.after_commit(READ_ARTICLE, article.pk)


def given(
    *,
    title: str = "",
    outlet: str = "",
    published_on: date | None = None,
    negotiation: Negotiation | None = None,
) -> Given:
    """What a person says of an article he hands in."""
    return Given(title, outlet, published_on, negotiation)


# ── Reading ─────────────────────────────────────────────────────────────────────────────────────


def read_article(article_id: Any = None) -> ReadResult | None:
    """Read one article (without an id: the one that waited longest); None when there is nothing to claim.

    What is wrong with the source becomes data on its row. No transaction is open while it is fetched or read.
    """
    claim = work.claim_article(article_id)
    if claim is None:
        return None
    with pghistory.context(source="pipeline", task="read_article", article=str(claim.id)):
        try:
            _read(claim)
        except work.Lost:
            log.info("Article %s went to another worker; this result is dropped", claim.id)
        return result(claim.id)


def _read(claim: work.Claim) -> None:
    try:
        version = _stored(claim) or _fetched(claim)
        _propose(claim, version)
    except TooSoon as error:
        work.postpone(claim, error.wait or 1)
    except IngestError as error:
        work.fail_article(claim, error)
    except (work.Lost, OperationalError, InterfaceError):
        # Without the row, or without a database, there is nothing to note it on: the sweep comes by.
        raise
    except Exception as error:
        log.exception("Reading article %s failed", claim.id)
        work.fail_article(
            claim, ArticleError(f"The reader failed on this text ({type(error).__name__}).", permanent=False)
        )


def _stored(claim: work.Claim) -> ArticleVersion | None:
    """The text that an earlier attempt, or the person who handed it in, has stored."""
    article = Article.objects.get(pk=claim.id)
    if article.url and article.state not in {ArticleState.FETCHED, ArticleState.EXTRACTED}:
        return None
    version = article.versions.select_related("article__outlet", "article__story").order_by("-number").first()
    if version is None and not article.url:
        raise ArticleError("This article has neither an address nor a text.")
    return version


def _fetched(claim: work.Claim) -> ArticleVersion:
    article = Article.objects.select_related("outlet", "story").get(pk=claim.id)
    robots.ask_leave(article.url)
    fetched = fetch(article.url, kind="article")
    read = apart.read_article(
        fetched.body, fetched.final_url, fetched.headers.get("content-type", "text/html")
    )
    with transaction.atomic():
        version = shelving.shelve(article, read, Evidence.of(fetched))
        work.keep(claim, ArticleState.FETCHED)
    return version


def _propose(claim: work.Claim, version: ArticleVersion) -> None:
    article = version.article
    home = watching.home_of(version)
    made = proposing.drafts(version, _gazetteer(article), home.negotiation_id) if home.wanted else []
    with transaction.atomic():
        proposing.store(made, version, article.story)
        standing = _standing(claim.id).exists()
        following = work.next_check(article.ingested_at, article.checks) if standing and article.url else None
        state = ArticleState.PROPOSED if standing else ArticleState.REJECTED
        work.finish_article(claim, state, next_check_at=following)


def _gazetteer(article: Article) -> Gazetteer:
    """With the names that this outlet alone uses."""
    return gazetteer_from_database(article.outlet.slug if article.outlet else "")


def _standing(article_id: UUID) -> Any:
    return Proposal.objects.filter(version__article_id=article_id).exclude(state=ProposalState.OBSOLETE)


def result(article_id: UUID) -> ReadResult:
    """How the article stands now. Two queries."""
    article = Article.objects.get(pk=article_id)
    return ReadResult(article.pk, article.state, _standing(article_id).count(), article.last_error)
