"""Dates as sources give them: bounds, precision, the words used, and what the date rests on."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date, datetime, time
from zoneinfo import ZoneInfo

# Finer precision sorts first within one day.
PRECISION_RANK = {
    "time": 0,
    "day": 1,
    "either_or": 2,
    "week": 3,
    "month": 4,
    "season": 5,
    "year": 6,
    "unknown": 7,
}
SEASONS = {12: "Winter", 3: "Spring", 6: "Summer", 9: "Autumn"}


@dataclass(frozen=True, slots=True)
class PartialDate:
    """A civil date at the place of the event, known only as well as its source says.

    `earliest` and `latest` are the first and last possible day (both null when unknown); `at` is the local
    wall-clock time, present exactly when precision is "time"; `zone` is the IANA zone of the place.
    """

    earliest: date | None
    latest: date | None
    precision: str = "unknown"
    at: time | None = None
    zone: str = "UTC"
    label: str = ""
    basis: str = "unknown"

    def instant(self) -> datetime | None:
        """Return the aware moment, or None unless the time of day is known."""
        if self.earliest is None or self.at is None:
            return None
        return datetime.combine(self.earliest, self.at, ZoneInfo(self.zone))

    def wording(self) -> str:
        """Return what a reader sees: 'Mon 10 Jan 2022', 'Wed 12 or Thu 13 Jan 2022', 'Summer 2021'."""
        return _WORDINGS[self.precision](self)


def _day(day: date | None, *, year: bool = True) -> str:
    if day is None:
        return "Date not known"
    return f"{day:%a} {day.day} {day:%b}" + (f" {day.year}" if year else "")


def _time(when: PartialDate) -> str:
    moment = when.instant()
    if moment is None:
        return _day(when.earliest)
    return f"{_day(when.earliest)}, {moment:%H:%M} {moment.tzname()}"


def _either_or(when: PartialDate) -> str:
    if when.earliest is None or when.latest is None:
        return _day(when.earliest)
    same_month = (when.earliest.year, when.earliest.month) == (when.latest.year, when.latest.month)
    first = f"{when.earliest:%a} {when.earliest.day}" if same_month else _day(when.earliest, year=False)
    return f"{first} or {_day(when.latest)}"


def _week(when: PartialDate) -> str:
    return f"Week of {_day(when.earliest)}"


def _month(when: PartialDate) -> str:
    return f"{when.earliest:%b %Y}" if when.earliest else "Date not known"


def _season(when: PartialDate) -> str:
    if when.earliest is None:
        return "Date not known"
    name = SEASONS.get(when.earliest.month, "Season")
    year = when.latest.year if name == "Winter" and when.latest else when.earliest.year
    return f"{name} {year}"


def _year(when: PartialDate) -> str:
    return str(when.earliest.year) if when.earliest else "Date not known"


_WORDINGS: dict[str, Callable[[PartialDate], str]] = {
    "time": _time,
    "day": lambda when: _day(when.earliest),
    "either_or": _either_or,
    "week": _week,
    "month": _month,
    "season": _season,
    "year": _year,
    "unknown": lambda when: "Date not known",
}
