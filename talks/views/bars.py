"""Meetings per month as numbers for an SVG; years where the months are many."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from itertools import groupby

from talks import datewords
from talks.encounters import Month

MOST = 36
LEFT, TOP, HEIGHT, ROOM = 8, 18, 96, 520
WIDEST, NARROWEST = 64, 20


@dataclass(frozen=True, slots=True)
class Bar:
    """One month, or year: held below, expected on top of it."""

    x: int
    width: int
    label: str
    held: int
    expected: int
    held_y: float
    held_height: float
    expected_y: float
    expected_height: float
    shown: bool

    @property
    def total(self) -> int:
        """Both together."""
        return self.held + self.expected

    @property
    def number_y(self) -> float:
        """The base line of the number above it."""
        return self.expected_y - 4

    @property
    def middle(self) -> int:
        """Where its label is centred."""
        return self.x + self.width // 2


@dataclass(frozen=True, slots=True)
class Bars:
    """The picture; `left_out` counts earlier years there was no room for."""

    bars: list[Bar]
    width: int
    by_year: bool
    busiest: Bar
    left_out: int


def bars(months: list[Month]) -> Bars | None:
    """Draw the months; None without any."""
    if not months:
        return None
    by_year = len(months) > MOST
    counted = _years(months) if by_year else months
    kept = counted[-MOST:]
    top = max(one.total for one in kept) or 1
    pitch = min(max(ROOM // len(kept), NARROWEST), WIDEST)
    every = -(-52 // pitch) if not by_year else -(-36 // pitch)
    drawn = [_bar(one, place, pitch, top, by_year, place % every == 0) for place, one in enumerate(kept)]
    width = 2 * LEFT + pitch * len(kept) + 24
    busiest = max(drawn, key=lambda bar: bar.total)
    return Bars(drawn, width, by_year, busiest, len(counted) - len(kept))


def _years(months: Iterable[Month]) -> list[Month]:
    years = []
    for year, group in groupby(months, key=lambda month: month.first.year):
        members = list(group)
        held, expected = sum(one.held for one in members), sum(one.expected for one in members)
        years.append(Month(date(year, 1, 1), held, expected))
    return years


def _bar(month: Month, place: int, pitch: int, top: int, by_year: bool, shown: bool) -> Bar:
    held, expected = (round(HEIGHT * count / top, 1) for count in (month.held, month.expected))
    return Bar(
        x=LEFT + pitch * place,
        width=pitch - max(pitch // 5, 3),
        label=f"{month.first.year}" if by_year else datewords.month(month.first),
        held=month.held,
        expected=month.expected,
        held_y=round(TOP + HEIGHT - held, 1),
        held_height=held,
        expected_y=round(TOP + HEIGHT - held - expected, 1),
        expected_height=expected,
        shown=shown,
    )
