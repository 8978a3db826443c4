"""A bound on reading: so long may a question to the database take, and it changes nothing."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager

from django.db import OperationalError, connection, transaction
from psycopg.errors import QueryCanceled


class TooSlow(Exception):
    """The database was stopped in the middle of a query that took too long."""


@contextmanager
def reading_within(seconds: float) -> Iterator[None]:
    """Queries inside may only read, and each ends after `seconds`: then raises TooSlow (two queries more)."""
    try:
        with transaction.atomic():
            before = _bound(f"{int(seconds * 1000)}ms")
            yield
            _bound(before)
    except OperationalError as error:
        if isinstance(error.__cause__, QueryCanceled):
            raise TooSlow from error
        raise


def _bound(limit: str) -> str:
    """Bound each statement of this transaction; return the bound that stood before."""
    with connection.cursor() as cursor:
        cursor.execute("SET TRANSACTION READ ONLY")
        cursor.execute("SELECT current_setting('statement_timeout')")
        (before,) = cursor.fetchone()
        cursor.execute("SELECT set_config('statement_timeout', %s, true)", [limit])
    return str(before)
