"""The pair a laptop needs: starts, keeps what it was given, and refuses with reasons."""

from __future__ import annotations

import os
import signal
import stat
import tempfile
import time
from collections.abc import Iterator
from pathlib import Path

import psycopg
import pytest
import redis

from config import postgres
from config.children import OURSELVES, CannotStart
from config.embedded import EmbeddedPair
from config.locks import hold_folder, hold_for_children
from config.places import Places, make_private


@pytest.fixture
def places() -> Iterator[Places]:
    """A short folder, as people have: pytest's own names are longer than a socket's path may be."""
    with tempfile.TemporaryDirectory(prefix="parley ") as folder:
        yield Places(Path(folder) / "data")


@pytest.fixture
def pair(places: Places) -> Iterator[EmbeddedPair]:
    pair = EmbeddedPair(places)
    yield pair
    pair.stop()


def note(places: Places, words: str) -> None:
    with psycopg.connect(places.database_url) as connection:
        connection.execute("CREATE TABLE IF NOT EXISTS note (words text)")
        connection.execute("INSERT INTO note VALUES (%s)", [words])


def notes(places: Places) -> list[str]:
    with psycopg.connect(places.database_url) as connection:
        return [words for (words,) in connection.execute("SELECT words FROM note")]


def test_it_works_and_keeps_its_rows_and_messages(pair: EmbeddedPair, places: Places) -> None:
    pair.start()
    note(places, "Genève")
    with redis.Redis.from_url(places.cache_url) as client:
        client.lpush("queue", "wake up")
    pair.stop()
    pair.start()
    assert notes(places) == ["Genève"]
    with redis.Redis.from_url(places.cache_url) as client:
        assert client.lrange("queue", 0, -1) == [b"wake up"]


def test_it_recovers_after_kill_9(pair: EmbeddedPair, places: Places) -> None:
    pair.start()
    note(places, "kept")
    for child in pair.children:
        assert child.process is not None
        os.kill(child.process.pid, signal.SIGKILL)
        child.process.wait()
    pair.start()
    assert notes(places) == ["kept"]


def test_it_speaks_utf8_everywhere_and_lives_in_utc(pair: EmbeddedPair, places: Places) -> None:
    pair.start()
    with psycopg.connect(places.database_url) as connection:
        answer = connection.execute(
            "SELECT current_setting('server_encoding'), current_setting('TimeZone'), lower('ÉŻ'),"
            " current_setting('listen_addresses')"
        ).fetchone()
    assert answer == ("UTF8", "UTC", "éż", "")


def test_the_broker_keeps_everything_and_evicts_nothing(pair: EmbeddedPair, places: Places) -> None:
    pair.start()
    with redis.Redis.from_url(places.cache_url) as client:
        assert client.config_get("maxmemory-policy") == {"maxmemory-policy": "noeviction"}
        assert client.config_get("appendonly") == {"appendonly": "yes"}


def test_nobody_else_may_look(pair: EmbeddedPair, places: Places) -> None:
    pair.start()
    for folder in (places.postgres, places.valkey, places.logs, places.sockets):
        assert stat.S_IMODE(folder.stat().st_mode) == 0o700


def test_a_process_id_of_another_program_is_no_server(pair: EmbeddedPair, places: Places) -> None:
    pair.start()
    pair.stop()
    (places.postgres / "postmaster.pid").write_text(f"{os.getpid()}\n{places.postgres}\n")
    pair.start()
    assert pair.children[0].is_running()


def test_a_running_server_is_left_alone(pair: EmbeddedPair, places: Places) -> None:
    pair.start()
    second = EmbeddedPair(places, valkey=False)
    with pytest.raises(CannotStart, match="already runs"):
        second.start()
    assert pair.children[0].is_running()


def test_data_of_another_major_version_is_refused(pair: EmbeddedPair, places: Places) -> None:
    places.postgres.mkdir(parents=True)
    (places.postgres / "PG_VERSION").write_text("9\n")
    with pytest.raises(CannotStart, match=r"PostgreSQL 9's, the one here is \d+"):
        pair.start()


def test_a_broken_first_start_leaves_no_half_cluster(
    pair: EmbeddedPair, places: Places, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(postgres, "NAME", "pg_is_not_a_name")
    with pytest.raises(CannotStart, match="could not be made"):
        pair.start()
    assert not places.postgres.exists()
    monkeypatch.undo()
    pair.start()
    assert pair.children[0].is_running()


def test_no_program_at_all_is_said(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(postgres, "find_spec", lambda name: None)
    monkeypatch.setattr(postgres, "INSTALLED", Path("/nonexistent"))
    monkeypatch.setattr("shutil.which", lambda name: None)
    with pytest.raises(CannotStart, match="No PostgreSQL was found"):
        postgres.postgres_programs()


def test_root_with_no_way_to_become_another_is_told_what_to_do(
    places: Places, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("os.geteuid", lambda: 0)
    monkeypatch.setattr(postgres, "works_as", lambda *a: False)
    places.make()
    with pytest.raises(CannotStart, match="as a normal user"):
        postgres.identity_for(Path("/bin/sh"), places.data)


def test_a_normal_user_stays_who_he_is(places: Places, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("os.geteuid", lambda: 1000)
    assert postgres.identity_for(Path("/bin/sh"), places.data) == OURSELVES


def test_a_long_path_gets_a_short_private_socket_folder(tmp_path: Path) -> None:
    deep = Places(tmp_path / ("deep" * 20) / ("deeper" * 10))
    assert len(os.fsencode(deep.sockets / ".s.PGSQL.5432")) < 103
    assert deep.sockets == Places(deep.data).sockets
    assert deep.sockets != Places(deep.data / "other").sockets
    pair = EmbeddedPair(deep, durable=False)
    try:
        pair.start()
        note(deep, "reached")
        assert stat.S_IMODE(deep.sockets.stat().st_mode) == 0o700
    finally:
        pair.stop()
        for left in deep.sockets.iterdir():
            left.unlink()
        deep.sockets.rmdir()


def test_a_socket_folder_that_is_a_link_is_refused(tmp_path: Path) -> None:
    (tmp_path / "elsewhere").mkdir()
    (tmp_path / "sockets").symlink_to(tmp_path / "elsewhere")
    with pytest.raises(CannotStart, match="belongs to somebody else"):
        make_private(tmp_path / "sockets", os.geteuid())


def test_naming_a_place_makes_nothing(places: Places) -> None:
    assert places.database_url.startswith("postgresql://parley@/parley?host=%2F")
    assert "%20" in places.broker_url and "%20" in places.cache_url
    assert not places.data.exists()


def test_a_folder_is_held_by_one_run(places: Places) -> None:
    places.make()
    lock = hold_folder(places.data, "http://127.0.0.1:8000")
    with pytest.raises(CannotStart, match=rf"already runs on .*process {os.getpid()}, http://127.0.0.1:8000"):
        hold_folder(places.data, "http://127.0.0.1:8001")
    os.close(lock)
    os.close(hold_folder(places.data, "http://127.0.0.1:8001"))


def test_a_start_waits_for_the_children_of_a_killed_run(
    places: Places, monkeypatch: pytest.MonkeyPatch
) -> None:
    places.make()
    lock = hold_for_children(places.data)
    waited: list[float] = []

    def end_of_previous_run(seconds: float) -> None:
        waited.append(seconds)
        os.close(lock)

    os.close(hold_for_children(places.data, end_of_previous_run))
    assert len(waited) == 1


def test_children_that_never_end_are_reported(places: Places, monkeypatch: pytest.MonkeyPatch) -> None:
    places.make()
    lock = hold_for_children(places.data)
    moments = iter([0.0, 100.0])
    monkeypatch.setattr(time, "monotonic", lambda: next(moments))
    with pytest.raises(CannotStart, match="earlier run still work"):
        hold_for_children(places.data)
    os.close(lock)
