"""The one way a model is put under history: each insert, update and delete, by any path, leaves an event."""

from __future__ import annotations

from collections.abc import Callable
from typing import TypeVar

import pghistory
from django.db import models
from django.db.backends.base.schema import BaseDatabaseSchemaEditor
from django.db.migrations.operations.base import Operation
from django.db.migrations.state import ProjectState
from pgtrigger.compiler import Trigger

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
        history: Callable[[Tracked], Tracked] = pghistory.track(
            pghistory.InsertEvent(),
            pghistory.UpdateEvent(condition=pghistory.AnyChange(*own)),
            pghistory.DeleteEvent(),
            fields=own,
            model_name=f"{model.__name__}Event",
            append_only=True,
        )
        return history(model)

    return decorate


def links_tracked(model: Tracked) -> Tracked:
    """Class decorator for a proxy of a many-to-many table: rows come and go, they never change."""
    history: Callable[[Tracked], Tracked] = pghistory.track(
        pghistory.InsertEvent(),
        pghistory.DeleteEvent(),
        obj_field=None,
        model_name=f"{model.__name__}Event",
        append_only=True,
    )
    return history(model)


class AddTriggers(Operation):
    """Many triggers in one migration step; one step each re-renders every model and took 20 s in all.

    `triggers` is [(model name, compiled trigger)]. Later migrations may use pgtrigger's own operations.
    """

    reversible = True

    def __init__(self, triggers: list[tuple[str, Trigger]]) -> None:
        self.triggers = triggers

    def state_forwards(self, app_label: str, state: ProjectState) -> None:
        """Note the triggers where pgtrigger's change detection looks for them."""
        for model_name, trigger in self.triggers:
            options = state.models[app_label, model_name].options
            options["triggers"] = [*options.get("triggers", []), trigger]

    def database_forwards(
        self,
        app_label: str,
        schema_editor: BaseDatabaseSchemaEditor,
        from_state: ProjectState,
        to_state: ProjectState,
    ) -> None:
        """Install them."""
        for _, trigger in self.triggers:
            # The compiled SQL is whole: params=None keeps its percent signs as they are.
            schema_editor.execute(trigger.install_sql, params=None)

    def database_backwards(
        self,
        app_label: str,
        schema_editor: BaseDatabaseSchemaEditor,
        from_state: ProjectState,
        to_state: ProjectState,
    ) -> None:
        """Remove them."""
        for _, trigger in self.triggers:
            schema_editor.execute(trigger.uninstall_sql, params=None)

    def describe(self) -> str:
        """What `migrate` prints."""
        return f"Create {len(self.triggers)} triggers"
