"""Entries as CSV, one row each."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from typing import Any

from talks import certainty
from talks.exports.sheet import Document, Item, Sheet, joined, source_addresses
from talks.exports.table import Value, rows


def render(sheet: Sheet, items: Iterable[Item]) -> Iterator[bytes]:
    """A stream of rows, in the order of the timeline."""
    cells = ([read(item) for read in COLUMNS.values()] for item in items)
    yield from rows(COLUMNS, cells, sheet.options)


def _plain(name: str) -> Callable[[Item], Value]:
    return lambda item: item.document[name]


def _when(name: str) -> Callable[[Item], Value]:
    return lambda item: item.document["when"][name]


def _detail(*names: str) -> Callable[[Item], Value]:
    """What the entry's kind calls by any of these names."""
    return lambda item: next(
        (_one(item.document["detail"][n]) for n in names if n in item.document["detail"]), None
    )


def _one(value: Any) -> Value:
    """A reference by its name, several by all of theirs."""
    if isinstance(value, list):
        return joined(one["name"] for one in value)
    found: Value = value["name"] if isinstance(value, dict) else value
    return found


def _city(name: str) -> Callable[[Item], Value]:
    def read(item: Item) -> Value:
        city = item.document["detail"].get("city")
        return _one(city[name]) if city else None

    return read


def _names(name: str) -> Callable[[Item], Value]:
    return lambda item: joined(dict.fromkeys(one["name"] for one in item.document[name]))


def _demand(item: Item) -> Value:
    demand = item.document["detail"].get("demand")
    return demand["id"] if demand else None


def _outlets(document: Document) -> str:
    outlets = [citation["article"]["outlet"] for citation in document["citations"]]
    return joined(dict.fromkeys(outlet["name"] for outlet in outlets if outlet))


COLUMNS: dict[str, Callable[[Item], Value]] = {
    "id": _plain("id"),
    "number": _plain("number"),
    "kind": _plain("kind"),
    "negotiation": lambda item: item.document["negotiation"]["slug"],
    "title": lambda item: certainty.title(item.document),
    "certainty": _plain("certainty"),
    "modality": _plain("modality"),
    "date": _when("wording"),
    "earliest": _when("earliest"),
    "latest": _when("latest"),
    "local_time": _when("at"),
    "time_zone": _when("zone"),
    "date_precision": _when("precision"),
    "date_basis": _when("basis"),
    "text": _plain("text"),
    "parties": _names("parties"),
    "by": _detail("by", "actor"),
    "of": _detail("of"),
    "what": _detail("demand_kind", "stance", "statement_kind", "format"),
    "condition": _detail("condition"),
    "demand": _demand,
    "speaker": _detail("speaker"),
    "words": _detail("words"),
    "language": _detail("language"),
    "venue": _detail("venue"),
    "city": _city("name"),
    "country": _city("country"),
    "latitude": _city("latitude"),
    "longitude": _city("longitude"),
    "issues": _names("issues"),
    "quote": lambda item: item.document["citations"][0]["quote"] if item.document["citations"] else None,
    "outlets": lambda item: _outlets(item.document),
    "sources": lambda item: joined(source_addresses(item.document), " "),
    "first_published_at": _plain("first_published_at"),
    "changed_at": _plain("changed_at"),
    "version": _plain("version"),
    "address": lambda item: item.address,
}
