"""Everything twice or ten times at once: one effect."""

from __future__ import annotations

import time
from collections import Counter
from collections.abc import Callable

import pytest

from tests.faults.rig import Rig, until
from tests.measured import Say

pytestmark = [pytest.mark.faults, pytest.mark.timeout(600)]

TEN_TIMES = """
from celery import current_app
from talks.models import Article
for article in Article.objects.all():
    for _ in range(10):
        current_app.send_task("talks.read_article", args=[str(article.pk)])
"""
POLL_ONCE = """
from talks.ingest import pipeline
from talks.models import Feed
for feed in Feed.objects.all():
    pipeline.poll(feed.pk)
"""


def test_it_works(rig: Callable[..., Rig], figure: Say) -> None:
    """Each message ten times over, to four readers."""
    torn = rig(2, 10)
    torn.run(POLL_ONCE)
    torn.run(TEN_TIMES)
    for _ in range(2):
        torn.worker(2)
    torn.until_all_is_read()
    until(lambda: ":0" in torn.ground.valkey("LLEN celery"), "messages are left")
    asked = {path: times for path, times in torn.press.asked.items() if path.startswith("/article")}
    assert set(asked.values()) == {1}
    figure("faults 9", f"each message 10 times: {torn.nothing_is_lost_or_doubled(most_attempts=1)}")


def each_has_been_polled(torn: Rig, times: int) -> None:
    fewest = "SELECT min(poll_count) FROM talks_feed"
    until(lambda: torn.ask(fewest) >= times, "a feed was not polled")


def test_two_beats_and_two_sweepers_poll_no_feed_twice(rig: Callable[..., Rig], figure: Say) -> None:
    torn = rig(10, 5)
    for _ in range(2):
        torn.beat()
        torn.sweeper()
        torn.worker()
    rounds = 7
    for done in range(1, rounds + 1):
        each_has_been_polled(torn, done)
        time.sleep(5)  # long enough for whoever would poll it once more
        if done < rounds:
            torn.write("UPDATE talks_feed SET next_poll_at = now() WHERE lease_token IS NULL")
    polls = Counter(path for _, path in torn.press.polls)
    assert set(polls.values()) == {rounds}
    torn.until_all_is_read()
    asked = {times for path, times in torn.press.asked.items() if path.startswith("/article")}
    assert asked == {1}
    kept = torn.nothing_is_lost_or_doubled(most_attempts=1)
    said = f"two beats, two sweepers: {sum(polls.values())} polls of 10 feeds in {rounds} rounds"
    figure("faults 8", f"{said}; {kept}")


def test_a_message_handed_out_again_while_its_work_goes_on(rig: Callable[..., Rig], figure: Say) -> None:
    """The broker's patience is one second, the fetch takes seven."""
    torn = rig(1, 6)
    held = torn.press.hold("/article/0/0")
    for _ in range(2):
        torn.worker(2, RIG_VISIBILITY="1")
    torn.beat()
    until(lambda: torn.press.asked["/article/0/0"] > 0, "the page was not asked for")
    time.sleep(7)
    held.set()
    torn.until_all_is_read()
    assert torn.press.asked["/article/0/0"] == 1
    figure("faults 10", f"visibility 1 s, fetch 7 s: {torn.nothing_is_lost_or_doubled(most_attempts=1)}")


def test_a_clock_that_jumps_an_hour(rig: Callable[..., Rig], figure: Say) -> None:
    """One worker's clock is an hour fast, the other's an hour slow; the database's alone decides."""
    torn = rig(4, 15)
    torn.beat()
    torn.worker(1, RIG_CLOCK="3600")
    torn.worker(1, RIG_CLOCK="-3600")
    torn.until_all_is_read()
    polls = Counter(path for _, path in torn.press.polls)
    kept = torn.nothing_is_lost_or_doubled(most_attempts=2)
    figure("faults 12", f"clocks an hour off: {kept}; at most {max(polls.values())} polls a feed")
    assert max(polls.values()) <= 2
