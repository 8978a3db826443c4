"""The page of one meeting."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any
from uuid import uuid4

import pytest
from django.test import Client

from actors.models import Actor, Person
from talks import record
from talks.models import (
    Account,
    AccountPoint,
    Citation,
    Delegate,
    Delegation,
    Entry,
    Meeting,
    Question,
    Statement,
    User,
)
from tests.talks.conftest import RECORDED, on


@pytest.fixture
def headed(meeting: Meeting, ryabkov: Person, editor: User) -> Entry:
    """Geneva, with a head for Russia."""
    delegation = Delegation.objects.get(meeting=meeting, actor__slug="russia")
    Delegate.objects.create(
        delegation=delegation, person=ryabkov, role="head", post_text="Deputy Foreign Minister"
    )
    record.correct(meeting, by=editor, reason="A head", at=RECORDED, correction=False)
    return meeting


@pytest.fixture
def account(meeting: Meeting, editor: User, cite: Callable[..., Citation]) -> Callable[..., Account]:
    """account(actor, {question: claim}): one side's version, published."""

    def make(actor: Actor, claims: dict[Question, str]) -> Account:
        one = Account(
            title=f"{actor} on Geneva",
            meeting=meeting,
            actor=actor,
            negotiation=meeting.negotiation,
            kind="account",
            **on(),
        )
        one.save()
        citation = cite(one)
        for question, claim in claims.items():
            AccountPoint.objects.create(account=one, question=question, claim=claim, citation=citation)
        record.publish(one, by=editor, reason="Readout", at=RECORDED)
        return one

    return make


def test_it_works(client: Client, headed: Entry) -> None:
    text = client.get(f"/m/{headed.pk}/").content.decode()
    assert "Geneva, Mon 10 Jan 2022" in text
    assert "Sergei Ryabkov" in text
    assert "Сергей Рябков" in text
    assert "Deputy Foreign Minister" in text
    assert "nobody named yet" in text


def test_the_timeline_names_the_heads_too(client: Client, headed: Meeting) -> None:
    page = client.get("/n/security-talks/")
    assert "Led by" in page.content.decode()
    (head,) = page.context["heads"]
    assert (head["actor"]["short"], head["person"]["slug"]) == ("RU", "sergei-ryabkov")
    assert head["meeting"]["id"] == str(headed.pk)


def test_a_map_shows_the_city(client: Client, meeting: Meeting) -> None:
    text = client.get(f"/m/{meeting.pk}/").content.decode()
    assert "Geneva and the land around it." in text
    assert "time zone Europe/Zurich" in text
    assert "?kind=meeting&amp;city=geneva" in text


def test_no_map_where_the_city_is_unknown(client: Client, publish: Callable[..., Entry]) -> None:
    somewhere = publish(Meeting(title="Over dinner", **on()))
    assert 'class="map"' not in client.get(f"/m/{somewhere.pk}/").content.decode()


def test_no_meeting_is_not_found(client: Client, db: None) -> None:
    assert client.get(f"/m/{uuid4()}/").status_code == 404


def test_an_entry_of_another_kind_is_no_meeting(client: Client, demand: Entry) -> None:
    assert client.get(f"/m/{demand.pk}/").status_code == 404


def test_before_it_was_on_record_it_is_not_found(client: Client, meeting: Meeting) -> None:
    assert client.get(f"/m/{meeting.pk}/", {"as_of": "2022-01-09"}).status_code == 404


def test_a_bad_day_is_a_notice(client: Client, meeting: Meeting) -> None:
    page = client.get(f"/m/{meeting.pk}/", {"as_of": "soon"})
    assert page.status_code == 200
    assert "Write a moment as" in page.content.decode()


def test_without_accounts_readouts_are_awaited(client: Client, meeting: Meeting) -> None:
    assert "Readouts awaited." in client.get(f"/m/{meeting.pk}/").content.decode()


def test_a_cancelled_meeting_awaits_nothing(client: Client, meeting: Meeting, editor: User) -> None:
    record.correct(meeting, {"certainty": "cancelled"}, by=editor, reason="Called off", correction=False)
    text = client.get(f"/m/{meeting.pk}/").content.decode()
    assert "Readouts awaited." not in text
    assert "Not held yet." not in text


def test_what_changed_is_told_with_its_reason(client: Client, meeting: Meeting, editor: User) -> None:
    assert "What changed" not in client.get(f"/m/{meeting.pk}/").content.decode()
    record.correct(meeting, {"certainty": "postponed"}, by=editor, reason="Put off", correction=False)
    text = client.get(f"/m/{meeting.pk}/").content.decode()
    assert "What changed" in text
    assert "Put off" in text


def test_accounts_stand_side_by_side(
    client: Client, meeting: Meeting, russia: Actor, america: Actor, account: Callable[..., Account]
) -> None:
    went = Question.objects.create(
        meeting=meeting, text="How did it go?", relation="differ", remark="in tone"
    )
    again = Question.objects.create(meeting=meeting, text="Again?", order=1)
    account(russia, {went: "Hard.", again: "Perhaps."})
    account(america, {went: "Frank."})
    page = client.get(f"/m/{meeting.pk}/")
    first, second = page.context["comparison"].lines
    assert [claim.point["claim"] for claim in first.claims] == ["Hard.", "Frank."]
    assert (first.relation, first.remark) == ("differ", "in tone")
    assert second.relation == "one_side"
    assert "No account in our sources." in page.content.decode()


def test_statements_about_it_are_listed(
    client: Client, meeting: Meeting, publish: Callable[..., Entry]
) -> None:
    publish(Statement(title="Ada speaks of Geneva", about=meeting, **on()))
    assert "Ada speaks of Geneva" in client.get(f"/m/{meeting.pk}/").content.decode()


def test_a_retracted_meeting_is_gone(client: Client, meeting: Meeting, editor: User) -> None:
    record.retract(meeting, by=editor, reason="It was another city.")
    page = client.get(f"/m/{meeting.pk}/")
    assert page.status_code == 410
    assert "It was another city." in page.content.decode()


@pytest.mark.parametrize("count", [5, 25])
def test_query_count_does_not_grow(
    client: Client,
    meeting: Meeting,
    publish: Callable[..., Entry],
    django_assert_num_queries: Any,
    count: int,
) -> None:
    for number in range(count):
        publish(Statement(title=f"Remark {number}", about=meeting, **on()))
    with django_assert_num_queries(10):
        client.get(f"/m/{meeting.pk}/")
