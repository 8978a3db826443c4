"""What a list costs over its limit: the same rows by raw psycopg and orjson. Ratios within one run."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, timedelta

import orjson
import pytest
from django.db import connection
from django.test import Client

from talks.models import Entry, EntryVersion, Meeting, Negotiation
from tests.benchmarks.bench_reading import best_of
from tests.talks.conftest import *  # noqa: F403
from tests.talks.conftest import on

ROUNDS = 20
ENTRIES = 200
LIMITS = """
    SELECT document::text FROM talks_entryversion
    WHERE negotiation_id = %s AND superseded_at IS NULL AND state = 'published'
    ORDER BY sort_at DESC, sort_rank DESC, entry_id DESC LIMIT 50
"""


@pytest.fixture
def long_table(table: Negotiation, publish: Callable[..., Entry]) -> Negotiation:
    """A negotiation of 200 meetings."""
    for number in range(ENTRIES):
        publish(Meeting(title=f"Meeting {number}", **on(date(2021, 1, 1) + timedelta(days=number))))
    return table


def raw(table: Negotiation) -> bytes:
    """Fifty documents as one JSON list, the shortest way there is."""
    with connection.cursor() as cursor:
        cursor.execute(LIMITS, [table.pk])
        return orjson.dumps([orjson.Fragment(row[0]) for row in cursor.fetchall()])


@pytest.mark.django_db
def bench_lists_against_raw_rows(long_table: Negotiation, client: Client) -> None:
    """Timeline page and the reading of one page of rows, each over the raw rows."""
    limit = best_of(ROUNDS, lambda: raw(long_table))
    faces: list[tuple[str, str, Callable[[], object]]] = [
        ("timeline page of 50 entries", "12.0", lambda: client.get(f"/n/{long_table.slug}/")),
        ("50 rows as models", "", lambda: list(EntryVersion.objects.current().newest_first()[:50])),
    ]
    print(f"\n{'':32}{'took':>12} {'ratio':>9} {'goal':>7}")
    print(f"{'raw rows + orjson':32}{limit * 1000:9.2f} ms {1.0:7.1f} x")
    for name, goal, ask in faces:
        took = best_of(ROUNDS, ask)
        print(f"{name:32}{took * 1000:9.2f} ms {took / limit:7.1f} x {goal:>7}")
