"""Read what a selection holds, once, in the order and with the history that a format asks for."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import datetime
from typing import Any
from uuid import UUID

from django.urls import reverse

from talks.exports.formats import Format
from talks.exports.sheet import Document, Item
from talks.filters import Selection
from talks.models import EntryVersion
from talks.vocabulary import EntryKind, EntryState

CHUNK = 500
# What changes with every wording, or only says where the words stand.
_BOOKKEEPING = frozenset({"version", "number", "citations", "first_published_at", "changed_at"})


def gathered(selection: Selection, form: Format, site: str) -> Iterator[Item]:
    """The selected entries as items, `site` before their addresses (one query, two with history)."""
    rows = selection.rows.filter(kind__in=form.kinds) if form.kinds else selection.rows
    rows = rows.defer("search", "search_text")
    if form.newest is None:
        ordered = rows.newest_first() if selection.newest_first else rows.oldest_first()
        for row in ordered.iterator(chunk_size=CHUNK):
            yield _item(row, site, _Past(row.recorded_at))
        return
    ordered = rows.order_by("-recorded_at", "-entry_id") if form.by_change else rows.newest_first()
    found = list(ordered[: form.newest])
    past = _pasts([row.entry_id for row in found], selection.as_of)
    items = [_item(row, site, past[row.entry_id]) for row in found]
    yield from sorted(items, key=lambda item: item.updated_at, reverse=True) if form.by_change else items


@dataclass(slots=True)
class _Past:
    """What the wordings of one entry add up to."""

    updated_at: datetime
    sequence: int = 0


def _item(row: EntryVersion, site: str, past: _Past) -> Item:
    name = "talks:meeting" if row.kind == EntryKind.MEETING else "talks:entry"
    address = site + reverse(name, args=[row.entry_id])
    return Item(row.document, address, row.first_published_at, past.updated_at, past.sequence)


def _pasts(entries: Iterable[UUID], as_of: datetime | None) -> dict[UUID, _Past]:
    """Walk through all wordings of the entries that were public by `as_of`, oldest first (one query)."""
    rows = EntryVersion.objects.at_home().filter(entry_id__in=list(entries), state=EntryState.PUBLISHED)
    rows = rows.filter(recorded_at__lte=as_of) if as_of else rows
    pasts: dict[UUID, _Past] = {}
    before: dict[UUID, Document] = {}
    for entry, at, document in rows.order_by("number").values_list("entry_id", "recorded_at", "document"):
        past = pasts.setdefault(entry, _Past(at))
        if entry in before:
            _compare(past, before[entry], document, at)
        before[entry] = document
    return pasts


def _compare(past: _Past, before: Document, after: Document, at: datetime) -> None:
    if _substance(before) != _substance(after):
        past.updated_at = at
    if _schedule(before) != _schedule(after):
        past.sequence += 1


def _substance(document: Document) -> dict[str, Any]:
    return {name: value for name, value in document.items() if name not in _BOOKKEEPING}


def _schedule(document: Document) -> tuple[Any, ...]:
    """When, where and how surely: what a calendar must be told of anew."""
    when, detail = document["when"], document["detail"]
    date = tuple(when[name] for name in ("earliest", "latest", "at", "zone", "precision"))
    city = detail.get("city")
    where = (city["slug"] if city else None, detail.get("place_text"), detail.get("venue"))
    return (*date, *where, document["certainty"])
