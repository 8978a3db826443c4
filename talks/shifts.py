"""How a meeting's status, date and place changed from one public wording to the next."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from itertools import pairwise
from typing import Any
from uuid import UUID

from talks.models import EntryVersion


@dataclass(frozen=True, slots=True)
class Shift:
    """One change of a meeting: the wordings before and after it, when it was recorded and why."""

    number: int
    recorded_at: datetime
    reason: str
    is_correction: bool
    before: dict[str, Any]
    after: dict[str, Any]

    @property
    def of_status(self) -> bool:
        """Whether the status is another."""
        return bool(self.before["certainty"] != self.after["certainty"])

    @property
    def of_date(self) -> bool:
        """Whether the day or the time is another; a better basis for the same day is no change."""
        return _day(self.before) != _day(self.after)

    @property
    def of_place(self) -> bool:
        """Whether the city, or the place as written, is another."""
        return _place(self.before) != _place(self.after)


def shifts(meeting: UUID, *, as_of: datetime | None = None) -> list[Shift]:
    """The changes of status, date and place of a meeting, oldest first (one query)."""
    rows = EntryVersion.objects.at_home().filter(entry_id=meeting)
    rows = rows.filter(recorded_at__lte=as_of) if as_of else rows
    wordings = rows.defer("search", "search_text").order_by("number")
    found = [
        Shift(new.number, new.recorded_at, new.reason, new.is_correction, old.document, new.document)
        for old, new in pairwise(wordings)
    ]
    return [one for one in found if one.of_status or one.of_date or one.of_place]


def _day(document: dict[str, Any]) -> tuple[Any, ...]:
    return tuple(document["when"][name] for name in ("earliest", "latest", "at"))


def _place(document: dict[str, Any]) -> tuple[Any, ...]:
    city = document["detail"]["city"]
    return (city["slug"] if city else None), document["detail"]["place_text"] if not city else ""
