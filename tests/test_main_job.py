"""The main job, with everything real: feed, worker, broker, editor, timeline, API, history."""

from __future__ import annotations

import os
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from pathlib import Path
from urllib.parse import quote

import pghistory.models
import pytest
from django.conf import settings
from django.db import connection
from django.test import Client

from actors.models import Actor, City
from talks.demo.shelf import lay_out
from talks.models import Article, Entry, Feed, Negotiation, Outlet, Proposal, User
from talks.tasks import poll_due_feeds
from tests.talks.conftest import editor, editors  # noqa: F401

pytestmark = pytest.mark.django_db(transaction=True)
HOME = Path(__file__).resolve().parent.parent
SENTENCE = "Russia and the United States met in Geneva on Friday."


def wait_until(true: Callable[[], object], *, seconds: float = 60) -> None:
    """Look four times a second."""
    until = time.monotonic() + seconds
    while not true():
        assert time.monotonic() < until, "the worker did not do it in time"
        time.sleep(0.25)


@pytest.fixture
def worker(live_server: object) -> Iterator[None]:
    """A Celery worker on the test's own database and broker."""
    database = connection.settings_dict
    login = f"{database['USER']}:{quote(database['PASSWORD'])}"
    where = f"{database['PORT']}/{database['NAME']}?host={database['HOST']}"
    environment = {
        **os.environ,
        "DATABASE_URL": f"postgresql://{login}@:{where}",
        "REDIS_URL": settings.CELERY_BROKER_URL,
        "CACHE_URL": settings.CACHES["default"]["LOCATION"],
        "PARLEY_DOOR_ALLOWS": live_server.url.rpartition("/")[2].replace("localhost", "127.0.0.1"),  # type: ignore[attr-defined]
    }
    command = [
        sys.executable,
        "-m",
        "celery",
        "-A",
        "config",
        "worker",
        "--concurrency",
        "1",
        "--loglevel",
        "WARNING",
    ]
    process = subprocess.Popen([*command, "--without-gossip", "--without-mingle"], cwd=HOME, env=environment)
    yield
    process.terminate()
    process.wait(timeout=30)


@pytest.fixture
def feed(live_server: object, settings: object, tmp_path: Path) -> Feed:
    """A local feed with nothing in it yet, due now."""
    settings.PARLEY_DEMO, settings.DEMO_DIR = True, tmp_path  # type: ignore[attr-defined]
    lay_out(tmp_path)
    for file in (tmp_path / "harbour-wire").iterdir():
        file.unlink()
    (tmp_path / "harbour-wire" / "01-geneva.txt").write_text(
        f"TITLE: A day in Geneva | DATE: 2022-01-21T15:00+00:00\n\nGENEVA - {SENTENCE}"
        " It was cold on the lake and nobody stayed outside for long,"
        " although the press had been waiting since the early morning.\n"
    )
    for slug, name, short in (("russia", "Russia", "RU"), ("united-states", "United States", "US")):
        Actor.objects.create(slug=slug, name=name, short=short, kind="state")
    City.objects.create(
        slug="geneva", name="Geneva", latitude=46.2, longitude=6.1, zone="Europe/Zurich", is_venue=True
    )
    negotiation = Negotiation.objects.create(slug="talks", title="Talks")
    outlet = Outlet.objects.create(slug="harbour-wire", name="Harbour Wire")
    url = live_server.url.replace("localhost", "127.0.0.1")  # type: ignore[attr-defined]
    return Feed.objects.create(url=f"{url}/demo/harbour-wire/feed", outlet=outlet, negotiation=negotiation)


@pytest.fixture
def desk(client: Client, editor: User) -> Client:  # noqa: F811
    """A browser with an editor's session."""
    client.force_login(editor)
    return client


def test_it_works(feed: Feed, worker: None, desk: Client) -> None:
    poll_due_feeds.delay()
    wait_until(lambda: Article.objects.filter(state="proposed").exists())
    proposal = Proposal.objects.get(kind="meeting")
    assert [span["quote"] for span in proposal.evidence] == [SENTENCE]

    page = desk.get(f"/review/{proposal.pk}/")
    assert SENTENCE in page.content.decode()
    filled_in = {name: value for name, value in page.context["form"].initial.items() if value is not None}
    answer = desk.post(f"/review/{proposal.pk}/", {"do": "accept", **filled_in})
    assert answer.status_code == 302

    entry = Entry.objects.get(kind="meeting")
    timeline = desk.get("/n/talks/").content.decode()
    assert entry.title in timeline and "Fri 21 Jan 2022" in timeline
    (listed,) = desk.get("/api/v1/entries/?negotiation=talks").json()["results"]
    assert listed["citations"][0]["quote"] == SENTENCE
    events = pghistory.models.Events.objects.tracks(entry)
    assert {event.pgh_context["byline"] for event in events if event.pgh_context} == {"Ada"}
