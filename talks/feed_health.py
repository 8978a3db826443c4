"""How each feed did in the last thirty days: polls, failures and new articles, day by day."""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from uuid import UUID

from django.db.models import Count, Q, Sum
from django.db.models.functions import TruncDate

from talks.models import Feed, Poll
from talks.vocabulary import PollOutcome

DAYS = 30


@dataclass(frozen=True, slots=True)
class Day:
    """One day, UTC: how many polls were answered and how many failed, and the new articles they brought."""

    day: date
    answered: int = 0
    failed: int = 0
    articles: int = 0

    @property
    def polls(self) -> int:
        """Both together."""
        return self.answered + self.failed


@dataclass(frozen=True, slots=True)
class Health:
    """A feed and its last thirty days, oldest first, none left out."""

    feed: Feed
    days: list[Day]

    @property
    def polls(self) -> int:
        return sum(day.polls for day in self.days)

    @property
    def failed(self) -> int:
        return sum(day.failed for day in self.days)

    @property
    def articles(self) -> int:
        return sum(day.articles for day in self.days)

    @property
    def ailing(self) -> bool:
        """Whether somebody should look: it failed the last time it was asked, or was switched off."""
        return bool(self.feed.failures) or not self.feed.active


def healths(now: datetime) -> list[Health]:
    """Every feed, those that need a look first. Two queries."""
    first = now.date() - timedelta(days=DAYS - 1)
    counted = _counted(first)
    days = [first + timedelta(days=number) for number in range(DAYS)]
    feeds = Feed.objects.select_related("outlet").order_by("outlet__name", "url")
    found = [Health(feed, [counted[feed.pk].get(day, Day(day)) for day in days]) for feed in feeds]
    return sorted(found, key=lambda health: not health.ailing)


def _counted(first: date) -> defaultdict[UUID, dict[date, Day]]:
    rows = (
        Poll.objects.filter(at__date__gte=first)
        .values("feed_id", day=TruncDate("at"))
        .annotate(
            failed=Count("pk", filter=Q(outcome=PollOutcome.FAILED)),
            answered=Count("pk", filter=~Q(outcome=PollOutcome.FAILED)),
            articles=Sum("added"),
        )
        .order_by()
    )
    counted: defaultdict[UUID, dict[date, Day]] = defaultdict(dict)
    for row in rows:
        counted[row["feed_id"]][row["day"]] = Day(row["day"], row["answered"], row["failed"], row["articles"])
    return counted
