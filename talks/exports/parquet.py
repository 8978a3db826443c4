"""Entries as an Apache Parquet file, for notebooks and warehouses: the columns of the CSV, with types."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from datetime import UTC, date, datetime, timedelta
from itertools import islice
from pathlib import Path
from typing import Any

from arro3.core import Array, DataType, Field, RecordBatch, Schema, Table
from arro3.io import write_parquet

from talks.exports.entries_table import COLUMNS
from talks.exports.sheet import Item

ROWS = 5000  # a batch
_TYPES = {
    "number": DataType.int32(),
    "version": DataType.int32(),
    "latitude": DataType.float64(),
    "longitude": DataType.float64(),
    "earliest": DataType.date32(),
    "latest": DataType.date32(),
    "first_published_at": DataType.timestamp("us", tz="UTC"),
    "changed_at": DataType.timestamp("us", tz="UTC"),
}
_DAYS, _MOMENTS = ("earliest", "latest"), ("first_published_at", "changed_at")
_BEGINNING = datetime(1970, 1, 1, tzinfo=UTC)
SCHEMA = Schema([Field(name, _TYPES.get(name, DataType.utf8()), nullable=True) for name in COLUMNS])


def write(items: Iterable[Item], file: Path) -> int:
    """Write the file whole or not at all; return how many rows it has."""
    batches = list(_batches(iter(items)))
    half = file.with_name(f".{file.name}.part")
    try:
        write_parquet(Table.from_batches(batches, schema=SCHEMA), half, compression="zstd(3)")
        half.replace(file)
    finally:
        half.unlink(missing_ok=True)
    return sum(batch.num_rows for batch in batches)


def _batches(items: Iterator[Item]) -> Iterator[RecordBatch]:
    while rows := list(islice(items, ROWS)):
        columns = {name: [_value(name, read(item)) for item in rows] for name, read in COLUMNS.items()}
        arrays = [_array(name, values) for name, values in columns.items()]
        yield RecordBatch.from_arrays(arrays, schema=SCHEMA)


def _array(name: str, values: list[Any]) -> Array:
    """Days and moments are counted from 1970 and then called by their type: the library makes none itself."""
    kind = SCHEMA.field(name).type
    if name in _DAYS:
        return Array(values, DataType.int32()).cast(kind)
    return Array(values, DataType.int64()).cast(kind) if name in _MOMENTS else Array(values, kind)


def _value(name: str, value: Any) -> Any:
    """What CSV leaves empty is null here."""
    if value is None or value == "":
        return None
    if name in _DAYS:
        return (date.fromisoformat(value) - _BEGINNING.date()).days
    if name in _MOMENTS:
        return (datetime.fromisoformat(value) - _BEGINNING) // timedelta(microseconds=1)
    return value
