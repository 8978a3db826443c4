"""Entries as event data: PLOVER types with their CAMEO codes, one event a line."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import Any

import orjson

from talks import certainty, plover
from talks.exports.sheet import Document, Item, Sheet, source_addresses

# Who acts, and who is acted upon, by the role a party has in an entry.
_RECIPIENTS = ("of",)
_AROUND = ("host", "mediator", "forum")


def render(sheet: Sheet, items: Iterable[Item]) -> Iterator[bytes]:
    """A stream of events; what event data has no word for, an answer put off or a principle, is left out."""
    for item in items:
        tag = _tag(item.document)
        if tag is not None:
            yield orjson.dumps(_event(item, tag), option=orjson.OPT_APPEND_NEWLINE)


def _tag(document: Document) -> plover.Tag | None:
    detail = document["detail"]
    match document["kind"]:
        case "meeting":
            return plover.of_meeting(document["certainty"], detail["format"])
        case "demand":
            return plover.of_demand(detail["demand_kind"], None)
        case "response":
            return plover.of_response(detail["stance"], None)
        case "statement":
            return plover.of_statement(detail["statement_kind"])
        case _:
            return None


def _event(item: Item, tag: plover.Tag) -> dict[str, Any]:
    document = item.document
    when = document["when"]
    return {
        "event_id": document["id"],
        "event_type": tag.event,
        "event_mode": tag.mode or None,
        "cameo": tag.cameo,
        "date_start": when["earliest"],
        "date_end": when["latest"],
        "date_precision": when["precision"],
        "date_basis": when["basis"],
        "source": _parties(document, but=(*_RECIPIENTS, *_AROUND)),
        "recipient": _parties(document, only=_RECIPIENTS),
        "around": _parties(document, only=_AROUND),
        "context": [issue["slug"] for issue in document["issues"]],
        "location": _location(document),
        "certainty": document["certainty"],
        "modality": document["modality"],
        "headline": certainty.title(document),
        "address": item.address,
        "sources": source_addresses(document),
    }


def _parties(document: Document, *, only: tuple[str, ...] = (), but: tuple[str, ...] = ()) -> list[str]:
    return [
        party["slug"]
        for party in document["parties"]
        if (party["role"] in only if only else party["role"] not in but)
    ]


def _location(document: Document) -> dict[str, Any] | None:
    city = document["detail"].get("city")
    if not city:
        return None
    return {name: city[name] for name in ("slug", "name", "latitude", "longitude")}
