"""Meetings counted by city."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from typing import Any

import pytest

from actors.models import City
from talks.models import Entry, EntryVersion, Meeting
from talks.venues import Venues, venues
from tests.talks.conftest import on

TODAY = date(2022, 1, 20)


def found() -> Venues:
    return venues(EntryVersion.objects.current().at_home(), today=TODAY)


@pytest.fixture
def meet(publish: Callable[..., Entry]) -> Callable[..., Entry]:
    """meet(city, day, certainty): a meeting, published."""

    def make(city: City | None, day: date, certainty: str = "held") -> Entry:
        return publish(Meeting(title=f"{certainty} {day}", city=city, certainty=certainty, **on(day)))

    return make


def test_it_works(meet: Callable[..., Entry], geneva: City) -> None:
    for day in (10, 5):
        meet(geneva, date(2022, 1, day))
    for day in (27, 22):
        meet(geneva, date(2022, 1, day), "expected")
    (venue,) = found().cities
    assert (venue.held, venue.expected, venue.total) == (2, 2, 4)
    assert venue.last and venue.last.title == "held 2022-01-10"
    assert venue.next and venue.next.title == "expected 2022-01-22"


def test_an_expected_meeting_that_has_passed_is_no_next_one(meet: Callable[..., Entry], geneva: City) -> None:
    meet(geneva, date(2022, 1, 19), "expected")
    (venue,) = found().cities
    assert (venue.expected, venue.next, venue.last) == (1, None, None)
    assert found().busiest == []


def test_what_has_no_city_or_no_certainty_is_told_apart(meet: Callable[..., Entry], geneva: City) -> None:
    meet(None, date(2022, 1, 9))
    for certainty in ("rumoured", "postponed", "cancelled", "denied"):
        meet(geneva, date(2022, 1, 11), certainty)
    assert (found().cities, found().unplaced, found().others) == ([], 1, 4)


def test_the_busiest_are_all_those_with_most(meet: Callable[..., Entry], geneva: City) -> None:
    vienna = City.objects.create(slug="vienna", name="Vienna", zone="Europe/Vienna")
    meet(geneva, date(2022, 1, 10))
    meet(vienna, date(2022, 1, 13))
    meet(vienna, date(2022, 2, 13), "confirmed")
    assert [venue.city["slug"] for venue in found().busiest] == ["vienna", "geneva"]
    assert [venue.city["slug"] for venue in found().cities] == ["vienna", "geneva"]
    assert (found().held, found().expected) == (2, 1)


@pytest.mark.parametrize("count", [2, 20])
def test_one_query(
    meet: Callable[..., Entry], geneva: City, django_assert_num_queries: Any, count: int
) -> None:
    for day in range(1, count + 1):
        meet(geneva, date(2022, 1, day))
    with django_assert_num_queries(1):
        found()
