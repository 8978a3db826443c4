"""Entries in the words of schema.org: meetings as events, statements as quotations, the rest as works."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import Any

import orjson

from talks import certainty
from talks.exports.sheet import Document, Item, Sheet, place

TYPE = "application/ld+json"
_CONTEXT = "https://schema.org"
# How much of YYYY-MM-DD a precision vouches for.
_KNOWN = {"season": 7, "month": 7, "year": 4}


def render(sheet: Sheet, items: Iterable[Item]) -> Iterator[bytes]:
    """One graph of all entries."""
    graph = [thing(item.document, item.address) for item in items]
    yield orjson.dumps({"@context": _CONTEXT, "@id": sheet.page, "name": sheet.title, "@graph": graph})


def embedded(document: Document, address: str) -> str:
    """One entry for a script element: nothing in it can close that element."""
    words = orjson.dumps({"@context": _CONTEXT, **thing(document, address)}).decode()
    return words.replace("<", "\\u003c").replace(">", "\\u003e").replace("&", "\\u0026")


def thing(document: Document, address: str) -> dict[str, Any]:
    """One entry as an Event, a Quotation or a CreativeWork; what is unknown is left out."""
    told = {
        "@id": address,
        "url": address,
        "identifier": f"urn:uuid:{document['id']}",
        "name": certainty.title(document),
        "description": document["text"],
        # Schema.org has one word for what is expected and what was held.
        "disambiguatingDescription": document["certainty"],
        "citation": [_source(citation) for citation in document["citations"]],
    }
    kinds = {"meeting": _event, "statement": _quotation}
    return _known(told | kinds.get(document["kind"], _work)(document))


def _event(document: Document) -> dict[str, Any]:
    first, last = _days(document)
    return {
        "@type": "Event",
        "eventStatus": f"{_CONTEXT}/{certainty.telling(document).schema_org}",
        "startDate": first,
        "endDate": last,
        "location": _location(document),
        "attendee": _parties(document),
    }


def _location(document: Document) -> dict[str, Any] | None:
    name = place(document)
    city = document["detail"].get("city")
    if not name:
        return None
    if city is None:
        return {"@type": "Place", "name": name}
    country = city["country"]["name"] if city["country"] else None
    address = {"@type": "PostalAddress", "addressLocality": city["name"], "addressCountry": country}
    return _known({"@type": "Place", "name": name, "address": _known(address)})


def _quotation(document: Document) -> dict[str, Any]:
    detail = document["detail"]
    speaker = detail.get("speaker")
    return {
        # Words told by others are no quotation.
        "@type": "Quotation" if detail.get("direct") else "CreativeWork",
        "text": detail.get("words"),
        "inLanguage": detail.get("language"),
        "spokenByCharacter": {"@type": "Person", "name": speaker["name"]} if speaker else None,
        "creator": _parties(document),
        "dateCreated": _days(document)[0],
    }


def _work(document: Document) -> dict[str, Any]:
    return {"@type": "CreativeWork", "about": _parties(document), "dateCreated": _days(document)[0]}


def _parties(document: Document) -> list[dict[str, str]]:
    return [{"@type": "Organization", "name": party["name"]} for party in document["parties"]]


def _days(document: Document) -> tuple[str | None, str | None]:
    """The first and the last day, as short as they are known; a moment only where one is known."""
    when = document["when"]
    if when["earliest"] is None:
        return None, None
    kept = _KNOWN.get(when["precision"], 10)
    first, last = when["earliest"][:kept], when["latest"][:kept]
    return when["instant"] or first, last if last != first else None


def _source(citation: dict[str, Any]) -> dict[str, Any]:
    article = citation["article"]
    outlet = article["outlet"]
    return _known(
        {
            "@type": "NewsArticle",
            "headline": article["title"],
            "url": article["url"],
            "publisher": {"@type": "Organization", "name": outlet["name"]} if outlet else None,
        }
    )


def _known(row: dict[str, Any]) -> dict[str, Any]:
    return {name: value for name, value in row.items() if value not in (None, "", [], {})}
