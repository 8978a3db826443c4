"""Who met whom, and how often in which month: meetings of one negotiation counted by pair and by month."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass, field
from datetime import date, datetime
from itertools import combinations
from typing import Any

from talks.models import EntryVersion, Negotiation
from talks.vocabulary import AHEAD, Certainty, EntryKind

MOST_PARTIES = 12


@dataclass(frozen=True, slots=True)
class Pair:
    """How many meetings of two parties were held, and how many are expected."""

    held: int
    expected: int


@dataclass(frozen=True, slots=True)
class Month:
    """The meetings of one month: held, and expected. `first` is its first day."""

    first: date
    held: int
    expected: int

    @property
    def total(self) -> int:
        """Both together."""
        return self.held + self.expected


@dataclass(frozen=True, slots=True)
class Encounters:
    """`pairs` is {(slug, slug): Pair} for both orders; `left_out` counts parties beyond the busiest.

    `elsewhere` counts meetings that are in no bar: undated ones, cancelled, postponed, denied or rumoured.
    """

    parties: list[dict[str, str]] = field(default_factory=list)
    pairs: dict[tuple[str, str], Pair] = field(default_factory=dict)
    months: list[Month] = field(default_factory=list)
    held: int = 0
    expected: int = 0
    elsewhere: int = 0
    left_out: int = 0

    @property
    def most(self) -> int:
        """The most meetings held by one pair."""
        return max((pair.held for pair in self.pairs.values()), default=0)

    def pair(self, one: str, other: str) -> Pair | None:
        """What two parties have between them; None for a party and itself, or where they never met."""
        return self.pairs.get((one, other))


def encounters(negotiation: Negotiation, *, as_of: datetime | None = None) -> Encounters:
    """Count the meetings on a negotiation's timeline (one query).

    Two parties count as meeting where both are named at it in any role, once each of them led or sat in a
    delegation at some meeting here: so a forum is no party, and the filtered timeline lists the same ones.
    """
    meetings = _meetings(negotiation, as_of)
    counted = _Count()
    for meeting in meetings:
        counted.add(meeting)
    parties = counted.busiest()
    kept = parties[:MOST_PARTIES]
    slugs = {party["slug"] for party in kept}
    return Encounters(
        parties=sorted(kept, key=lambda party: party["name"]),
        pairs=counted.pairs_among(slugs),
        months=_months(counted.months),
        held=counted.sorts["held"],
        expected=counted.sorts["expected"],
        elsewhere=len(meetings)
        - sum(month for months in counted.months.values() for month in months.values()),
        left_out=len(parties) - len(kept),
    )


def _meetings(negotiation: Negotiation, as_of: datetime | None) -> list[dict[str, Any]]:
    versions = EntryVersion.objects.filter(negotiation=negotiation, kind=EntryKind.MEETING)
    standing = versions.as_of(as_of) if as_of else versions.current()
    columns = {"who": "document__parties", "earliest": "earliest", "certainty": "certainty"}
    rows = standing.order_by().values_list(*columns.values())
    return [dict(zip(columns, row, strict=True)) for row in rows]


class _Count:
    """Sums over meetings."""

    def __init__(self) -> None:
        self.sorts: Counter[str] = Counter()
        self.parties: dict[str, dict[str, str]] = {}
        self.seats: Counter[str] = Counter()
        self.pairs: dict[str, Counter[tuple[str, str]]] = {"held": Counter(), "expected": Counter()}
        self.months: dict[str, Counter[date]] = {"held": Counter(), "expected": Counter()}

    def add(self, meeting: dict[str, Any]) -> None:
        """Count one meeting, if it was held or is expected."""
        for party in meeting["who"]:
            if party["role"] == "delegation":
                self.parties[party["slug"]] = {
                    name: party[name] for name in ("slug", "name", "short", "kind")
                }
        sort = _sort(meeting["certainty"])
        if sort is None:
            return
        self.sorts[sort] += 1
        slugs = sorted({party["slug"] for party in meeting["who"]})
        self.seats.update(slugs)
        self.pairs[sort].update(combinations(slugs, 2))
        if meeting["earliest"]:
            self.months[sort][meeting["earliest"].replace(day=1)] += 1

    def busiest(self) -> list[dict[str, str]]:
        """The parties that sat at a table, those with most meetings first."""
        return sorted(self.parties.values(), key=lambda party: (-self.seats[party["slug"]], party["name"]))

    def pairs_among(self, slugs: set[str]) -> dict[tuple[str, str], Pair]:
        """The pairs of these parties that have a meeting."""
        found: dict[tuple[str, str], Pair] = {}
        for one, other in {*self.pairs["held"], *self.pairs["expected"]}:
            if one in slugs and other in slugs:
                both = Pair(self.pairs["held"][one, other], self.pairs["expected"][one, other])
                found[one, other] = found[other, one] = both
        return found


def _sort(certainty: str) -> str | None:
    if certainty == Certainty.HELD:
        return "held"
    return "expected" if certainty in AHEAD else None


def _months(counted: dict[str, Counter[date]]) -> list[Month]:
    """Every month from the first to the last, empty ones too."""
    days = {*counted["held"], *counted["expected"]}
    if not days:
        return []
    months, day = [], min(days)
    while day <= max(days):
        months.append(Month(day, counted["held"][day], counted["expected"][day]))
        day = day.replace(year=day.year + 1, month=1) if day.month == 12 else day.replace(month=day.month + 1)
    return months
