"""Dates as an article words them, resolved against its day of publication and the tense of their clause."""

from __future__ import annotations

import re
from calendar import monthrange
from collections.abc import Callable
from dataclasses import replace
from datetime import date, time, timedelta
from functools import lru_cache
from typing import Literal

from talks.reading.dates.expressions import (
    AFTER_DAYS,
    CLOCK,
    CONCLUDED,
    COUNT,
    ENDED_AFTER,
    ENDED_DAYS,
    EXPRESSION,
    FOR_ITS_NTH_DAY,
    MONTHS,
    NTH_DAY,
    NTH_WORDS,
    NUMBERS,
    OF_SO_MANY,
    ORDINAL_DAYS,
    PARTED_AFTER,
    SATURDAY,
    SEASON_STARTS,
    WEEKDAYS,
    YEAR,
    YEAR_OF_BOTH,
    YEARLESS,
)
from talks.reading.findings import NO_DATE, Basis, Precision, When

# over: plainly done, so that "in July" of a report of May is the last one; else like the past
Tense = Literal["past", "future", "none", "over"]

# reports leave out the year of a day that is near: "10 May" in a report of 14 May is no day of next year
_WITHOUT_A_YEAR = timedelta(300)


@lru_cache(maxsize=1024)
def resolve(words: str, published: date | None, tense: Tense) -> When:
    """Resolve one expression; without what it needs the words are kept and the date stays null.

    >>> resolve("Monday", date(2022, 1, 9), "future").earliest
    datetime.date(2022, 1, 10)
    """
    lasted = ENDED_AFTER.match(words) or ENDED_DAYS.match(words) or PARTED_AFTER.match(words)
    if lasted:
        last = resolve(words[lasted.end() :], published, tense)
        return _first_day(words, last, NUMBERS[lasted["count"].lower()])
    ended = CONCLUDED.search(words) or AFTER_DAYS.search(words) or OF_SO_MANY.search(words)
    later = None if ended else FOR_ITS_NTH_DAY.search(words)
    if ended or later:
        first = EXPRESSION.match(words)
        before = words[: first.end() if first else (ended or later).start()]  # type: ignore[union-attr]
        count = NUMBERS[ended["count"].lower()] if ended else ORDINAL_DAYS.index(later["nth"]) + 1  # type: ignore[index]
        return _first_day(words, resolve(before, published, tense), count)
    nth = NTH_DAY.match(words)
    if nth:
        last = resolve(words[nth.end() :], published, tense)
        return _first_day(words, last, ORDINAL_DAYS.index(nth["nth"]) + 1)
    year = YEAR_OF_BOTH.fullmatch(words)
    if year:
        return replace(resolve(year["day"] + year["year"], published, tense), date_text=words, label=words)
    match = EXPRESSION.search(words) or EXPRESSION.search(f"in {words}") or EXPRESSION.search(f"on {words}")
    if match is None:
        return When(date_text=words or None, label=words)
    kind = match.lastgroup or ""
    tense = "past" if tense == "over" and kind not in YEARLESS else tense
    try:
        return _RESOLVERS[kind](words, published, tense)
    except (ValueError, OverflowError):
        return When(date_text=words, label=words)


def _first_day(words: str, last: When, count: int) -> When:
    """The first of so many days, by the last one."""
    if last.earliest is None or last.precision != "day":
        return When(date_text=words, label=words)
    first = last.earliest - timedelta(count - 1)
    return When(words, first, first, None, "day", "inferred", words)


def either(first: When, second: When, words: str) -> When:
    """One of two days; without both it is not known."""
    if first.earliest is None or second.latest is None or second.latest < first.earliest:
        return When(date_text=words, label=words)
    return When(words, first.earliest, second.latest, None, "either_or", first.basis, words)


def with_clock(when: When, plain: str, start: int, end: int) -> When:
    """Add the hour the clause gives to a date that is a day."""
    match = CLOCK.search(plain, start, end)
    if match is None or when.precision != "day" or not (match[2] or match[3]):
        return when
    hour, minute = int(match[1]), int(match[2] or 0)
    if match[3]:
        hour = hour % 12 + (12 if match[3].startswith("p") else 0)
    if hour > 23 or minute > 59:
        return when
    return When(
        when.date_text, when.earliest, when.latest, time(hour, minute), "time", when.basis, when.label
    )


def anchor(published: date | None, dateline: str | None) -> date | None:
    """The day the copy was written: its dateline, when that lies up to four days before publication."""
    if published is None or dateline is None:
        return published
    written = resolve(dateline, published, "past").earliest
    return written if written and timedelta(0) <= published - written <= timedelta(4) else published


def _unknown(words: str) -> When:
    return When(date_text=words, label=words)


def _found(words: str, earliest: date, latest: date, precision: Precision, basis: Basis) -> When:
    return When(words, earliest, latest, None, precision, basis, words)


def _iso(words: str, published: date | None, tense: Tense) -> When:
    day = date.fromisoformat(re.findall(r"\d{4}-\d\d-\d\d", words)[0])
    return _found(words, day, day, "day", "stated")


def _weekday(words: str, published: date | None, tense: Tense) -> When:
    low = words.lower()
    number = next(i for i, name in enumerate(WEEKDAYS) if name in low)
    if published is None:
        return _unknown(words)
    week = re.search(r"\b(this|next|last) week\Z", low)
    if week is not None:
        monday = published + timedelta(7 * _STEPS[week[1]] - published.weekday())
        day = monday + timedelta(number)
        if week[1] == "this" and tense == "future" and day < published:
            day += timedelta(7)  # where the week begins on Saturday or Sunday
        return _found(words, day, day, "day", "inferred")
    day = published + timedelta(_offset(low, (number - published.weekday()) % 7, tense))
    return _found(words, day, day, "day", "inferred")


_TOLD_YEAR = re.compile(r"\b(last|this|next) year\Z")
_STEPS = {"last": -1, "this": 0, "next": 1}


def _offset(low: str, ahead: int, tense: Tense) -> int:
    """Days from publication to the weekday that lies `ahead` (0-6) days on."""
    back = ahead - 7 if ahead else 0
    if low.startswith(("last", "this past")):
        return ahead - 7
    if low.startswith(("next", "the following")):
        return ahead or 7
    if low.startswith("this coming") or tense == "future":
        return ahead
    if tense == "past":
        return back
    return ahead if ahead <= 3 else back


def _month_day(words: str, published: date | None, tense: Tense) -> When:
    month = _month_number(words)
    day = int(re.findall(r"(?<!\d)\d{1,2}(?!\d)", words)[0])
    year = re.search(YEAR, words)
    told = _TOLD_YEAR.search(words)
    if year:
        found = date(int(year.group()), month, day)
        basis: Basis = "stated"
    elif published is None:
        return _unknown(words)
    elif told:
        found, basis = date(published.year + _STEPS[told[1]], month, day), "inferred"
    else:
        found, basis = _nearest_year(published, month, day, tense), "stated"
    second = re.search(r"\bor ?(\d{1,2})", words)
    if second:
        return _found(words, found, found.replace(day=int(second[1])), "either_or", basis)
    return _found(words, found, found, "day", basis)


def _day_in_words(words: str, published: date | None, tense: Tense) -> When:
    """ "The twenty-fourth of March", "May twenty-fourth of last year", "the first to the third of May"."""
    told = next(word for word in words.lower().split() if word in NTH_WORDS)
    rest = re.sub(
        rf"\b(?:the|to|and|until|of(?! (?:last|this|next))|{'|'.join(NTH_WORDS)})\b(?!-)", "", words
    )
    found = _month_day(f"{NTH_WORDS.index(told) + 1} {rest}", published, tense)
    return replace(found, date_text=words, label=words)


def _weeks_on(words: str, published: date | None, tense: Tense) -> When:
    """ "A week from today", "two weeks on Friday": so many weeks behind the day named last."""
    count, _, _, named = words.split(" ", 3)
    near = resolve("today" if named == "now" else named, published, "future").earliest
    if near is None:
        return _unknown(words)
    day = near + timedelta(weeks=NUMBERS[count.lower()])
    return _found(words, day, day, "day", "inferred")


_MONTHS_TOLD = ((" last month", (-1,)), (" this month", (0,)), (" next month", (1,)))


def _nth_of_some_month(words: str, published: date | None, tense: Tense) -> When:
    """ "On the 22nd": of the month of the report, or of that before or after it."""
    if published is None:
        return _unknown(words)
    number = int(re.findall(r"\d{1,2}", words)[0])
    steps = next((step for month, step in _MONTHS_TOLD if words.endswith(month)), (-1, 0, 1))
    months = (_month_bounds(published.year, published.month + step)[0] for step in steps)
    days = [first.replace(day=number) for first in months if number <= monthrange(first.year, first.month)[1]]
    if tense == "past":
        days = [day for day in days if day <= published] or days
    if tense == "future":
        days = [day for day in days if day >= published] or days
    found = min(days, key=lambda day: abs(day - published), default=None)
    return _found(words, found, found, "day", "inferred") if found else _unknown(words)


def _nearest_year(published: date, month: int, day: int, tense: Tense) -> date:
    years = (published.year - 1, published.year, published.year + 1)
    candidates = [date(year, month, day) for year in years if day <= monthrange(year, month)[1]]
    nearest = min(candidates, key=lambda c: abs(c - published))
    if tense == "over":
        return max((c for c in candidates if c <= published), default=nearest)
    if tense == "past":
        candidates = [c for c in candidates if c <= published + timedelta(1)] or candidates
    if tense == "future":
        candidates = [c for c in candidates if c >= published - timedelta(1)] or candidates
    told = min(candidates, key=lambda c: abs(c - published))
    return told if abs(told - published) <= _WITHOUT_A_YEAR else nearest


def _month_number(words: str) -> int:
    low = words.lower()
    for word in re.findall(r"[a-z]{3,}", low):
        for number, name in enumerate(MONTHS, start=1):
            if word == name or (len(word) <= 4 and name.startswith(word)):
                return number
    raise ValueError(words)


def _month(words: str, published: date | None, tense: Tense) -> When:
    month = _month_number(words)
    year = re.search(YEAR, words)
    told = _TOLD_YEAR.search(words)
    if year:
        number = int(year.group())
    elif published is None:
        return _unknown(words)
    elif told is not None:
        number = published.year + _STEPS[told[1]]
    else:
        number = _year_of_the_month(published, month, words.lower(), tense)
    return _found(words, *_month_bounds(number, month), "month", "stated" if year else "inferred")


def _year_of_the_month(published: date, month: int, low: str, tense: Tense) -> int:
    """ "Last May" lies behind and "next May" ahead, however far; any other May is the nearest that fits."""
    if low.startswith("last"):
        return published.year - (month >= published.month)
    if low.startswith("next"):
        return published.year + (month <= published.month)
    return _nearest_year(published, month, 1, tense).year


def _month_bounds(year: int, month: int) -> tuple[date, date]:
    year, month = year + (month - 1) // 12, (month - 1) % 12 + 1
    return date(year, month, 1), date(year, month, monthrange(year, month)[1])


def _part(words: str, published: date | None, tense: Tense) -> When:
    """ "The end of July", "the first quarter of 2019": as exact as the month or year it lies in."""
    whole = words.partition(" of ")[2].replace("the ", "this ")
    within = resolve(whole, published, tense)
    return replace(within, date_text=words, label=words)


def _season(words: str, published: date | None, tense: Tense) -> When:
    return _season_of(words, int(re.findall(YEAR, words)[0]), "stated")


def _season_of(words: str, year: int, basis: Basis) -> When:
    start = next(month for name, month in SEASON_STARTS.items() if name in words.lower())
    return _found(words, date(year, start, 1), _month_bounds(year, start + 2)[1], "season", basis)


def _year(words: str, published: date | None, tense: Tense) -> When:
    year = int(re.findall(YEAR, words)[0])
    return _found(words, date(year, 1, 1), date(year, 12, 31), "year", "stated")


def _week_of(words: str, published: date | None, tense: Tense) -> When:
    day = _month_day(words, published, tense).earliest
    return _week_from(words, day) if day else _unknown(words)


def _week_from(words: str, day: date) -> When:
    monday = day - timedelta(day.weekday())
    return _found(words, monday, monday + timedelta(6), "week", "inferred")


_NEAR_DAYS = (
    ("the day before yesterday", -2),
    ("the day after tomorrow", 2),
    ("today", 0),
    ("tonight", 0),
    ("this morning", 0),
    ("this afternoon", 0),
    ("this evening", 0),
    ("last night", -1),
    ("yesterday", -1),
    ("tomorrow", 1),
)


def _relative(words: str, published: date | None, tense: Tense) -> When:
    if published is None:
        return _unknown(words)
    low = words.lower()
    for name, shift in _NEAR_DAYS:
        if name in low:
            day = published + timedelta(shift)
            return _found(words, day, day, "day", "inferred")
    counted = re.search(rf"\b({COUNT}) (day|week|month|year)", low)
    if counted and ("ago" in low or low.startswith("in ")):
        return _counted(words, published, counted, -1 if "ago" in low else 1)
    if low.endswith(("days", "weeks", "months")):
        return _unknown(words)
    back = "last " in low or (
        low.endswith("the weekend") and tense == "past" and published.weekday() < SATURDAY
    )
    step = -1 if back else 1 if "next " in low or "coming" in low else 0
    return _period(words, published, low, step, tense)


def _counted(words: str, published: date, counted: re.Match[str], sign: int) -> When:
    amount = sign * (NUMBERS.get(counted[1]) or int(counted[1]))
    if counted[2] == "day":
        day = published + timedelta(amount)
        return _found(words, day, day, "day", "inferred")
    if counted[2] == "week":
        return _week_from(words, published + timedelta(weeks=amount))
    if counted[2] == "month":
        return _found(words, *_month_bounds(published.year, published.month + amount), "month", "inferred")
    year = published.year + amount
    return _found(words, date(year, 1, 1), date(year, 12, 31), "year", "inferred")


def _period(words: str, published: date, low: str, step: int, tense: Tense) -> When:
    if "weekend" in low:
        saturday = published - timedelta(published.weekday()) + timedelta(5 + 7 * step)
        return _found(words, saturday, saturday + timedelta(1), "either_or", "inferred")
    if "week" in low:
        # on a Saturday or Sunday "this week" and "the coming week" look ahead
        behind = "earlier" in low or tense == "past"
        ahead = timedelta(2) if published.weekday() >= 5 and step == 0 and not behind else timedelta(0)
        return _week_from(words, published + ahead + timedelta(weeks=step))
    if "month" in low:
        return _found(words, *_month_bounds(published.year, published.month + step), "month", "inferred")
    if "year" in low:
        year = published.year + step
        return _found(words, date(year, 1, 1), date(year, 12, 31), "year", "inferred")
    return _season_near(words, published, step)


def _season_near(words: str, published: date, step: int) -> When:
    found = _season_of(words, published.year, "inferred")
    if step < 0 and (found.latest or published) >= published:
        return _season_of(words, published.year - 1, "inferred")
    if step > 0 and (found.earliest or published) <= published:
        return _season_of(words, published.year + 1, "inferred")
    return found


_RESOLVERS: dict[str, Callable[[str, date | None, Tense], When]] = {
    "iso": _iso,
    "md": _month_day,
    "range": _month_day,
    "dm": _month_day,
    "wd": _weekday,
    "week": _week_of,
    "rel": _relative,
    "part": _part,
    "dw": _day_in_words,
    "nth": _nth_of_some_month,
    "far": _weeks_on,
    "my": _month,
    "m": _month,
    "lm": _month,
    "season": _season,
    "ana": lambda words, published, tense: _unknown(words),
    "y": _year,
    "": lambda words, published, tense: NO_DATE,
}
