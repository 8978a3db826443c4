"""Whether an article was changed after it was read: looked at ever more seldom; a change is a new version."""

from __future__ import annotations

import logging
from datetime import timedelta
from typing import Any

import pghistory
from django.db import transaction
from django.db.models.expressions import Combinable
from django.db.models.functions import Now
from django.utils import timezone

from talks import changed_passages, wake
from talks.ingest import apart, robots, shelving, work
from talks.ingest.errors import BadAnswer, IngestError, TooSoon
from talks.ingest.fetch import fetch
from talks.ingest.pipeline import READ_ARTICLE
from talks.ingest.shelving import Evidence
from talks.models import Article
from talks.vocabulary import ArticleState

CHECK_ARTICLE = "talks.check_article"
_GONE = (404, 410)
log = logging.getLogger(__name__)


def check(article_id: Any) -> str | None:
    """Look at one article that is due: "same", "changed", "gone" or "failed"; None when it is not due."""
    claim = work.claim_check(article_id)
    if claim is None:
        return None
    with pghistory.context(source="pipeline", task="check_article", article=str(claim.id)):
        article = Article.objects.select_related("outlet", "story").get(pk=claim.id)
        try:
            return _checked(article, claim)
        except work.Lost:
            return None
        except TooSoon as error:
            _finish(article, claim, at=Now() + timedelta(seconds=error.wait or 1), again=True)
            return "failed"
        except IngestError as error:
            return _missed(article, claim, error)


def _checked(article: Article, claim: work.Claim) -> str:
    robots.ask_leave(article.url)
    fetched = fetch(article.url, kind="article")
    read = apart.read_article(
        fetched.body, fetched.final_url, fetched.headers.get("content-type", "text/html")
    )
    with transaction.atomic():
        last = article.versions.order_by("-number").values_list("pk", flat=True).first()
        version = shelving.shelve(article, read, Evidence.of(fetched))
        changed = version.pk != last and version.number > 1
        noticed = changed_passages.notice(version) if changed else []
        _finish(article, claim, state=ArticleState.FETCHED if changed else None, gone_since=None)
        if changed:
            wake.after_commit(READ_ARTICLE, article.pk)
    if changed:
        log.info("Article %s was changed; %d cited passages with it", article.pk, len(noticed))
    return "changed" if changed else "same"


def _missed(article: Article, claim: work.Claim, error: IngestError) -> str:
    """What is gone stays on the record as it was; any other trouble is for the next time."""
    if isinstance(error, BadAnswer) and error.status in _GONE:
        _finish(article, claim, gone_since=article.gone_since or timezone.now())
        return "gone"
    log.info("Article %s could not be looked at again: %s", article.pk, error)
    _finish(article, claim)
    return "failed"


def _finish(
    article: Article,
    claim: work.Claim,
    *,
    state: ArticleState | None = None,
    at: Combinable | None = None,
    again: bool = False,
    **columns: Any,
) -> None:
    """Give the article back with the time of its next check; `again` does not count this one."""
    checks = claim.attempts - (1 if again else 0)
    following = at or work.next_check(article.ingested_at, checks)
    more = {"attempts": 0, "next_attempt_at": Now()} if state else {}
    work.finish_article(
        claim,
        state or ArticleState(article.state),
        checks=checks,
        next_check_at=following,
        last_error=article.last_error,
        **more,
        **columns,
    )
