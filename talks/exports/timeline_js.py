"""Entries as the JSON that TimelineJS draws. It shows HTML, so every text is escaped."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from datetime import date, time
from html import escape
from typing import Any

import orjson

from talks import certainty
from talks.exports import markup
from talks.exports.sheet import Item, Sheet, clean

# How many of year, month and day a precision vouches for.
_KNOWN = {"season": 2, "month": 2, "year": 1}


def render(sheet: Sheet, items: Iterable[Item]) -> Iterator[bytes]:
    """One timeline; an entry without a date has no place on it."""
    dated = [item for item in items if item.document["when"]["earliest"]]
    title = {"headline": _html(sheet.title), "text": f"<p>{_html(sheet.summary)}</p>"}
    events = [_event(item) for item in dated]
    yield orjson.dumps({"title": {"unique_id": "title", "text": title}, "events": events})


def _event(item: Item) -> dict[str, Any]:
    document = item.document
    when = document["when"]
    event: dict[str, Any] = {
        "unique_id": f"e-{document['id']}",
        "group": document["kind"].capitalize(),
        "display_date": _html(certainty.dated(document)),
        "start_date": _date(when["earliest"], when["precision"], when["at"]),
        "text": {"headline": _headline(item), "text": markup.body(item)},
    }
    if when["latest"] != when["earliest"]:
        event["end_date"] = _date(when["latest"], when["precision"])
    return event


def _headline(item: Item) -> str:
    return f'<a href="{escape(item.address)}">{_html(certainty.title(item.document))}</a>'


def _date(day: str, precision: str, at: str | None = None) -> dict[str, int]:
    """Only what is known: a missing month or day is left out, never the first."""
    found = date.fromisoformat(day)
    parts = {"year": found.year, "month": found.month, "day": found.day}
    known = dict(list(parts.items())[: _KNOWN.get(precision, 3)])
    hour = time.fromisoformat(at) if at else None
    return known | ({"hour": hour.hour, "minute": hour.minute} if hour else {})


def _html(text: str) -> str:
    return escape(clean(text))
