"""Door for the workers: each task takes an id and calls one verb."""

from __future__ import annotations

from uuid import UUID

from celery import shared_task

from talks import digests, record, wake
from talks.ingest import pipeline, rechecking, work
from talks.webhooks import sending, spreading, telling
from talks.webhooks import work as webhook_work


@shared_task(name="talks.poll_due_feeds")
def poll_due_feeds() -> None:
    """Wake a poll for each feed that is due."""
    for feed_id in work.due_feeds():
        wake.send("talks.poll_feed", feed_id)


@shared_task(name="talks.poll_feed")
def poll_feed(feed_id: str) -> None:
    """Ask one feed for new articles."""
    pipeline.poll(feed_id)


@shared_task(name=rechecking.CHECK_ARTICLE)
def check_article(article_id: str) -> None:
    """Look whether one article was changed."""
    rechecking.check(article_id)


@shared_task(name="talks.read_article")
def read_article(article_id: str) -> None:
    """Fetch, read and propose one article."""
    pipeline.read_article(article_id)


@shared_task(name=record.TELL_CHANGES)
def tell_changes() -> None:
    """Write the messages that webhooks are owed, and wake a sending for each webhook that has any."""
    for endpoint_id in spreading.spread():
        wake.send(sending.SEND_MESSAGES, endpoint_id)


@shared_task(name=sending.SEND_MESSAGES)
def send_messages(endpoint_id: str) -> None:
    """Send what one webhook is owed now."""
    sending.send_due(UUID(endpoint_id))


@shared_task(name="talks.sweep_webhooks")
def sweep_webhooks() -> None:
    """Take messages back from lost workers, wake what is due, and tell owners what went wrong."""
    tell_changes()
    for endpoint_id in webhook_work.sweep():
        wake.send(sending.SEND_MESSAGES, endpoint_id)
    telling.tell_owners()


@shared_task(name="talks.send_digests")
def send_digests() -> None:
    """Mail the saved views that are due."""
    digests.send_due()


@shared_task(name="talks.sweep")
def sweep() -> None:
    """Take rows back from lost workers, and wake a reading for each that is due."""
    swept = work.sweep()
    for article_id in swept.articles if swept else []:
        wake.send(pipeline.READ_ARTICLE, article_id)
    for article_id in swept.checks if swept else []:
        wake.send(rechecking.CHECK_ARTICLE, article_id)
