"""The one way a model is put under history: each insert, update and delete, by any path, leaves an event."""

from __future__ import annotations

from collections.abc import Callable
from typing import TypeVar

import pghistory
from django.db import models

Tracked = TypeVar("Tracked", bound=type[models.Model])


def tracked(*, leave_out: tuple[str, ...] = ()) -> Callable[[Tracked], Tracked]:
    """Class decorator. Triggers write the events, so bulk updates and raw SQL cannot slip past them.

    A child of a multi-table parent tracks its own columns; the parent's are tracked by the parent.
    `leave_out` names columns that are secrets, leases or bulk, of which history keeps nothing.
    """

    def decorate(model: Tracked) -> Tracked:
        own = [
            field.name
            for field in model._meta.local_concrete_fields
            if not field.generated and field.name not in leave_out
        ]
        return pghistory.track(
            pghistory.InsertEvent(),
            pghistory.UpdateEvent(condition=pghistory.AnyChange(*own)),
            pghistory.DeleteEvent(),
            fields=own,
            model_name=f"{model.__name__}Event",
            append_only=True,
        )(model)

    return decorate


def links_tracked(model: Tracked) -> Tracked:
    """Class decorator for a proxy of a many-to-many table: rows come and go, they never change."""
    return pghistory.track(
        pghistory.InsertEvent(),
        pghistory.DeleteEvent(),
        obj_field=None,
        model_name=f"{model.__name__}Event",
        append_only=True,
    )(model)
