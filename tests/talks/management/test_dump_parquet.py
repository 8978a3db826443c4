"""`manage.py dump_parquet`."""

from __future__ import annotations

from io import StringIO
from pathlib import Path

import pytest
from django.core.management import CommandError, call_command

from talks.models import Entry
from tests.talks.exports.test_parquet import rows

pytestmark = pytest.mark.django_db


def dump(file: Path, *more: str) -> str:
    out = StringIO()
    call_command("dump_parquet", "--out", str(file), *more, stdout=out)
    return out.getvalue()


def test_it_works(tmp_path: Path, meeting: Entry, demand: Entry) -> None:
    file = tmp_path / "record.parquet"
    assert "2 entries written" in dump(file, "--site", "https://parley.example/")
    found = {row["kind"]: row for row in rows(file)}
    assert set(found) == {"meeting", "demand"}
    assert found["demand"]["address"] == f"https://parley.example/e/{demand.pk}/"


def test_it_takes_the_filters_of_the_pages(tmp_path: Path, meeting: Entry, demand: Entry) -> None:
    file = tmp_path / "record.parquet"
    assert "1 entries" in dump(file, "--negotiation", "security-talks", "--query", "kind=demand")
    assert "0 entries" in dump(file, "--query", "as_of=2021-12-31")


@pytest.mark.parametrize(
    ("more", "message"),
    [
        (["--negotiation", "nowhere"], "there is no negotiation 'nowhere'"),
        (["--query", "kind=sermon"], "kind: "),
        (["--query", "colour=red"], "colour: "),
    ],
)
def test_bad_input_is_named(more: list[str], message: str, tmp_path: Path) -> None:
    with pytest.raises(CommandError, match=message):
        dump(tmp_path / "record.parquet", *more)
    assert list(tmp_path.iterdir()) == []


def test_it_needs_somewhere_to_write(tmp_path: Path) -> None:
    with pytest.raises(CommandError, match="nowhere to write"):
        call_command("dump_parquet")
    with pytest.raises(CommandError, match="cannot write"):
        dump(tmp_path / "no" / "such" / "folder.parquet")
