"""What happened to one record: each event of its history with before, after, who and why."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from datetime import date, datetime
from functools import cache
from typing import Any

import pghistory.models
from django.apps import apps
from django.contrib.auth import get_user_model
from django.db import models

NOTHING = "–"


@dataclass(frozen=True, slots=True)
class Part:
    """Rows that belong to a record: their model, the column that points up, and what belongs to them."""

    model: type[models.Model]
    column: str
    parts: Sequence[Part] = ()


@dataclass(frozen=True, slots=True)
class Change:
    """One column's value before and after, as people read them."""

    column: str
    before: str
    after: str


@dataclass(frozen=True, slots=True)
class Event:
    """One row written, changed or removed. `deed` is "added", "changed" or "removed"."""

    at: datetime
    noun: str
    deed: str
    who: str
    why: str
    request: str
    changes: list[Change] = field(default_factory=list)


def trail(record: models.Model, parts: Iterable[Part] = ()) -> list[Event]:
    """The history of a record, of its links and its parts, newest first.

    Costs one query for each table, and one for each table that values point to.
    """
    found: list[Any] = []
    for model in [type(record), *record._meta.get_parent_list()]:
        found += _events_of(model, "pgh_obj", [record.pk])
    for link in record._meta.many_to_many:
        found += _events_of(_through(link), link.m2m_field_name(), [record.pk])
    found += _events_of_parts(parts, [record.pk])
    found.sort(key=lambda event: (event.pgh_created_at, event.pgh_id), reverse=True)
    return _told(found, _predecessors(found))


def _through(link: Any) -> type[models.Model]:
    table: type[models.Model] = link.remote_field.through
    return table


def is_tracked(model: type[models.Model]) -> bool:
    """Whether history keeps anything of `model`."""
    return model in _event_models()


@cache
def _event_models() -> dict[type[models.Model], Any]:
    """{model: its event model}; links are found under their own table, not under the proxy."""
    events: list[Any] = [model for model in apps.get_models() if issubclass(model, pghistory.models.Event)]
    tracked = {event.pgh_tracked_model: event for event in events}
    links = {model._meta.concrete_model: event for model, event in tracked.items() if model._meta.proxy}
    return {**links, **tracked}


def _events_of(model: type[models.Model], column: str, ids: Sequence[Any]) -> list[Any]:
    event = _event_models().get(model)
    if event is None or not ids:
        return []
    rows = event.objects.filter(**{f"{column}_id__in": list(ids)})
    return list(rows.select_related("pgh_context").order_by("pgh_id"))


def _events_of_parts(parts: Iterable[Part], ids: Sequence[Any]) -> list[Any]:
    found: list[Any] = []
    for part in parts:
        events = _events_of(part.model, part.column, ids)
        found += events
        found += _events_of_parts(part.parts, sorted({event.pgh_obj_id for event in events}))
    return found


def _predecessors(newest_first: list[Any]) -> dict[Any, Any]:
    """{event: the one before it of the same row}."""
    standing: dict[tuple[Any, Any], Any] = {}
    before: dict[Any, Any] = {}
    for event in reversed(newest_first):
        row = (type(event), getattr(event, "pgh_obj_id", None) or event.pgh_id)
        before[event] = standing.get(row)
        standing[row] = event
    return before


def _told(events: list[Any], before: dict[Any, Any]) -> list[Event]:
    raw = {event: _changed(event, before[event]) for event in events}
    names = _Names(raw)
    people = _people(events)
    return [_event(event, raw[event], names, people) for event in events]


def _changed(event: Any, previous: Any) -> list[tuple[models.Field[Any, Any], Any, Any]]:
    """(column, before, after) of each column that this event changed."""
    removed = event.pgh_label == "delete"
    own_key = {event.pgh_tracked_model._meta.pk.name}
    changes = []
    for column in event._meta.concrete_fields:
        if column.name.startswith("pgh_") or column.name in own_key:
            continue
        now = None if removed else getattr(event, column.attname)
        then = getattr(event if removed else previous, column.attname, None)
        if (now or None) != (then or None):
            changes.append((column, then, now))
    return changes


class _Names:
    """The words for values: labels of choices, names of the rows that ids point to."""

    def __init__(self, raw: dict[Any, list[tuple[models.Field[Any, Any], Any, Any]]]) -> None:
        wanted: defaultdict[Any, set[Any]] = defaultdict(set)
        for changes in raw.values():
            for column, then, now in changes:
                if column.remote_field:
                    wanted[column.related_model] |= {value for value in (then, now) if value is not None}
        self.rows = {model: model._base_manager.in_bulk(ids) for model, ids in wanted.items()}

    def word(self, column: models.Field[Any, Any], value: Any) -> str:
        """What a reader sees for `value`."""
        if value is None or value == "":
            return NOTHING
        if column.remote_field:
            row = self.rows[column.related_model].get(value)
            return str(row) if row else f"{value} (gone)"
        if column.choices:
            return str(dict(column.flatchoices).get(value, value))
        if isinstance(value, datetime):
            return f"{value:%Y-%m-%d %H:%M:%S %Z}"
        return value.isoformat() if isinstance(value, date) else str(value)


def _context(event: Any) -> dict[str, Any]:
    metadata: dict[str, Any] = event.pgh_context.metadata if event.pgh_context else {}
    return metadata


def _people(events: list[Any]) -> dict[str, str]:
    contexts = [_context(event) for event in events]
    ids = {str(context.get("editor") or context.get("user") or "") for context in contexts} - {""}
    users = get_user_model()._default_manager.in_bulk(list(ids))
    return {str(pk): user.get_full_name() or user.get_username() for pk, user in users.items()}


def _event(
    event: Any, raw: list[tuple[models.Field[Any, Any], Any, Any]], names: _Names, people: dict[str, str]
) -> Event:
    context = _context(event)
    editor = people.get(str(context.get("editor") or context.get("user") or ""), "")
    return Event(
        at=event.pgh_created_at,
        noun=str(event.pgh_tracked_model._meta.verbose_name),
        deed={"insert": "added", "delete": "removed"}.get(event.pgh_label, "changed"),
        who=context.get("byline") or editor or "The program",
        why=context.get("reason", ""),
        request=context.get("request", ""),
        changes=[
            Change(str(column.verbose_name), names.word(column, then), names.word(column, now))
            for column, then, now in raw
        ],
    )
