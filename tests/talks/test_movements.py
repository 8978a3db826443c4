"""What moved between two moments."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, timedelta
from typing import Any

import pytest

from actors.models import Actor
from talks import movements, record
from talks.models import Demand, Entry, Negotiation, Response, User
from talks.vocabulary import Move
from tests.talks.conftest import MONDAY, RECORDED, on

pytestmark = pytest.mark.django_db
BEFORE, AFTER = MONDAY - timedelta(days=1), MONDAY + timedelta(days=20)


def moves(compared: movements.Comparison) -> list[tuple[Move, str | None]]:
    return [(one.move, one.party["short"] if one.party else None) for one in compared.movements]


def test_it_works(
    publish: Callable[..., Entry], answer: Response, demand: Demand, america: Actor, table: Negotiation
) -> None:
    later = on(date(2022, 1, 26))
    publish(Response(title="In part", demand=demand, by=america, stance="accepts_in_part", **later))
    compared = movements.between_days(table, MONDAY, AFTER)
    (moved,) = compared.movements
    assert (moved.move, moved.of_demand, compared.unmoved) == (Move.CHANGED, False, 0)
    assert moved.before is not None and moved.before["detail"]["stance"] == "non_starter"
    assert moved.after is not None and moved.after["title"] == "In part"
    assert moved.mover["citations"][0]["quote"] == "Envoys of both sides met in Geneva on Monday."


def test_a_demand_and_its_first_answer_are_two_moves(answer: Response, table: Negotiation) -> None:
    compared = movements.between_days(table, BEFORE, AFTER)
    assert moves(compared) == [(Move.RAISED, "RU"), (Move.ANSWERED, "US")]
    assert compared.counts == [(Move.RAISED, 1), (Move.ANSWERED, 1)]
    assert [one.move for one in compared.of_party("united-states").movements] == [Move.ANSWERED]


def test_what_happened_on_the_first_day_is_before_it(answer: Response, table: Negotiation) -> None:
    compared = movements.between_days(table, MONDAY, AFTER)
    assert (moves(compared), compared.unmoved) == ([], 1)


def test_the_same_position_again_is_no_move(
    publish: Callable[..., Entry], answer: Response, demand: Demand, america: Actor, table: Negotiation
) -> None:
    later = on(date(2022, 1, 26))
    publish(Response(title="Still no", demand=demand, by=america, stance="non_starter", **later))
    assert moves(movements.between_days(table, MONDAY, AFTER)) == []


def test_a_new_condition_is_a_move(
    publish: Callable[..., Entry], answer: Response, demand: Demand, america: Actor, table: Negotiation
) -> None:
    later = on(date(2022, 1, 26), condition="If troops go")
    publish(Response(title="No, unless", demand=demand, by=america, stance="non_starter", **later))
    assert moves(movements.between_days(table, MONDAY, AFTER)) == [(Move.CHANGED, "US")]


@pytest.mark.parametrize(("fact", "move"), [("met_on", Move.MET), ("withdrawn_on", Move.WITHDRAWN)])
def test_a_fact_of_the_demand_moves_it_on_its_day(
    demand: Demand, table: Negotiation, editor: User, fact: str, move: Move
) -> None:
    record.correct(demand, {fact: date(2022, 1, 15)}, by=editor, reason="Test", correction=False)
    assert moves(movements.between_days(table, MONDAY, AFTER)) == [(move, "RU")]
    assert moves(movements.between_days(table, MONDAY, date(2022, 1, 14))) == []


def test_a_month_counts_from_its_last_day_and_no_date_not_at_all(
    publish: Callable[..., Entry], russia: Actor, table: Negotiation
) -> None:
    month: dict[str, Any] = {"earliest": date(2022, 1, 1), "latest": date(2022, 1, 31), "precision": "month"}
    publish(Demand(title="Some time in January", by=russia, **month))
    publish(Demand(title="Who knows when", by=russia))
    early = movements.between_days(table, BEFORE, date(2022, 1, 30))
    assert (moves(early), early.undated) == ([], 1)
    assert moves(movements.between_days(table, BEFORE, date(2022, 1, 31))) == [(Move.RAISED, "RU")]


@pytest.mark.parametrize(("correction", "move"), [(True, Move.REWORDED), (False, Move.CHANGED)])
def test_by_the_record_a_correction_is_told_from_a_change(
    answer: Response, table: Negotiation, editor: User, correction: bool, move: Move
) -> None:
    later = RECORDED + timedelta(days=3)
    record.correct(answer, {"stance": "open"}, by=editor, reason="Test", at=later, correction=correction)
    compared = movements.between_records(table, RECORDED, later)
    assert moves(compared) == [(move, "US")]
    assert moves(movements.between_days(table, BEFORE, AFTER, as_of=RECORDED))[1] == (Move.ANSWERED, "US")


def test_by_the_record_a_retracted_answer_is_taken_off(
    answer: Response, table: Negotiation, editor: User
) -> None:
    later = RECORDED + timedelta(days=3)
    record.retract(answer, by=editor, reason="Never said", at=later)
    assert moves(movements.between_records(table, RECORDED, later)) == [(Move.REMOVED, "US")]


def test_an_issue_narrows_the_moves(demand: Demand, table: Negotiation) -> None:
    assert moves(movements.between_days(table, BEFORE, AFTER, issue="enlargement")) == []


def test_queries_do_not_grow(
    publish: Callable[..., Entry], russia: Actor, table: Negotiation, django_assert_num_queries: Any
) -> None:
    for number in range(12):
        publish(Demand(title=f"Demand {number}", by=russia, **on()))
    with django_assert_num_queries(1):
        movements.between_days(table, BEFORE, AFTER)
    with django_assert_num_queries(2):
        movements.between_records(table, RECORDED, RECORDED + timedelta(days=1))


def test_the_last_moves_of_all_talks(
    answer: Response, elsewhere: Negotiation, publish: Callable[..., Entry], russia: Actor, editor: User
) -> None:
    day = timedelta(days=1)
    record.correct(answer, {"stance": "open"}, by=editor, reason="Test", at=RECORDED + day, correction=False)
    grain = Demand(title="Ships shall pass", by=russia, negotiation=elsewhere, **on())
    publish(grain, at=RECORDED + 2 * day)
    found = movements.recent(RECORDED, RECORDED + 3 * day)
    assert [(one.move, one.demand["title"]) for one in found.movements] == [
        (Move.RAISED, "Ships shall pass"),
        (Move.CHANGED, "No new members for the alliance"),
    ]
    assert not found.more
    assert [one.move for one in movements.recent(RECORDED, RECORDED + day).movements] == [Move.CHANGED]
    assert movements.recent(RECORDED, RECORDED + 3 * day, size=1).more


def test_an_edit_that_moves_nothing_is_no_recent_move(answer: Response, editor: User) -> None:
    later = RECORDED + timedelta(days=1)
    record.correct(answer, {"text": "In more words"}, by=editor, reason="Test", at=later, correction=False)
    assert movements.recent(RECORDED, later).movements == []


def test_a_retracted_answer_is_a_recent_move(answer: Response, editor: User) -> None:
    later = RECORDED + timedelta(days=1)
    record.retract(answer, by=editor, reason="Never said", at=later)
    assert [one.move for one in movements.recent(RECORDED, later).movements] == [Move.REMOVED]


@pytest.mark.parametrize("count", [1, 30])
def test_recent_moves_cost_three_queries(
    publish: Callable[..., Entry], russia: Actor, django_assert_num_queries: Any, count: int
) -> None:
    for number in range(count):
        publish(Demand(title=f"Demand {number}", by=russia, **on()))
    with django_assert_num_queries(3):
        found = movements.recent(RECORDED - timedelta(days=1), RECORDED)
    assert (len(found.movements), found.more) == (min(count, 6), count > 6)
    with django_assert_num_queries(1):
        movements.recent(RECORDED, RECORDED + timedelta(days=1))
