"""What every request asks, as SQL: to compile it takes several times as long as to answer it."""

from __future__ import annotations

from collections.abc import Sequence
from functools import cache
from typing import Any, TypeVar

from django.db import DEFAULT_DB_ALIAS, connection
from django.db.models import Model

Row = TypeVar("Row", bound=Model)


@cache
def fields_of(model: type[Model]) -> tuple[str, ...]:
    """The names of its columns, which its attributes bear too, in the order in which `made` takes them."""
    return tuple(field.attname for field in model._meta.concrete_fields)


def columns(model: type[Model], table: str) -> str:
    """All columns of a model for a SELECT, where the statement calls its table so."""
    return ", ".join(f"{table}.{name}" for name in fields_of(model))


def first_row(statement: str, *parameters: str) -> Any:
    """The first row of the answer, or None (one query)."""
    with connection.cursor() as cursor:
        cursor.execute(statement, parameters)
        return cursor.fetchone()


def made(model: type[Row], values: Sequence[Any]) -> Row:
    """The object that these columns are of, as if the ORM had read it."""
    return model.from_db(DEFAULT_DB_ALIAS, fields_of(model), values)
