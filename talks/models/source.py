"""Where claims come from: outlets, feeds, articles in unchanging versions, and citations."""

from __future__ import annotations

from typing import Any

import pgtrigger
from django.contrib.postgres.fields import ArrayField
from django.contrib.postgres.indexes import GinIndex
from django.contrib.postgres.search import SearchVector, SearchVectorField
from django.db import models
from django.db.models import F, GeneratedField, Q
from django.db.models.functions import Left
from django.urls import reverse
from django.utils import timezone
from uuid_utils.compat import uuid7

from actors.columns import not_blank, one_of
from actors.history import tracked
from actors.models import Actor, Person
from talks.models.entry import Entry, moment
from talks.models.negotiation import Negotiation
from talks.vocabulary import ArticleState, DateBasis


@tracked()
class Outlet(models.Model):
    """Who publishes."""

    id = models.UUIDField(primary_key=True, default=uuid7, editable=False)
    slug = models.SlugField(max_length=80, unique=True)
    name = models.CharField(max_length=160)
    homepage = models.URLField(max_length=500, blank=True)
    language = models.CharField(max_length=12, default="en")
    actor = models.ForeignKey(
        Actor, models.PROTECT, null=True, blank=True, help_text="The party whose own outlet this is, if any."
    )

    class Meta:
        ordering = ["name"]
        constraints = [not_blank("name", "outlet_has_name")]

    def __str__(self) -> str:
        return self.name


@tracked(
    leave_out=(
        "etag",
        "last_modified",
        "body_hash",
        "next_poll_at",
        "lease_until",
        "lease_token",
        "last_polled_at",
        "last_success_at",
        "poll_count",
        "ttl_seconds",
        "skip_hours",
        "quiet_polls",
        "moved_to",
        "moved_sights",
    )
)
class Feed(models.Model):
    """An address that is polled for new articles; its row is the work, with a lease and a fence."""

    id = models.UUIDField(primary_key=True, default=uuid7, editable=False)
    url = models.URLField("address", max_length=2000, unique=True)
    outlet = models.ForeignKey(Outlet, models.PROTECT, related_name="feeds")
    negotiation = models.ForeignKey(
        Negotiation,
        models.SET_NULL,
        null=True,
        blank=True,
        help_text="Where its proposals belong by default.",
    )
    only_watched = models.BooleanField(
        default=False, help_text="Propose only what a watch rule is met by; the rest is stored."
    )
    active = models.BooleanField(default=True)
    interval_seconds = models.PositiveIntegerField(default=900)
    etag = models.CharField(max_length=500, blank=True, editable=False)
    last_modified = models.CharField(max_length=120, blank=True, editable=False)
    body_hash = models.CharField(max_length=64, blank=True, editable=False)
    next_poll_at = models.DateTimeField(default=timezone.now)
    lease_until = models.DateTimeField(null=True, editable=False)
    lease_token = models.UUIDField(null=True, editable=False)
    failures = models.PositiveIntegerField(default=0, editable=False)
    last_error = models.TextField(blank=True, editable=False)
    last_polled_at = models.DateTimeField(null=True, editable=False)
    last_success_at = models.DateTimeField(null=True, editable=False)
    poll_count = models.PositiveIntegerField(default=0, editable=False)
    # What the feed asks for: not before so many seconds, and not in these hours of the day (UTC).
    ttl_seconds = models.PositiveIntegerField(default=0, editable=False)
    skip_hours = ArrayField(models.PositiveSmallIntegerField(), default=list, editable=False)
    quiet_polls = models.PositiveIntegerField("polls in a row without news", default=0, editable=False)
    moved_to = models.URLField(max_length=2000, blank=True, editable=False)
    moved_sights = models.PositiveSmallIntegerField(default=0, editable=False)

    class Meta:
        ordering = ["outlet__name", "url"]
        indexes = [models.Index(fields=["next_poll_at"], name="feed_due", condition=Q(active=True))]
        constraints = [
            not_blank("url", "feed_has_address"),
            models.CheckConstraint(name="feed_not_too_often", condition=Q(interval_seconds__gte=5)),
            models.CheckConstraint(
                name="feed_lease_whole",
                condition=Q(lease_until__isnull=True, lease_token__isnull=True)
                | Q(lease_until__isnull=False, lease_token__isnull=False),
            ),
        ]

    def __str__(self) -> str:
        return self.url


class Story(models.Model):
    """One text, however many outlets carry copies of it: one independent source."""

    id = models.UUIDField(primary_key=True, default=uuid7, editable=False)
    created_at = models.DateTimeField(default=timezone.now, editable=False)

    class Meta:
        verbose_name_plural = "stories"
        ordering = ["-created_at"]

    def __str__(self) -> str:
        return str(self.pk)


@tracked(leave_out=("next_attempt_at", "lease_until", "lease_token", "next_check_at", "checks"))
class Article(models.Model):
    """One article at one address: a row of work until its state is final."""

    id = models.UUIDField(primary_key=True, default=uuid7, editable=False)
    url = models.URLField("address", max_length=2000, blank=True)
    # sha256 of the canonical address; null for text handed in without one.
    url_hash = models.CharField(max_length=64, null=True, editable=False, unique=True)
    guid_hash = models.CharField(max_length=64, null=True, editable=False)
    feed = models.ForeignKey(Feed, models.SET_NULL, null=True, blank=True, related_name="articles")
    outlet = models.ForeignKey(Outlet, models.PROTECT, null=True, blank=True, related_name="articles")
    negotiation = models.ForeignKey(Negotiation, models.SET_NULL, null=True, blank=True)
    story = models.ForeignKey(Story, models.SET_NULL, null=True, editable=False, related_name="articles")
    title = models.CharField(max_length=500, blank=True)
    published_at = models.DateTimeField(null=True, blank=True, help_text="Empty: the source gives no date.")
    published_basis = models.CharField(max_length=9, choices=DateBasis, default=DateBasis.UNKNOWN)
    language = models.CharField(max_length=12, blank=True)
    ingested_at = models.DateTimeField(default=timezone.now, editable=False)

    state = models.CharField(max_length=9, choices=ArticleState, default=ArticleState.PENDING, editable=False)
    attempts = models.PositiveSmallIntegerField(default=0, editable=False)
    next_attempt_at = models.DateTimeField(default=timezone.now, editable=False)
    lease_until = models.DateTimeField(null=True, editable=False)
    lease_token = models.UUIDField(null=True, editable=False)
    last_error = models.TextField(blank=True, editable=False)
    # When to look whether the page was changed, and how often that was done; null when never again.
    next_check_at = models.DateTimeField(null=True, editable=False)
    checks = models.PositiveSmallIntegerField(default=0, editable=False)
    gone_since = models.DateTimeField(
        null=True, editable=False, help_text="When the page was first found missing; its text stays."
    )

    class Meta:
        ordering = ["-ingested_at", "-id"]
        indexes = [
            models.Index(
                fields=["next_attempt_at"],
                name="article_due",
                condition=Q(state__in=["pending", "failed", "fetched", "extracted"]),
            ),
            models.Index(
                fields=["next_check_at"],
                name="article_to_check",
                condition=Q(next_check_at__isnull=False),
            ),
        ]
        constraints = [
            one_of("state", ArticleState, "article_state_known"),
            one_of("published_basis", DateBasis, "article_basis_known"),
            models.UniqueConstraint(fields=["feed", "guid_hash"], name="article_once_per_feed"),
            models.CheckConstraint(
                name="article_lease_whole",
                condition=Q(lease_until__isnull=True, lease_token__isnull=True)
                | Q(lease_until__isnull=False, lease_token__isnull=False),
            ),
            models.CheckConstraint(
                name="article_address_hashed",
                condition=Q(url="", url_hash__isnull=True) | (~Q(url="") & Q(url_hash__isnull=False)),
            ),
        ]

    def __str__(self) -> str:
        return self.title or self.url or str(self.pk)

    def get_absolute_url(self) -> str:
        return reverse("talks:article", args=[self.pk])


# Words beyond this are not searched: an index row has room for a million bytes and no more.
MOST_SEARCHED = 200_000


# The text cannot change, so history need not keep it twice.
@tracked(leave_out=("text", "raw", "bands", "search"))
class ArticleVersion(models.Model):
    """The text of an article as it stood when it was fetched. Never changes: citations point into it."""

    id = models.UUIDField(primary_key=True, default=uuid7, editable=False)
    article = models.ForeignKey(Article, models.CASCADE, related_name="versions")
    number = models.PositiveSmallIntegerField(default=1)
    title = models.CharField(max_length=500, blank=True)
    text = models.TextField()
    sha256 = models.CharField(max_length=64)
    published_at = models.DateTimeField(null=True)
    language = models.CharField(max_length=12, blank=True)
    # Hashes of MinHash bands: near-copies share at least one.
    bands = ArrayField(models.BigIntegerField(), default=list)
    fetched_at = models.DateTimeField(default=timezone.now)
    final_url = models.URLField(max_length=2000, blank=True)
    peer = models.GenericIPAddressField("address connected to", null=True)
    content_type = models.CharField(max_length=120, blank=True)
    raw = models.BinaryField("body as received, zlib", null=True)
    search = GeneratedField(
        expression=SearchVector("title", Left("text", MOST_SEARCHED), config="english"),
        output_field=SearchVectorField(),
        db_persist=True,
    )

    class Meta:
        ordering = ["article", "number"]
        indexes = [
            GinIndex(fields=["bands"], name="article_version_bands"),
            GinIndex(fields=["search"], name="article_version_search"),
        ]
        constraints = [
            models.UniqueConstraint(fields=["article", "number"], name="article_version_once"),
            models.UniqueConstraint(fields=["article", "sha256"], name="article_text_once"),
            not_blank("text", "article_version_has_text"),
        ]
        triggers = [
            pgtrigger.Protect(name="text_is_immutable", operation=pgtrigger.Update | pgtrigger.Delete)
        ]

    def __str__(self) -> str:
        return f"{self.title or self.article_id} (version {self.number})"


_EXACT_SLICE = """
    IF (SELECT substr(text, NEW.start + 1, NEW."end" - NEW.start) FROM talks_articleversion
        WHERE id = NEW.version_id) IS DISTINCT FROM NEW.quote THEN
        RAISE EXCEPTION 'the quote is not the exact slice of the stored text'
            USING ERRCODE = 'check_violation', CONSTRAINT = 'citation_is_exact_slice';
    END IF;
    RETURN NEW;
"""
_LAST_ONE = """
    IF EXISTS (SELECT 1 FROM talks_entry WHERE id = OLD.entry_id AND state = 'published')
        AND NOT EXISTS (SELECT 1 FROM talks_citation WHERE entry_id = OLD.entry_id) THEN
        RAISE EXCEPTION 'the last citation of a published entry cannot go: retract the entry instead'
            USING ERRCODE = 'check_violation', CONSTRAINT = 'entry_is_cited';
    END IF;
    RETURN NULL;
"""


@tracked()
class Citation(models.Model):
    """The sentence that carries an entry's claim: an exact slice of one version of one article."""

    id = models.UUIDField(primary_key=True, default=uuid7, editable=False)
    entry = models.ForeignKey(Entry, models.CASCADE, related_name="citations")
    version = models.ForeignKey(ArticleVersion, models.PROTECT, related_name="citations")
    start = models.PositiveIntegerField(help_text="First character, counted from 0 in code points.")
    end = models.PositiveIntegerField(help_text="One past the last character.")
    quote = models.TextField()
    prefix = models.CharField(max_length=64, blank=True)
    suffix = models.CharField(max_length=64, blank=True)
    sentence = models.PositiveIntegerField(null=True, help_text="Counted from 1.")
    speaker = models.ForeignKey(
        Person, models.PROTECT, null=True, blank=True, related_name="quoted", help_text="Who is quoted."
    )
    supports = models.CharField(
        max_length=120, blank=True, help_text="The part it carries, for example a delegation; empty: all."
    )

    class Meta:
        ordering = ["id"]
        constraints = [
            models.CheckConstraint(name="citation_not_empty", condition=Q(end__gt=F("start"))),
            models.UniqueConstraint(
                fields=["entry", "version", "start", "end", "supports"], name="citation_once"
            ),
        ]
        triggers = [
            pgtrigger.Trigger(
                name="citation_is_exact_slice",
                when=pgtrigger.Before,
                operation=pgtrigger.Insert | pgtrigger.Update,
                func=_EXACT_SLICE,
            ),
            pgtrigger.Trigger(
                name="last_citation_stays",
                when=pgtrigger.After,
                operation=pgtrigger.Update | pgtrigger.Delete,
                timing=pgtrigger.Deferred,
                func=_LAST_ONE,
            ),
        ]

    def __str__(self) -> str:
        return self.quote

    def document(self) -> dict[str, Any]:
        """What an entry's document says of one source."""
        article = self.version.article
        return {
            "id": str(self.pk),
            "quote": self.quote,
            "start": self.start,
            "end": self.end,
            "sentence": self.sentence,
            "supports": self.supports,
            "speaker": {"slug": self.speaker.slug, "name": self.speaker.name} if self.speaker else None,
            "article": {
                "id": str(article.pk),
                "version": self.version.number,
                "title": self.version.title or article.title,
                "url": article.url,
                "outlet": {"slug": article.outlet.slug, "name": article.outlet.name}
                if article.outlet
                else None,
                "published_at": moment(self.version.published_at),
            },
        }
