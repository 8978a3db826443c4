"""The ledger of one demand."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, timedelta
from typing import Any
from uuid import uuid4

import pytest
from django.test import Client

from actors.models import Actor
from talks import record
from talks.models import Demand, Entry, Response, Statement, User
from tests.talks.conftest import RECORDED, on


def page_of(demand: Entry) -> str:
    return f"/d/{demand.pk}/"


def test_it_works(client: Client, demand: Demand, answer: Response) -> None:
    page = client.get(page_of(demand))
    text = page.content.decode()
    assert page.context["place"].status == "refused"
    assert "The United States called the demand a non-starter." in text
    assert f"/e/{answer.pk}/" in text


def test_every_answer_stays_in_order(
    client: Client, demand: Demand, answer: Response, publish: Callable[..., Entry], america: Actor
) -> None:
    later = on(date(2022, 1, 26), condition="If troops go")
    publish(Response(title="In part", demand=demand, by=america, stance="accepts_in_part", **later))
    page = client.get(page_of(demand))
    assert [one.document["title"] for one in page.context["replies"]] == ["A non-starter", "In part"]
    assert "If troops go" in page.content.decode()
    assert page.context["place"].status == "open"


def test_a_correction_shows_with_its_reason(
    client: Client, demand: Demand, answer: Response, editor: User
) -> None:
    later = RECORDED + timedelta(days=3)
    record.correct(answer, {"stance": "open"}, by=editor, reason="Misheard", at=later)
    text = client.get(page_of(demand)).content.decode()
    assert "Misheard" in text
    assert f"/e/{answer.pk}/v/1/" in text
    then = client.get(page_of(demand), {"as_of": "2022-01-11T12:00Z"})
    assert then.context["place"].status == "refused"
    assert "Misheard" not in then.content.decode()


def test_a_retracted_answer_counts_no_more(
    client: Client, demand: Demand, answer: Response, editor: User
) -> None:
    record.retract(answer, by=editor, reason="Never said")
    page = client.get(page_of(demand))
    assert page.context["place"].status == "unanswered"
    assert "Never said" in page.content.decode()


def test_silence_is_said(client: Client, demand: Demand) -> None:
    assert "No answer found in our sources, from any party." in client.get(page_of(demand)).content.decode()


def test_an_answer_moved_elsewhere_is_not_listed(
    client: Client, demand: Demand, answer: Response, publish: Callable[..., Entry], editor: User
) -> None:
    other = Demand(title="Another", by=demand.by, **on())
    publish(other)
    record.correct(answer, {"demand": other}, by=editor, reason="Was meant for it")
    assert client.get(page_of(demand)).context["replies"] == []
    assert len(client.get(page_of(other)).context["replies"]) == 1
    assert len(client.get(page_of(demand), {"as_of": "2022-01-11"}).context["replies"]) == 1


def test_a_merged_demand_redirects_and_a_retracted_one_is_gone(
    client: Client, demand: Demand, publish: Callable[..., Entry], editor: User
) -> None:
    other = Demand(title="The same", by=demand.by, **on())
    publish(other)
    record.merge(other, demand, by=editor, reason="Twice")
    assert client.get(page_of(other)).status_code == 301
    record.retract(demand, by=editor, reason="Never made")
    assert client.get(page_of(demand)).status_code == 410


def test_what_is_no_demand_is_not_found(client: Client, statement: Statement) -> None:
    assert client.get(page_of(statement)).status_code == 404
    assert client.get(f"/d/{uuid4()}/").status_code == 404


def test_before_it_was_recorded_it_is_not_found(client: Client, demand: Demand) -> None:
    assert client.get(page_of(demand), {"as_of": "2021-01-01"}).status_code == 404


@pytest.mark.parametrize("query", ["as_of=0000-99-99", "as_of=soon", "page=9"])
def test_a_strange_address_is_no_error(client: Client, demand: Demand, query: str) -> None:
    assert client.get(f"{page_of(demand)}?{query}").status_code == 200


def test_the_entry_and_the_timeline_lead_here(client: Client, demand: Demand, answer: Response) -> None:
    for address in (
        "/n/security-talks/",
        "/n/security-talks/positions/",
        f"/e/{demand.pk}/",
        f"/e/{answer.pk}/",
    ):
        assert page_of(demand) in client.get(address).content.decode()


@pytest.mark.parametrize("count", [2, 30])
def test_query_count_does_not_grow(
    client: Client,
    demand: Demand,
    america: Actor,
    publish: Callable[..., Entry],
    django_assert_num_queries: Any,
    count: int,
) -> None:
    for number in range(count):
        publish(Response(title=f"Answer {number}", demand=demand, by=america, stance="open", **on()))
    with django_assert_num_queries(7):
        client.get(page_of(demand))
