"""Who wants what, and who answered."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, timedelta

import pytest

from actors.models import Actor
from talks import positions, record
from talks.models import Demand, Entry, Negotiation, Response, User
from talks.vocabulary import DemandStatus
from tests.talks.conftest import RECORDED, on

pytestmark = pytest.mark.django_db
TODAY = date(2022, 1, 20)


def test_it_works(answer: Entry, table: Negotiation) -> None:
    matrix = positions.matrix(table, today=TODAY)
    assert [party["short"] for party in matrix.parties] == ["RU", "US"]
    (group,) = matrix.groups
    (row,) = group.rows
    assert group.party is not None and group.party["slug"] == "russia"
    assert [cell.asks for cell in row.cells] == [True, False]
    assert row.cells[1].answer is not None and row.cells[1].answer["detail"]["stance"] == "non_starter"
    assert (row.status, matrix.silences, row.unanswered_days) == (DemandStatus.REFUSED, 0, None)


def test_silence_is_counted(demand: Entry, table: Negotiation) -> None:
    matrix = positions.matrix(table, today=TODAY)
    row = matrix.groups[0].rows[0]
    assert (row.status, row.unanswered_days, matrix.silences) == (DemandStatus.UNANSWERED, 10, 1)


def test_as_of_another_day_the_answer_was_not_there(answer: Entry, table: Negotiation, editor: User) -> None:
    later = RECORDED + timedelta(days=3)
    record.correct(answer, {"stance": "open"}, by=editor, reason="Softened", at=later, correction=False)
    then = positions.matrix(table, as_of=RECORDED + timedelta(days=1), today=TODAY)
    now = positions.matrix(table, today=TODAY)
    assert then.groups[0].rows[0].status == DemandStatus.REFUSED
    assert now.groups[0].rows[0].status == DemandStatus.OPEN


def test_the_latest_answer_counts_and_the_earlier_stay(
    publish: Callable[..., Entry], answer: Entry, demand: Demand, america: Actor, table: Negotiation
) -> None:
    later = on(date(2022, 1, 26))
    publish(Response(title="In part", demand=demand, by=america, stance="accepts_in_part", **later))
    cell = positions.matrix(table, today=TODAY).groups[0].rows[0].cells[1]
    assert cell.answer is not None and cell.answer["title"] == "In part"
    assert [earlier["title"] for earlier in cell.earlier] == ["A non-starter"]


def test_a_demand_of_nobody_known_has_its_own_group(
    publish: Callable[..., Entry], table: Negotiation
) -> None:
    publish(Demand(title="Somebody wants this", by=None, by_text="the northern council", **on()))
    assert positions.matrix(table, today=TODAY).groups[0].party is None


@pytest.mark.parametrize(
    ("field", "status"), [("met_on", DemandStatus.MET), ("withdrawn_on", DemandStatus.WITHDRAWN)]
)
def test_facts_of_the_demand_outrank_answers(
    answer: Entry, demand: Demand, table: Negotiation, editor: User, field: str, status: DemandStatus
) -> None:
    record.correct(demand, {field: date(2022, 1, 15)}, by=editor, reason="Test", correction=False)
    assert positions.matrix(table, today=TODAY).groups[0].rows[0].status == status


def test_an_issue_narrows_the_rows(demand: Entry, table: Negotiation, editor: User) -> None:
    record.correct(demand, {"issues": list(table.issues.all())}, by=editor, reason="Test", correction=False)
    assert positions.matrix(table, today=TODAY, issue="enlargement").demands == 1
    assert positions.matrix(table, today=TODAY, issue="missiles").demands == 0


def test_the_number_of_queries_does_not_grow(
    publish: Callable[..., Entry],
    russia: Actor,
    table: Negotiation,
    django_assert_num_queries: Callable[..., object],
) -> None:
    for number in range(12):
        publish(Demand(title=f"Demand {number}", by=russia, **on()))
    with django_assert_num_queries(2):  # type: ignore[attr-defined]
        positions.matrix(table, today=TODAY)
