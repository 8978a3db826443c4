"""The review desk: a person's decision on each finding."""

from __future__ import annotations

from collections.abc import Callable
from datetime import timedelta
from typing import Any
from uuid import UUID, uuid4

import pytest
from django.test import Client
from django.utils import timezone

from actors.models import Actor, City, Person, Post, Tenure
from talks import review
from talks.models import Delegate, Demand, Entry, Meeting, Negotiation, Proposal, Statement, User
from tests.talks.conftest import on

QUOTE = "Envoys of both sides met in Geneva on Monday."
DEMANDED = "Russia demanded that the alliance take in no new members."
REFUSED = "The United States called the demand a non-starter."
SAID = "“We need guarantees,” said Sergei Ryabkov."
DAY = {"earliest": "2022-01-10", "latest": "2022-01-10", "precision": "day", "basis": "stated", "at": None}
POSTED = {
    "negotiation": "security-talks",
    "title": "Envoys meet",
    "earliest": "2022-01-10",
    "latest": "2022-01-10",
    "precision": "day",
    "basis": "stated",
}


@pytest.fixture
def meeting_found(propose: Callable[..., Proposal], geneva: City, russia: Actor) -> Proposal:
    return propose(
        "meeting", QUOTE, title="Envoys meet", city="geneva", certainty="held", parties=["russia"], when=DAY
    )


@pytest.fixture
def statement_found(propose: Callable[..., Proposal], ryabkov: Person, russia: Actor) -> Proposal:
    return propose(
        "statement",
        SAID,
        title="Ryabkov on guarantees",
        speaker="sergei-ryabkov",
        speaker_name="Sergei Ryabkov",
        actor="russia",
        direct=True,
        words="We need guarantees,",
        statement_kind="principle",
        when=DAY,
    )


def decide(desk: Client, proposal: Proposal, do: str, **posted: Any) -> Any:
    return desk.post(f"/review/{proposal.pk}/", {"do": do, **posted})


def meeting_posted(**more: Any) -> dict[str, Any]:
    return {**POSTED, "certainty": "held", "city": "geneva", "parties": ["russia"], **more}


def statement_posted(**more: Any) -> dict[str, Any]:
    return {
        **POSTED,
        "title": "Ryabkov on guarantees",
        "speaker": "sergei-ryabkov",
        "speaker_name": "Sergei Ryabkov",
        "actor": "russia",
        "direct": "on",
        "words": "We need guarantees,",
        "statement_kind": "principle",
        "language": "en",
        **more,
    }


def test_it_works(desk: Client, meeting_found: Proposal) -> None:
    page = desk.get(f"/review/{meeting_found.pk}/")
    text = page.content.decode()
    assert page.status_code == 200
    assert f'<mark class="cur">{QUOTE}</mark>' in text
    assert "(rule test, rules 1)" in text
    assert "nobody has judged this rule yet" in text
    assert "90&nbsp;%" in text
    assert "before its record" not in text
    assert text.index('class="art"') < text.index('id="desk"') < text.index("Proposals of this article")


def test_what_speaks_against_a_finding_is_told_in_words(desk: Client, meeting_found: Proposal) -> None:
    other = Proposal.objects.get(pk=meeting_found.pk)
    other.pk, other.span_hash, other.doubts = uuid4(), "other", ["place_elsewhere", "several_days"]
    other.save(force_insert=True)
    told = "the place is told in another sentence; its sentence names several days"
    assert told in desk.get(other.get_absolute_url()).content.decode()
    assert "Against it" not in desk.get(meeting_found.get_absolute_url()).content.decode()


def test_an_accepted_proposal_stands_on_the_timeline(
    desk: Client, meeting_found: Proposal, editor: User
) -> None:
    page = decide(desk, meeting_found, "accept", **meeting_posted())
    assert (page.status_code, page.headers["Location"]) == (302, "/review/")
    meeting_found.refresh_from_db()
    assert meeting_found.state == "accepted"
    assert meeting_found.edited is None
    assert meeting_found.decided_by == editor
    assert "Envoys meet" in desk.get("/n/security-talks/").content.decode()


def test_the_queue_counts_what_waits(
    desk: Client, meeting_found: Proposal, statement_found: Proposal
) -> None:
    text = desk.get("/review/").content.decode()
    assert "2 proposals" in text
    assert "1 meeting" in text
    assert f"/review/{meeting_found.pk}/" in text


def test_after_a_decision_the_next_proposal_comes(
    desk: Client, meeting_found: Proposal, statement_found: Proposal
) -> None:
    page = decide(desk, meeting_found, "accept", **meeting_posted())
    assert page.headers["Location"] == f"/review/{statement_found.pk}/"
    text = desk.get(page.headers["Location"]).content.decode()
    assert "Undo" in text
    assert "#e-1 Envoys meet" in text


def test_what_is_changed_is_amended_and_the_extraction_stays(desk: Client, meeting_found: Proposal) -> None:
    decide(
        desk,
        meeting_found,
        "accept",
        **meeting_posted(title="Envoys  meet\nfor a day", earliest="2022-01-11", latest="", venue="A hotel"),
    )
    meeting_found.refresh_from_db()
    entry = meeting_found.entry
    assert entry is not None
    assert (entry.title, str(entry.earliest), entry.as_meeting.venue) == (
        "Envoys meet for a day",
        "2022-01-11",
        "A hotel",
    )
    assert meeting_found.payload["when"] == DAY
    assert meeting_found.edited is not None


def test_a_party_that_is_not_on_the_list_is_typed_in(
    desk: Client, meeting_found: Proposal, ukraine: Actor
) -> None:
    decide(desk, meeting_found, "accept", **meeting_posted(parties_more="ukraine"))
    document = Entry.objects.get().as_kind().document()
    assert {party["slug"] for party in document["parties"]} == {"russia", "ukraine"}


def test_a_response_needs_its_demand(
    desk: Client, propose: Callable[..., Proposal], demand: Entry, america: Actor
) -> None:
    found = propose(
        "response", REFUSED, title="A non-starter", by="united-states", stance="non_starter", when=DAY
    )
    posted = {**POSTED, "title": "A non-starter", "by": "united-states", "stance": "non_starter"}
    page = decide(desk, found, "accept", **posted)
    assert page.status_code == 422
    assert page.context["form"].errors["demand"] == ["Choose the demand that this answers."]
    assert decide(desk, found, "accept", **posted, demand=str(demand.pk)).status_code == 302


def test_only_the_demand_that_the_reader_linked_is_chosen_beforehand(
    desk: Client, propose: Callable[..., Proposal], demand: Entry, russia: Actor, america: Actor
) -> None:
    asked = propose("demand", DEMANDED, title="No new members", by="russia", demand_kind="demand", when=DAY)
    found = propose(
        "response",
        REFUSED,
        title="A non-starter",
        by="united-states",
        stance="non_starter",
        to_demand_proposal=str(asked.pk),
        when=DAY,
    )
    assert desk.get(f"/review/{found.pk}/").context["form"]["demand"].value() is None
    decide(
        desk,
        asked,
        "accept",
        **{**POSTED, "title": "No new members", "by": "russia", "demand_kind": "demand"},
    )
    asked.refresh_from_db()
    assert desk.get(f"/review/{found.pk}/").context["form"]["demand"].value() == str(asked.entry_id)


def test_a_demand_keeps_its_deadline(
    desk: Client, propose: Callable[..., Proposal], russia: Actor, america: Actor
) -> None:
    found = propose(
        "demand",
        DEMANDED,
        title="No new members",
        by="russia",
        of=["united-states"],
        demand_kind="demand",
        when=DAY,
    )
    posted = {
        **POSTED,
        "title": "No new members",
        "by": "russia",
        "of": ["united-states"],
        "demand_kind": "demand",
    }
    decide(desk, found, "accept", **posted, deadline="2022-01-31")
    assert str(Entry.objects.get().as_demand.deadline) == "2022-01-31"


def test_a_delegation_takes_its_seats(
    desk: Client, propose: Callable[..., Proposal], meeting: Meeting, russia: Actor, ryabkov: Person
) -> None:
    found = propose(
        "delegation", SAID, title="Ryabkov leads", party="russia", head="sergei-ryabkov", members=[]
    )
    posted = {
        "negotiation": "security-talks",
        "meeting": str(meeting.pk),
        "party": "russia",
        "head": "sergei-ryabkov",
    }
    decide(desk, found, "accept", **posted, members="Ada Byron; ; adviser", create_people="on")
    seats = Delegate.objects.filter(delegation__meeting=meeting).values_list(
        "person__name", "role", "post_text"
    )
    assert set(seats) == {("Sergei Ryabkov", "head", ""), ("Ada Byron", "member", "adviser")}


def test_an_unknown_city_is_an_error_beside_its_field_and_nothing_typed_is_lost(
    desk: Client, meeting_found: Proposal
) -> None:
    page = decide(desk, meeting_found, "accept", **meeting_posted(city="atlantis", venue="A pavilion"))
    assert page.status_code == 422
    assert page.context["form"].errors["city"] == ["There is no city “atlantis”."]
    assert 'value="A pavilion"' in page.content.decode()
    assert not Entry.objects.exists()


def test_a_bad_date_is_a_form_error(desk: Client, meeting_found: Proposal) -> None:
    page = decide(desk, meeting_found, "accept", **meeting_posted(earliest="Monday"))
    assert page.status_code == 422
    assert page.context["form"].errors["earliest"] == ["Enter a valid date."]
    assert 'value="Monday"' in page.content.decode()


def test_a_date_that_ends_before_it_starts_is_a_form_error(desk: Client, meeting_found: Proposal) -> None:
    page = decide(desk, meeting_found, "accept", **meeting_posted(latest="2022-01-09", precision="either_or"))
    assert page.status_code == 422
    assert page.context["form"].errors["latest"] == ["The last possible day lies before the first."]


def test_a_bad_time_is_a_form_error(desk: Client, meeting_found: Proposal) -> None:
    page = decide(desk, meeting_found, "accept", **meeting_posted(precision="time", at="noon"))
    assert page.status_code == 422
    assert page.context["form"].errors["at"] == ["Write the time as 14:30."]


def test_an_empty_claim_is_a_form_error(desk: Client, meeting_found: Proposal) -> None:
    assert (
        "title" in decide(desk, meeting_found, "accept", **meeting_posted(title=" ")).context["form"].errors
    )


def test_direct_speech_needs_words(desk: Client, statement_found: Proposal) -> None:
    page = decide(desk, statement_found, "accept", **statement_posted(words=""))
    assert page.context["form"].errors["words"] == ["A direct statement needs its words."]


def test_a_stance_is_never_chosen_by_default(
    desk: Client, propose: Callable[..., Proposal], demand: Entry
) -> None:
    found = propose("response", REFUSED, title="An answer", when=DAY)
    page = decide(desk, found, "accept", **POSTED, demand=str(demand.pk))
    assert "stance" in page.context["form"].errors


def test_rejecting_needs_a_reason(desk: Client, meeting_found: Proposal) -> None:
    page = decide(desk, meeting_found, "reject", **meeting_posted(venue="A hotel"))
    text = page.content.decode()
    assert page.status_code == 422
    assert "Choose why: the reader learns from it." in text
    assert 'value="A hotel"' in text
    meeting_found.refresh_from_db()
    assert meeting_found.state == "pending"


def test_a_rejected_proposal_keeps_its_reason(desk: Client, meeting_found: Proposal) -> None:
    decide(desk, meeting_found, "reject", reason="not_news", note="An old story")
    meeting_found.refresh_from_db()
    assert (meeting_found.state, meeting_found.reject_reason, meeting_found.note) == (
        "rejected",
        "not_news",
        "An old story",
    )
    assert "Not news" in desk.get(f"/review/{meeting_found.pk}/").content.decode()


def test_a_double_is_offered_and_becomes_a_source(
    desk: Client, statement: Entry, statement_found: Proposal
) -> None:
    text = desk.get(f"/review/{statement_found.pk}/").content.decode()
    assert "Possible duplicate." in text
    assert f'value="merge:{statement.pk}"' in text
    assert decide(desk, statement_found, f"merge:{statement.pk}").status_code == 302
    assert statement.citations.count() == 2


def test_any_entry_of_the_kind_takes_a_source_by_its_number(
    desk: Client, publish: Callable[..., Entry], statement_found: Proposal
) -> None:
    other = publish(Statement(title="Quite another", **on()))
    decide(desk, statement_found, "merge", number=f"#e-{other.number}", negotiation="security-talks")
    assert other.citations.count() == 2


@pytest.mark.parametrize("do", ["merge", "merge:nonsense", f"merge:{UUID(int=1)}"])
def test_merging_into_nothing_is_refused(desk: Client, statement_found: Proposal, do: str) -> None:
    page = decide(desk, statement_found, do, number="e-99", **statement_posted())
    assert page.status_code == 422
    assert "There is no such entry in these talks" in page.content.decode()


def test_merging_into_another_kind_is_refused(
    desk: Client, meeting: Meeting, statement_found: Proposal
) -> None:
    page = decide(desk, statement_found, f"merge:{meeting.pk}", **statement_posted())
    assert "A statement cannot become a source of a meeting." in page.content.decode()


def test_somebody_faster_is_a_conflict(desk: Client, meeting_found: Proposal, editor: User) -> None:
    review.reject(meeting_found, by=editor, reason="not_news")
    page = decide(desk, meeting_found, "accept", **meeting_posted())
    assert page.status_code == 409
    assert "This proposal is rejected already: reload the page." in page.content.decode()
    assert not Entry.objects.exists()


def test_a_decision_is_undone(desk: Client, meeting_found: Proposal) -> None:
    decide(desk, meeting_found, "accept", **meeting_posted())
    assert decide(desk, meeting_found, "undo").headers["Location"] == f"/review/{meeting_found.pk}/"
    meeting_found.refresh_from_db()
    assert meeting_found.state == "pending"
    assert Entry.objects.get().state == "retracted"


def test_too_late_to_undo_is_a_conflict(desk: Client, meeting_found: Proposal) -> None:
    decide(desk, meeting_found, "accept", **meeting_posted())
    Proposal.objects.filter(pk=meeting_found.pk).update(decided_at=timezone.now() - timedelta(minutes=11))
    page = decide(desk, meeting_found, "undo")
    assert page.status_code == 409
    assert "Too late to undo" in page.content.decode()


def test_an_unknown_decision_is_a_bad_request(desk: Client, meeting_found: Proposal) -> None:
    assert decide(desk, meeting_found, "frobnicate").status_code == 400


def test_no_proposal_is_not_found(desk: Client) -> None:
    assert desk.get(f"/review/{uuid4()}/").status_code == 404


def test_nobody_in_particular_is_led_to_the_login(client: Client, meeting_found: Proposal) -> None:
    for page in (
        client.get("/review/"),
        client.get(f"/review/{meeting_found.pk}/"),
        decide(client, meeting_found, "accept"),
    ):
        assert page.status_code == 302
        assert page.headers["Location"].startswith("/login/?next=/review/")


def test_a_reader_may_not_decide(client: Client, meeting_found: Proposal) -> None:
    client.force_login(User.objects.create_user("reader", password="a long enough password"))
    assert decide(client, meeting_found, "accept", **meeting_posted()).status_code == 403
    meeting_found.refresh_from_db()
    assert meeting_found.state == "pending"


def test_the_count_in_the_bar_is_for_editors(client: Client, editor: User, meeting_found: Proposal) -> None:
    assert 'href="/review/"' not in client.get("/").content.decode()
    client.force_login(editor)
    assert '1<span class="vh"> waiting' in client.get("/").content.decode()


def test_a_proposal_without_a_home_asks_for_one(
    desk: Client, meeting_found: Proposal, elsewhere: Negotiation
) -> None:
    Proposal.objects.filter(pk=meeting_found.pk).update(negotiation=None)
    page = decide(desk, meeting_found, "accept", **meeting_posted(negotiation=""))
    assert page.context["form"].errors["negotiation"] == ["Choose the negotiation this belongs to."]
    decide(desk, meeting_found, "accept", **meeting_posted(negotiation="grain-talks"))
    assert Entry.objects.get().negotiation == elsewhere


def test_the_record_of_its_rule_is_told(
    desk: Client, propose: Callable[..., Proposal], meeting_found: Proposal, editor: User
) -> None:
    for number, reason in enumerate(["wrong_kind", "wrong_actor", "duplicate"]):
        review.reject(propose("statement", SAID, nth=number), by=editor, reason=reason)
    text = desk.get(f"/review/{meeting_found.pk}/").content.decode()
    assert "right 0 of 2 times" in text
    assert "56&nbsp;%, 90&nbsp;% before its record" in text


def test_what_is_only_possible_is_folded_and_not_counted(
    desk: Client, meeting_found: Proposal, statement_found: Proposal
) -> None:
    Proposal.objects.filter(pk=statement_found.pk).update(likelihood=0.1)
    text = desk.get(f"/review/{meeting_found.pk}/").content.decode()
    assert "1 only possible" in text
    assert text.index("1 only possible") < text.rindex(f"/review/{statement_found.pk}/")
    queue = desk.get("/review/").content.decode()
    assert "1 proposal<" in queue
    assert "and 1 only possible" in queue
    assert f"/review/{statement_found.pk}/" in desk.get("/review/?possible=1").content.decode()
    assert "only possible" in desk.get(f"/review/{statement_found.pk}/").content.decode()


def test_another_holder_of_the_office_is_told_while_the_finding_waits(
    desk: Client, propose: Callable[..., Proposal], russia: Actor, ryabkov: Person, editor: User
) -> None:
    minister = Person.objects.create(slug="sergey-lavrov", name="Sergey Lavrov")
    post = Post.objects.create(actor=russia, title="Foreign Minister", kind="foreign_minister")
    Tenure.objects.create(person=minister, post=post, since="2004-03-09", status="current")
    office = {"speaker": "sergei-ryabkov", "actor": "russia", "speaker_role": "Foreign Minister", "when": DAY}
    found = propose("statement", SAID, **office)
    told = "the tables have Sergey Lavrov (Foreign Minister) in that office."
    assert told in desk.get(f"/review/{found.pk}/").content.decode()
    review.reject(found, by=editor, reason="wrong_actor")
    assert told not in desk.get(f"/review/{found.pk}/").content.decode()


def test_the_three_likeliest_demands_come_first(
    desk: Client,
    propose: Callable[..., Proposal],
    publish: Callable[..., Entry],
    russia: Actor,
    america: Actor,
) -> None:
    asked = ["No new members", "Troops out", "No members, ever", "A hotline", "No missiles"]
    entries = {title: publish(Demand(title=title, by=russia, **on()), quote=DEMANDED) for title in asked}
    found = propose("response", REFUSED, title="No to no new members", by="united-states", when=DAY)
    _, (likeliest, first), (others, rest) = (
        desk.get(f"/review/{found.pk}/").context["form"].fields["demand"].choices
    )
    assert (likeliest, others, len(first), len(rest)) == ("Likeliest", "Others", 3, 2)
    assert first[0][0] == str(entries["No new members"].pk)
    assert desk.get(f"/review/{found.pk}/").context["form"]["demand"].value() is None


def test_a_merge_is_undone_and_leaves_one_source(
    desk: Client, statement: Entry, statement_found: Proposal
) -> None:
    decide(desk, statement_found, f"merge:{statement.pk}")
    assert decide(desk, statement_found, "undo").status_code == 302
    statement_found.refresh_from_db()
    assert (statement_found.state, statement_found.entry) == ("pending", None)
    assert statement.citations.count() == 1
    document = desk.get(f"/e/{statement.pk}/").context["document"]
    assert len(document["citations"]) == 1


@pytest.mark.parametrize("count", [5, 25])
def test_query_count_does_not_grow(
    desk: Client, meeting_found: Proposal, many: Any, django_assert_num_queries: Any, count: int
) -> None:
    many(count)
    with django_assert_num_queries(20):
        desk.get(f"/review/{meeting_found.pk}/")
