"""The environment is read typed, and a bad value names its remedy."""

from __future__ import annotations

from pathlib import Path

import pytest
from django.core.exceptions import ImproperlyConfigured

from config import env


def test_it_works(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("X_TEXT", "value")
    monkeypatch.setenv("X_FLAG", "yes")
    monkeypatch.setenv("X_NUMBER", "7")
    monkeypatch.setenv("X_WORDS", "a, b,,c")
    assert env.text("X_TEXT") == "value"
    assert env.flag("X_FLAG") is True
    assert env.number("X_NUMBER", 1) == 7
    assert env.words("X_WORDS") == ["a", "b", "c"]


def test_a_secret_may_lie_in_a_file(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    (tmp_path / "key").write_text("hush\n")
    monkeypatch.setenv("X_KEY_FILE", str(tmp_path / "key"))
    assert env.text("X_KEY") == "hush"


def test_what_is_missing_is_named(monkeypatch: pytest.MonkeyPatch) -> None:
    with pytest.raises(ImproperlyConfigured, match="Set X_MISSING="):
        env.text("X_MISSING")


@pytest.mark.parametrize("value", ["maybe", "2", "-"])
def test_a_flag_is_yes_or_no(monkeypatch: pytest.MonkeyPatch, value: str) -> None:
    monkeypatch.setenv("X_FLAG", value)
    with pytest.raises(ImproperlyConfigured, match="X_FLAG=1"):
        env.flag("X_FLAG")


@pytest.mark.parametrize("value", ["ten", "-1", "70000", "8e3", "８０"])
def test_a_number_lies_in_its_bounds(monkeypatch: pytest.MonkeyPatch, value: str) -> None:
    monkeypatch.setenv("X_NUMBER", value)
    with pytest.raises(ImproperlyConfigured, match="from 1 to 65535"):
        env.number("X_NUMBER", 8000, low=1, high=65535)


def test_a_database_address_is_taken_apart() -> None:
    settings = env.database("postgresql://ada:p%40ss@db.example:5433/parley")
    assert (settings["USER"], settings["PASSWORD"]) == ("ada", "p@ss")
    assert (settings["HOST"], settings["PORT"], settings["NAME"]) == ("db.example", "5433", "parley")
    assert env.database("postgresql://ada@/parley?host=/run/pg")["HOST"] == "/run/pg"


@pytest.mark.parametrize(
    ("url", "message"),
    [
        ("mysql://x/y", "needs PostgreSQL"),
        ("postgresql://host", "names no database"),
        ("postgresql://host:port/x", "port"),
        ("parley", "needs PostgreSQL"),
    ],
)
def test_a_wrong_database_address_says_what_to_write(url: str, message: str) -> None:
    with pytest.raises(ImproperlyConfigured, match=message):
        env.database(url)


def test_the_local_key_is_made_once_and_kept_private(tmp_path: Path) -> None:
    key = env.secret_key(tmp_path / "var")
    assert key == env.secret_key(tmp_path / "var")
    assert (tmp_path / "var" / "secret_key").stat().st_mode & 0o077 == 0
