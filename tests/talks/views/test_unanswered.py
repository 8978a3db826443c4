"""The list of work behind 'No answer found'."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest
from django.test import Client

from actors.models import Actor
from talks import record
from talks.models import Demand, Entry, Response, User
from tests.talks.conftest import on

PAGE = "/n/security-talks/positions/unanswered/"


def test_it_works(client: Client, demand: Demand) -> None:
    page = client.get(PAGE, {"as_of": "2022-01-20"})
    assert page.context["cells"] == 1
    assert "<b>10 days</b>" in page.content.decode()
    assert f"/d/{demand.pk}/?as_of=2022-01-20" in page.content.decode()


def test_the_matrix_leads_here(client: Client, demand: Demand) -> None:
    assert f'href="{PAGE}"' in client.get("/n/security-talks/positions/").content.decode()


def test_only_those_who_were_asked(client: Client, demand: Demand, america: Actor, editor: User) -> None:
    assert client.get(PAGE, {"asked": "1"}).context["cells"] == 0
    record.correct(demand, {"of": [america]}, by=editor, reason="Test", correction=False)
    assert client.get(PAGE, {"asked": "1"}).context["cells"] == 1


def test_nothing_waits(client: Client, answer: Response) -> None:
    assert "No answer is missing here." in client.get(PAGE).content.decode()


@pytest.mark.parametrize("query", ["party=atlantis", "topic=cheese", "as_of=0000-99-99", "page=x&asked=%F0"])
def test_a_strange_address_is_no_error(client: Client, demand: Demand, query: str) -> None:
    assert client.get(f"{PAGE}?{query}").status_code == 200


def test_an_unknown_negotiation_is_not_found(client: Client, db: None) -> None:
    assert client.get("/n/none/positions/unanswered/").status_code == 404


@pytest.mark.parametrize("count", [5, 25])
def test_query_count_does_not_grow(
    client: Client, publish: Callable[..., Entry], russia: Actor, django_assert_num_queries: Any, count: int
) -> None:
    for number in range(count):
        publish(Demand(title=f"Demand {number}", by=russia, **on()))
    with django_assert_num_queries(6):
        client.get(PAGE)
