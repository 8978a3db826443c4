"""A child that dies starts again with growing patience, and its errors reach the console in measure."""

from __future__ import annotations

from pathlib import Path

import pytest

from config.children import Child
from config.watch import GRAVE, LINES_A_MINUTE, Watch


@pytest.fixture
def log(tmp_path: Path) -> Path:
    return tmp_path / "web.log"


def watch_of(log: Path) -> Watch:
    return Watch(Child("web", ["web"], log, log.parent))


def test_it_waits_longer_after_each_death(log: Path) -> None:
    watch = watch_of(log)
    assert [watch.note_death(now=1.0) for _ in range(7)] == [1, 2, 4, 8, 16, 30, 30]


def test_a_long_life_forgives_earlier_deaths(log: Path) -> None:
    watch = watch_of(log)
    watch.note_death(now=1.0)
    watch.note_death(now=2.0)
    assert watch.note_death(now=100.0) == 1


def test_only_new_errors_are_shown(log: Path) -> None:
    log.write_text("ERROR of yesterday\n")
    watch = watch_of(log)
    with log.open("a") as more:
        more.write("INFO all is well\nERROR the feed broke\n")
    assert watch.new_errors(now=1.0) == ["ERROR the feed broke"]
    assert watch.new_errors(now=2.0) == []


def test_a_storm_of_errors_is_cut(log: Path) -> None:
    watch = watch_of(log)
    log.write_text("ERROR again\n" * 100)
    assert len(watch.new_errors(now=1.0)) == LINES_A_MINUTE
    with log.open("a") as more:
        more.write("ERROR one more\n")
    assert watch.new_errors(now=30.0) == []
    with log.open("a") as more:
        more.write("ERROR a minute later\n")
    assert watch.new_errors(now=62.0) == ["ERROR a minute later"]


def test_a_databases_refused_rows_are_no_news(log: Path) -> None:
    watch = watch_of(log)
    watch.telling = GRAVE
    log.write_text("ERROR:  duplicate key\nPANIC:  no space left\n")
    assert watch.new_errors(now=1.0) == ["PANIC:  no space left"]


def test_a_log_that_was_put_aside_is_read_from_its_start(log: Path) -> None:
    log.write_text("x" * 1000)
    watch = watch_of(log)
    log.write_text("")
    assert watch.new_errors(now=1.0) == []
    log.write_text("ERROR fresh\n")
    assert watch.new_errors(now=2.0) == ["ERROR fresh"]
