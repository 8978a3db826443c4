"""Days in order, the now line, the schedule and the counts."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, date, datetime, time, timedelta

import pytest

from talks import timeline
from talks.cursors import CursorError
from talks.models import Entry, EntryVersion, Meeting, Negotiation
from tests.talks.conftest import on

pytestmark = pytest.mark.django_db
NOW = datetime(2022, 1, 11, 12, tzinfo=UTC)


def meet(publish: Callable[..., Entry], day: int, **more: object) -> Entry:
    return publish(Meeting(title=f"Meeting of {day} January", **on(date(2022, 1, day)), **more))


def read(**more: object) -> timeline.Page:
    rows = EntryVersion.objects.current()
    options = {"newest_first": True, "cursor": None, "now": NOW, **more}
    ordered = rows.newest_first() if options["newest_first"] else rows.oldest_first()
    return timeline.page(ordered, **options)  # type: ignore[arg-type]


def test_it_works(publish: Callable[..., Entry]) -> None:
    for day in (10, 10, 12):
        meet(publish, day)
    page = read()
    assert [(day.heading, len(day.lines)) for day in page.days] == [
        ("Wed 12 Jan 2022", 1),
        ("Mon 10 Jan 2022", 2),
    ]
    assert [day.now_before for day in page.days] == [False, True]
    assert page.next_cursor is None


def test_pages_have_no_gap_and_no_double(publish: Callable[..., Entry]) -> None:
    for day in (3, 4, 4, 4, 5, 6, 6):
        meet(publish, day)
    for newest_first in (True, False):
        seen, cursor = [], None
        while True:
            page = read(cursor=cursor, size=2, newest_first=newest_first)
            seen += [line.document["id"] for day in page.days for line in day.lines]
            cursor = page.next_cursor
            if cursor is None:
                break
        assert len(seen) == len(set(seen)) == 7


def test_one_query_a_page(
    publish: Callable[..., Entry], django_assert_num_queries: Callable[..., object]
) -> None:
    for day in range(1, 9):
        meet(publish, day)
    with django_assert_num_queries(1):  # type: ignore[attr-defined]
        read()


def test_times_of_one_day_stand_under_one_heading(publish: Callable[..., Entry]) -> None:
    meet(publish, 10)
    timed = on(at=time(9, 30), zone="Europe/Zurich") | {"precision": "time"}
    publish(Meeting(title="At half past nine", **timed))
    (day,) = read().days
    assert [line.document["when"]["wording"] for line in day.lines] == [
        "Mon 10 Jan 2022, 09:30 CET",
        "Mon 10 Jan 2022",
    ]


def test_an_undated_entry_comes_last(publish: Callable[..., Entry]) -> None:
    publish(Meeting(title="Some day", precision="unknown"))
    meet(publish, 10)
    assert [day.heading for day in read().days] == ["Mon 10 Jan 2022", "Date not known"]


def test_an_inferred_date_says_from_what(publish: Callable[..., Entry]) -> None:
    publish(Meeting(title="On Monday", **on() | {"basis": "inferred", "date_label": "Monday"}))
    assert read().days[0].note == "inferred from “Monday”"


def test_the_schedule_is_what_lies_around_now(publish: Callable[..., Entry], table: Negotiation) -> None:
    for day in (3, 9, 10, 12, 13):
        meet(publish, day)
    assert [document["title"] for document in timeline.schedule(table, as_of=None, now=NOW)] == [
        "Meeting of 9 January",
        "Meeting of 10 January",
        "Meeting of 12 January",
        "Meeting of 13 January",
    ]


def test_the_outline_counts_the_selection(meeting: Entry, demand: Entry) -> None:
    outline = timeline.outline(EntryVersion.objects.current())
    assert outline.total == 2
    assert outline.kinds == {"meeting": 1, "demand": 1}
    assert outline.parties["russia"] == 2
    assert outline.days == {date(2022, 1, 10): 2}


def test_the_outline_may_stop_counting(meeting: Entry, demand: Entry) -> None:
    rows = EntryVersion.objects.current()
    cut = timeline.outline(rows, most=1)
    assert (cut.total, cut.more) == (1, True)
    assert cut.kinds.total() == 1
    whole = timeline.outline(rows, most=2)
    assert (whole.total, whole.more) == (2, False)


def test_what_came_after_the_marker_is_new(publish: Callable[..., Entry]) -> None:
    meet(publish, 10)
    assert read(since=NOW - timedelta(days=30)).days[0].lines[0].is_new
    assert not read(since=NOW).days[0].lines[0].is_new


@pytest.mark.parametrize("cursor", ["x", "é", "WyJhIl0", "WzEsMiwzXQ", "bnVsbA"])
def test_a_foreign_cursor_is_refused(meeting: Entry, cursor: str) -> None:
    with pytest.raises(CursorError, match="begin again"):
        read(cursor=cursor)
