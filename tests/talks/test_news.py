"""What counts as new, corrected and withdrawn, and how a reader's marker moves."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, datetime, timedelta

import pytest
from django.utils import timezone

from talks import news, record
from talks.models import Entry, User

LONG_AGO = datetime(2000, 1, 1, tzinfo=UTC)


def _counts(since: datetime) -> tuple[int, int, int]:
    found = news.since(since)
    return found.new, found.corrected, found.withdrawn


def test_it_works(demand: Entry, meeting: Entry) -> None:
    assert _counts(LONG_AGO) == (2, 0, 0)
    assert _counts(timezone.now()) == (0, 0, 0)
    assert news.since(timezone.now()).nothing


def test_an_edit_is_no_news_and_a_correction_is_once(demand: Entry, editor: User) -> None:
    before = timezone.now()
    demand.title = "Guarantees, in writing"
    record.correct(demand, by=editor, reason="Tidied", correction=False)
    assert _counts(before) == (0, 0, 0)
    record.correct(demand, by=editor, reason="The source says so")
    assert _counts(before) == (0, 1, 0)
    assert _counts(LONG_AGO) == (1, 0, 0)


def test_what_is_withdrawn_is_told(demand: Entry, editor: User) -> None:
    before = timezone.now()
    record.retract(demand, by=editor, reason="A hoax")
    assert _counts(before) == (0, 0, 1)
    (row,) = news.corrections(before)
    assert row.reason == "A hoax"


@pytest.mark.parametrize("later", [timedelta(0), timedelta(days=400)])
def test_the_marker_never_goes_beyond_now_or_back(editor: User, later: timedelta) -> None:
    assert news.read_until(editor) is None
    at = news.mark_read(editor, timezone.now() + later)
    assert at <= timezone.now()
    assert news.mark_read(editor, LONG_AGO) == at == news.read_until(editor)


def test_the_log_has_the_last_first(demand: Entry, meeting: Entry, editor: User) -> None:
    correct: Callable[[Entry], object] = lambda one: record.correct(one, by=editor, reason="Seen")  # noqa: E731
    correct(demand)
    correct(meeting)
    assert [row.entry_id for row in news.corrections()] == [meeting.pk, demand.pk]
