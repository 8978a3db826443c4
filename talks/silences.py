"""'No answer found' as a list of work: demands that wait, for how long, and whose answer is missing."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime
from typing import Any

from talks.models import Negotiation
from talks.positions import Row, matrix


@dataclass(frozen=True, slots=True)
class Silence:
    """One demand with the parties no answer of which is on record: those it was made of, and the others.

    `days` counts from the demand's first possible day; None where its date is not known.
    """

    demand: dict[str, Any]
    asked: list[dict[str, str]]
    others: list[dict[str, str]]
    days: int | None

    @property
    def cells(self) -> int:
        """How many answers are missing."""
        return len(self.asked) + len(self.others)


def silences(
    negotiation: Negotiation,
    *,
    as_of: datetime | None = None,
    issue: str | None = None,
    party: str | None = None,
    only_asked: bool = False,
    today: date,
) -> list[Silence]:
    """Demands with an answer missing, the oldest first, those without a date last (two queries).

    `party` keeps what that party has not answered; `only_asked` leaves out parties that nobody asked.
    Demands met or withdrawn wait for nobody.
    """
    table = matrix(negotiation, as_of=as_of, issue=issue, today=today)
    rows = [row for group in table.groups for row in group.rows if row.silences]
    found = [_silence(row, party, only_asked, today) for row in rows]
    return sorted((one for one in found if one.cells), key=_age)


def _silence(row: Row, party: str | None, only_asked: bool, today: date) -> Silence:
    of = {one["slug"] for one in row.demand["detail"]["of"]}
    silent = [cell.party for cell in row.cells if cell.silent and party in {None, cell.party["slug"]}]
    asked = [one for one in silent if one["slug"] in of]
    others = [] if only_asked else [one for one in silent if one["slug"] not in of]
    earliest = row.demand["when"]["earliest"]
    days = (today - date.fromisoformat(earliest)).days if earliest else None
    return Silence(row.demand, asked, others, days)


def _age(one: Silence) -> tuple[bool, str, int]:
    earliest = one.demand["when"]["earliest"]
    return earliest is None, earliest or "", one.demand["number"] or 0
