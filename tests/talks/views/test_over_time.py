"""Strips of positions over time."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from typing import Any

import pytest
from django.test import Client

from actors.models import Actor
from talks.models import Demand, Entry, Response
from tests.talks.conftest import on

PAGE = "/n/security-talks/positions/over-time/"


def test_it_works(client: Client, answer: Response) -> None:
    page = client.get(PAGE)
    text = page.content.decode()
    assert len(page.context["heats"]) == 1
    assert "At the end: United States: Calls it a non-starter." in text
    assert 'class="h-no"' in text
    assert 'style="' not in text


def test_by_rounds_the_meetings_are_the_columns(client: Client, meeting: Entry, answer: Response) -> None:
    page = client.get(PAGE, {"columns": "rounds"})
    assert [column.label for column in page.context["columns"]] == ["Geneva"]


def test_without_a_meeting_there_are_no_rounds(client: Client, demand: Demand) -> None:
    assert "No dated meeting was held yet." in client.get(PAGE, {"columns": "rounds"}).content.decode()


def test_in_long_talks_each_demand_has_its_own_stretch(
    client: Client, publish: Callable[..., Entry], russia: Actor
) -> None:
    for title, year in {"Old": 1990, "New": 2022}.items():
        publish(Demand(title=title, by=russia, **on(date(year, 1, 10))))
    page = client.get(PAGE)
    assert [len(one.strip.columns) for one in page.context["heats"]] == [1, 1]
    assert "each strip spans its own demand" in page.content.decode()


def test_without_a_date_there_is_no_strip(
    client: Client, publish: Callable[..., Entry], russia: Actor
) -> None:
    publish(Demand(title="Who knows when", by=russia))
    assert "No demand or answer here has a date." in client.get(PAGE).content.decode()


def test_before_anything_was_recorded_there_is_nothing(client: Client, answer: Response) -> None:
    assert "No demand is on record here." in client.get(PAGE, {"as_of": "2021-01-01"}).content.decode()


@pytest.mark.parametrize("query", ["columns=moons", "topic=cheese", "as_of=0000-99-99", "page=0"])
def test_a_strange_address_is_no_error(client: Client, demand: Demand, query: str) -> None:
    assert client.get(f"{PAGE}?{query}").status_code == 200


@pytest.mark.parametrize("count", [3, 20])
def test_query_count_does_not_grow(
    client: Client, publish: Callable[..., Entry], russia: Actor, django_assert_num_queries: Any, count: int
) -> None:
    for number in range(count):
        publish(Demand(title=f"Demand {number}", by=russia, **on()))
    with django_assert_num_queries(6):
        client.get(PAGE)
