"""Where meetings were held and where they are expected: the meetings of a selection counted by city."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date
from typing import Any
from uuid import UUID

from talks.models.entry import EntryVersionQuerySet
from talks.vocabulary import AHEAD, Certainty, EntryKind

COLUMNS = ("entry_id", "certainty", "latest", "document__title", "document__when", "document__detail__city")


@dataclass(frozen=True, slots=True)
class Listed:
    """One meeting as a list names it; `when` is the date of its document."""

    id: UUID
    title: str
    when: dict[str, Any]


@dataclass(slots=True)
class Venue:
    """One city: how many meetings were held there, how many are expected, the last one held, the next one."""

    city: dict[str, Any]
    held: int = 0
    expected: int = 0
    last: Listed | None = None
    next: Listed | None = None

    @property
    def total(self) -> int:
        """Both together."""
        return self.held + self.expected


@dataclass(frozen=True, slots=True)
class Venues:
    """The cities, those with most meetings first.

    `unplaced` counts meetings held or expected in no city we know, `others` those of any other certainty.
    """

    cities: list[Venue] = field(default_factory=list)
    unplaced: int = 0
    others: int = 0

    @property
    def held(self) -> int:
        """All meetings held in a known city."""
        return sum(venue.held for venue in self.cities)

    @property
    def expected(self) -> int:
        """All meetings expected in a known city."""
        return sum(venue.expected for venue in self.cities)

    @property
    def busiest(self) -> list[Venue]:
        """The city where most meetings were held, or the cities; none where no meeting was."""
        most = max((venue.held for venue in self.cities), default=0)
        return [venue for venue in self.cities if most and venue.held == most]


def venues(rows: EntryVersionQuerySet, *, today: date) -> Venues:
    """Count the meetings among `rows` (one query). What has not passed on `today` may be a next meeting."""
    found: dict[str, Venue] = {}
    unplaced = others = 0
    meetings = rows.filter(kind=EntryKind.MEETING).newest_first()
    for row in meetings.values(*COLUMNS):
        held = row["certainty"] == Certainty.HELD
        city = row["document__detail__city"]
        if not held and row["certainty"] not in AHEAD:
            others += 1
        elif city is None:
            unplaced += 1
        else:
            venue = found.setdefault(city["slug"], Venue(city))
            _count(venue, row, held=held, today=today)
    ordered = sorted(found.values(), key=lambda venue: (-venue.total, venue.city["name"]))
    return Venues(ordered, unplaced, others)


def _count(venue: Venue, row: dict[str, Any], *, held: bool, today: date) -> None:
    listed = Listed(row["entry_id"], row["document__title"], row["document__when"])
    if held:
        venue.held += 1
        venue.last = venue.last or listed
    else:
        venue.expected += 1
        if row["latest"] and row["latest"] >= today:
            venue.next = listed
