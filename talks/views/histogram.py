"""The activity histogram as numbers for an SVG: classes and attributes only, no style."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, timedelta

WIDTH, HEIGHT = 280, 52
MOST_BARS = 28


@dataclass(frozen=True, slots=True)
class Bar:
    """One bar: where it stands, how many entries it counts, and from which day on."""

    x: float
    y: float
    width: float
    height: float
    count: int
    first: date


@dataclass(frozen=True, slots=True)
class Histogram:
    """Bars of `days_each` days; `busiest` is the tallest."""

    bars: list[Bar]
    days_each: int
    first: date
    last: date
    busiest: Bar


def histogram(days: Mapping[date, int]) -> Histogram | None:
    """Draw the counts of the days; None with fewer than two days to compare."""
    if len(days) < 2:
        return None
    first, last = min(days), max(days)
    each = -(-((last - first).days + 1) // MOST_BARS)
    counts: Counter[int] = Counter()
    for day, count in days.items():
        counts[(day - first).days // each] += count
    slots = (last - first).days // each + 1
    bars = [_bar(place, slots, counts, first + timedelta(each * place)) for place in range(slots)]
    return Histogram(bars, each, first, last, max(bars, key=lambda bar: bar.count))


def _bar(place: int, slots: int, counts: Counter[int], first: date) -> Bar:
    pitch = (WIDTH - 8) / slots
    height = max(46 * counts[place] / max(counts.values()), 1.5)
    return Bar(
        x=round(4 + pitch * place, 1),
        y=round(HEIGHT - height, 1),
        width=round(min(pitch * 0.74, 16), 1),
        height=round(height, 1),
        count=counts[place],
        first=first,
    )
