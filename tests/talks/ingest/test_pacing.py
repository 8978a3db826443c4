"""When a feed is asked again."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from typing import Any

import pytest

from talks.ingest.pacing import LONGEST, PATIENCE, following, max_age

NOON = datetime(2022, 1, 10, 12, 0, tzinfo=UTC)


def pause(interval: int = 600, **wanted: Any) -> float:
    """Seconds until the next poll."""
    asked = {"quiet": 0, "asked": 0, "skipped": [], "draw": 1.0, **wanted}
    return (following(NOON, interval, **asked) - NOON).total_seconds()


def test_it_works() -> None:
    assert 500 < pause(draw=0.0) < pause(draw=0.5) < pause(draw=1.0) < 600


def test_a_feed_without_news_is_asked_less_and_less_often() -> None:
    pauses = [
        pause(quiet=quiet) / pause() for quiet in (0, PATIENCE - 1, PATIENCE, 2 * PATIENCE, 3 * PATIENCE)
    ]
    assert pauses == [1, 1, 2, 4, 8]
    assert pause(quiet=10_000) <= LONGEST


def test_an_interval_longer_than_the_longest_pause_is_kept() -> None:
    assert pause(86_400, quiet=100) == pause(86_400) > LONGEST


def test_what_the_feed_asks_for_is_kept_whole() -> None:
    assert pause(asked=3600, draw=0.0) == 3600
    assert pause(asked=10) == pause()
    assert pause(asked=10**9) == LONGEST


def test_skipped_hours_are_skipped() -> None:
    assert pause(skipped=[12, 13, 14]) == 3 * 3600
    assert pause(skipped=[*range(12, 24), *range(6)]) == 18 * 3600
    assert pause(skipped=[11, 15]) == pause()


def test_a_feed_that_skips_every_hour_is_not_believed() -> None:
    assert pause(skipped=range(24)) == pause()


def test_two_feeds_entered_together_part() -> None:
    moments = {following(NOON, 600, quiet=0, asked=0, skipped=[], draw=draw / 10) for draw in range(10)}
    assert len(moments) == 10 and max(moments) - min(moments) > timedelta(seconds=30)


@pytest.mark.parametrize(
    ("header", "seconds"),
    [
        ("max-age=600", 600),
        ("public, Max-Age = 600, must-revalidate", 600),
        ('max-age="600"', 600),
        ("s-maxage=5", 0),
        ("no-cache, max-age=600", 0),
        ("max-age=-1", 0),
        ("max-age=soon", 0),
        ("", 0),
    ],
)
def test_cache_control(header: str, seconds: int) -> None:
    assert max_age(header) == seconds
