"""Door for the workers: each task takes an id and calls one verb."""

from __future__ import annotations

from celery import shared_task

from talks.ingest import pipeline, wake, work


@shared_task(name="talks.poll_due_feeds")
def poll_due_feeds() -> None:
    """Wake a poll for each feed that is due."""
    for feed_id in work.due_feeds():
        wake.send("talks.poll_feed", feed_id)


@shared_task(name="talks.poll_feed")
def poll_feed(feed_id: str) -> None:
    """Ask one feed for new articles."""
    pipeline.poll(feed_id)


@shared_task(name="talks.read_article")
def read_article(article_id: str) -> None:
    """Fetch, read and propose one article."""
    pipeline.read_article(article_id)


@shared_task(name="talks.sweep")
def sweep() -> None:
    """Take rows back from lost workers, and wake a reading for each that is due."""
    swept = work.sweep()
    for article_id in swept.articles if swept else []:
        wake.send(pipeline.READ_ARTICLE, article_id)
