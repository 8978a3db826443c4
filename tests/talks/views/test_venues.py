"""The map of venues, and the table behind it."""

from __future__ import annotations

import re
from collections.abc import Callable
from datetime import date
from html import unescape
from typing import Any

import pytest
from django.test import Client

from actors.models import City
from talks.models import Entry, Meeting, Negotiation
from tests.talks.conftest import on

PAGE = "/n/security-talks/venues/"


@pytest.fixture
def nowhere(db: None) -> City:
    """A city that nobody measured."""
    return City.objects.create(slug="nowhere", name="Nowhere", zone="UTC")


def test_it_works(client: Client, meeting: Meeting) -> None:
    text = client.get(PAGE).content.decode()
    assert "Meetings were held most often in Geneva: 1 of 1." in text
    assert 'role="img"' in text
    assert '<circle class="held" cx="50.00%" cy="50.00%" r="4.0"/>' in text
    assert "Envoys meet in Geneva" in text


@pytest.mark.parametrize("page", [PAGE, "/venues/"])
def test_a_city_leads_to_its_meetings(client: Client, meeting: Meeting, demand: Entry, page: str) -> None:
    text = client.get(page, {"from": "2022-01-01"}).content.decode()
    (address,) = re.findall(r'href="([^"]*city=geneva[^"]*)"', text)
    assert "from=2022-01-01" in address
    listed = client.get(unescape(address))
    assert listed.context["total"] == 1
    assert "City: Geneva" in listed.content.decode()
    assert '<input type="hidden" name="city" value="geneva">' in listed.content.decode()


def test_expected_ones_are_drawn_apart(client: Client, publish: Callable[..., Entry], geneva: City) -> None:
    publish(Meeting(title="To come", city=geneva, certainty="expected", **on(date(2030, 1, 1))))
    text = client.get("/venues/").content.decode()
    assert "1 meeting is expected, none was held." in text
    assert '<circle class="ahead"' in text
    assert '<circle class="held"' not in text


def test_a_city_without_coordinates_is_in_the_table_only(
    client: Client, publish: Callable[..., Entry], nowhere: City
) -> None:
    publish(Meeting(title="Somewhere", city=nowhere, **on()))
    text = client.get(PAGE).content.decode()
    assert "not on the map" in text
    assert 'role="img"' not in text


def test_what_has_no_city_is_counted(
    client: Client, publish: Callable[..., Entry], table: Negotiation
) -> None:
    publish(Meeting(title="Who knows where", **on()))
    publish(Meeting(title="Perhaps", certainty="rumoured", **on()))
    text = client.get(PAGE).content.decode()
    assert "1 meeting is left out: no source names its city." in text
    assert "1 meeting is left out: unconfirmed" in text


def test_as_of_and_period(client: Client, meeting: Meeting) -> None:
    none = "No meeting in a known city is on record here."
    assert none in client.get(PAGE, {"as_of": "2022-01-01"}).content.decode()
    assert none in client.get(PAGE, {"from": "2022-01-11"}).content.decode()
    assert none not in client.get(PAGE, {"from": "2022-01-10", "to": "2022-01-10"}).content.decode()


@pytest.mark.parametrize(
    "query", ["as_of=0000-99-99", "from=soon", "city=atlantis", "colour=red", "page=9e9"]
)
def test_a_strange_address_is_a_notice(client: Client, meeting: Meeting, query: str) -> None:
    page = client.get(f"{PAGE}?{query}")
    assert page.status_code == 200
    assert page.context["problems"]
    assert "Geneva" in page.content.decode()


def test_no_such_talks(client: Client, db: None) -> None:
    assert client.get("/n/none/venues/").status_code == 404


@pytest.mark.parametrize("count", [2, 20])
def test_query_count_does_not_grow(
    client: Client, publish: Callable[..., Entry], django_assert_num_queries: Any, count: int
) -> None:
    for number in range(count):
        place: dict[str, Any] = {"latitude": number, "longitude": number * 3, "zone": "UTC"}
        city = City.objects.create(slug=f"city-{number}", name=f"City {number}", **place)
        publish(Meeting(title=f"Meeting {number}", city=city, **on()))
    with django_assert_num_queries(2):
        client.get(PAGE)
    with django_assert_num_queries(1):
        client.get("/venues/")
