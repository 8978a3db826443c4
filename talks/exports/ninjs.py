"""Meetings as IPTC ninjs 3.1 events, for planners of newsrooms."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import Any

import orjson

from talks import certainty
from talks.exports.sheet import Document, Item, Sheet, place, sources

_STANDARD = {
    "name": "ninjs",
    "version": "3.1",
    "schema": "http://www.iptc.org/std/ninjs/ninjs-schema_3.1.json",
}
_OCCURRENCE = "http://cv.iptc.org/newscodes/eventoccurstatus/"
# How much of YYYY-MM-DD a precision vouches for.
_KNOWN = {"season": 7, "month": 7, "year": 4}


def render(sheet: Sheet, items: Iterable[Item]) -> Iterator[bytes]:
    """A list of events; a vague date is as short as it is known: a year, or a month."""
    yield orjson.dumps([_event(item) for item in items])


def _event(item: Item) -> dict[str, Any]:
    document = item.document
    title = certainty.title(document)
    event: dict[str, Any] = {
        "standard": _STANDARD,
        "uri": f"urn:uuid:{document['id']}",
        "altIds": [{"role": "web", "value": item.address}],
        "type": "event",
        "version": str(document["version"]),
        "firstCreated": item.published_at.isoformat(),
        "versionCreated": item.updated_at.isoformat(),
        "pubStatus": "usable",
        "language": "en",
        "title": title,
        "headlines": [{"value": title}],
        "descriptions": [{"role": "summary", "value": text} for text in _descriptions(document)],
        "organisations": [
            {"name": party["name"], "rel": party["role"], "literal": party["slug"]}
            for party in document["parties"]
        ],
        "subjects": [{"name": issue["name"], "literal": issue["slug"]} for issue in document["issues"]],
        "infoSources": [{"name": line} for line in sources(document)],
        "eventDetails": {
            "eventStatus": _OCCURRENCE + certainty.telling(document).eocstat,
            **_dates(document),
        },
    }
    return event | _places(document)


def _descriptions(document: Document) -> list[str]:
    return [text for text in (certainty.dated(document), document["text"]) if text]


def _dates(document: Document) -> dict[str, dict[str, str]]:
    """`startDate` is for what is certain and known to the minute; all else is expected."""
    when = document["when"]
    if when["earliest"] is None:
        return {}
    if when["instant"]:
        sure = certainty.telling(document).eocstat == "eos5"
        return {"dates": {"startDate" if sure else "expectedStartDate": when["instant"]}}
    kept = _KNOWN.get(when["precision"], 10)
    first, last = when["earliest"][:kept], when["latest"][:kept]
    return {"dates": {"expectedStartDate": first} | ({"expectedEndDate": last} if last != first else {})}


def _places(document: Document) -> dict[str, Any]:
    name = place(document)
    if not name:
        return {}
    city = document["detail"].get("city")
    address = {"locality": city["name"]} if city else {}
    if city and city["country"]:
        address["country"] = city["country"]["name"]
    contact = {"contactInfo": [{"type": "physical", "address": address}]} if address else {}
    return {"places": [{"name": name, **contact}]}
