"""Drafting, publishing, correcting, retracting and merging entries in the admin."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest
from django.test import Client
from django.urls import reverse

from actors.models import Actor, Person
from talks import record
from talks.models import (
    ArticleVersion,
    Citation,
    Delegate,
    Delegation,
    Demand,
    Entry,
    EntryVersion,
    Meeting,
    Negotiation,
    Statement,
    User,
)
from tests.talks.admin.conftest import change_page, errors, filled
from tests.talks.conftest import on

pytestmark = pytest.mark.django_db


def standing(entry: Any) -> EntryVersion:
    return EntryVersion.objects.get(entry_id=entry.pk, superseded_at=None)


def history(client: Client, row: Any) -> str:
    meta = row._meta
    page = client.get(reverse(f"admin:{meta.app_label}_{meta.model_name}_history", args=[row.pk]))
    return page.content.decode()


def test_it_works(as_editor: Client, demand: Entry, editor: User, submit: Callable[..., Any]) -> None:
    answer = submit(as_editor, demand, title="No eastward growth", reason="A wrong word", correction="on")
    assert answer.status_code == 302
    version = standing(demand)
    assert version.number == 2
    assert version.document["title"] == "No eastward growth"
    assert (version.by, version.reason, version.is_correction) == (editor, "A wrong word", True)


def test_history_says_who_why_and_what(as_editor: Client, demand: Entry, submit: Callable[..., Any]) -> None:
    submit(as_editor, demand, title="No eastward growth", reason="A wrong word")
    page = history(as_editor, demand)
    assert "Ada" in page
    assert "A wrong word" in page
    assert "<del>No new members for the alliance</del> <ins>No eastward growth</ins>" in page


def test_a_published_entry_changes_with_a_reason_only(
    as_editor: Client, demand: Entry, submit: Callable[..., Any]
) -> None:
    answer = submit(as_editor, demand, title="No eastward growth")
    assert "This field is required" in errors(answer)
    assert standing(demand).number == 1
    assert Demand.objects.get().title == "No new members for the alliance"


def test_saving_without_a_change_writes_no_version(
    as_editor: Client, demand: Entry, submit: Callable[..., Any]
) -> None:
    assert submit(as_editor, demand, reason="Nothing").status_code == 302
    assert standing(demand).number == 1


def test_a_change_made_meanwhile_is_not_overwritten(as_editor: Client, demand: Entry, editor: User) -> None:
    form = filled(as_editor.get(change_page(demand)))
    record.correct(demand, {"title": "Faster"}, by=editor, reason="First")
    answer = as_editor.post(change_page(demand), {**form, "title": "Slower", "reason": "Second"})
    assert "Somebody changed this entry" in errors(answer)
    assert standing(demand).document["title"] == "Faster"


@pytest.mark.parametrize(
    ("changes", "message"),
    [
        ({"title": " "}, "required"),
        ({"earliest": "2022-01-12"}, "last possible day lies before the first"),
        ({"precision": "unknown"}, "A date needs a precision"),
        ({"at": "09:00"}, "exactly when the precision is"),
        ({"demand_kind": "wish"}, "not one of the available choices"),
        ({"by": "0" * 32}, "valid choice"),
    ],
)
def test_bad_input_is_refused_and_nothing_is_written(
    changes: dict[str, str],
    message: str,
    as_editor: Client,
    demand: Entry,
    submit: Callable[..., Any],
) -> None:
    answer = submit(as_editor, demand, reason="Try", **changes)
    assert message in errors(answer)
    assert standing(demand).number == 1


def draft_form(table: Negotiation, page: Any, **more: Any) -> dict[str, Any]:
    day = {"earliest": "2022-01-10", "latest": "2022-01-10", "precision": "day", "basis": "stated"}
    return {**filled(page), "negotiation": table.pk, "title": "A first draft", **day, **more}


def cited(version: ArticleVersion, quote: str) -> dict[str, Any]:
    return {
        "citations-TOTAL_FORMS": 1,
        "citations-0-version": version.pk,
        "citations-0-quote": quote,
    }


def test_a_draft_is_written_cited_and_published(
    as_editor: Client, table: Negotiation, version: ArticleVersion, editor: User
) -> None:
    add = reverse("admin:talks_statement_add")
    form = draft_form(table, as_editor.get(add), **cited(version, "We need guarantees"))
    assert as_editor.post(add, form).status_code == 302
    draft = Statement.objects.get()
    citation = Citation.objects.get()
    assert (draft.state, draft.kind) == ("draft", "statement")
    assert version.text[citation.start : citation.end] == citation.quote
    assert citation.prefix.endswith("“")
    assert not EntryVersion.objects.exists()
    act(as_editor, "publish", draft)
    assert standing(draft).by == editor


@pytest.mark.parametrize(
    ("quote", "start", "message"),
    [
        ("We want guarantees", "", "do not stand in that article"),
        ("the", "", "several places"),
        ("We need guarantees", "3", "do not begin at 3"),
    ],
)
def test_a_quote_that_the_article_does_not_carry_is_refused(
    quote: str,
    start: str,
    message: str,
    as_editor: Client,
    table: Negotiation,
    version: ArticleVersion,
) -> None:
    add = reverse("admin:talks_statement_add")
    form = draft_form(table, as_editor.get(add), **cited(version, quote), **{"citations-0-start": start})
    assert message in errors(as_editor.post(add, form))
    assert not Statement.objects.exists()


def act(client: Client, action: str, *entries: Any, **form: Any) -> Any:
    """Run an action of the list on some entries, and follow to the messages."""
    address = reverse(f"admin:talks_{entries[0]._meta.model_name}_changelist")
    selected = {"_selected_action": [entry.pk for entry in entries], "action": action}
    return client.post(address, {**selected, **form}, follow=True)


def test_a_draft_without_its_sentence_is_not_published(as_editor: Client, table: Negotiation) -> None:
    draft = Statement.objects.create(title="Bare", kind="statement", negotiation=table, **on())
    page = act(as_editor, "publish", draft)
    assert "add a citation first" in page.content.decode()
    draft.refresh_from_db()
    assert draft.state == "draft"


def test_retracting_asks_for_a_reason_first(as_editor: Client, demand: Entry) -> None:
    page = act(as_editor, "retract", demand)
    assert "tombstone" in page.content.decode()
    assert "This field is required" in act(as_editor, "retract", demand, confirmed="yes").content.decode()
    act(as_editor, "retract", demand, confirmed="yes", reason="Misread")
    demand.refresh_from_db()
    assert (demand.state, standing(demand).reason) == ("retracted", "Misread")
    assert as_editor.post(change_page(demand), {"title": "Again"}).status_code == 403


def test_merging_asks_into_which(as_editor: Client, demand: Entry, publish: Callable[..., Entry]) -> None:
    twin = publish(Demand(title="No new allies", **on()))
    assert "take" in act(as_editor, "merge", twin).content.decode()
    foreign = act(as_editor, "merge", twin, confirmed="yes", reason="Same", into=twin.pk)
    assert "valid choice" in foreign.content.decode()
    act(as_editor, "merge", twin, confirmed="yes", reason="Same", into=demand.pk)
    twin.refresh_from_db()
    assert (twin.state, twin.merged_into_id) == ("merged", demand.pk)


def test_the_last_sentence_of_a_published_entry_stays(
    as_editor: Client, demand: Entry, submit: Callable[..., Any]
) -> None:
    answer = submit(as_editor, demand, reason="Tidying", **{"citations-0-DELETE": "on"})
    assert "citation" in errors(answer)
    assert Citation.objects.filter(entry_id=demand.pk).count() == 1
    assert standing(demand).number == 1


def test_a_response_to_a_demand_of_another_negotiation_is_refused(
    as_editor: Client,
    answer: Entry,
    elsewhere: Negotiation,
    publish: Callable[..., Entry],
    submit: Callable[..., Any],
) -> None:
    foreign = publish(Demand(title="Grain", negotiation=elsewhere, **on()))
    page = submit(as_editor, answer, reason="Wrong demand", demand=foreign.pk)
    assert "another negotiation" in errors(page)
    assert standing(answer).number == 1


def test_a_further_delegation_gives_the_meeting_a_new_wording(
    as_editor: Client, meeting: Meeting, ukraine: Actor, submit: Callable[..., Any]
) -> None:
    before = standing(meeting).number
    added = {"delegations-TOTAL_FORMS": 3, "delegations-2-actor": ukraine.pk}
    assert submit(as_editor, meeting, reason="Also there", **added).status_code == 302
    version = standing(meeting)
    assert version.number == before + 1
    assert "ukraine" in version.party_slugs
    assert "Also there" in history(as_editor, meeting)


def test_people_join_a_delegation_with_a_reason(
    as_editor: Client, meeting: Meeting, russia: Actor, ryabkov: Person, submit: Callable[..., Any]
) -> None:
    seat = Delegation.objects.get(meeting=meeting, actor=russia)
    joined = {
        "delegates-TOTAL_FORMS": 1,
        "delegates-0-person": ryabkov.pk,
        "delegates-0-role": "head",
        "delegates-0-post_text": "Deputy Foreign Minister",
    }
    assert "required" in errors(submit(as_editor, seat, **joined))
    assert submit(as_editor, seat, reason="He led it", **joined).status_code == 302
    delegations = standing(meeting).document["detail"]["delegations"]
    assert delegations[0]["delegates"][0]["person"]["slug"] == "sergei-ryabkov"
    assert Delegate.objects.get().delegation == seat
    assert "Sergei Ryabkov" in history(as_editor, meeting)


def test_two_heads_are_refused(
    as_editor: Client, meeting: Meeting, russia: Actor, ryabkov: Person, submit: Callable[..., Any]
) -> None:
    seat = Delegation.objects.get(meeting=meeting, actor=russia)
    Delegate.objects.create(delegation=seat, person=ryabkov, role="head")
    other = Person.objects.create(slug="other", name="Somebody Else")
    more = {"delegates-TOTAL_FORMS": 2, "delegates-1-person": other.pk, "delegates-1-role": "head"}
    answer = submit(as_editor, seat, reason="Two", **more)
    assert answer.status_code == 200
    assert seat.delegates.count() == 1


def test_all_of_a_correction_is_saved_or_nothing(
    as_editor: Client, meeting: Meeting, monkeypatch: pytest.MonkeyPatch, submit: Callable[..., Any]
) -> None:
    def refuse(*args: Any, **kwargs: Any) -> None:
        raise record.RecordError("Not today.", "title")

    monkeypatch.setattr(record, "correct", refuse)
    seat = {"delegations-0-DELETE": "on"}
    assert "Not today." in errors(submit(as_editor, meeting, reason="Try", venue="Palais", **seat))
    assert Delegation.objects.filter(meeting=meeting).count() == 2
    assert Meeting.objects.get().venue == ""
