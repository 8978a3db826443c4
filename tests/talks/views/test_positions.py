"""The matrix page."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from typing import Any

import pytest
from django.test import Client
from django.utils import timezone

from actors.models import Actor
from talks.models import Demand, Entry, Issue, Meeting, Response
from talks.views.positions import ROWS
from tests.talks.conftest import MONDAY, on

PAGE = "/n/security-talks/positions/"


def test_it_works(client: Client, demand: Demand, answer: Entry) -> None:
    text = client.get(PAGE).content.decode()
    assert "No new members for the alliance" in text
    assert "Raised by Russia" in text
    assert "Calls it a non-starter" in text


def test_silence_is_counted(client: Client, demand: Demand) -> None:
    page = client.get(PAGE)
    assert page.context["matrix"].silences == 1
    assert "No answer found" in page.content.decode()


def test_an_unknown_negotiation_is_not_found(client: Client, db: None) -> None:
    assert client.get("/n/no-such-talks/positions/").status_code == 404


def test_as_of_leaves_later_answers_out(
    client: Client, demand: Demand, publish: Callable[..., Entry]
) -> None:
    publish(Response(title="Too soon to say", demand=demand, stance="refuses", by=demand.by, **on()), at=None)
    then = client.get(PAGE, {"as_of": "2022-01-12"})
    assert "Too soon to say" not in then.content.decode()
    assert "The record as of Wed 12 Jan 2022" in then.content.decode()
    assert "Too soon to say" in client.get(PAGE).content.decode()


def test_a_bad_day_is_a_notice(client: Client, demand: Demand) -> None:
    page = client.get(PAGE, {"as_of": "soon"})
    assert page.status_code == 200
    assert "Write a moment as" in page.content.decode()


def test_one_topic_only(client: Client, demand: Demand, publish: Callable[..., Entry], russia: Actor) -> None:
    entry = Demand(title="Fewer exercises", by=russia, **on())
    publish(entry)
    assert client.get(PAGE, {"topic": "enlargement"}).context["matrix"].demands == 0
    assert client.get(PAGE).context["matrix"].demands == 2


def test_an_unknown_topic_is_a_notice(client: Client, demand: Demand) -> None:
    Issue.objects.create(slug="grain", name="Grain")
    page = client.get(PAGE, {"topic": "grain"})
    assert page.context["matrix"].demands == 1
    assert "“grain” is not a topic of these talks." in page.content.decode()


@pytest.mark.parametrize(
    ("query", "demands"),
    [("party=united-states", 1), ("party=ukraine", 0), ("status=refused", 1), ("status=open", 0)],
)
def test_one_party_or_status_only(client: Client, answer: Response, query: str, demands: int) -> None:
    assert client.get(f"{PAGE}?{query}").context["matrix"].demands == demands


def test_a_long_matrix_has_pages(client: Client, publish: Callable[..., Entry], russia: Actor) -> None:
    for number in range(ROWS + 1):
        publish(Demand(title=f"Demand {number}", by=russia, **on()))
    assert "Page 1 of 2" in client.get(PAGE).content.decode()
    last = client.get(PAGE, {"page": "99999999999999999999"})
    assert "Page 2 of 2" in last.content.decode()
    assert [len(group.rows) for group in last.context["groups"]] == [1]


# ── What moved ──────────────────────────────────────────────────────────────────────────────────


def test_two_days_are_compared(client: Client, answer: Response) -> None:
    page = client.get(PAGE, {"from": "2022-01-09", "to": "2022-01-27"})
    text = page.content.decode()
    assert [one.move for one in page.context["comparison"].movements] == ["raised", "answered"]
    assert "What moved from 9 Jan to 27 Jan 2022" in text
    assert "The United States called the demand a non-starter." in text
    assert f"/e/{answer.pk}/" in text
    assert f"/d/{answer.demand_id}/" in text


def test_two_rounds_are_compared(client: Client, meeting: Entry, answer: Response) -> None:
    meeting.refresh_from_db()
    page = client.get(PAGE, {"from": "2022-01-01", "to": f"e-{meeting.number}"})
    assert page.context["days"] == (date(2022, 1, 1), MONDAY)
    assert len(page.context["comparison"].movements) == 2


def test_any_dated_meeting_is_a_round_to_name(client: Client, publish: Callable[..., Entry]) -> None:
    to_come = publish(Meeting(title="To come", certainty="expected", **on(date(2022, 3, 1))))
    to_come.refresh_from_db()
    page = client.get(PAGE, {"from": "2022-01-01", "to": f"e-{to_come.number}"})
    assert page.context["days"] == (date(2022, 1, 1), date(2022, 3, 1))
    assert list(client.get(PAGE).context["rounds"]) == []


def test_by_the_record_another_day_counts(client: Client, answer: Response) -> None:
    before = client.get(PAGE, {"from": "2022-01-08", "to": "2022-01-09", "by": "record"})
    after = client.get(PAGE, {"from": "2022-01-09", "to": "2022-01-10", "by": "record"})
    assert (before.context["all_moves"], after.context["all_moves"]) == (0, 2)


def test_the_moves_of_one_party_or_topic(client: Client, answer: Response) -> None:
    days = {"from": "2022-01-09", "to": "2022-01-27"}
    own = client.get(PAGE, {**days, "party": "united-states"})
    assert [one.party["short"] for one in own.context["page"]] == ["US"]
    assert client.get(PAGE, {**days, "topic": "enlargement"}).context["all_moves"] == 0
    strange = client.get(PAGE, {**days, "party": "atlantis"})
    assert "“atlantis” neither sits at this table" in strange.content.decode()


def test_without_a_later_day_today_is_meant(client: Client, answer: Response) -> None:
    page = client.get(PAGE, {"from": "2022-01-09"})
    assert page.context["days"][1] == timezone.now().date()


@pytest.mark.parametrize(
    ("query", "notice"),
    [
        ("from=0000-99-99&to=2022-01-27", "Write a moment as"),
        ("from=2022-01-11&to=nonsense", "Write a moment as"),
        ("to=2022-01-27", "Say from which day"),
        ("from=e-999&to=2022-01-27", "“e-999” is no dated meeting"),
        ("from=2022-01-27&to=2022-01-11", "they were exchanged"),
        ("from=9999-12-31&to=0001-01-01", "they were exchanged"),
        ("from=2022-01-11&to=2022-01-27&as_of=2999-01-01&page=-1&by=moon", "The record as of"),
    ],
)
def test_a_strange_address_is_a_notice(client: Client, answer: Response, query: str, notice: str) -> None:
    page = client.get(f"{PAGE}?{query}")
    assert page.status_code == 200
    assert notice in page.content.decode()


def test_comparing_takes_as_many_queries_for_many(
    client: Client, publish: Callable[..., Entry], russia: Actor, django_assert_num_queries: Any
) -> None:
    for number in range(30):
        publish(Demand(title=f"Demand {number}", by=russia, **on()))
    with django_assert_num_queries(6):
        client.get(PAGE, {"from": "2022-01-09", "to": "2022-01-27"})
    with django_assert_num_queries(7):
        client.get(PAGE, {"from": "2022-01-09", "to": "2022-01-27", "by": "record"})


@pytest.mark.parametrize("count", [5, 25])
def test_query_count_does_not_grow(
    client: Client, publish: Callable[..., Entry], russia: Actor, django_assert_num_queries: Any, count: int
) -> None:
    for number in range(count):
        publish(Demand(title=f"Demand {number}", by=russia, **on()))
    with django_assert_num_queries(7):
        client.get(PAGE)
