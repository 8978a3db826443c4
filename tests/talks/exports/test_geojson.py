"""Meetings on the map."""

from __future__ import annotations

import json
from typing import Any

from talks.exports import geojson
from talks.exports.sheet import Item
from tests.talks.exports.documents import GENEVA, ID, document, item, rendered


def features(*items: Item) -> list[dict[str, Any]]:
    whole = json.loads(rendered(geojson.render, *items))
    assert whole["type"] == "FeatureCollection"
    found: list[dict[str, Any]] = whole["features"]
    return found


def test_it_works() -> None:
    (feature,) = features(item())
    assert feature["type"] == "Feature"
    assert feature["id"] == ID
    assert feature["geometry"] == {"type": "Point", "coordinates": [6.15, 46.2]}
    assert feature["properties"]["geocode_precision"] == "city"
    assert feature["properties"]["parties"] == ["RU", "US"]


def test_several_and_none() -> None:
    assert len(features(item(), item(), item())) == 3
    assert features() == []


def test_a_meeting_without_a_place_on_the_map_is_left_out() -> None:
    unplaced = item(document(detail={"city": None}))
    unmapped = item(document(detail={"city": {**GENEVA, "longitude": None}}))
    assert len(features(unplaced, item(), unmapped)) == 1


def test_the_equator_and_the_prime_meridian_are_places() -> None:
    assert len(features(item(document(detail={"city": {**GENEVA, "latitude": 0.0, "longitude": 0.0}})))) == 1
