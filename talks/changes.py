"""The change feed: what happened to the public record, in the order in which it became visible."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any
from uuid import UUID

from django.db.models import F, TextField
from django.db.models.fields.json import KeyTextTransform
from django.db.models.functions import Cast

from talks import cursors
from talks.models import Change
from talks.models.change import ChangeQuerySet
from talks.vocabulary import EntryState

_NOBODY = UUID(int=0)


class Expired(Exception):
    """The record does not hold the change that a cursor stands at: it was put back to an earlier state."""


@dataclass(frozen=True, slots=True)
class Place:
    """Where a reader stands: the number and the id of the last change it has seen."""

    number: int = 0
    id: UUID = _NOBODY

    @classmethod
    def of(cls, change: Change) -> Place:
        """The place after a change."""
        return cls(change.number, change.id)

    def cursor(self) -> str:
        """The place as readers keep it."""
        return cursors.encode(self.number, self.id)


BEGINNING = Place()


def place(cursor: str) -> Place:
    """Read a cursor; raises CursorError on a foreign one, Expired on one from another past (one query)."""
    try:
        number, key = cursors.decode(cursor)
        found = Place(int(number), UUID(str(key)))
    except ValueError as error:
        raise cursors.CursorError(cursors.FOREIGN) from error
    if found == BEGINNING:
        return found
    if not 0 < found.number < 2**63:
        raise cursors.CursorError(cursors.FOREIGN)
    if not Change.objects.filter(number=found.number, version_id=found.id).exists():
        raise Expired
    return found


def after(number: int, *, with_documents: bool = False) -> ChangeQuerySet:
    """Changes later than the one with this number, with what a reader is told of them (one query)."""
    rows = Change.objects.after(number).select_related("version__negotiation")
    rows = rows.annotate(merged_into=KeyTextTransform("merged_into", "version__document"))
    if with_documents:
        rows = rows.annotate(body=Cast(F("version__document"), TextField()))
    return rows.only(
        "number",
        "noted_at",
        "version",
        "version__negotiation",
        "version__entry_id",
        "version__number",
        "version__state",
        "version__kind",
        "version__is_correction",
        "version__recorded_at",
        "version__reason",
        "version__negotiation__slug",
    )


def described(change: Any) -> dict[str, Any]:
    """A row of `after` as plain data, without addresses."""
    wording = change.version
    return {
        "id": str(change.id),
        "type": change.type,
        "at": wording.recorded_at,
        "entry": str(wording.entry_id),
        "kind": wording.kind,
        "negotiation": wording.negotiation.slug,
        "revision": wording.number,
        "reason": wording.reason if change.tells_why else None,
    }


def stands(change: Change) -> bool:
    """Whether the change left an entry that readers may still be shown."""
    return change.version.state == EntryState.PUBLISHED
