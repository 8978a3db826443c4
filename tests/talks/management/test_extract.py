"""The extract command: one file, a folder, and each way to be handed something it cannot read."""

from __future__ import annotations

import io
import json
from pathlib import Path
from typing import Any

import pytest
from django.core.management import CommandError, call_command
from pytest_django.fixtures import Settings

from tests.talks.ingest.fake_model import FakeModel, reply
from tests.talks.reading.llm_answers import answer, completion, meeting

WORDS = (
    "Russia and Iran will meet in Geneva on Monday. “We expect nothing of it,” Iran's Karim Testani said.\n"
)
HEADER = "TITLE: Talks near | SOURCE: Sample | DATE: 2022-01-09\n"


def _run(**options: Any) -> str:
    out = io.StringIO()
    call_command("extract", stdout=out, **options)
    return out.getvalue()


@pytest.fixture
def article(tmp_path: Path) -> Path:
    path = tmp_path / "one.txt"
    path.write_text(WORDS, encoding="utf-8")
    return path


def test_it_works(article: Path) -> None:
    found = json.loads(_run(file=str(article), date="2022-01-09", json=True))
    [met] = found["meetings"]
    assert (met["city"], met["date"], met["parties"]) == ("Geneva", "2022-01-10", ["Russia", "Iran"])
    assert [s["speaker"] for s in found["statements"]] == ["Karim Testani"]


def test_without_a_date_the_date_is_null(article: Path) -> None:
    found = json.loads(_run(file=str(article), json=True))
    assert [(m["date"], m["date_text"]) for m in found["meetings"]] == [(None, "Monday")]


def test_without_json_it_is_for_people(article: Path) -> None:
    assert "MEETINGS (1)" in _run(file=str(article), date="2022-01-09")


def test_what_is_only_possible_stands_apart(tmp_path: Path) -> None:
    path = tmp_path / "one.txt"
    path.write_text("The two sides met on Sunday, Brazil said. " + WORDS, encoding="utf-8")
    found = json.loads(_run(file=str(path), date="2022-01-09", json=True))
    likely, possible = found["meetings"], found["possible"]["meetings"]
    assert all(row["confidence"] >= 0.4 for row in likely) and all(
        row["confidence"] < 0.4 for row in possible
    )
    assert [len(likely), len(possible)] == [1, 1]
    assert "ONLY POSSIBLE MEETINGS (1)" in _run(file=str(path), date="2022-01-09")


def test_the_header_line_gives_the_date_and_is_not_read(article: Path) -> None:
    article.write_text(HEADER + WORDS, encoding="utf-8")
    found = json.loads(_run(file=str(article), json=True))
    assert found["meetings"][0]["date"] == "2022-01-10"
    assert "TITLE" not in str(found)


def test_a_folder_gives_one_json_file_an_article(tmp_path: Path) -> None:
    source, target = tmp_path / "in", tmp_path / "out"
    source.mkdir()
    for name in ("a", "b"):
        (source / f"{name}.txt").write_text(HEADER + WORDS, encoding="utf-8")
    assert "2 articles" in _run(dir=str(source), out=str(target))
    assert [path.name for path in sorted(target.iterdir())] == ["a.json", "b.json"]
    assert json.loads((target / "a.json").read_text(encoding="utf-8"))["meetings"]


@pytest.mark.parametrize("day", ["yesterday", "2022-13-01", "2022-02-30", "20220110", ""])
def test_a_bad_date_is_said_in_one_line(article: Path, day: str) -> None:
    with pytest.raises(CommandError, match="YYYY-MM-DD") as caught:
        _run(file=str(article), date=day)
    assert caught.value.returncode == 2
    assert "\n" not in str(caught.value)


def test_a_bad_date_in_the_header_names_the_file(article: Path) -> None:
    article.write_text(HEADER.replace("2022-01-09", "soon") + WORDS, encoding="utf-8")
    with pytest.raises(CommandError, match=r"one\.txt"):
        _run(file=str(article))


def test_a_missing_file_is_said(tmp_path: Path) -> None:
    with pytest.raises(CommandError, match="cannot read") as caught:
        _run(file=str(tmp_path / "none.txt"))
    assert caught.value.returncode == 2


def test_a_file_that_is_not_utf8_is_said(tmp_path: Path) -> None:
    path = tmp_path / "latin.txt"
    path.write_bytes("Café".encode("latin-1"))
    with pytest.raises(CommandError, match="UTF-8"):
        _run(file=str(path))


def test_nothing_to_read_is_said() -> None:
    with pytest.raises(CommandError, match="--file"):
        _run()


def test_a_folder_without_a_target_is_said(tmp_path: Path) -> None:
    with pytest.raises(CommandError, match="--out"):
        _run(dir=str(tmp_path))


def test_a_folder_that_is_none_is_said(tmp_path: Path) -> None:
    with pytest.raises(CommandError, match="not a folder"):
        _run(dir=str(tmp_path / "none"), out=str(tmp_path))


# ── The other reader ────────────────────────────────────────────────────────────────────────────


def test_the_model_reads_on_request(article: Path, fake: FakeModel) -> None:
    fake.says(reply(completion(answer(meetings=[meeting(parties=["Russia", "Iran"])]))))
    found = json.loads(_run(file=str(article), date="2022-01-09", json=True, reader="llm"))
    [met] = found["meetings"]
    assert (met["city"], met["date"], met["parties"]) == ("Geneva", "2022-01-10", ["Russia", "Iran"])
    assert found["statements"] == []


def test_without_a_model_the_other_reader_names_the_settings(article: Path, settings: Settings) -> None:
    settings.LLM_URL = ""
    with pytest.raises(CommandError, match="PARLEY_LLM_URL"):
        _run(file=str(article), reader="llm")


@pytest.mark.parametrize("turn", [reply(b"{}", "401 Unauthorized"), reply(b"Sure!")])
def test_a_model_that_fails_is_said_and_not_passed_over(article: Path, fake: FakeModel, turn: bytes) -> None:
    fake.says(turn)
    with pytest.raises(CommandError, match="the model did not read it"):
        _run(file=str(article), reader="llm")
