"""The workers' doors: each takes an id and calls one verb."""

from __future__ import annotations

import re
from datetime import timedelta
from pathlib import Path
from typing import Any

import pytest
from django.db import transaction
from django.utils import timezone
from kombu.exceptions import OperationalError

from config.celery import app
from talks import tasks, wake
from talks.ingest import pipeline
from talks.models import Article, Feed, Outlet

ROOT = Path(__file__).parent.parent.parent


@pytest.fixture
def sent(monkeypatch: pytest.MonkeyPatch) -> list[tuple[str, list[str]]]:
    """What would have gone to the broker."""
    messages: list[tuple[str, list[str]]] = []
    monkeypatch.setattr(app, "send_task", lambda name, args: messages.append((name, args)))
    return messages


@pytest.mark.django_db
def test_it_works(sent: list[tuple[str, list[str]]], outlet: Outlet) -> None:
    due = Feed.objects.create(url="https://wire.example/feed", outlet=outlet)
    Feed.objects.create(
        url="https://wire.example/2", outlet=outlet, next_poll_at=timezone.now() + timedelta(hours=1)
    )
    tasks.poll_due_feeds()
    assert sent == [("talks.poll_feed", [str(due.pk)])]


def test_every_task_of_the_timetable_exists() -> None:
    app.loader.import_default_modules()
    wanted = {entry["task"] for entry in app.conf.beat_schedule.values()}
    assert wanted <= set(app.tasks)
    assert {"talks.poll_feed", pipeline.READ_ARTICLE} <= set(app.tasks)


@pytest.mark.parametrize(("task", "verb"), [(tasks.poll_feed, "poll"), (tasks.read_article, "read_article")])
def test_a_task_hands_its_id_over(task: Any, verb: str, monkeypatch: pytest.MonkeyPatch) -> None:
    asked: list[str] = []
    monkeypatch.setattr(pipeline, verb, asked.append)
    task("01a2")
    assert asked == ["01a2"]


@pytest.mark.django_db
def test_the_sweep_wakes_what_is_due(sent: list[tuple[str, list[str]]]) -> None:
    forgotten = Article.objects.create(next_attempt_at=timezone.now() - timedelta(minutes=1))
    Article.objects.create()
    tasks.sweep()
    assert sent == [("talks.read_article", [str(forgotten.pk)])]


@pytest.mark.django_db(transaction=True)
def test_a_hint_goes_out_after_the_commit_only(sent: list[tuple[str, list[str]]]) -> None:
    with transaction.atomic():
        wake.after_commit("talks.read_article", 1)
        assert sent == []
    assert sent == [("talks.read_article", ["1"])]
    with pytest.raises(ZeroDivisionError), transaction.atomic():
        wake.after_commit("talks.read_article", 2)
        raise ZeroDivisionError
    assert len(sent) == 1


def test_without_a_broker_the_row_waits(
    monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture, sent: list[tuple[str, list[str]]]
) -> None:
    tries: list[str] = []

    def gone(name: str, args: list[str]) -> None:
        tries.append(name)
        raise OperationalError("nobody there")

    with monkeypatch.context() as away:
        away.setattr(app, "send_task", gone)
        for number in range(30):
            wake.send("talks.read_article", number)
        # Each try takes a second: thirty new articles must not hold a poll up for half a minute.
        assert len(tries) == 1 and "the sweep will find it" in caplog.text
    monkeypatch.setattr(wake, "PAUSE", 0)
    wake.send("talks.read_article", 30)
    assert sent == [("talks.read_article", ["30"])]


def test_no_message_waits_at_the_broker() -> None:
    """A message with an ETA is lost or doubled with its broker: what has to wait waits as a row."""
    late = re.compile(r"\b(?:countdown|eta)\s*=")
    sources = [path for folder in ("talks", "actors", "config") for path in (ROOT / folder).rglob("*.py")]
    assert sources and not [path.name for path in sources if late.search(path.read_text(encoding="utf-8"))]
