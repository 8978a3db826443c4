"""Entries as the API has them, one JSON document a line."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

import orjson

from talks.exports.sheet import Item, Sheet


def render(sheet: Sheet, items: Iterable[Item]) -> Iterator[bytes]:
    """A stream of lines; `certainty` and `when` are members of each, and the title stands as recorded."""
    for item in items:
        yield orjson.dumps(item.document, option=orjson.OPT_APPEND_NEWLINE)
