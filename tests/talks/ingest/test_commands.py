"""manage.py ingest and manage.py sweep."""

from __future__ import annotations

import threading
import time
from io import StringIO
from pathlib import Path
from typing import Any

import pytest
from django.core.management import CommandError, call_command

from actors.gazetteer import Gazetteer
from talks.ingest import pipeline
from talks.models import Article, Feed, Negotiation, Outlet, Proposal
from tests.talks.ingest.conftest import Web
from tests.talks.ingest.test_pipeline import REPORT, page, rss, text

pytestmark = pytest.mark.django_db


@pytest.fixture(autouse=True)
def known(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(pipeline, "gazetteer_from_database", lambda outlet: Gazetteer.from_files())
    monkeypatch.setattr("talks.wake.send", lambda task, row_id: None)


def run(*args: str) -> str:
    out = StringIO()
    call_command(*args, stdout=out)
    return out.getvalue()


@pytest.fixture
def report(tmp_path: Path) -> Path:
    file = tmp_path / "report.txt"
    file.write_text(text(*REPORT), encoding="utf-8")
    return file


def test_it_works(web: Web, table: Negotiation) -> None:
    shown = run("ingest", web.put("/a", page(*REPORT)), "--negotiation", table.slug)
    article = Article.objects.get()
    assert str(article.pk) in shown and "Proposed" in shown and "/review/" in shown
    assert (
        f"proposals  {Proposal.objects.count()}" in shown
        and Proposal.objects.filter(negotiation=table).exists()
    )


def test_a_text_file(report: Path) -> None:
    run("ingest", str(report), "--date", "2022-01-09", "--outlet", "The Wire", "--title", "Talks")
    article = Article.objects.get()
    assert (article.title, str(article.outlet), str(article.published_at)[:10]) == (
        "Talks",
        "The Wire",
        "2022-01-09",
    )


def test_a_heading_line_is_honoured_and_an_option_counts_more(report: Path) -> None:
    report.write_text(
        f"TITLE: Talks | SOURCE: The Wire | DATE: 2022-01-09\n\n{text(*REPORT)}", encoding="utf-8"
    )
    run("ingest", str(report), "--outlet", "The Post")
    article = Article.objects.get()
    assert (article.title, str(article.outlet), str(article.published_at)[:10]) == (
        "Talks",
        "The Post",
        "2022-01-09",
    )
    assert article.versions.get().text == text(*REPORT)


def test_an_html_file(report: Path) -> None:
    report.write_text(page(*REPORT), encoding="utf-8")
    run("ingest", str(report))
    assert Article.objects.get().versions.get().text == text(*REPORT)


def test_twice_is_once(report: Path) -> None:
    run("ingest", str(report))
    before = Proposal.objects.count()
    run("ingest", str(report))
    assert (Article.objects.count(), Proposal.objects.count()) == (1, before)


@pytest.mark.parametrize(
    ("args", "message"),
    [
        (["{}/nothing.txt"], "neither an address"),
        (["{}"], "neither an address"),
        (["{}/empty.txt"], "is empty"),
        (["{}/heading.txt"], "is empty"),
        (["{}/blob.bin"], "not text"),
        (["{}/report.txt", "--date", "9 January"], "write it as 2022-01-09"),
        (["{}/report.txt", "--date", "2022-02-30"], "no date"),
        (["{}/report.txt", "--negotiation", "nowhere"], "no negotiation “nowhere”"),
        (["{}/baddate.txt"], "no date"),
        (["{}/page.html"], "No article text"),
        (["ftp://wire.example/a"], "http:// or https://"),
        (["http://localhost/a"], "private network"),
        (["http://127.0.0.1:9/a"], "port 9"),
    ],
)
def test_bad_input_is_one_line_and_exit_2(args: list[str], message: str, report: Path) -> None:
    folder = report.parent
    (folder / "empty.txt").write_text(" \n")
    (folder / "heading.txt").write_text("TITLE: Talks | SOURCE: Wire | DATE: 2022-01-09\n\n")
    (folder / "baddate.txt").write_text("TITLE: Talks | SOURCE: Wire | DATE: soon\n\nWords.")
    (folder / "blob.bin").write_bytes(b"\x7fELF\x00\x01")
    (folder / "page.html").write_text("<html><body></body></html>")
    with pytest.raises(CommandError) as refused:
        run("ingest", *(arg.format(folder) for arg in args))
    assert refused.value.returncode == 2
    assert message in str(refused.value) and "\n" not in str(refused.value)
    assert not Article.objects.exists()


def test_an_unreachable_address(settings: Any) -> None:
    settings.DOOR_ALLOWS = ["127.0.0.1:1"]
    with pytest.raises(CommandError, match=r"cannot be reached.*tried again") as refused:
        run("ingest", "http://127.0.0.1:1/a")
    assert refused.value.returncode == 2


def test_the_sweep_does_the_workers_work(web: Web, outlet: Outlet) -> None:
    web.put("/talks", page(*REPORT))
    Feed.objects.create(url=rss(web, "/talks"), outlet=outlet)
    assert "1 feeds polled, 1 articles read" in run("sweep")
    assert Proposal.objects.exists()
    assert "0 feeds polled, 0 articles read" in run("sweep")


def test_the_loop_ends_with_ctrl_c(monkeypatch: pytest.MonkeyPatch) -> None:
    rounds: list[float] = []
    really_sleep = time.sleep

    def sleep(seconds: float) -> None:
        if threading.current_thread() is not threading.main_thread():
            really_sleep(seconds)  # a server of another test that is still at it
        else:
            rounds.append(seconds)
            if len(rounds) == 2:
                raise KeyboardInterrupt

    monkeypatch.setattr("time.sleep", sleep)
    assert run("sweep", "--loop", "--pause", "3").endswith("Stopped.\n") and rounds == [3, 3]
