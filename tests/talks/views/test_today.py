"""The first page."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from typing import Any

import pytest
import time_machine
from django.test import Client

from talks.models import Entry, Meeting
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


@pytest.mark.parametrize("count", [5, 50])
def test_query_count_does_not_grow(
    client: Client, many: Callable[[int], list[Entry]], django_assert_num_queries: Any, count: int
) -> None:
    many(count)
    with django_assert_num_queries(7):
        client.get("/")
