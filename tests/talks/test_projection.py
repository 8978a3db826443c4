"""Dots lie where the land is drawn: static/img/land.svg and the projection are of one sheet."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path

import pytest
from django.conf import settings

from talks.projection import HEIGHT, WIDTH, on_sheet

LAND = Path(settings.BASE_DIR) / "static" / "img" / "land.svg"
Ring = list[tuple[int, int]]
ON_LAND = {
    "Bern": (46.95, 7.45),
    "Vienna": (48.21, 16.37),
    "Moscow": (55.75, 37.62),
    "Madrid": (40.42, -3.70),
    "Addis Ababa": (9.02, 38.75),
    "New Delhi": (28.61, 77.21),
    "Brasília": (-15.79, -47.88),
    "Denver": (39.74, -104.98),
    "Alice Springs": (-23.70, 133.88),
    "Beijing": (39.90, 116.40),
}
AT_SEA = {
    "Bay of Biscay": (45.5, -5.5),
    "Black Sea": (43.2, 34.0),
    "Caspian Sea": (41.8, 50.8),
    "Baltic Sea": (57.0, 19.9),
    "Gulf of Mexico": (25.0, -90.0),
    "North Pacific": (30.0, -150.0),
    "at the date line": (0.0, 179.0),
    "Tasman Sea": (-38.0, 160.0),
}


def rings() -> Iterator[Ring]:
    for start, steps in re.findall(r"M(\d+ \d+)l([^z]*)z", LAND.read_text("utf-8")):
        x, y = map(int, start.split())
        ring = [(x, y)]
        numbers = [int(number) for number in re.findall(r"-?\d+", steps)]
        for dx, dy in zip(numbers[::2], numbers[1::2], strict=True):
            x, y = x + dx, y + dy
            ring.append((x, y))
        yield ring


def is_land(latitude: float, longitude: float) -> bool:
    x, y = on_sheet(longitude, latitude)
    crossings = 0
    for ring in rings():
        for (x0, y0), (x1, y1) in zip(ring, [*ring[1:], ring[0]], strict=True):
            crossings += (y0 > y) != (y1 > y) and x < x0 + (y - y0) * (x1 - x0) / (y1 - y0)
    return crossings % 2 == 1


def test_the_sheet_has_the_whole_earth() -> None:
    assert on_sheet(0, 0) == pytest.approx((WIDTH / 2, HEIGHT / 2))
    assert on_sheet(-180, 0)[0] == pytest.approx(0)
    assert on_sheet(180, 0)[0] == pytest.approx(WIDTH)
    assert on_sheet(0, 90)[1] == pytest.approx(0, abs=0.5)


@pytest.mark.parametrize("city", ON_LAND)
def test_a_city_lies_on_land(city: str) -> None:
    assert is_land(*ON_LAND[city])


@pytest.mark.parametrize("sea", AT_SEA)
def test_the_sea_is_none(sea: str) -> None:
    assert not is_land(*AT_SEA[sea])


def test_the_land_stays_light() -> None:
    assert LAND.stat().st_size < 20_000
