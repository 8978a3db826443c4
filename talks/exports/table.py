"""Rows as CSV that spreadsheets open and cannot be tricked by (RFC 4180)."""

from __future__ import annotations

import csv
from collections.abc import Iterable, Iterator, Mapping
from io import StringIO

Value = str | int | float | None
BOM = b"\xef\xbb\xbf"
OPTIONS = frozenset({"bom", "raw"})
# A cell that begins so is a formula to some spreadsheet, also in full-width letters.
_FORMULA = ("=", "+", "-", "@", "\t", "\r", "\n", "＝", "＋", "－", "＠")


def rows(
    columns: Iterable[str], cells: Iterable[Iterable[Value]], options: Mapping[str, str]
) -> Iterator[bytes]:
    """A heading and rows, in CRLF and UTF-8 with a byte order mark.

    `bom=0` leaves the mark out; `raw=1` leaves every text as it is, for machines that calculate nothing.
    """
    if options.get("bom") != "0":
        yield BOM
    raw = options.get("raw") == "1"
    yield _line(columns)
    for row in cells:
        yield _line(row if raw else [guarded(cell) for cell in row])


def guarded(value: Value) -> Value:
    """A text with an apostrophe before it where a spreadsheet would calculate; numbers are ours, and stay."""
    return f"'{value}" if isinstance(value, str) and value.startswith(_FORMULA) else value


def _line(row: Iterable[Value]) -> bytes:
    out = StringIO(newline="")
    csv.writer(out, lineterminator="\r\n").writerow(list(row))
    return out.getvalue().encode()
