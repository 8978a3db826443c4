"""The first page."""

from __future__ import annotations

import re
from collections.abc import Callable
from datetime import date
from html import unescape
from typing import Any

import pytest
import time_machine
from django.test import Client

from talks.models import Demand, Entry, Meeting, User
from tests.talks.conftest import on


def test_it_works(client: Client, meeting: Entry, demand: Entry) -> None:
    text = client.get("/").content.decode()
    assert "Envoys meet in Geneva" in text
    assert "Longest without an answer" in text
    assert "Security talks" in text


def test_an_empty_record_says_so(client: Client, db: None) -> None:
    text = client.get("/").content.decode()
    assert "Nothing is on record yet." in text
    assert "No negotiation is on record yet." in text


def test_meetings_to_come_stand_first(client: Client, publish: Callable[..., Entry]) -> None:
    publish(Meeting(title="Envoys to meet", certainty="expected", **on(date(2022, 2, 1))))
    with time_machine.travel("2022-01-20"):
        page = client.get("/")
    assert [document["title"] for document in page.context["coming"]] == ["Envoys to meet"]
    assert "Next meetings" in page.content.decode()


def test_an_answered_demand_waits_no_longer(client: Client, demand: Entry, answer: Entry) -> None:
    assert client.get("/").context["waiting"] == []


def test_the_longest_wait_counts_days(client: Client, demand: Entry) -> None:
    with time_machine.travel("2022-01-20"):
        (waiting,) = client.get("/").context["waiting"]
    assert waiting.days == 10


@pytest.mark.parametrize("count", [5, 25])
def test_query_count_does_not_grow(
    client: Client, many: Callable[[int], list[Entry]], django_assert_num_queries: Any, count: int
) -> None:
    many(count)
    with django_assert_num_queries(8):
        client.get("/")


@pytest.mark.parametrize("count", [5, 25])
def test_query_count_with_moves_does_not_grow(
    client: Client, demand: Entry, publish: Callable[..., Entry], django_assert_num_queries: Any, count: int
) -> None:
    for number in range(count):
        publish(Demand(title=f"Demand {number}", by=demand.by, **on()))  # type: ignore[attr-defined]
    with django_assert_num_queries(11):
        client.get("/?since=2000-01-01")


def test_positions_that_moved_since(client: Client, answer: Entry) -> None:
    page = client.get("/?since=2022-01-01")
    text = page.content.decode()
    assert "Positions that moved" in text
    assert [one.move for one in page.context["moved"].movements] == ["answered", "raised"]
    (address, *_) = re.findall(r'href="([^"]*by=record[^"]*)"', text)
    compared = client.get(unescape(address))
    assert not compared.context["problems"]
    assert len(compared.context["comparison"].movements) == 2


def test_nothing_moved_since_is_said_to_who_asks(client: Client, answer: Entry) -> None:
    assert "no position moved" in client.get("/?since=2022-01-11").content.decode()
    assert "Positions that moved" not in client.get("/").content.decode()


def test_without_a_marker_the_moves_of_a_week_are_told(client: Client, answer: Entry) -> None:
    with time_machine.travel("2022-01-16"):
        assert len(client.get("/").context["moved"].movements) == 2


def test_since_counts_for_anyone(client: Client, demand: Entry) -> None:
    text = client.get("/?since=2000-01-01").content.decode()
    assert "1 new entry, 0 corrections" in text
    assert "Mark as read" not in text


def test_a_reader_marks_as_read_and_only_then_the_marker_moves(
    client: Client, editor: User, demand: Entry
) -> None:
    client.force_login(editor)
    assert "Mark as read until now" in client.get("/").content.decode()
    client.post("/read/", {"until": "2000-01-01"})
    assert client.get("/").context["news"].new == 1
    assert client.get("/").context["news"].new == 1
    until = client.get("/").context["news"].until
    told = client.post("/read/", {"until": until.isoformat()}, follow=True).content.decode()
    assert "Marked as read until" in told
    assert "Nothing new" in told


def test_what_comes_in_after_the_page_was_made_stays_new(
    client: Client, editor: User, publish: Callable[..., Entry]
) -> None:
    client.force_login(editor)
    client.post("/read/", {"until": "2000-01-01"})
    until = client.get("/").context["news"].until
    publish(Meeting(title="Envoys meet again", **on(date(2022, 2, 1))), at=None)
    client.post("/read/", {"until": until.isoformat()})
    assert client.get("/").context["news"].new == 1


@pytest.mark.parametrize("until", ["", "soon", "0000-99-99"])
def test_a_marker_needs_a_moment(client: Client, editor: User, until: str) -> None:
    client.force_login(editor)
    assert client.post("/read/", {"until": until}).status_code == 400


def test_a_stranger_has_no_marker(client: Client, db: None) -> None:
    assert client.post("/read/", {"until": "2022-01-01"}).headers["Location"].startswith("/login/")
    assert client.get("/read/").status_code == 405


@pytest.mark.parametrize("since", ["0000-99-99", "yesterday", "%00"])
def test_a_since_that_is_no_moment_is_said(client: Client, db: None, since: str) -> None:
    assert "Write a moment as" in client.get(f"/?since={since}").content.decode()
