"""What remains of a poll: its row with the evidence, a feed that moved, and nothing older than needed."""

from __future__ import annotations

import random
import zlib
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from hashlib import sha256
from typing import Any

from django.db.models.functions import Now
from django.utils import timezone

from talks.ingest import pacing
from talks.ingest.errors import BadAnswer, IngestError
from talks.ingest.fetch import Fetched
from talks.models import Feed, Poll
from talks.vocabulary import PollOutcome

KEPT = timedelta(days=35)
MOST_BODIES = 20  # of one feed
SIGHTS = 3  # how often a feed must say that it has moved until it is believed
GONE = 410


@dataclass(frozen=True, slots=True)
class Visit:
    """A poll under way: when it began, and what is to be said of it."""

    feed: Feed
    began: datetime = field(default_factory=timezone.now)

    def answered(self, outcome: PollOutcome, fetched: Fetched, added: int = 0) -> None:
        """Keep the evidence of an answer; its body only when it was new."""
        self._note(
            outcome=outcome,
            added=added,
            status=fetched.status,
            final_url=fetched.final_url[:2000],
            peer=fetched.peer,
            certificate=fetched.certificate,
            sha256=sha256(fetched.body).hexdigest() if fetched.body else "",
            raw=zlib.compress(fetched.body) if outcome == PollOutcome.DONE else None,
        )

    def failed(self, error: IngestError) -> None:
        """Keep why there was none, or none of use."""
        status = error.status if isinstance(error, BadAnswer) else None
        self._note(outcome=PollOutcome.FAILED, status=status, note=str(error)[:500])

    def _note(self, **columns: Any) -> None:
        took = int((timezone.now() - self.began).total_seconds() * 1000)
        Poll.objects.create(feed=self.feed, at=self.began, milliseconds=max(0, took), **columns)
        forget(self.feed)


def forget(feed: Feed) -> None:
    """Drop what is older than the charts show, and all bodies but the newest. Two statements."""
    rows = Poll.objects.filter(feed=feed)
    rows.filter(at__lt=timezone.now() - KEPT).delete()
    bodies = rows.filter(raw__isnull=False).order_by("-at", "-id")
    rows.filter(raw__isnull=False).exclude(pk__in=bodies.values("pk")[:MOST_BODIES]).update(raw=None)


def rhythm(feed: Feed, fetched: Fetched, *, added: int, **said: Any) -> dict[str, Any]:
    """The feed's columns that say when it is asked again; `said` is what its body, if read, asked for."""
    quiet = 0 if added else feed.quiet_polls + 1
    fresh = pacing.max_age(fetched.headers.get("cache-control", ""))
    columns = {"ttl_seconds": feed.ttl_seconds, "skip_hours": feed.skip_hours, **said}
    now = timezone.now()
    following = pacing.following(
        now,
        feed.interval_seconds,
        quiet=quiet,
        asked=max(columns["ttl_seconds"], fresh, fetched.retry_after or 0),
        skipped=columns["skip_hours"],
        draw=random.random(),  # noqa: S311 (no secret hangs on it)
    )
    return {**columns, "quiet_polls": quiet, "next_poll_at": Now() + (following - now)}


def moving(feed: Feed, fetched: Fetched) -> dict[str, Any]:
    """The feed's columns about a move: its address changes once it has said the same new one often enough."""
    if not fetched.moved:
        return {"moved_to": "", "moved_sights": 0}
    sights = feed.moved_sights + 1 if fetched.final_url == feed.moved_to else 1
    known = Feed.objects.filter(url=fetched.final_url).exists()
    if sights < SIGHTS or known or len(fetched.final_url) > 2000:
        return {"moved_to": fetched.final_url[:2000], "moved_sights": min(sights, SIGHTS)}
    return {"url": fetched.final_url, "moved_to": "", "moved_sights": 0}


def is_gone(error: IngestError) -> bool:
    """Whether the feed says that it will not come back."""
    return isinstance(error, BadAnswer) and error.status == GONE
