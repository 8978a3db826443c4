"""Entries changed over the API: published, corrected, retracted, merged; never over somebody's shoulder."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any
from uuid import uuid4

import pytest
from django.test import Client
from pghistory.models import Events

from actors.models import Actor, City, Person
from talks import record
from talks.models import Account, Citation, Demand, Entry, EntryVersion, Negotiation, Statement, User
from tests.talks.api.test_handing_in import pointers
from tests.talks.api.test_problems import check
from tests.talks.api.test_schema import faults
from tests.talks.conftest import on

pytestmark = pytest.mark.django_db
Post = Callable[..., Any]
WHY = {"reason": "A slip"}


@pytest.fixture
def draft(table: Negotiation, cite: Callable[..., Citation]) -> Entry:
    """A statement that nobody has published."""
    entry = Statement.objects.create(title="Not yet", kind="statement", negotiation=table, **on())
    cite(entry, "We need guarantees")
    return entry


def test_it_works(post: Post, get: Callable[..., Any], demand: Entry, schema: dict[str, Any]) -> None:
    seen = get(f"entries/{demand.pk}/")
    assert seen["ETag"] == '"v1"'
    body = {**WHY, "changes": {"title": "No growth", "deadline": "2022-02-01"}}
    answer = post(f"entries/{demand.pk}/correct/", body, if_match=seen["ETag"])
    assert answer.status_code == 200, answer.content
    assert faults(schema, "Entry", answer.json()) == []
    assert (answer["ETag"], answer.json()["title"]) == ('"v2"', "No growth")
    assert get(f"entries/{demand.pk}/").json() == answer.json()
    version = EntryVersion.objects.current().get(entry=demand)
    assert (version.reason, version.is_correction) == ("A slip", True)


def test_a_wording_that_is_known_is_not_sent_again(
    client: Any, post: Post, demand: Entry, answer: Entry
) -> None:
    for path, tag in ((f"entries/{demand.pk}/", '"v1"'), (f"demands/{demand.pk}/", '"v1-refused"')):
        for sent in (tag, f"W/{tag}", "*", f'"v0", {tag}'):
            known = client.get(f"/api/v1/{path}", headers={"if-none-match": sent})
            assert (known.status_code, known.content, known["ETag"]) == (304, b"", tag)
        assert client.get(f"/api/v1/{path}", headers={"if-none-match": '"v9"'}).status_code == 200


@pytest.mark.parametrize("deed", ["correct", "retract", "merge", "publish"])
@pytest.mark.parametrize(
    ("tag", "status", "code"),
    [(None, 428, "precondition-required"), ('"v7"', 412, "stale"), ("v1", 412, "stale")],
)
def test_a_write_names_the_wording_it_has_seen(
    deed: str, tag: str | None, status: int, code: str, post: Post, demand: Entry
) -> None:
    body = {**WHY, **({"changes": {"title": "x"}} if deed == "correct" else {})}
    body |= {"into": str(uuid4())} if deed == "merge" else {}
    headers = {"if_match": tag} if tag else {}
    check(post(f"entries/{demand.pk}/{deed}/", body, **headers), status, code)
    demand.refresh_from_db()
    assert (demand.version, demand.title) == (1, "No new members for the alliance")


def test_whoever_comes_second_is_told(post: Post, demand: Entry) -> None:
    first = post(f"entries/{demand.pk}/correct/", {**WHY, "changes": {"title": "One"}}, if_match='"v1"')
    second = post(f"entries/{demand.pk}/correct/", {**WHY, "changes": {"title": "Two"}}, if_match='"v1"')
    assert first.status_code == 200
    assert '"v2"' in check(second, 412, "stale")["detail"]
    demand.refresh_from_db()
    assert demand.title == "One"


def test_any_wording_will_do_for_who_says_so(post: Post, demand: Entry) -> None:
    assert post(f"entries/{demand.pk}/retract/", WHY, if_match="*").status_code == 200


def test_history_knows_who_and_why(post: Post, demand: Entry, editor: User) -> None:
    post(f"entries/{demand.pk}/correct/", {**WHY, "changes": {"title": "No growth"}}, if_match='"v1"')
    event = Events.objects.filter(pgh_model="talks.EntryEvent", pgh_label="update").order_by("pgh_id").last()
    assert event is not None
    assert (event.pgh_context["reason"], event.pgh_context["editor"]) == ("A slip", str(editor.pk))
    assert event.pgh_context["token"] == editor.api_tokens.get().shown


@pytest.fixture
def seen(client: Client, issue: Callable[..., str]) -> Callable[[Entry], Any]:
    """seen(draft) -> what an editor's token is shown of it."""
    headers = {"authorization": f"Bearer {issue('edit')}"}
    return lambda draft: client.get(f"/api/v1/entries/{draft.pk}/publish/", headers=headers)


def test_a_draft_is_seen_and_published(
    post: Post, draft: Entry, seen: Callable[[Entry], Any], schema: dict[str, Any]
) -> None:
    shown = seen(draft)
    assert faults(schema, "Draft", shown.json()) == []
    assert (shown.json()["title"], shown.json()["citations"][0]["quote"]) == ("Not yet", "We need guarantees")
    answer = post(f"entries/{draft.pk}/publish/", WHY, if_match=shown["ETag"])
    assert answer.status_code == 200, answer.content
    assert faults(schema, "Statement", answer.json()) == []
    check(post(f"entries/{draft.pk}/publish/", WHY, if_match='"v1"'), 409, "conflict")


@pytest.mark.parametrize("change", ["title", "detail", "source"])
def test_a_draft_that_was_changed_meanwhile_is_not_published(
    change: str,
    post: Post,
    draft: Entry,
    seen: Callable[[Entry], Any],
    cite: Callable[..., Citation],
) -> None:
    tag = seen(draft)["ETag"]
    if change == "title":
        Entry.objects.filter(pk=draft.pk).update(title="Not quite yet")
    elif change == "detail":
        said: Any = draft.as_kind()
        said.words = "We need guarantees"
        said.save()
    else:
        cite(draft, "Russia demanded that the alliance take in no new members.")
    check(post(f"entries/{draft.pk}/publish/", WHY, if_match=tag), 412, "stale")
    assert seen(draft)["ETag"] != tag
    assert post(f"entries/{draft.pk}/publish/", WHY, if_match=seen(draft)["ETag"]).status_code == 200


def test_what_is_published_is_no_draft(demand: Entry, seen: Callable[[Entry], Any]) -> None:
    check(seen(demand), 409, "conflict")


def test_nothing_is_published_without_its_sentence(post: Post, table: Negotiation) -> None:
    bare = Statement.objects.create(title="Hearsay", kind="statement", negotiation=table, **on())
    answer = post(f"entries/{bare.pk}/publish/", WHY, if_match="*")
    assert "without its sentence" in answer.json()["errors"][0]["detail"]
    bare.refresh_from_db()
    assert bare.state == "draft"


def test_a_draft_is_not_corrected(post: Post, draft: Entry) -> None:
    body = {**WHY, "changes": {"title": "x"}}
    check(post(f"entries/{draft.pk}/correct/", body, if_match='"v0"'), 412, "stale")
    check(post(f"entries/{draft.pk}/correct/", body, if_match="*"), 409, "conflict")


def test_a_retracted_entry_leaves_a_tombstone(
    post: Post, get: Callable[..., Any], demand: Entry, schema: dict[str, Any]
) -> None:
    answer = post(f"entries/{demand.pk}/retract/", {"reason": "Misread"}, if_match='"v1"')
    assert answer.status_code == 200
    assert faults(schema, "Tombstone", answer.json()) == []
    assert answer.json() == get(f"entries/{demand.pk}/").json()["tombstone"]
    check(post(f"entries/{demand.pk}/retract/", WHY, if_match='"v2"'), 409, "conflict")


def test_a_twin_is_merged(
    post: Post, get: Callable[..., Any], publish: Callable[..., Entry], demand: Entry
) -> None:
    twin = publish(Demand(title="No new allies", **on()))
    answer = post(f"entries/{twin.pk}/merge/", {**WHY, "into": str(demand.pk)}, if_match='"v1"')
    assert answer.status_code == 200, answer.content
    assert (answer.json()["id"], answer["ETag"]) == (str(demand.pk), '"v2"')
    assert get(f"entries/{twin.pk}/")["Location"] == f"/api/v1/entries/{demand.pk}/"


def test_what_cannot_be_merged_is_pointed_at(post: Post, demand: Entry, meeting: Entry, draft: Entry) -> None:
    for into in (demand.pk, meeting.pk, draft.pk, uuid4(), "me", 7, None):
        body = {**WHY, "into": str(into) if not isinstance(into, int | None) else into}
        assert pointers(post(f"entries/{demand.pk}/merge/", body, if_match='"v1"')) == ["/into"]
    demand.refresh_from_db()
    assert demand.version == 1


CHANGES: dict[str, dict[str, Any]] = {
    "meeting": {
        "title": "Envoys met", "city": "geneva", "certainty": "held", "level": "envoys", "format": None,
        "host": "united-states", "also_in": ["grain-talks"], "moved_from": "2022-01-09", "venue": "A hotel",
        "when": {"earliest": "2022-01-10", "latest": "2022-01-10", "at": "09:00", "precision": "time"},
    },
    "demand": {
        "by": None, "by_text": "Moscow", "of": ["united-states"], "demand_kind": "red_line", "condition": "",
        "carried_out": False, "withdrawn_on": "2022-01-20", "met_on": None, "issues": ["enlargement"],
    },
    "answer": {"by": "united-states", "stance": "open", "condition": "If others do the same"},
    "statement": {
        "speaker": "sergei-ryabkov", "actor": "russia", "channel": "on_record", "said_in": "in Geneva",
        "statement_kind": "principle", "direct": True, "words": "We need guarantees", "language": "ru",
        "translation": "", "translated_by": "", "speaker_label": "", "text": "He said so twice.",
    },
    "account": {"title": "What Russia says", "modality": "actual"},
}  # fmt: skip


@pytest.mark.parametrize("kind", CHANGES)
def test_every_member_of_every_kind_can_be_corrected(
    kind: str,
    request: pytest.FixtureRequest,
    post: Post,
    schema: dict[str, Any],
    elsewhere: Negotiation,
    geneva: City,
    ryabkov: Person,
) -> None:
    entry: Entry = request.getfixturevalue(kind)
    entry.refresh_from_db()
    body = {**WHY, "changes": CHANGES[kind], "is_correction": False}
    answer = post(f"entries/{entry.pk}/correct/", body, if_match=f'"v{entry.version}"')
    assert answer.status_code == 200, answer.content
    assert faults(schema, "Entry", answer.json()) == []
    told = {**answer.json(), **answer.json()["detail"]}
    for name, value in CHANGES[kind].items():
        if name in told and not isinstance(told[name], dict | list):
            assert told[name] == value, name
    if kind == "meeting":
        assert (told["when"]["at"], told["when"]["zone"]) == ("09:00", "Europe/Zurich")
        assert EntryVersion.objects.current().filter(entry=entry).count() == 2
    assert not EntryVersion.objects.current().filter(entry=entry, is_correction=True).exists()


def test_a_remark_may_be_about_a_meeting_and_an_answer_to_another_demand(
    post: Post, statement: Entry, meeting: Entry, answer: Entry, publish: Callable[..., Entry], russia: Actor
) -> None:
    body = {**WHY, "changes": {"about": str(meeting.pk)}}
    told = post(f"entries/{statement.pk}/correct/", body, if_match='"v1"').json()
    assert told["detail"]["about"] == str(meeting.pk)
    other = publish(Demand(title="Another", by=russia, **on()))
    body = {**WHY, "changes": {"demand": str(other.pk)}}
    told = post(f"entries/{answer.pk}/correct/", body, if_match='"v1"').json()
    assert told["detail"]["demand"]["id"] == str(other.pk)


def test_an_answer_stays_at_its_table(
    post: Post, answer: Entry, elsewhere: Negotiation, publish: Callable[..., Entry]
) -> None:
    foreign = publish(Demand(title="Grain", negotiation=elsewhere, **on()))
    body = {**WHY, "changes": {"demand": str(foreign.pk)}}
    assert pointers(post(f"entries/{answer.pk}/correct/", body, if_match='"v1"')) == ["/changes/demand"]


@pytest.mark.parametrize(
    ("body", "pointer"),
    [
        ({"changes": {"title": "x"}}, "/reason"),
        ({"reason": "  ", "changes": {"title": "x"}}, "/reason"),
        ({"reason": 7, "changes": {"title": "x"}}, "/reason"),
        (WHY, "/changes"),
        ({**WHY, "changes": "title"}, "/changes"),
        ({**WHY, "changes": {"title": ""}}, "/changes/title"),
        ({**WHY, "changes": {"title": "x" * 301}}, "/changes/title"),
        ({**WHY, "changes": {"title": None}}, "/changes/title"),
        ({**WHY, "changes": {"state": "draft"}}, "/changes/state"),
        ({**WHY, "changes": {"number": 1}}, "/changes/number"),
        ({**WHY, "changes": {"city": "geneva"}}, "/changes/city"),
        ({**WHY, "changes": {"by": "atlantis"}}, "/changes/by"),
        ({**WHY, "changes": {"of": ["russia", "atlantis"]}}, "/changes/of/1"),
        ({**WHY, "changes": {"carried_out": "yes"}}, "/changes/carried_out"),
        ({**WHY, "changes": {"carried_out": 1}}, "/changes/carried_out"),
        ({**WHY, "changes": {"when": {"earliest": "2022-13-01"}}}, "/changes/when/earliest"),
        ({**WHY, "changes": {"when": {"earliest": "2022-01-10"}}}, ""),
        ({**WHY, "changes": {"when": {"day": "2022-01-10"}}}, "/changes/when/day"),
        ({**WHY, "changes": {"issues": {"a": 1}}}, "/changes/issues"),
        ({**WHY, "changes": {}, "is_correction": "no"}, "/is_correction"),
        ({**WHY, "changes": {}, "at": "2020-01-01"}, "/at"),
    ],
)
def test_what_cannot_be_corrected_is_pointed_at(
    body: dict[str, Any], pointer: str, post: Post, demand: Entry, geneva: City
) -> None:
    answer = post(f"entries/{demand.pk}/correct/", body, if_match='"v1"')
    assert pointers(answer) == [pointer]
    demand.refresh_from_db()
    assert (demand.version, demand.title) == (1, "No new members for the alliance")


def test_an_unknown_entry_is_not_found(post: Post, db: None) -> None:
    check(post(f"entries/{uuid4()}/retract/", WHY, if_match="*"), 404, "not-found")


def test_the_account_of_a_meeting_has_no_date_of_its_own_to_lose(post: Post, account: Account) -> None:
    account.refresh_from_db()
    body = {**WHY, "changes": {"points": []}}
    answer = post(f"entries/{account.pk}/correct/", body, if_match=f'"v{account.version}"')
    assert pointers(answer) == ["/changes/points"]


def test_the_record_has_the_last_word(post: Post, demand: Entry, monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(*args: Any, **kwargs: Any) -> None:
        raise record.RecordError("Choose a later moment.")

    monkeypatch.setattr(record, "retract", refuse)
    answer = post(f"entries/{demand.pk}/retract/", WHY, if_match='"v1"')
    assert check(answer, 422, "invalid-body")["errors"][0]["detail"] == "Choose a later moment."
