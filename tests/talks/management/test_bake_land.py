"""The land of the maps, drawn from polygons in degrees."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from django.core.management import call_command

from talks.management.commands import bake_land

SQUARE = [(0.0, 0.0), (10.0, 0.0), (10.0, 10.0), (0.0, 10.0)]


def test_it_works(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    target, source = tmp_path / "land.svg", tmp_path / "land.json"
    monkeypatch.setattr(bake_land, "TARGET", target)
    geometry = {"type": "MultiPolygon", "coordinates": [[SQUARE]]}
    source.write_text(json.dumps({"features": [{"geometry": geometry}]}))
    call_command("bake_land", str(source))
    assert 'id="land"' in target.read_text()
    assert target.read_text().count("M1800 876l") == 1


def test_a_bend_too_small_to_see_is_dropped() -> None:
    bent = [*SQUARE[:1], (5.0, 0.01), *SQUARE[1:]]
    assert bake_land.simplified(bent, 1) == SQUARE


def test_an_island_too_small_to_see_is_dropped() -> None:
    assert bake_land.land_path([SQUARE], detail=0, smallest=1e6) == ""


def test_the_ice_is_left_out() -> None:
    ice = [(0.0, -89.0), (10.0, -89.0), (10.0, -70.0)]
    assert bake_land.land_path([ice], detail=0, smallest=0) == ""


def test_land_across_the_date_line_is_cut() -> None:
    across = [(170.0, 60.0), (-170.0, 60.0), (-170.0, 70.0), (170.0, 70.0)]
    west, east = bake_land.cut_at_date_line(across)
    assert {x for x, _ in west} == {-180.0, -170.0}
    assert {x for x, _ in east} == {170.0, 180.0}


def test_land_elsewhere_is_in_one_piece() -> None:
    (piece,) = bake_land.cut_at_date_line(SQUARE)
    assert sorted(piece) == sorted(SQUARE)
