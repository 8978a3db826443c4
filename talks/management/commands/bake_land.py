"""Draw static/img/land.svg from Natural Earth's land: once, and again only for a finer or a newer source."""

from __future__ import annotations

import heapq
import json
from argparse import ArgumentParser
from collections.abc import Callable, Iterator
from itertools import pairwise
from pathlib import Path
from typing import Any

from django.conf import settings
from django.core.management.base import BaseCommand

from talks.projection import HEIGHT, WIDTH, on_sheet

Point = tuple[float, float]
TARGET = Path(settings.BASE_DIR) / "static" / "img" / "land.svg"
# Nobody meets on the ice, which would take a tenth of the file.
SOUTHMOST = -60.0
SVG = (
    '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {width} {height}">'
    '<path id="land" fill-rule="evenodd" vector-effect="non-scaling-stroke" d="{path}"/></svg>\n'
)


class Command(BaseCommand):
    help = "Draws the land of the maps from a GeoJSON file of polygons. No country lines, by intent."

    def add_arguments(self, parser: ArgumentParser) -> None:
        parser.add_argument("source", type=Path, help="Natural Earth's ne_50m_land as GeoJSON")
        parser.add_argument("--detail", type=float, default=9.0, help="smallest bend kept, in square units")
        parser.add_argument("--smallest", type=float, default=12.0, help="smallest island, in square units")

    def handle(self, *args: Any, **options: Any) -> None:
        rings = list(_rings(json.loads(options["source"].read_bytes())))
        path = land_path(rings, detail=options["detail"], smallest=options["smallest"])
        TARGET.write_text(SVG.format(width=WIDTH, height=HEIGHT, path=path))
        self.stdout.write(f"{TARGET.name}: {TARGET.stat().st_size} bytes")


def _rings(geojson: dict[str, Any]) -> Iterator[list[Point]]:
    """Every ring, lakes and inland seas too."""
    for feature in geojson.get("features", [geojson]):
        geometry = feature["geometry"]
        polygons = geometry["coordinates"]
        for polygon in [polygons] if geometry["type"] == "Polygon" else polygons:
            for ring in polygon:
                yield [(point[0], point[1]) for point in ring]


def land_path(rings: list[list[Point]], *, detail: float, smallest: float) -> str:
    """Rings in degrees as one path in units of the sheet, relative and in whole units."""
    drawn = []
    for ring in rings:
        if max(latitude for _, latitude in ring) < SOUTHMOST:
            continue
        for piece in cut_at_date_line(ring):
            points = simplified([on_sheet(*point) for point in piece], detail)
            if _area(points) >= smallest:
                drawn.append(_subpath(points))
    return "".join(drawn)


def cut_at_date_line(ring: list[Point]) -> list[list[Point]]:
    """A ring that crosses the 180th meridian as the pieces on its two sides."""
    unrolled = [ring[0]]
    for longitude, latitude in ring[1:]:
        turn = round((unrolled[-1][0] - longitude) / 360) * 360
        unrolled.append((longitude + turn, latitude))
    pieces = []
    for shift in (-360, 0, 360):
        moved = [(longitude + shift, latitude) for longitude, latitude in unrolled]
        inside = _clipped(_clipped(moved, lambda x: x <= 180, 180), lambda x: x >= -180, -180)
        if len(inside) > 2:
            pieces.append(inside)
    return pieces


def _clipped(ring: list[Point], keeps: Callable[[float], bool], edge: float) -> list[Point]:
    """Sutherland and Hodgman's cut along one meridian."""
    kept: list[Point] = []
    for (x0, y0), (x1, y1) in zip([*ring[-1:], *ring[:-1]], ring, strict=True):
        if keeps(x0) != keeps(x1):
            kept.append((edge, y0 + (y1 - y0) * (edge - x0) / (x1 - x0)))
        if keeps(x1):
            kept.append((x1, y1))
    return kept


def simplified(points: list[Point], detail: float) -> list[Point]:
    """Visvalingam and Whyatt: drop the bend of the smallest area until all are at least `detail`."""
    size = len(points)
    before, after = [(i - 1) % size for i in range(size)], [(i + 1) % size for i in range(size)]
    gone = [False] * size

    def bend(i: int) -> float:
        return _area([points[before[i]], points[i], points[after[i]]])

    areas = [bend(i) for i in range(size)]
    heap = [(area, i) for i, area in enumerate(areas)]
    heapq.heapify(heap)
    left = size
    while heap and left > 3 and heap[0][0] < detail:
        area, i = heapq.heappop(heap)
        if gone[i] or area != areas[i]:
            continue
        gone[i] = True
        left -= 1
        after[before[i]], before[after[i]] = after[i], before[i]
        for j in (before[i], after[i]):
            # never below what was dropped: else a whole coast unravels from one end
            areas[j] = max(bend(j), area)
            heapq.heappush(heap, (areas[j], j))
    return [point for i, point in enumerate(points) if not gone[i]]


def _area(ring: list[Point]) -> float:
    turns = zip(ring, [*ring[1:], *ring[:1]], strict=True)
    return abs(sum(x0 * y1 - x1 * y0 for (x0, y0), (x1, y1) in turns)) / 2


def _subpath(points: list[Point]) -> str:
    whole = [(round(x), round(y)) for x, y in points]
    steps = [(x1 - x0, y1 - y0) for (x0, y0), (x1, y1) in pairwise(whole) if (x0, y0) != (x1, y1)]
    (x, y), line = whole[0], " ".join(f"{dx} {dy}" for dx, dy in steps)
    return f"M{x} {y}l{line}z".replace(" -", "-")
