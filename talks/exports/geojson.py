"""Meetings on the map, as GeoJSON (RFC 7946)."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from itertools import chain, repeat
from typing import Any

import orjson

from talks import certainty
from talks.exports.sheet import Document, Item, Sheet


def render(sheet: Sheet, items: Iterable[Item]) -> Iterator[bytes]:
    """A stream of points, longitude first; a meeting without a city has none, and is left out."""
    yield b'{"type":"FeatureCollection","features":['
    placed = (item for item in items if _point(item.document))
    for before, item in zip(chain([b""], repeat(b",")), placed, strict=False):
        yield before + orjson.dumps(_feature(item))
    yield b"]}"


def _point(document: Document) -> list[float] | None:
    city = document["detail"].get("city")
    if not city or city["longitude"] is None or city["latitude"] is None:
        return None
    return [city["longitude"], city["latitude"]]


def _feature(item: Item) -> dict[str, Any]:
    document = item.document
    city = document["detail"]["city"]
    return {
        "type": "Feature",
        "id": document["id"],
        "geometry": {"type": "Point", "coordinates": _point(document)},
        "properties": {
            "title": certainty.title(document),
            "certainty": document["certainty"],
            "date": certainty.dated(document),
            "earliest": document["when"]["earliest"],
            "latest": document["when"]["latest"],
            "date_precision": document["when"]["precision"],
            "city": city["name"],
            "country": city["country"]["name"] if city["country"] else None,
            "venue": document["detail"]["venue"] or None,
            "geocode_precision": "city",
            "parties": list(dict.fromkeys(party["short"] for party in document["parties"])),
            "address": item.address,
        },
    }
