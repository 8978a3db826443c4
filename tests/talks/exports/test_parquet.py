"""The Parquet file, read back."""

from __future__ import annotations

from datetime import date, datetime
from pathlib import Path
from typing import Any

import pytest
from arro3.io import read_parquet

from talks.exports import parquet
from talks.exports.sheet import Item
from tests.talks.exports.documents import AT, ID, document, item, when


def rows(file: Path) -> list[dict[str, Any]]:
    table = read_parquet(file).read_all()
    columns = {name: table.column(name).to_pylist() for name in table.schema.names}
    return [{name: values[place] for name, values in columns.items()} for place in range(table.num_rows)]


def test_it_works(tmp_path: Path) -> None:
    assert parquet.write([item(), item(document("demand"))], tmp_path / "record.parquet") == 2
    meeting, demand = rows(tmp_path / "record.parquet")
    assert meeting["id"] == ID
    assert meeting["title"] == "Envoys meet in Geneva"
    assert meeting["earliest"] == date(2022, 1, 10)
    assert isinstance(meeting["changed_at"], datetime)
    assert meeting["changed_at"].timestamp() == AT.timestamp()
    assert (meeting["latitude"], meeting["version"]) == (46.2, 1)
    assert (demand["by"], demand["latitude"], demand["city"]) == ("Russia", None, None)


def test_what_is_only_expected_says_so(tmp_path: Path) -> None:
    parquet.write([item(document(certainty="expected"))], tmp_path / "record.parquet")
    (row,) = rows(tmp_path / "record.parquet")
    assert (row["title"], row["certainty"]) == ("(Expected) Envoys meet in Geneva", "expected")


def test_unknown_is_null(tmp_path: Path) -> None:
    parquet.write([item(document(when=when(None, None, "unknown")))], tmp_path / "record.parquet")
    (row,) = rows(tmp_path / "record.parquet")
    assert (row["earliest"], row["text"]) == (None, None)


def test_no_rows_are_a_file_too(tmp_path: Path) -> None:
    assert parquet.write([], tmp_path / "record.parquet") == 0
    assert rows(tmp_path / "record.parquet") == []


def test_many_rows_are_many_batches(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(parquet, "ROWS", 2)
    assert parquet.write([item()] * 5, tmp_path / "record.parquet") == 5
    assert len(rows(tmp_path / "record.parquet")) == 5


def test_a_failure_leaves_the_file_that_was_there(tmp_path: Path) -> None:
    def broken() -> Any:
        yield item()
        raise OSError("The line went dead.")

    file = tmp_path / "record.parquet"
    file.write_bytes(b"before")
    with pytest.raises(OSError, match="dead"):
        parquet.write(broken(), file)
    assert [one.name for one in tmp_path.iterdir()] == ["record.parquet"]
    assert file.read_bytes() == b"before"


def test_a_bad_document_is_not_written(tmp_path: Path) -> None:
    entry: Item = item(document(number="seven"))
    with pytest.raises((TypeError, ValueError)):
        parquet.write([entry], tmp_path / "record.parquet")
    assert list(tmp_path.iterdir()) == []
