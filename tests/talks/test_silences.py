"""The list of what waits for an answer."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, timedelta

import pytest

from actors.models import Actor
from talks import record, silences
from talks.models import Demand, Entry, Negotiation, Response, User
from tests.talks.conftest import MONDAY, RECORDED, on

pytestmark = pytest.mark.django_db
TODAY = date(2022, 1, 20)


def test_it_works(demand: Demand, table: Negotiation, america: Actor) -> None:
    (one,) = silences.silences(table, today=TODAY)
    assert one.demand["title"] == "No new members for the alliance"
    assert (one.days, one.asked, [party["short"] for party in one.others]) == (10, [], ["US"])


def test_whom_it_was_made_of_comes_first(
    demand: Demand, table: Negotiation, america: Actor, editor: User
) -> None:
    assert silences.silences(table, today=TODAY, only_asked=True) == []
    record.correct(demand, {"of": [america]}, by=editor, reason="Test", correction=False)
    (one,) = silences.silences(table, today=TODAY, only_asked=True)
    assert ([party["short"] for party in one.asked], one.others) == (["US"], [])


def test_an_answered_demand_does_not_wait(answer: Response, table: Negotiation) -> None:
    assert silences.silences(table, today=TODAY) == []
    assert len(silences.silences(table, today=TODAY, as_of=RECORDED - timedelta(days=1))) == 0


def test_a_demand_that_was_met_does_not_wait(demand: Demand, table: Negotiation, editor: User) -> None:
    record.correct(demand, {"met_on": TODAY}, by=editor, reason="Test", correction=False)
    assert silences.silences(table, today=TODAY) == []


def test_the_oldest_is_first_and_the_undated_last(
    publish: Callable[..., Entry], russia: Actor, table: Negotiation
) -> None:
    for title, dated in {"new": on(), "never": {}, "old": on(MONDAY - timedelta(days=90))}.items():
        publish(Demand(title=title, by=russia, **dated))
    found = silences.silences(table, today=TODAY)
    assert [(one.demand["title"], one.days) for one in found] == [("old", 100), ("new", 10), ("never", None)]


def test_one_party_and_one_issue(demand: Demand, table: Negotiation) -> None:
    assert len(silences.silences(table, today=TODAY, party="united-states")) == 1
    assert silences.silences(table, today=TODAY, party="russia") == []
    assert silences.silences(table, today=TODAY, issue="enlargement") == []
