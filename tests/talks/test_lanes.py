"""Positions over time."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, timedelta

import pytest

from actors.models import Actor
from talks import lanes, positions
from talks.models import Demand, Entry, Meeting, Negotiation, Response
from tests.talks.conftest import MONDAY, RECORDED, on


@pytest.mark.django_db
def test_it_works(
    publish: Callable[..., Entry], answer: Response, demand: Demand, america: Actor, table: Negotiation
) -> None:
    later = on(MONDAY + timedelta(days=15))
    publish(Response(title="In part", demand=demand, by=america, stance="accepts_in_part", **later))
    read = positions.ledger(table)
    columns = lanes.steps(lanes.days_of(read))
    assert [column.first.day for column in columns] == [10, 17, 24]
    parties = positions.parties_of(table, read)
    strip = lanes.strip(read.demands[0], read.answers[str(demand.pk)], parties, columns)
    asked, answered = strip.lanes
    assert [(run.start, run.length, run.asks) for run in asked.runs] == [(0, 3, True)]
    stances = [
        (run.start, run.length, run.answer and run.answer["detail"]["stance"]) for run in answered.runs
    ]
    assert stances == [(0, 2, "non_starter"), (2, 1, "accepts_in_part")]
    assert strip.changes == 2


@pytest.mark.django_db
def test_before_a_demand_is_raised_there_is_nothing(demand: Demand, table: Negotiation) -> None:
    read = positions.ledger(table)
    columns = lanes.steps([MONDAY - timedelta(days=14), MONDAY])
    strip = lanes.strip(read.demands[0], [], positions.parties_of(table, read), columns)
    assert [(run.start, run.length) for run in strip.lanes[1].runs] == [(2, 1)]
    unseen = lanes.strip(read.demands[0], [], positions.parties_of(table, read), columns[:2])
    assert [lane.runs for lane in unseen.lanes] == [[], []]


@pytest.mark.django_db
def test_rounds_are_the_meetings_that_were_held(
    meeting: Meeting, publish: Callable[..., Entry], table: Negotiation
) -> None:
    publish(Meeting(title="To come", certainty="expected", **on(MONDAY + timedelta(days=30))))
    (column,) = lanes.rounds(table)
    assert (column.last, column.label) == (MONDAY, "Geneva")
    assert lanes.rounds(table, as_of=RECORDED - timedelta(days=1)) == []


@pytest.mark.parametrize(
    ("days", "each"), [(1, 7), (26 * 7 - 7, 7), (26 * 7 + 1, 14), (800, 91), (20_000, 770)]
)
def test_longer_stretches_have_longer_steps(days: int, each: int) -> None:
    columns = lanes.steps([MONDAY, MONDAY + timedelta(days=days - 1)])
    assert (columns[0].last - columns[0].first).days + 1 == each
    assert len(columns) <= lanes.MOST_COLUMNS
    assert columns[-1].last >= MONDAY + timedelta(days=days - 1)


def test_nothing_dated_has_no_columns() -> None:
    assert lanes.steps([]) == []


def test_steps_begin_on_a_monday() -> None:
    assert lanes.steps([date(2022, 1, 13)])[0].first == MONDAY


def test_steps_beyond_four_weeks_are_coarse() -> None:
    assert not lanes.coarse(lanes.steps([MONDAY, MONDAY + timedelta(days=28 * lanes.MOST_COLUMNS - 1)]))
    assert lanes.coarse(lanes.steps([MONDAY, MONDAY + timedelta(days=28 * lanes.MOST_COLUMNS)]))
