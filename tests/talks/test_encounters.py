"""Who met whom, and in which month."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, timedelta
from typing import Any

import pytest

from actors.models import Actor
from talks import record
from talks.encounters import Encounters, Month, Pair, encounters
from talks.models import Delegation, Entry, Meeting, Negotiation, User
from tests.talks.conftest import RECORDED, on

pytestmark = pytest.mark.django_db


@pytest.fixture
def meet(publish: Callable[..., Entry], editor: User) -> Callable[..., Meeting]:
    """meet(day, *parties): publish a meeting at which they sit."""

    def make(day: date | None, *actors: Actor, **more: Any) -> Meeting:
        entry = Meeting(title=f"Meeting {day}", **(on(day) if day else {}), **more)
        publish(entry)
        for actor in actors:
            Delegation.objects.create(meeting=entry, actor=actor)
        record.correct(entry, by=editor, reason="Seats", at=RECORDED, correction=False)
        return entry

    return make


def test_it_works(meeting: Meeting, table: Negotiation) -> None:
    found = encounters(table)
    assert [party["short"] for party in found.parties] == ["RU", "US"]
    assert found.pair("russia", "united-states") == found.pair("united-states", "russia") == Pair(1, 0)
    assert found.pair("russia", "russia") is None
    assert found.months == [Month(date(2022, 1, 1), 1, 0)]
    assert (found.held, found.expected, found.elsewhere, found.most) == (1, 0, 0, 1)


def test_no_meeting_is_no_party(table: Negotiation) -> None:
    assert encounters(table) == Encounters()


def test_expected_ones_are_apart_and_called_off_ones_left_out(
    meet: Callable[..., Meeting], russia: Actor, america: Actor, table: Negotiation
) -> None:
    meet(date(2022, 3, 1), russia, america, certainty="expected")
    meet(date(2022, 1, 10), russia, america, certainty="cancelled")
    found = encounters(table)
    assert found.pair("russia", "united-states") == Pair(0, 1)
    assert (found.held, found.expected, found.elsewhere) == (0, 1, 1)


def test_months_between_are_there_though_empty(
    meet: Callable[..., Meeting], russia: Actor, america: Actor, table: Negotiation
) -> None:
    meet(date(2021, 11, 30), russia, america)
    meet(date(2022, 2, 1), russia, america)
    assert [(month.first.month, month.total) for month in encounters(table).months] == [
        (11, 1),
        (12, 0),
        (1, 0),
        (2, 1),
    ]


def test_a_meeting_without_a_date_is_in_no_month(
    meet: Callable[..., Meeting], russia: Actor, america: Actor, table: Negotiation
) -> None:
    meet(None, russia, america)
    found = encounters(table)
    assert (found.months, found.held, found.elsewhere) == ([], 1, 1)


def test_a_host_who_sits_elsewhere_counts_and_a_forum_does_not(
    meet: Callable[..., Meeting], russia: Actor, america: Actor, ukraine: Actor, table: Negotiation
) -> None:
    council = Actor.objects.create(slug="council", name="The Council", short="TC", kind="forum")
    meet(date(2022, 1, 10), russia, host=america, forum=council)
    meet(date(2022, 1, 12), america, ukraine)
    found = encounters(table)
    assert found.pair("russia", "united-states") == Pair(1, 0)
    assert [party["short"] for party in found.parties] == ["RU", "UA", "US"]


def test_as_of_an_earlier_day_the_later_meeting_is_unknown(meeting: Meeting, table: Negotiation) -> None:
    assert encounters(table, as_of=RECORDED - timedelta(days=1)) == Encounters()


def test_one_query(
    meet: Callable[..., Meeting], russia: Actor, table: Negotiation, django_assert_num_queries: Any
) -> None:
    for day in range(1, 9):
        meet(date(2022, 1, day), russia)
    with django_assert_num_queries(1):
        encounters(table)
