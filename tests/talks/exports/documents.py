"""Plain documents as the record stores them, to feed the formats with; no database."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from datetime import UTC, date, datetime, time
from typing import Any

from talks.dates import PartialDate
from talks.exports.sheet import Item, Sheet
from talks.models.entry import date_document

AT = datetime(2022, 1, 10, 18, 0, tzinfo=UTC)
ID = "01900000-0000-7000-8000-000000000001"
GENEVA = {
    "slug": "geneva",
    "name": "Geneva",
    "country": {"slug": "switzerland", "name": "Switzerland", "short": "CH", "kind": "state"},
    "latitude": 46.2,
    "longitude": 6.15,
    "zone": "Europe/Zurich",
}
RUSSIA = {"slug": "russia", "name": "Russia", "short": "RU", "kind": "state"}
AMERICA = {"slug": "united-states", "name": "United States", "short": "US", "kind": "state"}
CITATION: dict[str, Any] = {
    "id": "01900000-0000-7000-8000-000000000003",
    "quote": "Envoys met in Geneva.",
    "start": 0,
    "end": 21,
    "sentence": 1,
    "supports": "",
    "speaker": None,
    "article": {
        "id": "01900000-0000-7000-8000-000000000004",
        "version": 1,
        "title": "A day of talks",
        "url": "https://wire.example/talks",
        "outlet": {"slug": "wire", "name": "The Wire"},
        "published_at": AT.isoformat(),
    },
}
MEETING: dict[str, Any] = {
    "format": "bilateral",
    "level": None,
    "city": GENEVA,
    "place_text": "",
    "venue": "Palais",
    "forum": None,
    "host": None,
    "mediator": None,
    "moved_from": None,
    "delegations": [],
}
DEMAND: dict[str, Any] = {
    "by": RUSSIA,
    "by_text": "",
    "of": [AMERICA],
    "demand_kind": "demand",
    "condition": "",
    "deadline": None,
    "trigger": "",
    "consequence": "",
    "carried_out": None,
    "withdrawn_on": None,
    "met_on": None,
}


def when(
    earliest: date | None = date(2022, 1, 10), latest: date | None = None, precision: str = "day", **more: Any
) -> dict[str, Any]:
    """The date part of a document."""
    return date_document(PartialDate(earliest, latest or earliest, precision, **more))


def at_eight() -> dict[str, Any]:
    """10 January, 20:00 in Geneva."""
    return when(precision="time", at=time(20), zone="Europe/Zurich")


def document(kind: str = "meeting", detail: dict[str, Any] | None = None, **more: Any) -> dict[str, Any]:
    """A meeting in Geneva, or what is asked for."""
    own = {"meeting": MEETING, "demand": DEMAND}.get(kind, {})
    return {
        "id": ID,
        "number": 1,
        "version": 1,
        "kind": kind,
        "state": "published",
        "negotiation": {"slug": "security-talks", "title": "Security talks"},
        "title": "Envoys meet in Geneva",
        "text": "",
        "when": when(),
        "certainty": "held",
        "modality": None,
        "issues": [{"slug": "enlargement", "name": "Enlargement"}],
        "parties": [{**RUSSIA, "role": "delegation"}, {**AMERICA, "role": "delegation"}],
        "citations": [CITATION],
        "first_published_at": AT.isoformat(),
        "changed_at": AT.isoformat(),
        "merged_into": None,
        **more,
        "detail": {**own, **(detail or {})},
    }


def item(entry: dict[str, Any] | None = None, **more: Any) -> Item:
    """That document on its way out."""
    entry = entry or document()
    given = {"published_at": AT, "updated_at": AT, **more}
    return Item(entry, f"https://parley.example/m/{entry['id']}/", **given)


def sheet(**more: Any) -> Sheet:
    """A heading."""
    given: dict[str, Any] = {
        "id": "urn:uuid:01900000-0000-7000-8000-000000000002",
        "title": "Security talks",
        "summary": "Who may join what.",
        "address": "https://parley.example/n/security-talks/timeline.x",
        "page": "https://parley.example/n/security-talks/",
        "changed_at": AT,
    }
    return Sheet(**{**given, **more})


Render = Callable[[Sheet, Iterable[Item]], Iterator[bytes]]


def rendered(render: Render, *items: Item, **more: Any) -> str:
    """What a format makes of them."""
    return b"".join(render(sheet(**more), items)).decode()
