"""Negotiations, positions, delegations, parties, people, articles and proposals over the API."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any
from uuid import uuid4

import pytest
from pytest_django import DjangoAssertNumQueries

from actors.models import Actor, Alias, Membership, Person, Post, Tenure
from talks.models import (
    Article,
    ArticleVersion,
    Delegate,
    Delegation,
    Entry,
    Meeting,
    Negotiation,
    Proposal,
    User,
)
from tests.talks.api.test_schema import faults
from tests.talks.conftest import RECORDED

pytestmark = pytest.mark.django_db
NO_NEW_MEMBERS = "Russia demanded that the alliance take in no new members."


def slugs(answer: Any) -> list[str]:
    assert answer.status_code == 200, answer.content
    return [row["slug"] for row in answer.json()["results"]]


def test_it_works(get: Callable[..., Any], table: Negotiation) -> None:
    (talks,) = get("negotiations/").json()["results"]
    assert [(party["slug"], party["role"]) for party in talks["parties"]] == [
        ("russia", "principal"),
        ("united-states", "principal"),
    ]
    assert talks["issues"] == [{"slug": "enlargement", "name": "Enlargement"}]
    assert get("negotiations/security-talks/").json() == talks


def test_negotiations_are_filtered(
    get: Callable[..., Any], table: Negotiation, elsewhere: Negotiation
) -> None:
    assert slugs(get("negotiations/", party="russia")) == ["security-talks"]
    assert slugs(get("negotiations/", topic="enlargement", status="active")) == ["security-talks"]
    assert slugs(get("negotiations/", slug=["grain-talks", "security-talks"])) == [
        "security-talks",
        "grain-talks",
    ]


def test_positions_show_answers_and_silences(
    get: Callable[..., Any], answer: Entry, table: Negotiation
) -> None:
    matrix = get("negotiations/security-talks/positions/").json()
    (row,) = matrix["groups"][0]["rows"]
    assert row["status"] == "refused"
    assert [(cell["party"]["slug"], cell["asks"], cell["silent"]) for cell in row["cells"]] == [
        ("russia", True, False),
        ("united-states", False, False),
    ]
    assert row["cells"][1]["answer"]["id"] == str(answer.pk)


def test_positions_of_a_day(get: Callable[..., Any], answer: Entry) -> None:
    assert get("negotiations/security-talks/positions/", as_of="2022-01-09").json()["demands"] == 0
    matrix = get("negotiations/security-talks/positions/", as_of="2022-01-10T18:00:00Z").json()
    assert (matrix["demands"], matrix["as_of"]) == (1, "2022-01-10T18:00:00+00:00")
    assert get("negotiations/security-talks/positions/", topic="enlargement").json()["demands"] == 0


@pytest.mark.parametrize(
    "params", [{"as_of": "then"}, {"topic": "weather"}, {"topic": ["a", "b"]}, {"issue": "enlargement"}]
)
def test_positions_refuse_what_they_do_not_understand(
    params: dict[str, Any], get: Callable[..., Any], table: Negotiation
) -> None:
    answer = get("negotiations/security-talks/positions/", **params)
    assert answer.status_code == 400
    assert answer.json()["errors"][0]["parameter"] == next(iter(params))


def test_delegations_of_published_meetings(
    get: Callable[..., Any], meeting: Meeting, ryabkov: Person, russia: Actor, elsewhere: Negotiation
) -> None:
    seat = Delegation.objects.get(meeting=meeting, actor=russia)
    Delegate.objects.create(delegation=seat, person=ryabkov, role="head", post_text="Deputy minister")
    (found,) = get("delegations/", actor="russia", meeting=str(meeting.pk)).json()["results"]
    assert found["meeting"]["id"] == str(meeting.pk)
    assert found["delegates"][0]["person"]["slug"] == "sergei-ryabkov"
    assert found["delegates"][0]["post"] == "Deputy minister"
    assert get(f"delegations/{seat.pk}/").json() == found
    assert len(get("delegations/", negotiation="security-talks").json()["results"]) == 2
    assert get("delegations/", negotiation="grain-talks").json()["results"] == []
    assert len(get("delegations/", person="sergei-ryabkov").json()["results"]) == 1


def test_delegations_of_drafts_stay_unseen(
    get: Callable[..., Any], table: Negotiation, russia: Actor
) -> None:
    draft = Meeting.objects.create(title="Not yet", kind="meeting", negotiation=table)
    seat = Delegation.objects.create(meeting=draft, actor=russia)
    assert get("delegations/").json()["results"] == []
    assert get(f"delegations/{seat.pk}/").status_code == 404


@pytest.fixture
def known(russia: Actor, america: Actor, ryabkov: Person) -> Actor:
    """Russia with an alias, a body and an office holder."""
    forum = Actor.objects.create(slug="council", name="The Council", short="NRC", kind="forum")
    Alias.objects.create(actor=russia, surface="Moscow", kind="capital")
    Alias.objects.create(person=ryabkov, surface="Сергей Рябков", language="ru")
    Membership.objects.create(member=russia, body=forum, since="2002")
    post = Post.objects.create(actor=russia, title="Deputy Foreign Minister")
    Tenure.objects.create(person=ryabkov, post=post, since="2008", status="current")
    Actor.objects.filter(pk=russia.pk).update(iso3="RUS", iso2="RU")
    return russia


@pytest.mark.parametrize(
    ("params", "found"),
    [
        ({"slug": "russia"}, ["russia"]),
        ({"kind": "forum"}, ["council"]),
        ({"iso3": "RUS"}, ["russia"]),
        ({"q": "rus"}, ["russia"]),
        ({"q": "mosc"}, ["russia"]),
        ({"q": "%"}, []),
        ({"q": "usa"}, []),
    ],
)
def test_parties_are_found(
    params: dict[str, str], found: list[str], get: Callable[..., Any], known: Actor
) -> None:
    assert slugs(get("actors/", **params)) == found


def test_a_party_shows_its_names_bodies_and_office_holders(get: Callable[..., Any], known: Actor) -> None:
    party = get("actors/russia/").json()
    assert [alias["surface"] for alias in party["aliases"]] == ["Moscow"]
    assert party["memberships"][0]["body"]["slug"] == "council"
    assert party["tenures"][0]["person"]["slug"] == "sergei-ryabkov"


def test_a_person_shows_names_and_offices(get: Callable[..., Any], known: Actor) -> None:
    assert slugs(get("people/", q="СЕРГЕЙ")) == slugs(get("people/", actor="russia")) == ["sergei-ryabkov"]
    person = get("people/sergei-ryabkov/").json()
    assert person["tenures"][0]["title"] == "Deputy Foreign Minister"
    assert person["aliases"][0]["language"] == "ru"


def test_a_merged_party_leads_to_the_one_that_stands(
    get: Callable[..., Any], russia: Actor, america: Actor, ryabkov: Person
) -> None:
    Actor.objects.create(slug="ussr", name="USSR", short="SU", kind="state", merged_into=russia)
    Person.objects.create(slug="s-ryabkov", name="S. Ryabkov", merged_into=ryabkov)
    assert get("actors/ussr/").status_code == 301
    assert get("actors/ussr/")["Location"] == "/api/v1/actors/russia/"
    assert get("people/s-ryabkov/")["Location"] == "/api/v1/people/sergei-ryabkov/"
    assert "ussr" not in slugs(get("actors/"))


@pytest.mark.parametrize(
    "path", ["cities/", "issues/", "outlets/", "people/", "actors/", "delegations/", "articles/"]
)
def test_unknown_filters_are_refused_everywhere(path: str, get: Callable[..., Any], db: None) -> None:
    answer = get(path, colour="red")
    assert answer.status_code == 400
    assert answer.json()["errors"][0]["parameter"] == "colour"
    assert get(path, cursor="nonsense").status_code == 400


@pytest.mark.parametrize(
    ("path", "name", "value"),
    [
        ("actors/", "kind", "planet"),
        ("actors/", "slug", "atlantis"),
        ("actors/", "slug", "a\x00b"),
        ("actors/", "q", "x" * 101),
        ("delegations/", "meeting", "31"),
        ("articles/", "from", "today"),
        ("negotiations/", "status", "frozen"),
    ],
)
def test_unknown_values_are_refused(
    path: str, name: str, value: str, get: Callable[..., Any], db: None
) -> None:
    answer = get(path, **{name: value})
    assert answer.status_code == 400
    assert answer.json()["errors"][0]["parameter"] == name


def test_rows_are_paged_without_gap_or_double_while_others_come_in(
    get: Callable[..., Any], client: Any, db: None
) -> None:
    def add(start: int, end: int) -> None:
        for number in range(start, end):
            Actor.objects.create(slug=f"a{number}", name=f"Actor {number}", short="A", kind="group")

    add(0, 120)
    seen: list[str] = []
    answer = get("actors/", page_size=50)
    while True:
        seen += slugs(answer)
        add(120 + len(seen), 121 + len(seen))
        if answer.json()["next"] is None:
            break
        answer = client.get(answer.json()["next"])
    assert len(seen) == len(set(seen))
    assert {f"a{number}" for number in range(120)} <= set(seen)


def test_anybody_sees_an_article_and_its_cited_sentences_but_not_its_text(
    get: Callable[..., Any], demand: Entry, version: ArticleVersion
) -> None:
    (article,) = get("articles/", outlet="wire").json()["results"]
    (excerpt,) = article["versions"][0]["excerpts"]
    assert (excerpt["entry"], excerpt["quote"]) == (str(demand.pk), NO_NEW_MEMBERS)
    one = get(f"articles/{version.article_id}/")
    assert one.json()["text"] is None
    assert "Envoys of both sides" not in one.content.decode()


def test_an_editor_reads_the_text(
    get: Callable[..., Any], client: Any, editor: User, demand: Entry, version: ArticleVersion
) -> None:
    client.force_login(editor)
    assert get(f"articles/{version.article_id}/").json()["text"] == version.text


def test_articles_that_are_unread_or_handed_in_stay_unseen(
    get: Callable[..., Any], version: ArticleVersion
) -> None:
    Article.objects.create(url="https://wire.example/1", url_hash="1" * 64, title="Unread")
    assert get("articles/").json()["results"] == []
    assert get(f"articles/{version.article_id}/").status_code == 404


def test_articles_are_filtered_by_day(get: Callable[..., Any], demand: Entry) -> None:
    day = f"{RECORDED:%Y-%m-%d}"
    assert len(get("articles/", **{"from": day, "to": day}).json()["results"]) == 1
    assert get("articles/", **{"from": "2022-01-11"}).json()["results"] == []
    assert get("articles/", story=str(uuid4())).json()["results"] == []


def test_proposals_are_for_editors(
    get: Callable[..., Any], client: Any, editor: User, propose: Callable[..., Proposal]
) -> None:
    proposal = propose("demand", NO_NEW_MEMBERS, by="russia")
    for path in ("proposals/", f"proposals/{proposal.pk}/"):
        answer = get(path)
        assert answer.status_code == 401
        assert answer["Content-Type"] == "application/problem+json"
    client.force_login(User.objects.create_user("reader"))
    assert get("proposals/").status_code == 403
    client.force_login(editor)
    (found,) = get("proposals/", state="pending", article=str(proposal.version.article_id)).json()["results"]
    assert found["evidence"][0]["quote"] == NO_NEW_MEMBERS
    assert found["source"]["article"] == str(proposal.version.article_id)
    assert get(f"proposals/{proposal.pk}/").json() == found
    assert get("proposals/", negotiation="security-talks", kind="meeting").json()["results"] == []


@pytest.mark.parametrize(
    ("path", "queries"),
    [
        ("negotiations/", 4),
        ("delegations/", 2),
        ("actors/", 1),
        ("people/", 1),
        ("cities/", 1),
        ("articles/", 3),
        ("negotiations/security-talks/positions/", 3),
    ],
)
def test_the_queries_of_a_list_do_not_grow(
    path: str,
    queries: int,
    get: Callable[..., Any],
    known: Actor,
    meeting: Entry,
    answer: Entry,
    publish: Callable[..., Entry],
    django_assert_num_queries: DjangoAssertNumQueries,
) -> None:
    with django_assert_num_queries(queries):
        assert get(path).status_code == 200
    for number in range(5):
        publish(Meeting(title=f"Meeting {number}"))
        Delegation.objects.create(meeting=Meeting.objects.latest("id"), actor=known)
        Negotiation.objects.create(slug=f"n{number}", title=f"N {number}").actors.add(known)
    with django_assert_num_queries(queries):
        assert get(path).status_code == 200


def test_the_queries_of_proposals_do_not_grow(
    get: Callable[..., Any],
    client: Any,
    editor: User,
    propose: Callable[..., Proposal],
    django_assert_num_queries: DjangoAssertNumQueries,
) -> None:
    client.force_login(editor)
    propose("demand", NO_NEW_MEMBERS)
    get("proposals/")
    with django_assert_num_queries(5):  # session, login and its permissions are three of them
        get("proposals/")
    propose("statement", "We need guarantees")
    with django_assert_num_queries(5):
        get("proposals/")


@pytest.mark.parametrize(
    ("path", "params", "wanted"),
    [
        ("actors/", {"kind__n": "state"}, []),
        ("actors/", {"kind__n": "forum", "name__ic": "STATES"}, ["united-states"]),
        ("negotiations/", {"title__ic": "rity"}, ["security-talks"]),
        ("negotiations/", {"status__n": "active"}, []),
    ],
)
def test_suffixes_narrow_further(
    path: str, params: dict[str, str], wanted: list[str], get: Callable[..., Any], table: Negotiation
) -> None:
    assert slugs(get(path, **params)) == wanted


def test_articles_are_found_by_the_hour(get: Callable[..., Any], demand: Entry) -> None:
    def count(**params: str) -> int:
        return len(get("articles/", **params).json()["results"])

    assert count(published__gte="2022-01-10T18:00Z", published__lte="2022-01-10") == 1
    assert count(published__gt="2022-01-10T18:00Z") == count(published__lt="2022-01-10") == 0


def test_accounts_of_a_meeting_stand_side_by_side(
    get: Callable[..., Any], meeting: Meeting, account: Entry, schema: dict[str, Any]
) -> None:
    told = get(f"meetings/{meeting.pk}/accounts/").json()
    assert faults(schema, "Comparison", told) == []
    (line,) = told["lines"]
    assert (line["question"], line["relation"]) == ("Were guarantees discussed?", "one_side")
    assert line["claims"][0]["point"]["citation"]["quote"] == "We need guarantees"
    assert get(f"meetings/{meeting.pk}/accounts/", as_of="2022-01-10").json()["lines"] == []
    assert get(f"meetings/{account.pk}/accounts/").status_code == 404


def test_accounts_are_a_resource(get: Callable[..., Any], meeting: Meeting, account: Entry) -> None:
    (only,) = get("accounts/").json()["results"]
    assert only["id"] == str(account.pk)
    assert get(f"accounts/{account.pk}/").json() == only
    assert get(f"accounts/{meeting.pk}/").status_code == 404
    assert get("accounts/count/").json()["count"] == 1
