"""How a meeting moved."""

from __future__ import annotations

from datetime import date, timedelta

import pytest

from actors.models import City
from talks import record
from talks.models import Meeting, User
from talks.shifts import shifts
from tests.talks.conftest import RECORDED, on

pytestmark = pytest.mark.django_db
LATER = RECORDED + timedelta(days=1)


def test_it_works(meeting: Meeting, editor: User) -> None:
    vienna = City.objects.create(slug="vienna", name="Vienna", zone="Europe/Vienna")
    record.correct(meeting, {"certainty": "postponed"}, by=editor, reason="Off", at=LATER, correction=False)
    moved = {"city": vienna, **on(date(2022, 1, 14))}
    record.correct(meeting, moved, by=editor, reason="Moved", at=LATER + timedelta(days=1))
    first, second = shifts(meeting.pk)
    assert (first.of_status, first.of_date, first.of_place, first.reason) == (True, False, False, "Off")
    assert (second.of_status, second.of_date, second.of_place) == (False, True, True)
    assert (first.is_correction, second.is_correction) == (False, True)
    assert [one.reason for one in shifts(meeting.pk, as_of=LATER)] == ["Off"]


def test_other_words_or_a_better_basis_are_no_change(meeting: Meeting, editor: User) -> None:
    words = {"title": "Envoys meet", "basis": "inferred"}
    record.correct(meeting, words, by=editor, reason="Words", at=LATER)
    assert shifts(meeting.pk) == []
