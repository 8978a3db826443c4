"""How many a list would show, by an address of its own."""

from __future__ import annotations

import re
from collections.abc import Callable
from typing import Any
from urllib.parse import urlsplit

import pytest
from django.db import connection
from django.test import Client
from pytest_django import DjangoAssertNumQueries

from actors.models import Actor
from talks.api import urls
from talks.api.views import counting
from talks.models import Demand, EntryVersion, Meeting, Negotiation, Statement
from talks.vocabulary import Scope
from tests.talks.api.test_every_role import address_of
from tests.talks.api.test_problems import check

pytestmark = pytest.mark.django_db
LISTS = [str(one.name) for one in urls.urlpatterns if str(one.name).endswith("-list")]
# Deliveries are those of one webhook: tests/talks/api/test_webhooks.py counts them.
WITHOUT = {"problem-list", "change-list", "webhook-delivery-list"}


def links(answer: Any) -> dict[str, str]:
    """The Link header as {relation: address}."""
    return {name: address for address, name in re.findall(r'<([^>]*)>; rel="([^"]*)"', answer["Link"])}


def test_it_works(get: Callable[..., Any], meeting: Meeting, demand: Demand, statement: Statement) -> None:
    assert get("entries/count/").json() == {"count": 3, "exact": True}
    assert get("demands/count/").json() == {"count": 1, "exact": True}
    assert get("actors/count/").json() == {"count": Actor.objects.standing().count(), "exact": True}


@pytest.mark.parametrize(
    ("params", "count"),
    [
        ({"kind": "demand"}, 1),
        ({"party": ["russia", "united-states"]}, 3),
        ({"with": ["russia", "united-states"]}, 1),
        ({"q": "guarantees"}, 1),
        ({"negotiation": "security-talks", "from": "2022-01-11"}, 0),
        ({"as_of": "2022-01-09"}, 0),
    ],
)
def test_filters_mean_what_they_mean_in_the_list(
    params: dict[str, Any],
    count: int,
    get: Callable[..., Any],
    meeting: Meeting,
    demand: Demand,
    statement: Statement,
) -> None:
    assert get("entries/count/", **params).json()["count"] == count
    assert len(get("entries/", **params).json()["results"]) == count


@pytest.mark.parametrize("name", sorted(set(LISTS) - WITHOUT))
def test_every_list_leads_to_its_count(
    name: str, client: Client, issue: Callable[..., str], table: Negotiation
) -> None:
    headers = {"authorization": f"Bearer {issue(*Scope.values)}"}
    listed = client.get(address_of(name), {"page_size": 1}, headers=headers)
    led = links(listed)["count"]
    assert urlsplit(led).path == address_of(name.replace("-list", "-count"))
    assert client.get(led, headers=headers).json()["exact"] is True


def test_the_link_keeps_the_filters_and_not_the_page(get: Callable[..., Any], demand: Demand) -> None:
    led = links(get("entries/", party="russia", page_size=1))["count"]
    assert urlsplit(led).query == "party=russia"


def test_only_so_many_are_counted(
    get: Callable[..., Any], monkeypatch: pytest.MonkeyPatch, meeting: Meeting, demand: Demand
) -> None:
    monkeypatch.setattr(counting, "MOST", 1)
    assert get("entries/count/").json() == {"count": 1, "exact": False}


def test_counting_takes_only_so_long(
    get: Callable[..., Any], monkeypatch: pytest.MonkeyPatch, demand: Demand
) -> None:
    slow = EntryVersion.objects.extra(where=["pg_sleep(60) IS NULL"])
    monkeypatch.setattr(counting, "PATIENCE", 0.05)
    monkeypatch.setattr(counting.EntryCount, "selected", lambda *_: slow)
    check(get("entries/count/"), 503, "too-slow")
    with connection.cursor() as cursor:
        cursor.execute("SELECT 1")


@pytest.mark.parametrize(
    ("path", "params", "status"),
    [
        ("entries/count/", {"colour": "red"}, 400),
        ("entries/count/", {"party": "atlantis"}, 400),
        ("entries/count/", {"cursor": "x"}, 400),
        ("entries/count/", {"page_size": "2"}, 400),
        ("demands/count/", {"kind": "meeting"}, 400),
        ("actors/count/", {"kind": "planet"}, 400),
        ("actors/count/", {"page_size": "2"}, 400),
    ],
)
def test_bad_input_is_refused(
    path: str, params: dict[str, str], status: int, get: Callable[..., Any], db: None
) -> None:
    check(get(path, **params), status, "invalid-parameter")


def test_one_query_counts(
    get: Callable[..., Any], demand: Demand, django_assert_num_queries: DjangoAssertNumQueries
) -> None:
    with django_assert_num_queries(6):  # the count, and around it a savepoint and the bounds of reading
        get("entries/count/")
