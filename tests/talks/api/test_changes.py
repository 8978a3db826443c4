"""The change feed: from the beginning, from a cursor, and the refusals."""

from __future__ import annotations

from collections.abc import Callable
from datetime import timedelta
from typing import Any
from uuid import uuid4

import pytest
from pytest_django import DjangoAssertNumQueries

from talks import record
from talks.changes import BEGINNING, Place
from talks.models import Entry, EntryVersion, Meeting, User
from tests.talks.api.test_schema import faults
from tests.talks.conftest import RECORDED, number_now, on

pytestmark = pytest.mark.django_db

LATER = RECORDED + timedelta(days=1)
Get = Callable[..., Any]


@pytest.fixture
def merged(meeting: Meeting, publish: Callable[..., Entry], editor: User) -> Entry:
    loser = publish(Meeting(title="Envoys met", **on()))
    record.merge(loser, meeting, by=editor, reason="The same", at=LATER)
    return loser


def test_it_works(get: Get, demand: Entry) -> None:
    number_now()
    (item,) = get("changes/").json()["results"]
    assert item == {
        "id": str(EntryVersion.objects.get(entry=demand).pk),
        "type": "entry.published",
        "at": "2022-01-10T18:00:00+00:00",
        "entry": str(demand.pk),
        "kind": "demand",
        "negotiation": "security-talks",
        "url": f"http://testserver/api/v1/entries/{demand.pk}/",
        "revision": 1,
        "redirect": None,
        "reason": None,
    }


def test_a_reader_goes_on_from_the_cursor_he_kept(get: Get, demand: Entry, editor: User) -> None:
    number_now()
    first = get("changes/").json()
    assert first["next"] is None
    record.correct(demand, {"title": "No growth"}, by=editor, reason="Wrong word", at=LATER)
    number_now()
    second = get("changes/", cursor=first["cursor"]).json()
    assert [(one["type"], one["reason"]) for one in second["results"]] == [("entry.corrected", "Wrong word")]
    empty = get("changes/", cursor=second["cursor"]).json()
    assert empty == {"results": [], "next": None, "cursor": second["cursor"]}


def test_an_empty_record_gives_a_cursor_too(get: Get, publish: Callable[..., Entry]) -> None:
    empty = get("changes/").json()
    assert empty == {"results": [], "next": None, "cursor": BEGINNING.cursor()}
    publish(Meeting(title="Envoys met", **on()))
    number_now()
    assert len(get("changes/", cursor=empty["cursor"]).json()["results"]) == 1


def test_pages_follow_each_other(get: Get, client: Any, meeting: Entry, answer: Entry) -> None:
    number_now()
    whole = [one["id"] for one in get("changes/").json()["results"]]
    page = get("changes/", page_size=1).json()
    read = [one["id"] for one in page["results"]]
    while page["next"]:
        page = client.get(page["next"]).json()
        read += [one["id"] for one in page["results"]]
    assert read == whole and len(read) == 4


def test_documents_come_when_asked_for(get: Get, meeting: Entry) -> None:
    number_now()
    first, second = get("changes/", expand="document").json()["results"]
    assert first["document"]["parties"] == []
    assert second["document"] == get(f"entries/{meeting.pk}/").json()


def test_a_retraction_is_a_tombstone(get: Get, demand: Entry, editor: User) -> None:
    record.retract(demand, by=editor, reason="Misread", at=LATER)
    number_now()
    last = get("changes/", expand="document").json()["results"][-1]
    assert (last["type"], last["reason"], last["document"]) == ("entry.retracted", "Misread", None)


def test_a_merge_redirects(get: Get, merged: Entry, meeting: Entry) -> None:
    number_now()
    change, gained = get("changes/", expand="document").json()["results"][-2:]
    assert (change["type"], change["entry"], change["document"]) == ("entry.merged", str(merged.pk), None)
    assert change["redirect"] == {
        "entry": str(meeting.pk),
        "url": f"http://testserver/api/v1/entries/{meeting.pk}/",
    }
    assert (gained["type"], gained["entry"], gained["redirect"]) == ("entry.updated", str(meeting.pk), None)


@pytest.mark.parametrize("expand", [{}, {"expand": "document"}])
def test_it_is_as_described(expand: Any, get: Get, schema: Any, merged: Entry, answer: Entry) -> None:
    number_now()
    assert faults(schema, "PaginatedChangeList", get("changes/", **expand).json()) == []


def test_a_page_takes_two_queries(
    get: Get, answer: Entry, merged: Entry, django_assert_num_queries: DjangoAssertNumQueries
) -> None:
    number_now()
    cursor = get("changes/", page_size=1).json()["cursor"]
    with django_assert_num_queries(2):
        assert len(get("changes/", cursor=cursor, expand="document").json()["results"]) == 6


@pytest.mark.parametrize(
    "params", [{"cursor": "mine"}, {"expand": "all"}, {"type": "entry.published"}, {"page_size": "0"}]
)
def test_what_is_not_understood_is_refused(params: Any, get: Get) -> None:
    answer = get("changes/", **params)
    assert (answer.status_code, answer.json()["type"]) == (400, "/api/v1/problems/invalid-parameter/")
    assert answer.json()["errors"][0]["parameter"] in params


def test_a_cursor_from_before_a_restore_is_expired(get: Get, demand: Entry) -> None:
    number_now()
    answer = get("changes/", cursor=Place(10**9, uuid4()).cursor())
    assert (answer.status_code, answer["Content-Type"]) == (410, "application/problem+json")
    assert answer.json()["type"] == "/api/v1/problems/cursor-expired/"


def test_it_is_read_only(client: Any) -> None:
    assert client.post("/api/v1/changes/").status_code == 405
