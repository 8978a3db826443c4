"""The environment is read typed, and a bad value names its remedy."""

from __future__ import annotations

import os
import subprocess
import sys
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


@pytest.mark.parametrize(
    "url",
    [
        "https://models.example/v1",
        "http://127.0.0.1:11434/v1",
        "http://[::1]:8000",
        "http://10.0.0.5/v1",
        "http://model:11434/v1",
        "http://localhost:8000/v1",
    ],
)
def test_an_endpoint_is_a_base_address(monkeypatch: pytest.MonkeyPatch, url: str) -> None:
    monkeypatch.setenv("X_URL", url + "/")
    assert env.endpoint("X_URL") == url


def test_an_endpoint_that_is_not_set_is_empty(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("X_URL", " ")
    assert env.endpoint("X_URL") == ""


@pytest.mark.parametrize(
    "url",
    [
        "models.example/v1",
        "ftp://models.example",
        "https://",
        "https://models.example:port/v1",
        "https://ada:hush@models.example/v1",
        "https://models.example/v1?key=hush",
        "https://models.example/v1#part",
        "https://models.example/a b",
        "http://models.example/v1",
        "http://8.8.8.8/v1",
    ],
)
def test_an_endpoint_with_more_or_less_names_the_remedy(monkeypatch: pytest.MonkeyPatch, url: str) -> None:
    monkeypatch.setenv("X_URL", url)
    with pytest.raises(ImproperlyConfigured, match="Write X_URL=https://HOST/v1") as caught:
        env.endpoint("X_URL")
    assert "hush" not in str(caught.value)


def test_a_key_is_one_printable_word(monkeypatch: pytest.MonkeyPatch) -> None:
    assert env.key("X_NO_KEY") == ""
    monkeypatch.setenv("X_KEY", "sk-0123")
    assert env.key("X_KEY") == "sk-0123"


@pytest.mark.parametrize("value", ["hush\r\nX-Other: 1", "hush hush", "hüsh"])
def test_a_key_that_breaks_a_header_is_refused_and_not_shown(
    monkeypatch: pytest.MonkeyPatch, value: str
) -> None:
    monkeypatch.setenv("X_KEY", value)
    with pytest.raises(ImproperlyConfigured, match="Copy the key again") as caught:
        env.key("X_KEY")
    assert "hush" not in str(caught.value)


@pytest.mark.parametrize(
    ("settings", "message"),
    [
        ({"PARLEY_LLM_URL": "https://models.example/v1"}, "Set PARLEY_LLM_MODEL="),
        ({"PARLEY_LLM_URL": "http://models.example/v1", "PARLEY_LLM_MODEL": "m"}, "leaves this network"),
        ({"PARLEY_LLM_TIMEOUT": "90"}, "from 1 to 60"),
        ({"PARLEY_LLM_KEY": "a b"}, "PARLEY_LLM_KEY holds a character"),
    ],
)
def test_a_model_that_is_set_up_badly_stops_the_start(settings: dict[str, str], message: str) -> None:
    begun = subprocess.run(
        [sys.executable, "-c", "import config.settings"],
        env={"PATH": os.environ["PATH"], "PARLEY_DATA": os.environ["PARLEY_DATA"], **settings},
        capture_output=True,
        text=True,
        check=False,
    )
    assert begun.returncode != 0 and message in begun.stderr
