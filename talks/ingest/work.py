"""Rows are the work: claimed with a lease, finished behind a fence, swept when a worker was lost.

The database's clock alone says what is due: workers' own may be off.
"""

from __future__ import annotations

import random
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any
from uuid import UUID, uuid4

from django.conf import settings
from django.db import connection, transaction
from django.db.models.functions import Now

from talks.ingest.errors import IngestError
from talks.models import Article, Feed, KeptAnswer
from talks.vocabulary import ArticleState

OPEN = (ArticleState.PENDING, ArticleState.FAILED, ArticleState.FETCHED, ArticleState.EXTRACTED)
MOST_ATTEMPTS = 5
FIRST_RETRY = 30  # seconds; then four times as long each time
LONGEST_BACK_OFF = 6 * 3600  # seconds between polls of a feed that keeps failing
LONGEST_ERROR = 500
# How long after it was taken in an article is looked at again; most corrections come on the first day.
LOOKS = (
    timedelta(hours=1), timedelta(hours=6), timedelta(days=1), timedelta(days=3), timedelta(days=7),
    timedelta(days=30),
)  # fmt: skip
_SWEEP_LOCK = 0x7061726C65790002


class Lost(Exception):
    """The lease ran out and somebody else owns the row: the result in hand is thrown away."""


@dataclass(frozen=True, slots=True)
class Claim:
    """A lease on one row; `token` is the fence that its result has to pass."""

    id: UUID
    token: UUID
    attempts: int


@dataclass(frozen=True, slots=True)
class Swept:
    """What a sweep found: rows taken back from lost workers, rows given up, and the ids that are due."""

    revived: int
    died: int
    articles: list[UUID]
    feeds: list[UUID]
    checks: list[UUID]


# ── Feeds ───────────────────────────────────────────────────────────────────────────────────────


def claim_feed(feed_id: Any, *, now: bool = False) -> Claim | None:
    """Take an active feed that is due (or, with `now`, due or not), unless somebody has it. One statement."""
    return _claim(
        """
        UPDATE talks_feed SET lease_until = clock_timestamp() + %(lease)s, lease_token = %(token)s,
            poll_count = poll_count + 1, last_polled_at = clock_timestamp()
        WHERE id = (
            SELECT id FROM talks_feed
            WHERE id = %(id)s AND active AND (%(now)s OR next_poll_at <= clock_timestamp())
                AND (lease_until IS NULL OR lease_until < clock_timestamp())
            FOR UPDATE SKIP LOCKED)
        RETURNING id, failures
        """,
        {"id": feed_id, "now": now},
    )


def finish_feed(claim: Claim, **columns: Any) -> None:
    """Give the feed back with what was learnt; raises Lost when the lease went to somebody else."""
    _finish(Feed.objects.filter(pk=claim.id, lease_token=claim.token), columns)


def fail_feed(claim: Claim, error: IngestError, interval: int) -> None:
    """Note why a poll failed; the next one comes after the interval, doubled with each failure in a row."""
    failures = claim.attempts + 1
    # Not exactly: feeds of one host that failed together would come back together.
    slack = random.uniform(0.95, 1.0)  # noqa: S311 (no secret hangs on it)
    pause = min(interval * 2 ** min(failures - 1, 10), LONGEST_BACK_OFF) * slack
    finish_feed(
        claim,
        failures=failures,
        last_error=str(error)[:LONGEST_ERROR],
        next_poll_at=Now() + timedelta(seconds=max(pause, error.wait or 0)),
    )


def due_feeds(most: int = 200) -> list[UUID]:
    """Feeds to be polled now, longest due first. One query."""
    with connection.cursor() as cursor:
        cursor.execute(
            """
            SELECT id FROM talks_feed
            WHERE active AND next_poll_at <= clock_timestamp()
                AND (lease_until IS NULL OR lease_until < clock_timestamp())
            ORDER BY next_poll_at LIMIT %s
            """,
            [most],
        )
        return [row[0] for row in cursor.fetchall()]


# ── Articles ────────────────────────────────────────────────────────────────────────────────────

_CLAIM_ARTICLE = """
    UPDATE talks_article SET lease_until = clock_timestamp() + %(lease)s, lease_token = %(token)s,
        state = CASE WHEN state IN ('pending', 'failed') THEN 'fetching' ELSE state END,
        attempts = attempts + 1
    WHERE id = (
        SELECT id FROM talks_article
        WHERE (%(id)s::uuid IS NULL OR id = %(id)s) AND next_attempt_at <= clock_timestamp()
            AND state IN ('pending', 'failed', 'fetched', 'extracted') AND lease_until IS NULL
        ORDER BY next_attempt_at
        FOR UPDATE SKIP LOCKED LIMIT 1)
    RETURNING id, attempts
"""


def claim_article(article_id: Any = None) -> Claim | None:
    """Take this article, or the one that has been due longest; the attempt counts from here.

    Counting at the claim is what stops a page that kills its worker from looping for ever.
    """
    return _claim(_CLAIM_ARTICLE, {"id": article_id})


def next_check(taken_in: datetime, checks: int) -> datetime | None:
    """When to look at an article again after so many times; None when it was often enough."""
    return taken_in + LOOKS[checks] if checks < len(LOOKS) else None


def claim_check(article_id: Any) -> Claim | None:
    """Take an article that is due to be looked at again; it counts as looked at from here. One statement."""
    return _claim(
        """
        UPDATE talks_article SET lease_until = clock_timestamp() + %(lease)s, lease_token = %(token)s,
            checks = checks + 1, next_check_at = NULL
        WHERE id = (
            SELECT id FROM talks_article
            WHERE id = %(id)s AND next_check_at <= clock_timestamp() AND lease_until IS NULL
                AND state IN ('proposed', 'rejected')
            FOR UPDATE SKIP LOCKED)
        RETURNING id, checks
        """,
        {"id": article_id},
    )


def keep(claim: Claim, state: ArticleState, **columns: Any) -> None:
    """Note a step that need not be repeated, and keep the lease; raises Lost."""
    row = Article.objects.filter(pk=claim.id, lease_token=claim.token)
    if not row.update(state=state, lease_until=Now() + _lease(), **columns):
        raise Lost


def finish_article(claim: Claim, state: ArticleState, **columns: Any) -> None:
    """Give the article back in a final state; raises Lost when the lease went to somebody else."""
    _finish(
        Article.objects.filter(pk=claim.id, lease_token=claim.token),
        {"state": state, "last_error": "", **columns},
    )


def fail_article(claim: Claim, error: IngestError) -> ArticleState:
    """Note why, and when to try again; or give up when that cannot help, or was tried often enough."""
    over = error.permanent or claim.attempts >= MOST_ATTEMPTS
    pause = max(FIRST_RETRY * 4 ** (claim.attempts - 1), error.wait or 0)
    state = ArticleState.DEAD if over else ArticleState.FAILED
    finish_article(
        claim,
        state,
        last_error=str(error)[:LONGEST_ERROR],
        next_attempt_at=Now() + timedelta(seconds=pause),
    )
    return state


def postpone(claim: Claim, seconds: int) -> None:
    """Put the article back without counting an attempt: the host wants a pause, nothing is wrong."""
    finish_article(
        claim,
        ArticleState.PENDING,
        attempts=claim.attempts - 1,
        next_attempt_at=Now() + timedelta(seconds=seconds),
    )


def reopen(article_id: Any) -> bool:
    """Let an article be read again, also one that was given up; False, and nothing, while a worker has it."""
    free = Article.objects.filter(pk=article_id, lease_token__isnull=True)
    return bool(free.update(state=ArticleState.PENDING, attempts=0, next_attempt_at=Now()))


# ── The sweep ───────────────────────────────────────────────────────────────────────────────────


@transaction.atomic
def sweep(*, grace: timedelta = timedelta(seconds=10), most: int = 1000) -> Swept | None:
    """Take rows back from lost workers, drop expired answers, say what is due; None when a sweep is running.

    Messages only make work start sooner: this is what guarantees that it starts. Rows that became due within
    `grace` are left to the message that is under way.
    """
    with connection.cursor() as cursor:
        cursor.execute("SELECT pg_try_advisory_xact_lock(%s)", [_SWEEP_LOCK])
        if not cursor.fetchone()[0]:
            return None
        cursor.execute(
            "UPDATE talks_feed SET lease_until = NULL, lease_token = NULL"
            " WHERE lease_until < clock_timestamp()"
        )
        cursor.execute(
            """
            UPDATE talks_article SET lease_until = NULL, lease_token = NULL,
                state = CASE WHEN attempts >= %(most)s THEN 'dead'
                             WHEN state = 'fetching' THEN 'pending' ELSE state END,
                last_error = CASE WHEN attempts >= %(most)s THEN %(error)s ELSE last_error END
            WHERE lease_until < clock_timestamp() RETURNING state
            """,
            {"most": MOST_ATTEMPTS, "error": f"Reading this page stopped the worker {MOST_ATTEMPTS} times."},
        )
        states = [row[0] for row in cursor.fetchall()]
    KeptAnswer.objects.expired().delete()
    died = states.count("dead")
    return Swept(len(states) - died, died, due_articles(grace, most), due_feeds(), due_checks(most))


def due_articles(grace: timedelta, most: int) -> list[UUID]:
    """Articles that have been due for `grace`, longest first. One query."""
    rows = Article.objects.filter(state__in=OPEN, lease_until=None, next_attempt_at__lte=Now() - grace)
    return list(rows.order_by("next_attempt_at").values_list("id", flat=True)[:most])


def due_checks(most: int) -> list[UUID]:
    """Articles to be looked at again, longest due first. One query."""
    rows = Article.objects.filter(lease_until=None, next_check_at__lte=Now())
    return list(rows.order_by("next_check_at").values_list("id", flat=True)[:most])


# ── One row ─────────────────────────────────────────────────────────────────────────────────────


def _lease() -> timedelta:
    return timedelta(seconds=settings.WORK_LEASE)


def _claim(statement: str, values: dict[str, Any]) -> Claim | None:
    token = uuid4()
    leased: dict[str, Any] = {**values, "lease": _lease(), "token": token}
    with connection.cursor() as cursor:
        cursor.execute(statement, leased)
        row = cursor.fetchone()
    return Claim(row[0], token, row[1]) if row else None


def _finish(row: Any, columns: dict[str, Any]) -> None:
    if not row.update(lease_token=None, lease_until=None, **columns):
        raise Lost
