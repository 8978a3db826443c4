"""Deciding proposals: the only way from a finding to the record."""

from __future__ import annotations

from collections.abc import Callable
from datetime import timedelta

import pytest
from django.utils import timezone

from actors.models import Actor, City, Person
from talks import review, suggestions
from talks.models import Demand, Entry, EntryVersion, Meeting, Negotiation, Proposal, User

pytestmark = pytest.mark.django_db

MET = "Envoys of both sides met in Geneva on Monday."
DAY = {
    "earliest": "2022-01-10",
    "latest": "2022-01-10",
    "precision": "day",
    "basis": "inferred",
    "date_text": "Monday",
}


@pytest.fixture
def found_meeting(propose: Callable[..., Proposal], geneva: City) -> Proposal:
    return propose(
        "meeting",
        MET,
        title="Meeting in Geneva",
        city="geneva",
        when=DAY,
        parties=["russia", "united-states"],
        format="bilateral",
        certainty="held",
    )


def test_it_works(found_meeting: Proposal, editor: User) -> None:
    entry = review.accept(found_meeting, by=editor)
    document = EntryVersion.objects.current().get(entry_id=entry.pk).document
    assert document["detail"]["city"]["slug"] == "geneva"
    assert document["when"]["label"] == "Monday" and document["when"]["basis"] == "inferred"
    assert [party["slug"] for party in document["parties"]] == ["russia", "united-states"]
    assert document["citations"][0]["quote"] == MET and document["citations"][0]["sentence"] == 1
    found_meeting.refresh_from_db()
    assert (found_meeting.state, found_meeting.entry_id, found_meeting.decided_by) == (
        "accepted",
        entry.pk,
        editor,
    )


def test_an_amendment_is_kept_beside_the_extraction(found_meeting: Proposal, editor: User) -> None:
    entry = review.accept(
        found_meeting, by=editor, edits={"title": "First round in Geneva", "certainty": "expected"}
    )
    assert (entry.title, entry.certainty) == ("First round in Geneva", "expected")
    found_meeting.refresh_from_db()
    assert found_meeting.payload["certainty"] == "held"
    assert found_meeting.edited is not None and found_meeting.edited["certainty"] == "expected"


def test_a_delegation_takes_its_seats_at_a_meeting(
    propose: Callable[..., Proposal], meeting: Meeting, ryabkov: Person, editor: User
) -> None:
    proposal = propose(
        "delegation",
        "said Sergei Ryabkov",
        party="russia",
        head="sergei-ryabkov",
        head_post="Deputy Foreign Minister",
        members=[["A. New Face", None, None]],
    )
    review.accept(proposal, by=editor, edits={"meeting": str(meeting.pk), "create_people": True})
    (delegation,) = [
        d
        for d in EntryVersion.objects.current().get(entry_id=meeting.pk).document["detail"]["delegations"]
        if d["actor"]["slug"] == "russia"
    ]
    assert [(d["person"]["name"], d["role"], d["post"]) for d in delegation["delegates"]] == [
        ("Sergei Ryabkov", "head", "Deputy Foreign Minister"),
        ("A. New Face", "member", None),
    ]
    review.undo(proposal, by=editor)
    document = EntryVersion.objects.current().get(entry_id=meeting.pk).document
    assert not any(d["delegates"] for d in document["detail"]["delegations"])
    assert len(document["citations"]) == 1


def test_a_response_answers_a_demand(
    propose: Callable[..., Proposal], demand: Demand, america: Actor, editor: User
) -> None:
    proposal = propose(
        "response",
        "The United States called the demand a non-starter.",
        by="united-states",
        stance="non_starter",
        when=DAY,
    )
    offered = suggestions.demands_answered(proposal, proposal.negotiation)
    assert [suggestion.entry.pk for suggestion in offered] == [demand.pk]
    entry = review.accept(proposal, by=editor, edits={"demand": str(demand.pk)})
    assert entry.as_kind().demand == demand  # type: ignore[attr-defined]


def test_a_further_source_is_added_not_a_second_entry(
    found_meeting: Proposal, propose: Callable[..., Proposal], editor: User
) -> None:
    entry = review.accept(found_meeting, by=editor)
    again = propose("meeting", "met in Geneva", city="geneva", when=DAY, parties=["russia"])
    assert [s.entry.pk for s in suggestions.duplicates(again, again.negotiation)] == [entry.pk]
    review.merge(again, entry, by=editor)
    assert Entry.objects.count() == 1
    assert entry.citations.count() == 2
    with pytest.raises(review.ReviewError, match="already"):
        review.merge(again, entry, by=editor)


def test_a_rejection_says_why(found_meeting: Proposal, editor: User) -> None:
    with pytest.raises(review.ReviewError, match="Choose why"):
        review.reject(found_meeting, by=editor, reason="")
    review.reject(found_meeting, by=editor, reason="not_news")
    found_meeting.refresh_from_db()
    assert (found_meeting.state, found_meeting.reject_reason) == ("rejected", "not_news")
    assert not Entry.objects.exists()


def test_an_acceptance_can_be_undone_for_ten_minutes(found_meeting: Proposal, editor: User) -> None:
    entry = review.accept(found_meeting, by=editor)
    review.undo(found_meeting, by=editor)
    entry.refresh_from_db()
    assert (entry.state, found_meeting.state) == ("retracted", "pending")
    review.reject(found_meeting, by=editor, reason="duplicate", at=timezone.now() - timedelta(minutes=11))
    with pytest.raises(review.ReviewError, match="Too late"):
        review.undo(found_meeting, by=editor)


def test_two_reviewers_make_one_entry(found_meeting: Proposal, editor: User) -> None:
    review.accept(found_meeting, by=editor)
    stale = Proposal.objects.get(pk=found_meeting.pk)
    with pytest.raises(review.ReviewError) as refusal:
        review.accept(stale, by=editor)
    assert refusal.value.conflict
    assert Entry.objects.count() == 1


def test_an_unknown_party_stays_null_with_its_words(propose: Callable[..., Proposal], editor: User) -> None:
    proposal = propose("demand", "We need guarantees", by=None, by_text="the northern council", when=DAY)
    entry = review.accept(proposal, by=editor)
    assert entry.as_kind().by is None  # type: ignore[attr-defined]
    assert entry.as_kind().by_text == "the northern council"  # type: ignore[attr-defined]


@pytest.mark.parametrize(
    ("edits", "field"),
    [
        ({"city": "atlantis"}, "city"),
        ({"parties": ["nowhere"]}, "parties"),
        ({"when": {**DAY, "earliest": "10 January"}}, "earliest"),
        ({"when": {**DAY, "latest": "2022-01-01"}}, ""),
        ({"certainty": "sure"}, "certainty"),
    ],
)
def test_bad_input_names_the_field_and_writes_nothing(
    found_meeting: Proposal, editor: User, edits: dict[str, object], field: str
) -> None:
    with pytest.raises(review.ReviewError) as refusal:
        review.accept(found_meeting, by=editor, edits=edits)
    assert refusal.value.field == field
    assert not Entry.objects.exists()
    found_meeting.refresh_from_db()
    assert found_meeting.state == "pending"


def test_a_response_to_a_demand_of_another_negotiation_is_refused(
    propose: Callable[..., Proposal], demand: Demand, elsewhere: Negotiation, editor: User
) -> None:
    proposal = propose(
        "response", "The United States called the demand a non-starter.", by=None, stance="refuses"
    )
    with pytest.raises(review.ReviewError, match="another negotiation"):
        review.accept(proposal, by=editor, edits={"demand": str(demand.pk)}, negotiation=elsewhere)


def test_a_meeting_of_nobody_nowhere_has_no_double(
    found_meeting: Proposal, propose: Callable[..., Proposal], editor: User
) -> None:
    review.accept(found_meeting, by=editor)
    again = propose("meeting", "met in Geneva", when=DAY)
    assert suggestions.duplicates(again, again.negotiation) == []


@pytest.mark.parametrize(
    ("changed", "doubles"),
    [
        ({"when": {**DAY, "earliest": "2022-01-11", "latest": "2022-01-11"}}, 1),
        ({"when": {**DAY, "earliest": "2022-01-12", "latest": "2022-01-12"}}, 0),
        ({"parties": ["ukraine"]}, 0),
        ({"level": "experts"}, 0),
        ({"level": "deputies"}, 1),
    ],
)
def test_city_day_party_and_level_make_a_meeting_the_same(
    found_meeting: Proposal,
    propose: Callable[..., Proposal],
    editor: User,
    ukraine: Actor,
    changed: dict[str, object],
    doubles: int,
) -> None:
    review.accept(found_meeting, by=editor, edits={"level": "deputies"})
    told = {"city": "geneva", "when": DAY, "parties": ["russia"], **changed}
    again = propose("meeting", "met in Geneva", **told)
    assert len(suggestions.duplicates(again, again.negotiation)) == doubles


@pytest.mark.parametrize(
    ("changed", "doubles"),
    [({}, 1), ({"stance": "accepts"}, 0), ({"by": "russia"}, 0), ({"summary": "Later"}, 0)],
)
def test_the_like_answer_of_the_same_party_is_suggested(
    propose: Callable[..., Proposal], answer: Entry, changed: dict[str, object], doubles: int
) -> None:
    told = {"by": "united-states", "stance": "non_starter", "summary": "called it a non-starter", **changed}
    again = propose("response", "a non-starter", **told)
    assert len(suggestions.duplicates(again, again.negotiation)) == doubles
