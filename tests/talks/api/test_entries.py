"""Entries, meetings, demands, responses and statements over the API."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, timedelta
from typing import Any
from uuid import UUID, uuid4

import pytest
from django.conf import LazySettings
from pytest_django import DjangoAssertNumQueries
from rest_framework.throttling import SimpleRateThrottle

from actors.models import Actor, City
from talks import cursors, record
from talks.models import Demand, Entry, EntryVersion, Negotiation, Response, Statement, User
from tests.talks.conftest import RECORDED, on

pytestmark = pytest.mark.django_db
PATHS = {"meeting": "meetings", "demand": "demands", "answer": "responses", "statement": "statements"}


def test_it_works(get: Callable[..., Any], demand: Entry) -> None:
    answer = get("entries/")
    assert answer.status_code == 200
    assert answer["Content-Type"] == "application/json"
    (only,) = answer.json()["results"]
    assert only == EntryVersion.objects.get(entry=demand).document
    assert answer.json()["next"] is None


@pytest.mark.parametrize(("kind", "path"), PATHS.items())
def test_each_kind_has_its_own_list_and_address(
    kind: str,
    path: str,
    request: pytest.FixtureRequest,
    get: Callable[..., Any],
    meeting: Entry,
    statement: Entry,
    answer: Entry,
) -> None:
    entry = request.getfixturevalue(kind)
    assert [one["id"] for one in get(f"{path}/").json()["results"]] == [str(entry.pk)]
    assert get(f"{path}/{entry.pk}/").json()["id"] == str(entry.pk)
    assert get(f"entries/{entry.pk}/").json()["kind"] == entry.kind


def test_an_entry_is_not_found_under_another_kind(get: Callable[..., Any], meeting: Entry) -> None:
    assert get(f"demands/{meeting.pk}/").status_code == 404


def test_drafts_are_nowhere(get: Callable[..., Any], table: Negotiation) -> None:
    draft = Statement.objects.create(title="Not yet", kind="statement", negotiation=table, **on())
    assert get("entries/").json()["results"] == []
    assert get(f"entries/{draft.pk}/").status_code == 404
    assert get(f"entries/{draft.pk}/versions/").status_code == 404


@pytest.mark.parametrize(
    ("params", "found"),
    [
        ({"negotiation": "security-talks"}, 3),
        ({"negotiation": "grain-talks"}, 0),
        ({"party": "united-states"}, 2),
        ({"party": ["united-states", "russia"]}, 3),
        ({"kind": ["meeting", "demand"]}, 2),
        ({"certainty": "expected"}, 0),
        ({"source": "wire", "from": "2022-01-10", "to": "2022-01-10"}, 3),
        ({"from": "2022-01-11"}, 0),
        ({"q": "alliance"}, 1),
        ({"since": "2030-01-01"}, 0),
        ({"view": "compact", "order": "oldest"}, 3),
    ],
)
def test_the_filters_mean_what_they_mean_on_the_page(
    params: dict[str, Any],
    found: int,
    get: Callable[..., Any],
    meeting: Entry,
    answer: Entry,
    elsewhere: Negotiation,
) -> None:
    assert len(get("entries/", **params).json()["results"]) == found


@pytest.mark.parametrize(
    ("params", "parameter"),
    [
        ({"colour": "red"}, "colour"),
        ({"party": "atlantis"}, "party"),
        ({"kind": "rumour"}, "kind"),
        ({"certainty": "maybe"}, "certainty"),
        ({"from": "yesterday"}, "from"),
        ({"as_of": "2022-13-01"}, "as_of"),
        ({"as_of": "0001-01-01T00:00:00+23:59"}, "as_of"),
        ({"since": "9999-12-31T23:59:59-23:59"}, "since"),
        ({"cursor": cursors.encode("0001-01-01T00:00:00+23:59", 1, UUID(int=1))}, "cursor"),
        ({"cursor": cursors.encode("2022-01-10T00:00:00", 1, UUID(int=1))}, "cursor"),
        ({"cursor": cursors.encode("2022-01-10T00:00:00Z", 10**30, UUID(int=1))}, "cursor"),
        ({"order": "random"}, "order"),
        ({"negotiation": "no-such-talks"}, "negotiation"),
        ({"negotiation": ["security-talks", "grain-talks"]}, "negotiation"),
        ({"party": "rus\x00sia"}, "party"),
        ({"fields": "colour"}, "fields"),
        ({"lang": "fr"}, "lang"),
        ({"page_size": "0"}, "page_size"),
        ({"page_size": "101"}, "page_size"),
        ({"page_size": "many"}, "page_size"),
        ({"cursor": "bm9uc2Vuc2U"}, "cursor"),
        ({"cursor": "\u0433\u0434\u0435"}, "cursor"),
        ({"cursor": "W1tdLDEsMl0"}, "cursor"),
        ({"cursor": "W" * 3000}, "cursor"),
    ],
)
def test_what_is_not_understood_is_refused_by_name(
    params: dict[str, Any],
    parameter: str,
    get: Callable[..., Any],
    demand: Entry,
    elsewhere: Negotiation,
) -> None:
    answer = get("entries/", **params)
    problem = answer.json()
    assert answer.status_code == problem["status"] == 400
    assert answer["Content-Type"] == "application/problem+json"
    assert problem["type"] == "/api/v1/problems/invalid-parameter/"
    assert [error["parameter"] for error in problem["errors"]] == [parameter]
    assert problem["errors"][0]["detail"]


def test_a_list_of_one_kind_takes_no_other(get: Callable[..., Any], db: None) -> None:
    assert get("meetings/", kind="demand").status_code == 400


def test_single_entries_take_as_of_only(get: Callable[..., Any], demand: Entry) -> None:
    assert get(f"entries/{demand.pk}/", party="russia").status_code == 400


def test_as_of_gives_the_wording_of_that_day(get: Callable[..., Any], demand: Entry, editor: User) -> None:
    record.correct(demand, {"title": "No growth"}, by=editor, reason="Word", at=RECORDED + timedelta(days=2))
    assert get("entries/").json()["results"][0]["title"] == "No growth"
    then = {"as_of": "2022-01-11"}
    assert get("entries/", **then).json()["results"][0]["title"] == "No new members for the alliance"
    assert get(f"entries/{demand.pk}/", **then).json()["version"] == 1
    assert get("entries/", as_of="2022-01-09").json()["results"] == []
    assert get(f"entries/{demand.pk}/", as_of="2022-01-09").status_code == 404


def test_a_retracted_entry_is_gone_and_says_why(get: Callable[..., Any], demand: Entry, editor: User) -> None:
    record.retract(demand, by=editor, reason="Misread", at=RECORDED + timedelta(days=2))
    for path in (f"entries/{demand.pk}/", f"demands/{demand.pk}/"):
        answer = get(path)
        assert answer.status_code == 410
        assert answer["Content-Type"] == "application/problem+json"
        tombstone = answer.json()["tombstone"]
        assert (tombstone["id"], tombstone["reason"]) == (str(demand.pk), "Misread")
        assert "No new members" not in answer.content.decode()
    assert get("entries/").json()["results"] == []
    assert get(f"entries/{demand.pk}/", as_of="2022-01-11").status_code == 200


def test_a_merged_entry_leads_to_the_winner(
    get: Callable[..., Any], publish: Callable[..., Entry], demand: Entry, editor: User
) -> None:
    twin = publish(Demand(title="No new allies", **on()))
    record.merge(twin, demand, by=editor, reason="Same")
    answer = get(f"entries/{twin.pk}/")
    assert answer.status_code == 301
    assert answer["Location"] == f"/api/v1/entries/{demand.pk}/"
    assert get(f"demands/{twin.pk}/")["Location"] == f"/api/v1/demands/{demand.pk}/"


def test_an_unknown_id_is_not_found(get: Callable[..., Any], db: None) -> None:
    answer = get(f"entries/{uuid4()}/")
    assert answer.status_code == 404
    assert answer["Content-Type"] == "application/problem+json"
    assert get("entries/31/").status_code == 404


def test_versions_are_listed_and_a_tombstone_repeats_nothing(
    get: Callable[..., Any], demand: Entry, editor: User
) -> None:
    record.correct(demand, {"title": "No growth"}, by=editor, reason="Word")
    record.retract(demand, by=editor, reason="Misread")
    first, second, third = get(f"entries/{demand.pk}/versions/").json()["results"]
    assert first["document"]["title"] == "No new members for the alliance"
    assert first["superseded_at"] == second["recorded_at"]
    assert (second["reason"], second["is_correction"]) == ("Word", True)
    assert (third["state"], third["document"]) == ("retracted", None)


def test_a_demand_carries_its_status(get: Callable[..., Any], answer: Response, demand: Demand) -> None:
    (listed,) = get("demands/").json()["results"]
    assert listed["status"] == "refused"
    assert get(f"demands/{demand.pk}/").json()["status"] == "refused"
    assert get("demands/", as_of="2022-01-10T18:00:00Z").json()["results"][0]["status"] == "refused"


def test_the_status_of_a_day_knows_nothing_of_later_answers(
    get: Callable[..., Any], publish: Callable[..., Entry], demand: Demand, america: Actor
) -> None:
    later = Response(title="A non-starter", demand=demand, by=america, stance="non_starter", **on())
    publish(later, at=RECORDED + timedelta(days=2))
    assert get("demands/").json()["results"][0]["status"] == "refused"
    assert get("demands/", as_of="2022-01-11").json()["results"][0]["status"] == "unanswered"


@pytest.fixture
def many(publish: Callable[..., Entry], table: Negotiation) -> list[str]:
    """60 statements, several on each day."""
    return [
        str(publish(Statement(title=f"Statement {number}", **on(date(2022, 1, 1 + number % 31)))).pk)
        for number in range(60)
    ]


@pytest.mark.parametrize("order", ["newest", "oldest"])
def test_paging_meets_every_entry_once_while_others_come_in(
    order: str, get: Callable[..., Any], client: Any, publish: Callable[..., Entry], many: list[str]
) -> None:
    seen: list[str] = []
    answer = get("entries/", order=order, page_size=13)
    while True:
        seen += [entry["id"] for entry in answer.json()["results"]]
        publish(Statement(title="Late", **on(date(2022, 1, 15))))
        if answer.json()["next"] is None:
            break
        assert f'<{answer.json()["next"]}>; rel="next"' in answer["Link"]
        answer = client.get(answer.json()["next"])
    assert len(seen) == len(set(seen))
    assert set(many) <= set(seen)


def test_links_name_the_first_page_and_the_schema(get: Callable[..., Any], demand: Entry) -> None:
    links = get("entries/", party="russia")["Link"]
    assert '<http://testserver/api/v1/entries/?party=russia>; rel="first"' in links
    assert '<http://testserver/api/v1/schema/>; rel="describedby"' in links


def test_a_shared_meeting_stands_once_among_all_entries(
    get: Callable[..., Any], meeting: Any, elsewhere: Negotiation, editor: User
) -> None:
    record.correct(meeting, {"also_in": [elsewhere]}, by=editor, reason="Shared")
    assert len(get("entries/").json()["results"]) == 1
    assert len(get("meetings/", negotiation="grain-talks").json()["results"]) == 1


def test_a_meeting_that_leaves_a_timeline_is_no_longer_at_hand_there(
    get: Callable[..., Any], meeting: Any, elsewhere: Negotiation, editor: User
) -> None:
    record.correct(meeting, {"also_in": [elsewhere]}, by=editor, reason="Shared")
    assert len(get("meetings/", negotiation="grain-talks").json()["results"]) == 1
    record.correct(meeting, {"also_in": []}, by=editor, reason="Not shared")
    assert get("meetings/", negotiation="grain-talks").json()["results"] == []


def test_an_unchanged_negotiation_answers_not_modified(
    get: Callable[..., Any],
    client: Any,
    demand: Entry,
    editor: User,
    django_assert_num_queries: DjangoAssertNumQueries,
) -> None:
    first = get("entries/", negotiation="security-talks")
    again = {"if-none-match": first["ETag"]}
    with django_assert_num_queries(1):
        answer = client.get("/api/v1/entries/?negotiation=security-talks", headers=again)
    assert (answer.status_code, answer.content) == (304, b"")
    record.correct(demand, {"title": "No growth"}, by=editor, reason="Word")
    assert client.get("/api/v1/entries/?negotiation=security-talks", headers=again).status_code == 200


def test_a_list_of_all_talks_answers_not_modified_too(
    get: Callable[..., Any], client: Any, demand: Entry, editor: User
) -> None:
    first = get("entries/", party="russia")
    again = {"if-none-match": f'"other", {first["ETag"]}'}
    answer = client.get("/api/v1/entries/?party=russia", headers=again)
    assert (answer.status_code, answer.content) == (304, b"")
    assert (answer["ETag"], answer["Last-Modified"]) == (first["ETag"], first["Last-Modified"])
    assert "Content-Type" not in answer
    assert client.get("/api/v1/entries/?party=atlantis", headers=again).status_code == 400
    record.correct(demand, {"title": "No growth"}, by=editor, reason="Word")
    assert client.get("/api/v1/entries/?party=russia", headers=again).status_code == 200


def test_before_anything_is_published_a_list_has_no_tag(get: Callable[..., Any], table: Negotiation) -> None:
    for params in ({}, {"negotiation": "security-talks"}):
        assert "ETag" not in get("entries/", **params)


def test_who_asks_again_gets_the_same_answer(get: Callable[..., Any], many: list[str]) -> None:
    first, again = get("entries/"), get("entries/")
    assert first.json()["next"]
    assert first.content == again.content
    varying = {"X-Request-ID"}
    assert {name for name in first.headers if first[name] != again[name]} == varying
    assert first.headers.keys() == again.headers.keys()


@pytest.mark.parametrize(
    "other",
    ["meetings/", "entries/?page_size=1", "entries/?kind=demand", "entries/?negotiation=security-talks"],
)
def test_another_address_is_another_page(
    other: str, get: Callable[..., Any], meeting: Entry, demand: Entry
) -> None:
    first = get("entries/")
    assert len(first.json()["results"]) == 2
    second = get(other)
    assert (second["ETag"], second["Link"]) != (first["ETag"], first["Link"])
    assert second.content != first.content or "negotiation" in other


def test_another_host_is_told_its_own_addresses(client: Any, many: list[str], settings: LazySettings) -> None:
    settings.ALLOWED_HOSTS = ["one.example", "two.example"]
    for host in settings.ALLOWED_HOSTS:
        answer = client.get("/api/v1/entries/", headers={"host": host})
        assert answer.json()["next"].startswith(f"http://{host}/")


def test_what_was_written_out_is_not_shown_after_a_change(
    get: Callable[..., Any], demand: Entry, answer: Response, editor: User
) -> None:
    assert get("demands/").json()["results"][0]["status"] == "refused"
    record.retract(answer, by=editor, reason="Misread")
    assert get("demands/").json()["results"][0]["status"] == "unanswered"
    record.retract(demand, by=editor, reason="Misread")
    assert get("demands/").json()["results"] == []


def test_a_record_put_back_from_a_copy_is_another(get: Callable[..., Any], demand: Entry) -> None:
    first = get("entries/", negotiation="security-talks")["ETag"]
    Negotiation.objects.update(changed_at=RECORDED + timedelta(days=1))
    assert get("entries/", negotiation="security-talks")["ETag"] != first


def test_a_page_at_hand_is_for_whoever_may_read_and_counts_to_his_share(
    get: Callable[..., Any],
    client: Any,
    issue: Callable[..., str],
    demand: Entry,
    monkeypatch: pytest.MonkeyPatch,
    django_assert_num_queries: DjangoAssertNumQueries,
) -> None:
    first = get("entries/")

    def ask(secret: str) -> Any:
        return client.get("/api/v1/entries/", headers={"authorization": f"Bearer {secret}"})

    reader = issue("read")
    assert ask(reader).content == first.content
    with django_assert_num_queries(2):
        assert ask(reader).status_code == 200
    assert ask(issue("edit")).status_code == 403
    assert ask("parley_unknown").status_code == 401
    rates = {**SimpleRateThrottle.THROTTLE_RATES, "anon": "1/min", "token": "3/min"}
    monkeypatch.setattr(SimpleRateThrottle, "THROTTLE_RATES", rates)
    assert get("entries/").status_code == 429
    assert [ask(reader).status_code for _ in range(2)] == [200, 429]


@pytest.mark.parametrize(
    ("path", "queries"),
    [
        ("entries/", 2),
        ("entries/?negotiation=security-talks", 2),
        ("entries/?negotiation=security-talks&as_of=2030-01-01&q=statement&kind=statement", 2),
        ("entries/?party=russia", 3),
        ("entries/?party=russia&topic=enlargement&negotiation=security-talks", 4),
        ("demands/", 3),
        ("demands/?as_of=2030-01-01", 3),
    ],
)
def test_the_queries_of_a_list_are_few_and_do_not_grow(
    path: str,
    queries: int,
    get: Callable[..., Any],
    publish: Callable[..., Entry],
    russia: Actor,
    geneva: City,
    table: Negotiation,
    django_assert_num_queries: DjangoAssertNumQueries,
) -> None:
    publish(Demand(title="First", by=russia, **on()))
    with django_assert_num_queries(queries):
        get(path)
    for number in range(12):
        publish(Demand(title=f"Demand {number}", by=russia, **on()))
    with django_assert_num_queries(queries):
        assert get(path).status_code == 200
    with django_assert_num_queries(1):
        assert get(path).status_code == 200


def test_one_entry_costs_one_query(
    get: Callable[..., Any], demand: Entry, django_assert_num_queries: DjangoAssertNumQueries
) -> None:
    with django_assert_num_queries(1):
        get(f"entries/{demand.pk}/")
