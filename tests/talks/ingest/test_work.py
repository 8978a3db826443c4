"""Rows as work: claimed once, finished behind a fence, never lost."""

from __future__ import annotations

import threading
from datetime import timedelta
from uuid import uuid4

import pytest
from django.db import connection, transaction
from django.utils import timezone

from talks.ingest import work
from talks.ingest.errors import IngestError
from talks.models import Article, Feed, Outlet
from talks.vocabulary import ArticleState

PASSING = IngestError("Not now.", permanent=False)


@pytest.fixture
def article(db: None) -> Article:
    return Article.objects.create(url="https://wire.example/a", url_hash="a")


@pytest.fixture
def feed(outlet: Outlet) -> Feed:
    return Feed.objects.create(url="https://wire.example/feed", outlet=outlet, interval_seconds=60)


def claimed(article: Article | None = None) -> work.Claim:
    claim = work.claim_article(article.pk if article else None)
    assert claim is not None
    return claim


def test_it_works(article: Article) -> None:
    claim = claimed(article)
    article.refresh_from_db()
    assert (article.state, article.attempts, article.lease_token) == (ArticleState.FETCHING, 1, claim.token)
    assert article.lease_until is not None and article.lease_until > timezone.now() + timedelta(minutes=2)
    work.keep(claim, ArticleState.FETCHED)
    work.finish_article(claim, ArticleState.PROPOSED)
    found = Article.objects.get()
    assert found.state == ArticleState.PROPOSED and found.lease_token is None and found.lease_until is None


def test_claimed_is_claimed(article: Article) -> None:
    claimed(article)
    assert work.claim_article(article.pk) is None and work.claim_article() is None


@pytest.mark.parametrize("state", ["proposed", "rejected", "dead"])
def test_what_is_final_is_not_claimed(state: str, article: Article) -> None:
    Article.objects.update(state=state)
    assert work.claim_article(article.pk) is None


def test_what_is_not_due_is_not_claimed(article: Article) -> None:
    Article.objects.update(next_attempt_at=timezone.now() + timedelta(minutes=1))
    assert work.claim_article() is None


def test_the_longest_due_comes_first(article: Article) -> None:
    older = Article.objects.create(next_attempt_at=timezone.now() - timedelta(hours=1))
    assert claimed().id == older.pk


def test_a_stored_text_is_not_fetched_again(article: Article) -> None:
    Article.objects.update(state=ArticleState.FETCHED)
    claimed(article)
    article.refresh_from_db()
    assert article.state == ArticleState.FETCHED


def test_a_late_result_is_thrown_away(article: Article) -> None:
    late = claimed(article)
    Article.objects.update(lease_token=uuid4())
    for finish in (work.finish_article, work.keep):
        with pytest.raises(work.Lost), transaction.atomic():
            finish(late, ArticleState.PROPOSED)
    with pytest.raises(work.Lost):
        work.fail_article(late, PASSING)
    article.refresh_from_db()
    assert article.state == ArticleState.FETCHING


def test_a_passing_error_waits_longer_each_time(article: Article) -> None:
    pauses = []
    for _ in range(3):
        assert work.fail_article(claimed(article), PASSING) == ArticleState.FAILED
        article.refresh_from_db()
        pauses.append((article.next_attempt_at - timezone.now()).total_seconds())
        Article.objects.update(next_attempt_at=timezone.now())
    assert [round(pause, -1) for pause in pauses] == [30, 120, 480] and article.last_error == "Not now."


def test_a_host_that_names_a_time_is_heard(article: Article) -> None:
    work.fail_article(claimed(article), IngestError("Later.", permanent=False, wait=3600))
    article.refresh_from_db()
    assert article.next_attempt_at > timezone.now() + timedelta(minutes=59)


def test_a_permanent_error_ends_it(article: Article) -> None:
    assert work.fail_article(claimed(article), IngestError("There is nothing.")) == ArticleState.DEAD
    article.refresh_from_db()
    assert (article.last_error, article.lease_token) == ("There is nothing.", None)


def test_five_attempts_are_enough(article: Article) -> None:
    states = []
    for _ in range(5):
        states.append(work.fail_article(claimed(article), PASSING))
        Article.objects.update(next_attempt_at=timezone.now())
    assert states == ["failed"] * 4 + ["dead"]
    assert work.claim_article(article.pk) is None


def test_a_pause_for_a_host_counts_no_attempt(article: Article) -> None:
    work.postpone(claimed(article), 5)
    article.refresh_from_db()
    assert (article.state, article.attempts) == (ArticleState.PENDING, 0)
    assert article.next_attempt_at > timezone.now()


def test_reopened_it_starts_afresh(article: Article) -> None:
    work.fail_article(claimed(article), IngestError("There is nothing."))
    work.reopen(article.pk)
    assert claimed(article).attempts == 1


def test_nobody_reopens_what_a_worker_has(article: Article) -> None:
    claim = claimed(article)
    work.reopen(article.pk)
    work.finish_article(claim, ArticleState.PROPOSED)


# ── Feeds ───────────────────────────────────────────────────────────────────────────────────────


def test_a_feed_is_claimed_once_and_counted(feed: Feed) -> None:
    assert work.due_feeds() == [feed.pk]
    claim = work.claim_feed(feed.pk)
    assert claim is not None and work.claim_feed(feed.pk) is None and work.due_feeds() == []
    work.finish_feed(claim, failures=0)
    feed.refresh_from_db()
    assert (feed.poll_count, feed.lease_token) == (1, None)


def test_a_feed_that_is_not_due_is_claimed_only_on_demand(feed: Feed) -> None:
    Feed.objects.update(next_poll_at=timezone.now() + timedelta(hours=1))
    assert work.claim_feed(feed.pk) is None
    assert work.claim_feed(feed.pk, now=True) is not None


def test_a_feed_that_rests_is_left_alone(feed: Feed) -> None:
    Feed.objects.update(active=False)
    assert work.due_feeds() == [] and work.claim_feed(feed.pk, now=True) is None


def test_a_failing_feed_is_asked_less_often(feed: Feed) -> None:
    pauses = []
    for _ in range(3):
        claim = work.claim_feed(feed.pk, now=True)
        assert claim is not None
        work.fail_feed(claim, PASSING, feed.interval_seconds)
        feed.refresh_from_db()
        pauses.append((feed.next_poll_at - timezone.now()).total_seconds())
    # Up to a twentieth earlier, and what the test itself took.
    assert all(0.9 * whole < pause <= whole for pause, whole in zip(pauses, (60, 120, 240), strict=True))
    assert (feed.failures, feed.last_error) == (3, "Not now.")


# ── The sweep ───────────────────────────────────────────────────────────────────────────────────


def lose(article: Article) -> None:
    """The worker that had it is gone."""
    Article.objects.filter(pk=article.pk).update(lease_until=timezone.now() - timedelta(seconds=1))


def test_a_lost_article_is_taken_back(article: Article) -> None:
    claimed(article)
    lose(article)
    swept = work.sweep(grace=timedelta(0))
    assert swept is not None and (swept.revived, swept.died, swept.articles) == (1, 0, [article.pk])
    assert claimed(article).attempts == 2


def test_a_stored_text_survives_the_loss_of_its_worker(article: Article) -> None:
    work.keep(claimed(article), ArticleState.FETCHED)
    lose(article)
    work.sweep()
    article.refresh_from_db()
    assert (article.state, article.lease_token) == (ArticleState.FETCHED, None)


def test_a_page_that_kills_its_workers_is_given_up(article: Article) -> None:
    for _ in range(5):
        claimed(article)
        lose(article)
        swept = work.sweep()
    article.refresh_from_db()
    assert swept is not None and swept.died == 1
    assert article.state == ArticleState.DEAD and "stopped the worker 5 times" in article.last_error


def test_a_lease_that_runs_is_left_alone(article: Article) -> None:
    claim = claimed(article)
    swept = work.sweep(grace=timedelta(0))
    assert swept is not None and (swept.revived, swept.articles) == (0, [])
    work.finish_article(claim, ArticleState.PROPOSED)


def test_due_retries_are_found_and_fresh_rows_left_to_their_message(article: Article) -> None:
    failed = Article.objects.create(state="failed", next_attempt_at=timezone.now() - timedelta(minutes=1))
    swept = work.sweep()
    assert swept is not None and swept.articles == [failed.pk]


def test_a_lost_feed_is_due_again(feed: Feed) -> None:
    work.claim_feed(feed.pk)
    Feed.objects.update(lease_until=timezone.now() - timedelta(seconds=1))
    swept = work.sweep()
    assert swept is not None and swept.feeds == [feed.pk]
    feed.refresh_from_db()
    assert feed.lease_token is None


# ── Two at once ─────────────────────────────────────────────────────────────────────────────────


@pytest.mark.django_db(transaction=True)
def test_ten_workers_claim_one_row_once() -> None:
    article = Article.objects.create()
    claims: list[work.Claim | None] = []
    barrier = threading.Barrier(10)

    def claim() -> None:
        barrier.wait()
        claims.append(work.claim_article(article.pk))
        connection.close()

    workers = [threading.Thread(target=claim) for _ in range(10)]
    for worker in workers:
        worker.start()
    for worker in workers:
        worker.join()
    assert sum(one is not None for one in claims) == 1
    article.refresh_from_db()
    assert article.attempts == 1


@pytest.mark.django_db(transaction=True)
def test_a_second_sweep_stands_aside() -> None:
    begun, over = threading.Event(), threading.Event()

    def hold() -> None:
        with transaction.atomic():
            work.sweep()
            begun.set()
            over.wait(10)
        connection.close()

    other = threading.Thread(target=hold)
    other.start()
    begun.wait(10)
    assert work.sweep() is None
    over.set()
    other.join()
    assert work.sweep() is not None


def test_a_sweep_in_a_long_transaction_looks_at_the_clock(article: Article) -> None:
    claimed(article)
    with connection.cursor() as cursor:
        cursor.execute("SELECT pg_sleep(0.2)")
    Article.objects.update(lease_until=timezone.now() - timedelta(seconds=0.1))
    swept = work.sweep()
    assert swept is not None and swept.revived == 1
