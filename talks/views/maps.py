"""Maps of venues: which part of the land is shown, and where on it the dots and their names stand."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from math import sqrt

from talks.projection import HEIGHT, WIDTH, on_sheet
from talks.venues import Venue

# Width to height, as the style sheet has it.
RATIO = 2
NEAREST, NEIGHBOURHOOD = 560.0, 300.0  # least width of what is shown, in units of the sheet
MARGIN = 1.35
# The widths in pixels for which names are placed: a phone's, and a desk's. Dots and letters keep their size.
NARROW, WIDE = 320, 1100
LETTER, LINE = 7.2, 16
Box = tuple[float, float, float, float]


@dataclass(frozen=True, slots=True)
class Name:
    """A city's name beside its dot: `dx` and `dy` in pixels, `anchor` as SVG has it."""

    dx: str
    dy: str
    anchor: str


@dataclass(frozen=True, slots=True)
class Dot:
    """One city. `x` and `y` are shares of the width and the height; `disc` and `ring` are radii in pixels.

    `narrow` and `wide` say where its name stands on a small and on a large screen; None: there is no room.
    """

    city: str
    held: int
    expected: int
    x: str
    y: str
    disc: str
    ring: str
    narrow: Name | None
    wide: Name | None


@dataclass(frozen=True, slots=True)
class Map:
    """A part of the sheet of land, and the dots on it, the larger ones below."""

    view_box: str
    dots: list[Dot]


def map_of(
    venues: Iterable[Venue], *, least: float = NEAREST, widths: tuple[int, int] = (NARROW, WIDE)
) -> Map | None:
    """A map of all venues whose place is known; None where there is none."""
    placed = [venue for venue in venues if venue.city["latitude"] is not None and venue.total]
    if not placed:
        return None
    points = [on_sheet(venue.city["longitude"], venue.city["latitude"]) for venue in placed]
    frame = _frame(points, least)
    shares = [((x - frame[0]) / frame[2], (y - frame[1]) / frame[3]) for x, y in points]
    named = [_names(placed, shares, width) for width in widths]
    dots = [_dot(*one) for one in zip(placed, shares, *named, strict=True)]
    return Map(
        " ".join(f"{edge:.0f}" for edge in frame), sorted(dots, key=lambda dot: -dot.held - dot.expected)
    )


def _frame(points: list[tuple[float, float]], least: float) -> Box:
    """Left, top, width and height of what is shown: all points with a margin, inside the sheet."""
    left, right = min(x for x, _ in points), max(x for x, _ in points)
    top, bottom = min(y for _, y in points), max(y for _, y in points)
    width = min(max((right - left) * MARGIN, (bottom - top) * MARGIN * RATIO, least), WIDTH)
    height = width / RATIO
    x = min(max((left + right - width) / 2, 0), WIDTH - width)
    y = min(max((top + bottom - height) / 2, 0), max(HEIGHT - height, 0))
    return x, y, width, height


def _dot(venue: Venue, share: tuple[float, float], narrow: Name | None, wide: Name | None) -> Dot:
    disc, ring = _radii(venue)
    x, y = (f"{100 * part:.2f}%" for part in share)
    name = venue.city["name"]
    return Dot(name, venue.held, venue.expected, x, y, f"{disc:.1f}", f"{ring:.1f}", narrow, wide)


def _radii(venue: Venue) -> tuple[float, float]:
    """The disc's area grows with the meetings held, the ring's about it with those expected; 0 for none."""
    disc = min(4 * sqrt(venue.held), 18)
    ring = min(sqrt(disc**2 + 25 * venue.expected), 24) + 2 if venue.expected else 0
    return disc, ring


def _names(venues: list[Venue], shares: list[tuple[float, float]], width: int) -> list[Name | None]:
    """Where each name stands at a width: right of its dot, left, below or above, where nothing is yet."""
    height = width / RATIO
    radii = [max(_radii(venue)) for venue in venues]
    centres = [(x * width, y * height) for x, y in shares]
    taken = [(x - r, y - r, x + r, y + r) for (x, y), r in zip(centres, radii, strict=True)]
    names: list[Name | None] = []
    for venue, (x, y), radius in zip(venues, centres, radii, strict=True):
        long = len(venue.city["name"]) * LETTER
        found = None
        for name, box in _places(x, y, radius, long):
            inside = box[0] >= 0 and box[1] >= 0 and box[2] <= width and box[3] <= height
            if inside and not any(_touch(box, other) for other in taken):
                found = name
                taken.append(box)
                break
        names.append(found)
    return names


def _places(x: float, y: float, radius: float, long: float) -> list[tuple[Name, Box]]:
    away, half = radius + 4, LINE / 2
    below, above = y + away + half, y - away - half
    return [
        (Name(f"{away:.0f}", "4", "start"), (x + away, y - half, x + away + long, y + half)),
        (Name(f"-{away:.0f}", "4", "end"), (x - away - long, y - half, x - away, y + half)),
        (Name("0", f"{away + 11:.0f}", "middle"), (x - long / 2, below - half, x + long / 2, below + half)),
        (Name("0", f"-{away + 2:.0f}", "middle"), (x - long / 2, above - half, x + long / 2, above + half)),
    ]


def _touch(one: Box, other: Box) -> bool:
    return one[0] < other[2] and other[0] < one[2] and one[1] < other[3] and other[1] < one[3]
