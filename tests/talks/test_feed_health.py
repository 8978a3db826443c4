"""What is counted of each feed."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from typing import Any

import pytest

from talks.feed_health import DAYS, Health, healths
from talks.models import Feed, Outlet, Poll

pytestmark = pytest.mark.django_db
NOW = datetime(2022, 1, 30, 15, 0, tzinfo=UTC)


@pytest.fixture
def feed(outlet: Outlet) -> Feed:
    return Feed.objects.create(url="https://wire.example/feed", outlet=outlet)


def polled(feed: Feed, days_ago: int, outcome: str, added: int = 0) -> Poll:
    at = NOW - timedelta(days=days_ago)
    return Poll.objects.create(feed=feed, at=at, outcome=outcome, added=added, milliseconds=5)


def only(now: datetime = NOW) -> Health:
    (found,) = healths(now)
    return found


def test_it_works(feed: Feed) -> None:
    polled(feed, 0, "done", 3)
    polled(feed, 0, "unchanged")
    polled(feed, 0, "failed")
    polled(feed, DAYS - 1, "done", 2)
    found = only()
    today = found.days[-1]
    assert (today.day, today.answered, today.failed, today.articles) == (NOW.date(), 2, 1, 3)
    assert (found.polls, found.failed, found.articles, len(found.days)) == (4, 1, 5, DAYS)


def test_a_day_without_a_poll_is_a_day_all_the_same(feed: Feed) -> None:
    days = [day.day for day in only().days]
    assert days == [NOW.date() - timedelta(days=ago) for ago in reversed(range(DAYS))]


def test_what_is_older_is_left_out(feed: Feed) -> None:
    polled(feed, DAYS, "failed")
    assert only().polls == 0


@pytest.mark.parametrize("columns", [{"failures": 1}, {"active": False}])
def test_who_needs_a_look_stands_first(feed: Feed, outlet: Outlet, columns: dict[str, Any]) -> None:
    ailing = Feed.objects.create(url="https://wire.example/z", outlet=outlet, **columns)
    assert [health.feed for health in healths(NOW)] == [ailing, feed]


def test_many_feeds_take_two_queries(outlet: Outlet, django_assert_num_queries: Any) -> None:
    for number in range(5):
        polled(Feed.objects.create(url=f"https://wire.example/{number}", outlet=outlet), 1, "done", 1)
    with django_assert_num_queries(2):
        assert len(healths(NOW)) == 5
