"""Every answer to one demand over time: as it stands, and each wording it has had on the record."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from itertools import groupby
from typing import Any

from talks.models import EntryVersion
from talks.vocabulary import EntryState


@dataclass(frozen=True, slots=True)
class Reply:
    """One answer. `wordings` come oldest first; the last is the one that stands, or says why none does."""

    wordings: list[EntryVersion]

    @property
    def row(self) -> EntryVersion:
        """The last wording."""
        return self.wordings[-1]

    @property
    def document(self) -> dict[str, Any]:
        """The last wording as plain data."""
        document: dict[str, Any] = self.row.document
        return document

    @property
    def stands(self) -> bool:
        """False once it was taken off the record."""
        return self.row.state == EntryState.PUBLISHED

    @property
    def corrections(self) -> list[EntryVersion]:
        """The wordings after the first, oldest first."""
        return self.wordings[1:]


def replies(demand: EntryVersion, *, as_of: datetime | None = None) -> list[Reply]:
    """The answers to a demand, oldest first by date of the event (one query).

    An answer that was moved to another demand, or merged into another answer, is left out.
    """
    rows = EntryVersion.objects.at_home().filter(
        negotiation_id=demand.negotiation_id,
        kind="response",
        document__detail__demand__id=str(demand.entry_id),
    )
    rows = rows.filter(recorded_at__lte=as_of) if as_of else rows
    ordered = rows.select_related("by").defer("search", "search_text").order_by("entry_id", "number")
    grouped = [Reply(list(group)) for _, group in groupby(ordered, key=lambda row: row.entry_id)]
    standing = [one for one in grouped if _last(one.row, as_of) and one.row.state != EntryState.MERGED]
    return sorted(standing, key=lambda one: (one.row.sort_at, one.row.sort_rank, one.row.entry_id))


def _last(row: EntryVersion, as_of: datetime | None) -> bool:
    """Whether no later wording, which then belongs to another demand, stood by that moment."""
    return row.superseded_at is None or (as_of is not None and row.superseded_at > as_of)
