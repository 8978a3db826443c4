"""What a saved view is to those who follow it: whether a change concerns it, and what is new in it."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime, timedelta
from uuid import UUID

from django.http import QueryDict

from talks.filters import Selection, select
from talks.models import EntryVersion, SavedView
from talks.models.entry import EntryVersionQuerySet
from talks.vocabulary import EntryState

_INSTANT = timedelta(microseconds=1)
_OF_THE_PAGE = ("since", "order", "view")  # how a page shows the selection, not what belongs to it


@dataclass(frozen=True, slots=True)
class Happened:
    """In a view after one moment until another: new and corrected wordings, and those taken back."""

    new: list[EntryVersion]
    corrected: list[EntryVersion]
    withdrawn: list[EntryVersion]

    @property
    def nothing(self) -> bool:
        """Nothing did."""
        return not (self.new or self.corrected or self.withdrawn)


class Unreadable(Exception):
    """A filter of the view no longer means anything. The message says which."""


def is_of_the_past(view: SavedView) -> bool:
    """Whether it shows the record of one day: nothing can become new in it."""
    return "as_of" in view.params()


def concerns(view: SavedView, entry_id: UUID, at: datetime) -> bool:
    """Whether an entry stood in the view after a change of that moment, or before it (two queries).

    Raises Unreadable.
    """
    moments = (at, at - _INSTANT)
    return any(_selected(view, as_of=one).filter(entry_id=entry_id).exists() for one in moments)


def happened(view: SavedView, after: datetime, until: datetime, most: int) -> Happened:
    """What happened in the view, the newest event first, at most so many of each (three queries).

    Raises Unreadable.
    """
    standing = _selected(view, as_of=until).select_related("negotiation")
    light = standing.defer("search", "search_text").newest_first()
    before = _selected(view, as_of=after).values("entry_id")
    gone = EntryVersion.objects.at_home().filter(
        entry_id__in=before,
        state__in=(EntryState.RETRACTED, EntryState.MERGED),
        recorded_at__gt=after,
        recorded_at__lte=until,
    )
    return Happened(
        new=list(light.filter(first_published_at__gt=after)[:most]),
        corrected=list(
            light.filter(first_published_at__lte=after, is_correction=True, recorded_at__gt=after)[:most]
        ),
        withdrawn=list(gone.select_related("negotiation").defer("search", "search_text")[:most]),
    )


def _selected(view: SavedView, *, as_of: datetime) -> EntryVersionQuerySet:
    params = QueryDict(view.query, mutable=True)
    for name in _OF_THE_PAGE:
        params.pop(name, None)
    params["as_of"] = as_of.isoformat()
    selection: Selection = select(params, view.negotiation)
    # What is left out would widen the view: nobody asked for that.
    if selection.problems:
        raise Unreadable("; ".join(f"{name}: {' '.join(said)}" for name, said in selection.problems.items()))
    return selection.rows
