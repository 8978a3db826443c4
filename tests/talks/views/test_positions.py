"""The matrix page."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest
from django.test import Client

from actors.models import Actor
from talks.models import Demand, Entry, Issue, Response
from tests.talks.conftest import on

PAGE = "/n/security-talks/positions/"


def test_it_works(client: Client, demand: Demand, answer: Entry) -> None:
    text = client.get(PAGE).content.decode()
    assert "No new members for the alliance" in text
    assert "Raised by Russia" in text
    assert "Calls it a non-starter" in text


def test_silence_is_counted(client: Client, demand: Demand) -> None:
    page = client.get(PAGE)
    assert page.context["matrix"].silences == 1
    assert "No answer found" in page.content.decode()


def test_an_unknown_negotiation_is_not_found(client: Client, db: None) -> None:
    assert client.get("/n/no-such-talks/positions/").status_code == 404


def test_as_of_leaves_later_answers_out(
    client: Client, demand: Demand, publish: Callable[..., Entry]
) -> None:
    publish(Response(title="Too soon to say", demand=demand, stance="refuses", by=demand.by, **on()), at=None)
    then = client.get(PAGE, {"as_of": "2022-01-12"})
    assert "Too soon to say" not in then.content.decode()
    assert "The record as of Wed 12 Jan 2022" in then.content.decode()
    assert "Too soon to say" in client.get(PAGE).content.decode()


def test_a_bad_day_is_a_notice(client: Client, demand: Demand) -> None:
    page = client.get(PAGE, {"as_of": "soon"})
    assert page.status_code == 200
    assert "Write a moment as" in page.content.decode()


def test_one_topic_only(client: Client, demand: Demand, publish: Callable[..., Entry], russia: Actor) -> None:
    entry = Demand(title="Fewer exercises", by=russia, **on())
    publish(entry)
    assert client.get(PAGE, {"topic": "enlargement"}).context["matrix"].demands == 0
    assert client.get(PAGE).context["matrix"].demands == 2


def test_an_unknown_topic_is_a_notice(client: Client, demand: Demand) -> None:
    Issue.objects.create(slug="grain", name="Grain")
    page = client.get(PAGE, {"topic": "grain"})
    assert page.context["matrix"].demands == 1
    assert "“grain” is not a topic of these talks." in page.content.decode()


@pytest.mark.parametrize("count", [5, 50])
def test_query_count_does_not_grow(
    client: Client, publish: Callable[..., Entry], russia: Actor, django_assert_num_queries: Any, count: int
) -> None:
    for number in range(count):
        publish(Demand(title=f"Demand {number}", by=russia, **on()))
    with django_assert_num_queries(6):
        client.get(PAGE)
