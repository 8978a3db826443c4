"""Texts to rows: an article, its versions that never change, its outlet and its story."""

from __future__ import annotations

import zlib
from dataclasses import dataclass, field
from datetime import UTC, date, datetime, time
from hashlib import sha256
from typing import Any

from django.db import connection
from django.utils import timezone
from django.utils.text import slugify

from talks.ingest import address, stories
from talks.ingest.fetch import Fetched
from talks.ingest.found import Item, ReadArticle
from talks.models import Article, ArticleVersion, Feed, Negotiation, Outlet
from talks.vocabulary import ArticleState, DateBasis


@dataclass(frozen=True, slots=True)
class Given:
    """What a person says of an article he hands in; his word counts more than the page's."""

    title: str = ""
    outlet: str = ""
    published_on: date | None = None
    negotiation: Negotiation | None = None

    def columns(self) -> dict[str, Any]:
        """The article's columns that follow from it."""
        at = datetime.combine(self.published_on, time(), UTC) if self.published_on else None
        return {
            "title": self.title[:500],
            "outlet": outlet_named(self.outlet) if self.outlet else None,
            "published_at": at,
            "published_basis": DateBasis.STATED if at else DateBasis.UNKNOWN,
            "negotiation": self.negotiation,
        }


NOTHING_GIVEN = Given()


@dataclass(frozen=True, slots=True)
class Evidence:
    """From where and when a text came; empty for what a person handed in."""

    final_url: str = ""
    peer: str | None = None
    content_type: str = ""
    raw: bytes | None = None
    fetched_at: datetime = field(default_factory=timezone.now)

    @classmethod
    def of(cls, fetched: Fetched) -> Evidence:
        """The evidence of one visit to the web."""
        raw = zlib.compress(fetched.body)
        return cls(fetched.final_url[:2000], fetched.peer, fetched.content_type, raw, fetched.fetched_at)


def outlet_named(name: str) -> Outlet:
    """Return the outlet of this name, or enter it."""
    slug = slugify(name)[:80] or address.digest(name)[:16]
    return Outlet.objects.get_or_create(slug=slug, defaults={"name": name[:160]})[0]


def outlet_at(url: str, name: str) -> Outlet:
    """Return the outlet of this host. The page only gives the name shown: it could call itself anything."""
    host = address.parse(url, any_port=True).host.removeprefix("www.")
    return Outlet.objects.get_or_create(
        slug=slugify(host.replace(".", "-"))[:80], defaults={"name": (name or host)[:160]}
    )[0]


def enter_feed(
    url: str, *, outlet: str, negotiation: Negotiation | None, interval_seconds: int
) -> Feed | None:
    """Enter a feed to be polled; None when its address is known."""
    if Feed.objects.filter(url=url).exists():
        return None
    columns = {"negotiation": negotiation, "interval_seconds": interval_seconds}
    # Somebody else may be entering the same one: the database keeps one of them.
    feed, made = Feed.objects.get_or_create(url=url, defaults={"outlet": outlet_named(outlet), **columns})
    return feed if made else None


def enter_items(feed: Feed, items: list[Item]) -> list[Article]:
    """Enter those articles of a feed that are not known by address or id; return them. Four queries."""
    with_address = [item for item in items if item.url]
    if not with_address:
        return []
    now = _database_time()
    rows = {row.url_hash: row for row in (_article_of(feed, item, now) for item in with_address)}
    known = set(Article.objects.filter(url_hash__in=rows).values_list("url_hash", flat=True))
    fresh = [row for key, row in rows.items() if key not in known]
    # Somebody else may be entering the same ones: the database keeps one of each.
    Article.objects.bulk_create(fresh, ignore_conflicts=True)
    return list(Article.objects.filter(pk__in=[row.pk for row in fresh]))


def _database_time() -> datetime:
    """The clock that says what is due. As a value: an expression in each row makes a long insert slow."""
    with connection.cursor() as cursor:
        cursor.execute("SELECT clock_timestamp()")
        now: datetime = cursor.fetchone()[0]
        return now


def _article_of(feed: Feed, item: Item, now: datetime) -> Article:
    return Article(
        url=item.url,
        url_hash=hash_of(item.url),
        guid_hash=address.digest(item.guid) if item.guid else None,
        feed=feed,
        outlet_id=feed.outlet_id,
        negotiation_id=feed.negotiation_id,
        title=item.title,
        published_at=item.published_at,
        published_basis=DateBasis.STATED if item.published_at else DateBasis.UNKNOWN,
        ingested_at=now,
        next_attempt_at=now,
    )


def hash_of(url: str) -> str:
    """What makes two spellings of an address one article."""
    return address.digest(address.canonical(address.parse(url, any_port=True)))


def article_at(url: str, given: Given) -> Article:
    """Return the article at this address, or enter it. What is given later fills only what is empty."""
    article, made = Article.objects.get_or_create(
        url_hash=hash_of(url), defaults={"url": url, **given.columns()}
    )
    return article if made else _filled(article, given)


def _filled(article: Article, given: Given) -> Article:
    news = {name: value for name, value in given.columns().items() if value and not getattr(article, name)}
    if "published_at" not in news:
        news.pop("published_basis", None)
    elif news:
        news["published_basis"] = DateBasis.STATED
    if news:
        Article.objects.filter(pk=article.pk).update(**news)
        article.refresh_from_db()
    return article


def shelve_text(read: ReadArticle, given: Given) -> Article:
    """Enter a text without an address, once however often it is handed in. Must run in a transaction."""
    stories.take_turn()
    known = (
        ArticleVersion.objects.filter(sha256=_sha(read.text), article__url="")
        .select_related("article")
        .first()
    )
    if known is not None:
        return _filled(known.article, given)
    article = Article.objects.create(state=ArticleState.FETCHED, **given.columns())
    shelve(article, read, Evidence())
    return article


def shelve(article: Article, read: ReadArticle, evidence: Evidence) -> ArticleVersion:
    """Store a text as a version of its article, and what it says of itself. Must run in a transaction.

    A changed text is a new version; one that is known is none.
    """
    _describe(article, read)
    sha = _sha(read.text)
    numbers = dict(article.versions.values_list("sha256", "number"))
    if sha in numbers:
        _store(article)
        return article.versions.get(sha256=sha)
    marks = stories.shingles(read.text)
    bands = stories.bands(marks)
    article.story = article.story or stories.story_for(marks, bands, but=article.pk)
    _store(article)
    return ArticleVersion.objects.create(
        article=article,
        number=max(numbers.values(), default=0) + 1,
        title=article.title,
        text=read.text,
        sha256=sha,
        published_at=article.published_at,
        language=article.language,
        bands=bands,
        fetched_at=evidence.fetched_at,
        final_url=evidence.final_url,
        peer=evidence.peer,
        content_type=evidence.content_type,
        raw=evidence.raw,
    )


def _describe(article: Article, read: ReadArticle) -> None:
    """Fill in what the page states. A feed knows less than the page, a person knows more."""
    page_knows_better = article.feed_id is not None or article.published_at is None
    if read.published_at and page_knows_better:
        article.published_at, article.published_basis = read.published_at, read.published_basis
    article.title = article.title or read.title
    article.language = read.language or article.language
    if article.outlet is None and article.url:
        article.outlet = outlet_at(article.url, read.outlet)


def _store(article: Article) -> None:
    names = ["title", "published_at", "published_basis", "language", "outlet", "story"]
    Article.objects.filter(pk=article.pk).update(**{name: getattr(article, name) for name in names})


def _sha(text: str) -> str:
    return sha256(text.encode()).hexdigest()
