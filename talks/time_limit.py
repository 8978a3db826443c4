"""A bound on reading: so long may a question to the database take, and it changes nothing."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager

from django.db import OperationalError, connection, transaction
from django.db.backends.utils import CursorWrapper
from psycopg.errors import QueryCanceled


class TooSlow(Exception):
    """The database was stopped in the middle of a query that took too long."""


@contextmanager
def reading_within(seconds: float) -> Iterator[None]:
    """Queries inside may only read, each for `seconds` at most, or raise TooSlow (three queries more)."""
    try:
        with transaction.atomic(), connection.cursor() as cursor:
            cursor.execute("SET TRANSACTION READ ONLY")
            before = _bound(cursor, f"{int(seconds * 1000)}ms")
            yield
            _bound(cursor, before)
    except OperationalError as error:
        if isinstance(error.__cause__, QueryCanceled):
            raise TooSlow from error
        raise


def _bound(cursor: CursorWrapper, limit: str) -> str:
    """Bound each statement of this transaction; return the bound that stood before."""
    swap = "SELECT current_setting('statement_timeout'), set_config('statement_timeout', %s, true)"
    cursor.execute(swap, [limit])
    before, _ = cursor.fetchone()
    return str(before)
