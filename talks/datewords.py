"""A document's date in the reader's language, made of the same parts as the record's own wording."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import date, datetime, time
from typing import Any
from zoneinfo import ZoneInfo

from django.utils.formats import date_format
from django.utils.translation import get_language, gettext, pgettext

# The language in which `wording` is kept.
RECORD_LANGUAGE = "en"


def wording(when: Mapping[str, Any]) -> str:
    """What a reader sees of a date: as recorded in English, in another language built anew."""
    if (get_language() or RECORD_LANGUAGE).startswith(RECORD_LANGUAGE):
        return str(when["wording"])
    earliest = _day(when["earliest"])
    return _WORDINGS[when["precision"]](when, earliest) if earliest else gettext("Date not known")


def heading(when: Mapping[str, Any]) -> str:
    """The same for a day's heading, where the time of day belongs to the entries below."""
    earliest = _day(when["earliest"])
    if when["precision"] == "time" and earliest:
        return full_day(earliest)
    return wording(when)


def note(when: Mapping[str, Any]) -> str:
    """What a date rests on, where that is worth saying."""
    if when["basis"] == "inferred" and when["label"]:
        return gettext("inferred from “%(label)s”") % {"label": when["label"]}
    return _coarse().get(when["precision"], "")


def full_day(day: date) -> str:
    """'Mon 10 Jan 2022'."""
    return date_format(day, gettext("D j M Y"))


def short_day(day: date) -> str:
    """'10 Jan'."""
    return date_format(day, gettext("j M"))


def month(day: date) -> str:
    """'Jan 2022'."""
    return date_format(day, gettext("M Y"))


def _day(text: str | None) -> date | None:
    return date.fromisoformat(text) if text else None


def _coarse() -> dict[str, str]:
    return {
        "week": gettext("week only"),
        "month": gettext("month only"),
        "season": gettext("season only"),
        "year": gettext("year only"),
    }


def _time(when: Mapping[str, Any], earliest: date) -> str:
    if not when["at"]:
        return full_day(earliest)
    moment = datetime.combine(earliest, time.fromisoformat(when["at"]), ZoneInfo(when["zone"]))
    return f"{full_day(earliest)}, {moment:%H:%M} {moment.tzname()}"


def _either_or(when: Mapping[str, Any], earliest: date) -> str:
    latest = _day(when["latest"])
    if latest is None:
        return full_day(earliest)
    same_month = (earliest.year, earliest.month) == (latest.year, latest.month)
    first = date_format(earliest, "D j" if same_month else gettext("D j M"))
    return pgettext("two days", "%(first)s or %(last)s") % {"first": first, "last": full_day(latest)}


def _season(when: Mapping[str, Any], earliest: date) -> str:
    names = {12: gettext("Winter"), 3: gettext("Spring"), 6: gettext("Summer"), 9: gettext("Autumn")}
    latest = _day(when["latest"])
    year = latest.year if earliest.month == 12 and latest else earliest.year
    name = names.get(earliest.month, gettext("Season"))
    return f"{name} {year}"


_WORDINGS: dict[str, Callable[[Mapping[str, Any], date], str]] = {
    "time": _time,
    "day": lambda when, earliest: full_day(earliest),
    "either_or": _either_or,
    "week": lambda when, earliest: gettext("Week of %s") % full_day(earliest),
    "month": lambda when, earliest: month(earliest),
    "season": _season,
    "year": lambda when, earliest: str(earliest.year),
    "unknown": lambda when, earliest: gettext("Date not known"),
}
