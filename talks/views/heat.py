"""A strip of positions as numbers for an SVG: attributes and classes only, no style."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import Any

from django.utils.formats import date_format
from django.utils.translation import gettext

from talks import datewords
from talks.lanes import Column, Run, Strip
from talks.views.palette import Palette
from talks.vocabulary import DemandKind, Stance

LABELS, TOP, LANE = 52, 20, 26
WIDEST, NARROWEST, ROOM = 43, 22, 520
READABLE = 40  # a column this wide carries its own date


@dataclass(frozen=True, slots=True)
class Box:
    """One run of an unchanged position: where it stands, and since when."""

    x: int
    y: int
    width: int
    run: Run
    since: date
    until: date


@dataclass(frozen=True, slots=True)
class Band:
    """One party's lane."""

    party: dict[str, str]
    y: int
    boxes: list[Box]
    colour: int


@dataclass(frozen=True, slots=True)
class Tick:
    """A word above a column."""

    x: int
    words: str


@dataclass(frozen=True, slots=True)
class Heat:
    """The picture of one strip; `cuts` is the path that parts the columns."""

    strip: Strip
    width: int
    height: int
    bands: list[Band]
    ticks: list[Tick]
    cuts: str
    finding: str

    @property
    def empty(self) -> bool:
        """Nothing to draw: the demand is later than all columns."""
        return not any(band.boxes for band in self.bands)


def heat(strip: Strip, palette: Palette) -> Heat:
    """Lay a strip out."""
    count = len(strip.columns)
    pitch = min(max(ROOM // max(count, 1), NARROWEST), WIDEST)
    height = TOP + LANE * len(strip.lanes)
    bands = [
        Band(
            lane.party,
            TOP + LANE * place,
            [_box(run, place, pitch, strip.columns) for run in lane.runs],
            palette.get(lane.party["slug"], 0),
        )
        for place, lane in enumerate(strip.lanes)
    ]
    edges = [LABELS + pitch * place for place in range(1, count)]
    return Heat(
        strip=strip,
        width=LABELS + pitch * count + 2,
        height=height,
        bands=bands,
        ticks=_ticks(strip.columns, pitch),
        cuts="".join(f"M{x} {TOP}V{height}" for x in edges),
        finding=_finding(strip),
    )


def _box(run: Run, place: int, pitch: int, columns: list[Column]) -> Box:
    return Box(
        x=LABELS + pitch * run.start,
        y=TOP + LANE * place + 2,
        width=pitch * run.length,
        run=run,
        since=columns[run.start].first,
        until=columns[run.start + run.length - 1].last,
    )


def _ticks(columns: list[Column], pitch: int) -> list[Tick]:
    """Every date where there is room, else the months as they begin."""
    if pitch >= READABLE:
        words = [datewords.short_day(column.first) for column in columns]
        return [Tick(LABELS + pitch * place + 2, word) for place, word in enumerate(words)]
    ticks: list[Tick] = []
    named: date | None = None
    for place, column in enumerate(columns):
        x, day = LABELS + pitch * place + 2, column.first
        new = named is None or (day.year, day.month) != (named.year, named.month)
        if new and (not ticks or x - ticks[-1].x >= READABLE + 22):
            same_year = named is not None and named.year == day.year
            ticks.append(Tick(x, date_format(day, gettext("M")) if same_year else datewords.month(day)))
            named = day
    return ticks


def _finding(strip: Strip) -> str:
    """The strip in one sentence: where each party that did not raise the demand stood at its end."""
    last = {lane.party["name"]: lane.runs[-1] for lane in strip.lanes if lane.runs}
    if not last:
        return gettext("The demand is later than this stretch of time.")
    answered = [f"{name}: {words_of(run, strip.demand)}" for name, run in last.items() if run.answer]
    silent = [name for name, run in last.items() if not run.answer and not run.asks]
    parts = [gettext("At the end: %s.") % "; ".join(answered)] if answered else []
    parts += [gettext("No answer found: %s.") % ", ".join(silent)] if silent else []
    return " ".join(parts)


def words_of(run: Run, demand: dict[str, Any]) -> str:
    """A run's position in words."""
    if run.answer:
        stance = str(Stance(run.answer["detail"]["stance"]).label)
        condition = run.answer["detail"]["condition"]
        return f"{stance} ({condition.rstrip('.')})" if condition else stance
    if run.asks:
        return gettext("raised it (%s)") % DemandKind(demand["detail"]["demand_kind"]).label
    return gettext("no answer found")
