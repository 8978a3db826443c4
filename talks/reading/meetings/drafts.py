"""A meeting as one sentence tells it, before others are merged into it, and what kind of telling it is."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import Literal

from talks.reading.findings import Certainty, MeetingFormat, MeetingLevel, Span, When
from talks.reading.prose.text import Sentence
from talks.reading.seating.attendance import Attendance
from talks.reading.who.mentions import PlaceMention

Phase = Literal["opened", "ended", ""]
_AUDIENCES = frozenset(
    {"called", "received", "receive", "receives", "welcomed", "greeted", "saw", "see", "seeing"}
)
_ANOTHER = re.compile(
    r"\b(?:next|another|further|new|fresh|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|follow-up)"
    r" (?:[a-z-]+ ){0,2}(?:round|meeting|session|talks|summit|conference)\b|\b(?:meet|gather|convene"
    r"|sit down|come together) (?:again|once more)\b"
    r"|\breconvene\b",
    re.I,
)


@dataclass(slots=True)
class Draft:
    """A meeting as one sentence tells it, before the article's others are merged into it."""

    place: PlaceMention | None
    when: When
    attendance: Attendance
    certainty: Certainty
    format: MeetingFormat | None
    level: MeetingLevel | None
    venue: str | None
    title: str
    spans: tuple[Span, ...]
    rule: str
    sentence: Sentence
    series: str = ""  # "fifth", "previous": which of a series of rounds
    aside: bool = False  # some of those at the main table, on their own: "separately", "one-on-one"
    now: When | None = None  # the day of the report, where it tells that they are meeting and no other day
    named: int = 0  # how many of those who met its own words name
    phase: Phase = ""  # of which of its days the sentence tells


def is_trip(draft: Draft) -> bool:
    return draft.title.lower().split(" ")[0] in ("visit", "trip")


def is_audience(draft: Draft) -> bool:
    """ "The prime minister received both": beside the meeting for which they came."""
    return draft.title.lower() in _AUDIENCES and draft.attendance.count > 1


def is_bare(draft: Draft) -> bool:
    """Neither a place nor a day."""
    return draft.place is None and draft.when.date_text is None


def is_ahead(draft: Draft) -> bool:
    return draft.certainty in ("expected", "confirmed") and draft.format != "phone"


def is_another(draft: Draft) -> bool:
    """ "A fifth round is due in Mexico": not the one that was held there."""
    return _ANOTHER.search(draft.spans[0].quote) is not None


def place_key(draft: Draft) -> str | None:
    return (draft.place.city or draft.place.country or draft.place.text) if draft.place else None


def is_nowhere(draft: Draft) -> bool:
    """ "At her residence in Cape Point": a place that no table holds may lie in the city told before."""
    return draft.place is not None and draft.place.city is None and draft.place.country is None
