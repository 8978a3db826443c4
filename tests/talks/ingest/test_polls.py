"""Manners towards feeds, and what is kept of each visit."""

from __future__ import annotations

import zlib
from datetime import timedelta
from hashlib import sha256
from typing import Any

import pytest
from django.utils import timezone

from talks.ingest import pipeline, polls, work
from talks.ingest.fetch import fetch
from talks.models import Feed, Outlet, Poll
from talks.vocabulary import PollOutcome
from tests.measured import Say
from tests.talks.ingest.conftest import Web, answer

pytestmark = pytest.mark.django_db


def rss(web: Web, number: int = 1, wishes: str = "") -> bytes:
    item = f"<item><title>Item {number}</title><link>{web.url(f'/{number}')}</link></item>"
    return f"<rss version='2.0'><channel><title>Wire</title>{wishes}{item}</channel></rss>".encode()


@pytest.fixture
def feed(web: Web, outlet: Outlet) -> Feed:
    url = web.put("/feed", rss(web), "text/xml")
    return Feed.objects.create(url=url, outlet=outlet, interval_seconds=60)


def poll(feed: Feed) -> pipeline.PollResult:
    found = pipeline.poll(feed.pk, now=True)
    feed.refresh_from_db()
    return found


def wait(feed: Feed) -> float:
    return (feed.next_poll_at - timezone.now()).total_seconds()


def test_it_works(feed: Feed, web: Web) -> None:
    poll(feed)
    row = Poll.objects.get()
    assert (row.outcome, row.added, row.status, row.note) == (PollOutcome.DONE, 1, 200, "")
    assert (row.final_url, row.peer, row.certificate) == (feed.url, "127.0.0.1", "")
    assert row.sha256 == sha256(rss(web)).hexdigest() and zlib.decompress(row.raw or b"") == rss(web)


def test_an_unchanged_body_is_not_kept_twice(feed: Feed) -> None:
    poll(feed)
    poll(feed)
    rows = list(Poll.objects.values_list("outcome", "raw"))
    assert [outcome for outcome, _ in rows] == ["unchanged", "done"] and rows[0][1] is None


def test_a_failure_is_kept_with_its_status_and_its_words(feed: Feed, web: Web) -> None:
    web.fail("/feed", "503 Later")
    poll(feed)
    row = Poll.objects.get()
    assert (row.outcome, row.status) == (PollOutcome.FAILED, 503) and "503" in row.note


def test_what_is_old_is_forgotten_and_few_bodies_are_kept(feed: Feed, web: Web) -> None:
    Poll.objects.create(feed=feed, at=timezone.now() - polls.KEPT, outcome="done", milliseconds=1)
    for number in range(polls.MOST_BODIES + 3):
        web.put("/feed", rss(web, number), "text/xml")
        poll(feed)
    assert Poll.objects.count() == polls.MOST_BODIES + 3
    assert Poll.objects.filter(raw__isnull=False).count() == polls.MOST_BODIES


# ── When it is asked again ──────────────────────────────────────────────────────────────────────


def test_the_hour_that_a_server_asks_for_is_granted(feed: Feed, web: Web) -> None:
    web.put("/feed", rss(web), "text/xml", Cache_Control="max-age=3600")
    poll(feed)
    assert 3500 < wait(feed) <= 3600


def test_the_hour_that_a_feed_asks_for_is_granted_also_while_it_is_unchanged(feed: Feed, web: Web) -> None:
    web.put("/feed", rss(web, wishes="<ttl>60</ttl>"), "text/xml", ETag='"1"')
    poll(feed)
    assert 3500 < wait(feed) <= 3600
    web.pages["/feed"] = answer("304 Not Modified", b"", {})
    poll(feed)
    assert 3500 < wait(feed) <= 3600


def test_the_hours_that_a_feed_skips_are_skipped(feed: Feed, web: Web) -> None:
    now = timezone.now().hour
    hours = "".join(f"<hour>{(now + step) % 24}</hour>" for step in range(4))
    web.put("/feed", rss(web, wishes=f"<skipHours>{hours}</skipHours>"), "text/xml")
    poll(feed)
    assert wait(feed) > 3 * 3600 - 60 and feed.next_poll_at.hour == (now + 4) % 24


def test_a_feed_that_brings_nothing_is_asked_less_often_until_it_does(feed: Feed, web: Web) -> None:
    poll(feed)
    for _ in range(16):
        poll(feed)
    assert feed.quiet_polls == 16 and wait(feed) > 3 * 60
    web.put("/feed", rss(web, 2), "text/xml")
    poll(feed)
    assert feed.quiet_polls == 0 and wait(feed) < 60


def test_retry_after_is_kept_on_failure(feed: Feed, web: Web) -> None:
    web.fail("/feed", "429 Slow Down", Retry_After="7200")
    poll(feed)
    assert 7100 < wait(feed) <= 7200


# ── Feeds that moved, and feeds that are gone ───────────────────────────────────────────────────


def test_a_feed_that_moved_for_good_is_followed_and_then_kept_at_its_new_address(
    feed: Feed, web: Web
) -> None:
    new = web.put("/new", rss(web), "text/xml")
    web.fail("/feed", "301 Moved", Location="/new")
    for sight in range(1, polls.SIGHTS):
        poll(feed)
        assert (feed.moved_to, feed.moved_sights, feed.url) == (new, sight, web.url("/feed"))
    poll(feed)
    assert (feed.url, feed.moved_to, feed.moved_sights) == (new, "", 0)


@pytest.mark.parametrize("status", ["302 Found", "307 Temporary", "303 See Other"])
def test_a_feed_that_moved_for_now_stays(status: str, feed: Feed, web: Web) -> None:
    web.put("/new", rss(web), "text/xml")
    web.fail("/feed", status, Location="/new")
    for _ in range(polls.SIGHTS + 1):
        poll(feed)
    assert feed.url == web.url("/feed") and feed.moved_to == ""


def test_one_hop_for_now_makes_the_whole_way_one_for_now(web: Web) -> None:
    web.put("/c", "x")
    web.fail("/b", "302 Found", Location="/c")
    web.fail("/a", "301 Moved", Location="/b")
    assert not fetch(web.url("/a"), kind="article").moved
    web.fail("/b", "308 Permanent", Location="/c")
    assert fetch(web.url("/a"), kind="article").moved and not fetch(web.url("/c"), kind="article").moved


def test_a_feed_that_says_another_address_each_time_is_not_believed(feed: Feed, web: Web) -> None:
    for number in range(polls.SIGHTS + 2):
        web.put(f"/new{number}", rss(web), "text/xml")
        web.fail("/feed", "301 Moved", Location=f"/new{number}")
        poll(feed)
    assert feed.url == web.url("/feed") and feed.moved_sights == 1


def test_a_feed_that_moved_onto_another_stays_where_it_is(feed: Feed, web: Web, outlet: Outlet) -> None:
    Feed.objects.create(url=web.put("/new", rss(web), "text/xml"), outlet=outlet)
    web.fail("/feed", "301 Moved", Location="/new")
    for _ in range(polls.SIGHTS + 1):
        poll(feed)
    assert feed.url == web.url("/feed") and feed.last_error == ""


def test_a_feed_that_is_gone_is_asked_no_more(feed: Feed, web: Web) -> None:
    web.fail("/feed", "410 Gone")
    poll(feed)
    assert not feed.active and "410" in feed.last_error and feed.pk not in work.due_feeds()


def test_a_feed_that_is_missing_is_asked_again(feed: Feed, web: Web) -> None:
    web.fail("/feed", "404 Not Found")
    poll(feed)
    assert feed.active


# ── A feed that answers nonsense ────────────────────────────────────────────────────────────────


def test_a_day_of_nonsense_costs_no_other_feed_a_second(
    feed: Feed, web: Web, outlet: Outlet, figure: Say
) -> None:
    other = Feed.objects.create(
        url=web.put("/other", rss(web, 7), "text/xml"), outlet=outlet, interval_seconds=60
    )
    web.put("/feed", "<html>nonsense</html>")
    spent, asked = 0.0, 0
    while spent < 86_400:
        poll(feed)
        spent += wait(feed)
        asked += 1
    assert poll(other).outcome == "done" and wait(other) < 60
    assert asked <= 15 and feed.failures == asked
    figure("a day of nonsense, every 60 s wanted", f"asked {asked} times, the other feed was never late")


def test_while_one_feed_hangs_another_is_polled(
    feed: Feed, web: Web, outlet: Outlet, monkeypatch: pytest.MonkeyPatch
) -> None:
    other = Feed.objects.create(url=web.put("/other", rss(web, 7), "text/xml"), outlet=outlet)
    outcomes: list[Any] = []

    def hang(line: Any) -> None:
        line.sendall(b"HTTP/1.1 200 OK\r\n\r\nnonsense")

    def fetch_slowly(url: str, **kinds: Any) -> Any:
        # In the midst of one feed's visit: nothing is held that the other needs.
        if url == feed.url:
            outcomes.append(pipeline.poll(other.pk).outcome)
        return fetch(url, **kinds)

    monkeypatch.setattr(pipeline, "fetch", fetch_slowly)
    web.pages["/feed"] = hang
    poll(feed)
    assert outcomes == ["done"]


def test_feeds_are_due_in_the_order_of_their_waiting(feed: Feed, web: Web, outlet: Outlet) -> None:
    Feed.objects.filter(pk=feed.pk).update(failures=9, next_poll_at=timezone.now() - timedelta(hours=1))
    other = Feed.objects.create(url=web.url("/other"), outlet=outlet)
    assert set(work.due_feeds()) == {feed.pk, other.pk}
