"""One meaning of a query string."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, timedelta

import pytest
from django.http import QueryDict

from actors.models import City
from talks import record
from talks.filters import select
from talks.models import Entry, Meeting, Negotiation, User
from tests.talks.conftest import RECORDED, on

pytestmark = pytest.mark.django_db


def titles(query: str, table: Negotiation | None = None) -> list[str]:
    selection = select(QueryDict(query), table)
    assert not selection.problems
    return [row.document["title"] for row in selection.ordered()]


def test_it_works(meeting: Meeting, demand: Entry, answer: Entry, table: Negotiation) -> None:
    assert titles("kind=demand&kind=response", table) == ["A non-starter", "No new members for the alliance"]
    assert titles("party=united-states&order=oldest", table) == ["Envoys meet in Geneva", "A non-starter"]
    assert titles("q=alliance+members") == ["No new members for the alliance"]
    assert len(titles("")) == 3


def test_dates_keep_what_may_lie_within(publish: Callable[..., Entry]) -> None:
    whole_month = {"earliest": date(2022, 1, 1), "latest": date(2022, 1, 31), "precision": "month"}
    publish(Meeting(title="Some day in January", **whole_month))
    assert titles("from=2022-01-20&to=2022-01-22") == ["Some day in January"]
    assert titles("from=2022-02-01") == []


def test_as_of_shows_the_record_of_that_day(demand: Entry, editor: User) -> None:
    record.correct(demand, {"title": "Reworded"}, by=editor, reason="Test", at=RECORDED + timedelta(days=2))
    assert titles("as_of=2022-01-10") == ["No new members for the alliance"]
    assert titles("as_of=2022-01-10T12:00Z") == []
    assert titles("as_of=2022-01-13") == ["Reworded"]


def test_an_edit_is_not_new_but_a_correction_is(publish: Callable[..., Entry], editor: User) -> None:
    edited, corrected = publish(Meeting(title="One", **on())), publish(Meeting(title="Two", **on()))
    later = RECORDED + timedelta(days=1)
    record.correct(edited, {"certainty": "confirmed"}, by=editor, reason="Test", at=later, correction=False)
    record.correct(corrected, {"title": "Two, corrected"}, by=editor, reason="Test", at=later)
    assert titles("since=2022-01-11") == ["Two, corrected"]


def test_a_meeting_on_two_timelines_is_listed_once(
    meeting: Meeting, elsewhere: Negotiation, editor: User
) -> None:
    record.correct(meeting, {"also_in": [elsewhere]}, by=editor, reason="Shared", correction=False)
    assert titles("", elsewhere) == titles("") == ["Envoys meet in Geneva"]


@pytest.mark.parametrize(
    "query",
    [
        "kind=feast",
        "party=atlantis",
        "city=atlantis",
        "certainty=sure",
        "from=yesterday",
        "as_of=soon",
        "as_of=2022-13-45T99:00",
        "order=upside-down",
        "colour=red",
        "q=%00",
    ],
)
def test_an_unknown_value_is_named_and_left_out(meeting: Meeting, query: str) -> None:
    selection = select(QueryDict(query))
    assert list(selection.problems) == [query.partition("=")[0]]
    assert selection.rows.count() == 1


def test_a_city_keeps_the_meetings_there_in_the_wording_of_the_day(
    meeting: Meeting, publish: Callable[..., Entry], demand: Entry, editor: User
) -> None:
    vienna = City.objects.create(slug="vienna", name="Vienna", zone="Europe/Vienna")
    publish(Meeting(title="No city named", **on()))
    assert titles("city=geneva") == titles("city=geneva&city=vienna") == ["Envoys meet in Geneva"]
    later = RECORDED + timedelta(days=2)
    record.correct(meeting, {"city": vienna}, by=editor, reason="It was Vienna", at=later)
    assert (len(titles("city=vienna")), titles("city=geneva")) == (1, [])
    assert titles("city=geneva&as_of=2022-01-11") == ["Envoys meet in Geneva"]


def test_together_with_means_all_of_them(meeting: Entry, demand: Entry, table: Negotiation) -> None:
    both = select(QueryDict("party=russia&with=united-states"), table)
    assert [row.entry_id for row in both.rows] == [meeting.pk]
    assert select(QueryDict("with=russia&with=united-states"), table).rows.count() == 1
    assert "with" in select(QueryDict("with=atlantis"), table).problems


@pytest.mark.parametrize(
    ("query", "kept"),
    [
        ("date__gte=2022-01-20", True),
        ("date__gte=2022-02-01", False),
        ("date__gt=2021-12-31", True),
        ("date__gt=2022-01-20", False),
        ("date__lte=2022-01-20", True),
        ("date__lte=2021-12-31", False),
        ("date__lt=2022-02-01", True),
        ("date__lt=2022-01-20", False),
        ("published__gte=2022-01-10", True),
        ("published__gt=2022-01-10", False),
        ("published__lte=2022-01-10", True),
        ("published__lt=2022-01-10", False),
        ("recorded__gte=2022-01-10T18:00Z", True),
        ("recorded__gt=2022-01-10T18:00Z", False),
        ("kind__n=meeting", False),
        ("kind__n=demand&kind__n=response", True),
        ("certainty__n=held", False),
        ("party__n=russia", True),
        ("source__n=wire", False),
        ("topic__n=enlargement", True),
    ],
)
def test_suffixes_narrow_further(query: str, kept: bool, publish: Callable[..., Entry]) -> None:
    month = {"earliest": date(2022, 1, 1), "latest": date(2022, 1, 31), "precision": "month"}
    publish(Meeting(title="Some day in January", **month))
    assert titles(query) == (["Some day in January"] if kept else [])


def test_none_of_a_party_leaves_out_whatever_it_is_at(meeting: Meeting, demand: Entry, answer: Entry) -> None:
    assert titles("party__n=united-states") == ["No new members for the alliance"]
    assert titles("party__n=united-states&party__n=russia") == []
