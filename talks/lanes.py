"""A demand's positions over time: one lane a party, one column a week, a longer step, or a round of talks."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from itertools import pairwise
from typing import Any

from talks.models import EntryVersion, Negotiation
from talks.models.entry import EntryVersionQuerySet
from talks.positions import Ledger, speaks
from talks.vocabulary import Certainty, EntryKind

MOST_COLUMNS = 26
COARSE = 28
DAYS_EACH = (7, 14, 28, 91, 182, 364)


@dataclass(frozen=True, slots=True)
class Column:
    """One step of time: `last` is the day at whose end the positions are read; `label` names a round."""

    first: date
    last: date
    label: str = ""
    meeting: dict[str, Any] | None = None


@dataclass(frozen=True, slots=True)
class Run:
    """A party's unchanged position over `length` columns from `start` on.

    `asks`: it raised the demand; else `answer` is its latest answer then, None where none was found.
    """

    start: int
    length: int
    asks: bool
    answer: dict[str, Any] | None


@dataclass(frozen=True, slots=True)
class Lane:
    """One party's runs, in order; before the demand was raised there is none."""

    party: dict[str, str]
    runs: list[Run]


@dataclass(frozen=True, slots=True)
class Strip:
    """One demand over all columns."""

    demand: dict[str, Any]
    columns: list[Column]
    lanes: list[Lane]

    @property
    def changes(self) -> int:
        """How often a position changed or was first taken, other than by raising the demand."""
        return sum(bool(run.answer) for lane in self.lanes for run in lane.runs)


def steps(days: Iterable[date]) -> list[Column]:
    """Weeks from the Monday before the first of the days to the last, or longer steps where they are many."""
    known = sorted(days)
    if not known:
        return []
    start = known[0] - timedelta(days=known[0].weekday())
    span = (known[-1] - start).days + 1
    each = next((days for days in DAYS_EACH if span <= days * MOST_COLUMNS), span // MOST_COLUMNS + 1)
    firsts = [start + timedelta(days=each * place) for place in range(-(-span // each))]
    return [Column(first, first + timedelta(days=each - 1)) for first in firsts]


def coarse(columns: list[Column]) -> bool:
    """Whether the steps are so long that a demand is better shown over a stretch of its own."""
    return any((column.last - column.first).days + 1 > COARSE for column in columns)


def rounds(negotiation: Negotiation, *, as_of: datetime | None = None) -> list[Column]:
    """The last dated meetings that were held, one column each, oldest first (one query)."""
    return [
        Column(day, day, place_of(meeting), meeting)
        for meeting in last_held(negotiation, as_of=as_of, size=MOST_COLUMNS)
        if (day := date.fromisoformat(meeting["when"]["latest"]))
    ]


def last_held(negotiation: Negotiation, *, as_of: datetime | None = None, size: int) -> list[dict[str, Any]]:
    """Documents of the last dated meetings that were held, oldest first (one query)."""
    held = _dated_meetings(negotiation, as_of).filter(certainty=Certainty.HELD)
    return [row.document for row in reversed(held.newest_first().only("document")[:size])]


def meetings_by_number(
    negotiation: Negotiation, numbers: Iterable[int], *, as_of: datetime | None = None
) -> list[dict[str, Any]]:
    """Documents of the dated meetings with these numbers (one query)."""
    found = _dated_meetings(negotiation, as_of).filter(document__number__in=list(numbers))
    return [row.document for row in found.oldest_first().only("document")]


def _dated_meetings(negotiation: Negotiation, as_of: datetime | None) -> EntryVersionQuerySet:
    versions = EntryVersion.objects.filter(
        negotiation=negotiation, kind=EntryKind.MEETING, earliest__isnull=False
    )
    return versions.as_of(as_of) if as_of else versions.current()


def place_of(meeting: dict[str, Any]) -> str:
    """The city, or the place as written; empty where none is named."""
    city = meeting["detail"]["city"]
    return str(city["name"] if city else meeting["detail"]["place_text"])


def days_of(read: Ledger) -> list[date]:
    """The last possible days of all dated demands and answers of a ledger."""
    documents = [*read.demands, *(answer for demand in read.demands for answer in read.answers[demand["id"]])]
    return [date.fromisoformat(one["when"]["latest"]) for one in documents if one["when"]["latest"]]


def strip(
    demand: dict[str, Any],
    answers: list[dict[str, Any]],
    parties: list[dict[str, str]],
    columns: list[Column],
) -> Strip:
    """Lay one demand out over the columns; `answers` come oldest first, undated ones are left out."""
    raised = demand["when"]["latest"]
    ends = [column.last.isoformat() for column in columns]
    begin = next((place for place, end in enumerate(ends) if raised and raised <= end), len(ends))
    lanes = [_lane(party, demand, answers, ends, begin) for party in parties]
    return Strip(demand, columns, lanes)


def _lane(
    party: dict[str, str], demand: dict[str, Any], answers: list[dict[str, Any]], ends: list[str], begin: int
) -> Lane:
    by = demand["detail"]["by"]
    asks = by is not None and by["slug"] == party["slug"]
    own = [one for one in answers if speaks(one) == party["slug"] and one["when"]["latest"]]
    states = [_latest(own, end) for end in ends[begin:]]
    runs = []
    starts = [0, *(place for place, (one, other) in enumerate(pairwise(states), 1) if _moved(one, other))]
    for start, stop in pairwise([*starts, len(states)] if states else []):
        answer = states[start]
        runs.append(Run(begin + start, stop - start, asks and answer is None, answer))
    return Lane(party, runs)


def _latest(answers: list[dict[str, Any]], end: str) -> dict[str, Any] | None:
    said = [one for one in answers if one["when"]["latest"] <= end]
    return said[-1] if said else None


def _moved(one: dict[str, Any] | None, other: dict[str, Any] | None) -> bool:
    return _position(one) != _position(other)


def _position(answer: dict[str, Any] | None) -> tuple[str, str] | None:
    return (answer["detail"]["stance"], answer["detail"]["condition"]) if answer else None
