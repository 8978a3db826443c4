"""Proposals decided over the API: one by one, many at once, and taken back."""

from __future__ import annotations

from collections.abc import Callable
from datetime import timedelta
from typing import Any
from uuid import uuid4

import pytest
from django.utils import timezone
from pghistory.models import Events

from actors.models import Actor, City
from talks.models import Demand, Entry, EntryVersion, Negotiation, Proposal, User
from tests.talks.api.test_handing_in import pointers
from tests.talks.api.test_problems import check
from tests.talks.api.test_schema import faults

pytestmark = pytest.mark.django_db
Post = Callable[..., Any]
DEMANDED = "Russia demanded that the alliance take in no new members."


@pytest.fixture
def waiting(propose: Callable[..., Proposal], america: Actor) -> Proposal:
    """A demand that waits."""
    return propose("demand", DEMANDED, title="No new members", by="russia", demand_kind="demand")


def unchanged(proposal: Proposal) -> None:
    """Nothing came of it."""
    proposal.refresh_from_db()
    assert (proposal.state, proposal.entry) == ("pending", None)
    assert Entry.objects.filter(proposals=proposal).count() == 0


def test_it_works(post: Post, waiting: Proposal, editor: User, schema: dict[str, Any]) -> None:
    answer = post(f"proposals/{waiting.pk}/accept/")
    assert answer.status_code == 200, answer.content
    assert faults(schema, "Proposal", answer.json()) == []
    entry = Demand.objects.get(pk=answer.json()["entry"])
    assert (entry.title, entry.state) == ("No new members", "published")
    assert EntryVersion.objects.get(entry=entry).by == editor


def test_edits_amend_what_was_read(post: Post, waiting: Proposal) -> None:
    edits = {
        "title": "The alliance shall not grow",
        "of": ["united-states"],
        "demand_kind": "red_line",
        "deadline": "2022-02-01",
        "when": {"earliest": "2022-01-10", "latest": "2022-01-10", "at": "14:30", "precision": "time"},
        "issues": ["enlargement"],
    }
    answer = post(f"proposals/{waiting.pk}/accept/", {"edits": edits})
    assert answer.status_code == 200, answer.content
    entry = Demand.objects.get(pk=answer.json()["entry"])
    assert (entry.title, entry.demand_kind) == ("The alliance shall not grow", "red_line")
    assert [actor.slug for actor in entry.of.all()] == ["united-states"]
    assert (str(entry.at), str(entry.deadline)) == ("14:30:00", "2022-02-01")
    assert answer.json()["edited"]["title"] == entry.title
    assert answer.json()["payload"]["by"] == "russia"


def test_a_delegation_is_seated(post: Post, propose: Callable[..., Proposal], meeting: Entry) -> None:
    found = propose("delegation", "said Sergei Ryabkov", party="russia")
    edits = {
        "meeting": str(meeting.pk),
        "head_name": "Sergei Ryabkov",
        "members": [{"name": "Anna Ivanova", "post": "expert"}],
        "create_people": True,
    }
    answer = post(f"proposals/{found.pk}/accept/", {"edits": edits})
    assert answer.status_code == 200, answer.content
    seat = meeting.as_kind().delegations.get(actor__slug="russia")  # type: ignore[attr-defined]
    assert {one.person.name for one in seat.delegates.all()} == {"Sergei Ryabkov", "Anna Ivanova"}


@pytest.mark.parametrize(
    ("body", "pointer"),
    [
        ({"edits": {"by": "atlantis"}}, "/edits/by"),
        ({"edits": {"of": ["atlantis"]}}, "/edits/of"),
        ({"edits": {"city": "geneva"}}, "/edits/city"),
        ({"edits": {"words": "No"}}, "/edits/words"),
        ({"edits": {"state": "published"}}, "/edits/state"),
        ({"edits": {"title": ["a"]}}, "/edits/title"),
        ({"edits": {"title": ""}}, "/edits/title"),
        ({"edits": {"certainty": "sure"}}, "/edits/certainty"),
        ({"edits": {"certainty": 1}}, "/edits/certainty"),
        ({"edits": {"when": "Monday"}}, "/edits/when"),
        ({"edits": {"when": {"earliest": "10 January"}}}, "/edits/when/earliest"),
        ({"edits": {"when": {"earliest": "2022-01-10", "at": "25:00"}}}, "/edits/when/at"),
        ({"edits": {"issues": "enlargement"}}, "/edits/issues"),
        ({"edits": {"issues": ["weather"]}}, "/edits/issues"),
        ({"edits": []}, "/edits"),
        ({"negotiation": "no-such-talks"}, "/negotiation"),
        ({"entry": str(uuid4())}, "/entry"),
    ],
)
def test_what_cannot_be_accepted_is_pointed_at(
    body: dict[str, Any], pointer: str, post: Post, waiting: Proposal, geneva: City
) -> None:
    assert pointers(post(f"proposals/{waiting.pk}/accept/", body)) == [pointer]
    unchanged(waiting)


def test_an_impossible_date_is_refused_as_a_whole(post: Post, waiting: Proposal) -> None:
    when = {"earliest": "2022-01-10", "latest": "2022-01-09", "precision": "day"}
    answer = post(f"proposals/{waiting.pk}/accept/", {"edits": {"when": when}})
    check(answer, 422, "invalid-body")
    unchanged(waiting)


def test_it_needs_a_home(post: Post, waiting: Proposal, table: Negotiation) -> None:
    Proposal.objects.filter(pk=waiting.pk).update(negotiation=None)
    assert pointers(post(f"proposals/{waiting.pk}/accept/")) == ["/negotiation"]
    assert post(f"proposals/{waiting.pk}/accept/", {"negotiation": "security-talks"}).status_code == 200


def test_a_decided_proposal_is_a_conflict(post: Post, waiting: Proposal) -> None:
    post(f"proposals/{waiting.pk}/reject/", {"reason": "not_news"})
    for deed, body in (("accept", {}), ("reject", {"reason": "not_news"})):
        check(post(f"proposals/{waiting.pk}/{deed}/", body), 409, "conflict")
    assert Demand.objects.count() == 0


def test_merging_adds_a_source(post: Post, waiting: Proposal, meeting: Entry, answer: Entry) -> None:
    entry = Demand.objects.get()
    waiting.refresh_from_db()
    fresh = Proposal.objects.get(pk=waiting.pk)
    assert pointers(post(f"proposals/{fresh.pk}/merge/", {"entry": str(entry.pk)})) == ["/entry"]
    assert pointers(post(f"proposals/{fresh.pk}/merge/", {"entry": str(meeting.pk)})) == ["/entry"]
    assert pointers(post(f"proposals/{fresh.pk}/merge/", {"entry": str(uuid4())})) == ["/entry"]
    assert pointers(post(f"proposals/{fresh.pk}/merge/", {"entry": 7})) == ["/entry"]
    assert pointers(post(f"proposals/{fresh.pk}/merge/", {})) == ["/entry"]
    unchanged(waiting)


def test_a_further_sentence_merges(
    post: Post, propose: Callable[..., Proposal], demand: Entry, america: Actor
) -> None:
    other = propose("demand", "We need guarantees", by="russia")
    done = post(f"proposals/{other.pk}/merge/", {"entry": str(demand.pk)})
    assert (done.status_code, done.json()["state"]) == (200, "merged")
    assert demand.citations.count() == 2


@pytest.mark.parametrize(
    ("body", "pointer"),
    [
        ({}, "/reason"),
        ({"reason": "boring"}, "/reason"),
        ({"reason": None}, "/reason"),
        ({"reason": "not_news", "note": "x" * 301}, "/note"),
        ({"reason": "not_news", "why": "x"}, "/why"),
    ],
)
def test_a_rejection_says_why(body: Any, pointer: str, post: Post, waiting: Proposal) -> None:
    assert pointers(post(f"proposals/{waiting.pk}/reject/", body)) == [pointer]
    unchanged(waiting)


def test_a_decision_is_taken_back_for_ten_minutes(post: Post, waiting: Proposal) -> None:
    post(f"proposals/{waiting.pk}/accept/")
    done = post(f"proposals/{waiting.pk}/undo/")
    assert (done.status_code, done.json()["state"]) == (200, "pending")
    assert Demand.objects.get().state == "retracted"
    check(post(f"proposals/{waiting.pk}/undo/"), 409, "conflict")
    post(f"proposals/{waiting.pk}/reject/", {"reason": "not_news"})
    Proposal.objects.filter(pk=waiting.pk).update(decided_at=timezone.now() - timedelta(minutes=11))
    check(post(f"proposals/{waiting.pk}/undo/"), 409, "conflict")


def test_an_unknown_proposal_is_not_found(post: Post, db: None) -> None:
    bodies: dict[str, Any] = {
        "accept": {}, "undo": {}, "reject": {"reason": "not_news"}, "merge": {"entry": str(uuid4())},
    }  # fmt: skip
    for deed, body in bodies.items():
        check(post(f"proposals/{uuid4()}/{deed}/", body), 404, "not-found")


def test_history_knows_who_decided_with_which_token(post: Post, waiting: Proposal, editor: User) -> None:
    post(f"proposals/{waiting.pk}/reject/", {"reason": "not_news"})
    event = Events.objects.filter(pgh_model="talks.ProposalEvent", pgh_label="update").get()
    assert event.pgh_context["editor"] == str(editor.pk)
    assert event.pgh_context["token"] == editor.api_tokens.get().shown
    assert event.pgh_context["request"]


# ── Many at once ────────────────────────────────────────────────────────────────────────────────


def test_each_of_many_stands_or_falls_by_itself(
    post: Post, waiting: Proposal, propose: Callable[..., Proposal], schema: dict[str, Any]
) -> None:
    other = propose("statement", "We need guarantees", statement_kind="other")
    wrong = propose("demand", "We need guarantees", by="atlantis", demand_kind="demand")
    nobody = uuid4()
    decisions: list[dict[str, Any]] = [
        {"proposal": str(waiting.pk), "decision": "accept", "edits": {"title": "Amended"}},
        {"proposal": str(wrong.pk), "decision": "accept"},
        {"proposal": str(other.pk), "decision": "reject", "reason": "not_news"},
        {"proposal": str(nobody), "decision": "accept"},
        {"proposal": str(other.pk), "decision": "accept"},
        {"proposal": str(wrong.pk), "decision": "accept", "edits": {"city": "geneva"}},
    ]
    answer = post("proposals/decisions/", {"decisions": decisions})
    assert answer.status_code == 200, answer.content
    assert faults(schema, "DecisionResults", answer.json()) == []
    results = answer.json()["results"]
    assert [one["status"] for one in results] == [200, 422, 200, 404, 409, 422]
    assert results[0]["proposal"]["edited"]["title"] == "Amended"
    assert results[1]["problem"]["errors"][0]["pointer"] == "/edits/by"
    unchanged(wrong)
    assert Entry.objects.count() == 1


def test_what_undid_itself_left_nothing(
    post: Post, propose: Callable[..., Proposal], table: Negotiation
) -> None:
    seat = propose("delegation", "said Sergei Ryabkov", party="russia")
    answer = post("proposals/decisions/", {"decisions": [{"proposal": str(seat.pk), "decision": "accept"}]})
    assert answer.json()["results"][0]["problem"]["errors"][0]["pointer"] == "/edits/meeting"
    unchanged(seat)


@pytest.mark.parametrize(
    ("decisions", "pointer"),
    [
        ([], "/decisions"),
        ("all", "/decisions"),
        ([{"decision": "accept"}], "/decisions/0/proposal"),
        ([{"proposal": str(uuid4()), "decision": "undo"}], "/decisions/0/decision"),
        ([{"proposal": str(uuid4()), "decision": "reject"}], "/decisions/0/reason"),
        ([{"proposal": str(uuid4()), "decision": "merge", "edits": {}}], "/decisions/0/edits"),
        ([{"proposal": str(uuid4()), "decision": "accept"}] * 101, "/decisions"),
    ],
)
def test_many_that_are_not_understood_change_nothing(decisions: Any, pointer: str, post: Post) -> None:
    assert pointers(post("proposals/decisions/", {"decisions": decisions})) == [pointer]
