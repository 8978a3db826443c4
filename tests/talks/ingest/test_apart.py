"""The child process that parses: it may die, we may not."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
import time
from collections.abc import Iterator
from pathlib import Path

import pytest

from talks.ingest import apart
from talks.ingest.errors import ArticleError, FeedError
from tests.talks.ingest.test_article import BODY, URL, page
from tests.talks.ingest.test_feeds import BASE, ITEM, RSS


@pytest.fixture(autouse=True)
def no_child_left() -> Iterator[None]:
    yield
    apart.dismiss()


def test_it_works() -> None:
    found = apart.read_article(page('<meta name="date" content="2022-01-10">').encode(), URL, "text/html")
    assert found.title == "Envoys meet" and found.published_at is not None and found.text.startswith("Envoys")
    assert apart.parse_feed(RSS.encode(), "", BASE).items == [ITEM]


def test_one_child_reads_many_pages() -> None:
    first = apart._child().process.pid
    for _ in range(3):
        apart.read_article(page().encode(), URL, "text/html")
    assert apart._child().process.pid == first


def test_its_refusals_arrive() -> None:
    with pytest.raises(ArticleError, match="No article text"):
        apart.read_article(b"<p>hi</p>", URL, "text/html")
    with pytest.raises(FeedError, match="not a feed"):
        apart.parse_feed(b"<html></html>", "", BASE)


def test_a_page_that_kills_the_child_is_given_up_and_the_next_one_is_read() -> None:
    child = apart._child().process
    os.kill(child.pid, signal.SIGKILL)
    child.wait()
    assert apart.read_article(page().encode(), URL, "text/html").title == "Envoys meet"


def test_a_page_that_takes_too_long_is_given_up(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(apart, "SECONDS", 0.3)
    os.kill(apart._child().process.pid, signal.SIGSTOP)
    begun = time.monotonic()
    with pytest.raises(ArticleError, match="given up") as refused:
        apart.read_article(page().encode(), URL, "text/html")
    assert time.monotonic() - begun < 3 and not refused.value.permanent
    monkeypatch.setattr(apart, "SECONDS", 20)
    assert BODY[3:20] in apart.read_article(page().encode(), URL, "text/html").text


def test_the_child_holds_none_of_our_secrets(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("SECRET_KEY", "planted")
    apart.dismiss()
    assert b"planted" not in Path(f"/proc/{apart._child().process.pid}/environ").read_bytes()


def test_the_child_dies_with_its_worker() -> None:
    script = "from talks.ingest import apart; print(apart._child().process.pid, flush=True); input()"
    worker = subprocess.Popen(
        [sys.executable, "-c", script], stdin=subprocess.PIPE, stdout=subprocess.PIPE, cwd=apart._ROOT
    )
    assert worker.stdin is not None and worker.stdout is not None
    child = int(worker.stdout.readline())
    worker.kill()
    worker.wait()
    worker.stdin.close()
    worker.stdout.close()
    until = time.monotonic() + 10
    while _runs(child):
        assert time.monotonic() < until, "the child outlived its worker"
        time.sleep(0.05)


def _runs(pid: int) -> bool:
    stat = Path(f"/proc/{pid}/stat")
    try:
        return stat.read_text().rpartition(")")[2].split()[0] != "Z"
    except OSError:
        return False
