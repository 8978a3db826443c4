"""Reading within a bound of time."""

from __future__ import annotations

import pytest
from django.db import InternalError, connection

from actors.models import Actor
from talks.time_limit import TooSlow, reading_within

pytestmark = pytest.mark.django_db


def bound() -> str:
    with connection.cursor() as cursor:
        cursor.execute("SHOW statement_timeout")
        return str(cursor.fetchone()[0])


def test_it_works() -> None:
    before = bound()
    with reading_within(1.5):
        assert bound() == "1500ms"
    assert bound() == before


def test_a_slow_question_is_ended_and_the_connection_lives_on() -> None:
    before = bound()
    with pytest.raises(TooSlow), reading_within(0.05), connection.cursor() as cursor:
        cursor.execute("SELECT pg_sleep(60)")
    assert bound() == before


def test_nothing_is_written() -> None:
    with pytest.raises(InternalError, match="read-only"), reading_within(5):
        Actor.objects.create(slug="atlantis", name="Atlantis", short="AT", kind="state")
    Actor.objects.create(slug="atlantis", name="Atlantis", short="AT", kind="state")
