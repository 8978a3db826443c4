"""`fields`, `omit` and `expand`: parts of documents, and what they name by id put beside them."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any
from uuid import uuid4

import pytest
from django.test import Client
from django.urls import reverse
from pytest_django import DjangoAssertNumQueries

from actors.models import Actor
from talks import record, review
from talks.api import parts, urls
from talks.api.parts import MEDIA_TYPE
from talks.models import (
    ArticleVersion,
    Delegation,
    Demand,
    Entry,
    Feed,
    Meeting,
    Outlet,
    Proposal,
    SavedView,
    Statement,
    User,
    WebhookDelivery,
    WebhookEndpoint,
)
from talks.webhooks import spreading
from tests.talks.api.test_problems import check
from tests.talks.api.test_schema import faults
from tests.talks.conftest import number_now, on

pytestmark = pytest.mark.django_db
VIEWS: dict[str, Any] = {
    one.name: vars(one.callback)["view_class"]
    for one in urls.urlpatterns
    if one.name and one.name != "nothing"
}
CHOOSING = {name: view for name, view in VIEWS.items() if hasattr(view, "choice")}
# {address: what stands for its id}, of those that need one.
NAMED = {
    "negotiation": "security-talks",
    "positions": "security-talks",
    "actor": "russia",
    "person": "sergei-ryabkov",
}


@pytest.fixture
def address(
    request: pytest.FixtureRequest, meeting: Entry, demand: Entry, answer: Entry, statement: Entry
) -> Callable[[str], str]:
    """address("meeting") -> that of something that is there."""
    ids = {
        "entry": demand,
        "entry-versions": demand,
        "meeting": meeting,
        "meeting-accounts": meeting,
        "demand": demand,
        "response": answer,
        "statement": statement,
    }

    def find(name: str) -> str:
        path = next(one for one in urls.urlpatterns if one.name == name).pattern
        if not path.converters:
            return reverse(f"api:{name}")
        if name.startswith("webhook"):
            message = request.getfixturevalue("a_message")
            keys = [message.endpoint_id, message.pk]
        elif name in NAMED:
            keys = [NAMED[name]]
        else:
            keys = [(ids.get(name) or request.getfixturevalue(f"a_{name}".replace("-", "_"))).pk]
        return reverse(f"api:{name}", args=keys[: len(path.converters)])

    return find


@pytest.fixture
def a_account(account: Entry) -> Entry:
    return account


@pytest.fixture
def a_delegation(meeting: Entry) -> Delegation:
    return Delegation.objects.filter(meeting_id=meeting.pk)[0]


@pytest.fixture
def a_article(version: ArticleVersion) -> Any:
    return version.article


@pytest.fixture
def a_proposal(propose: Callable[..., Proposal]) -> Proposal:
    return propose("demand", "The United States called the demand a non-starter.", by="russia")


@pytest.fixture
def chief(db: None) -> User:
    return User.objects.create_superuser("chief")


@pytest.fixture
def a_view(chief: User) -> SavedView:
    return SavedView.objects.create(
        owner=chief, slug="russia-only", title="Russia only", query="party=russia"
    )


@pytest.fixture
def a_message(chief: User) -> WebhookDelivery:
    endpoint = WebhookEndpoint.objects.create(
        owner=chief, name="Desk", url="https://desk.example/in", types=["demand.raised"]
    )
    return spreading.test_message(endpoint)


@pytest.fixture
def a_feed(outlet: Outlet) -> Feed:
    return Feed.objects.create(url="https://wire.example/feed", outlet=outlet)


def documents(body: dict[str, Any]) -> list[dict[str, Any]]:
    return body["results"] if "results" in body and "next" in body else [body]


def test_it_works(get: Callable[..., Any], meeting: Entry) -> None:
    answer = get("meetings/", fields="title,when")
    assert answer["Content-Type"] == MEDIA_TYPE
    (only,) = answer.json()["results"]
    assert set(only) == {"title", "when"}
    assert only["title"] == "Envoys meet in Geneva"
    assert get("meetings/", fields=["title", "when"]).json() == answer.json()


def test_without_them_every_member_is_there(get: Callable[..., Any], meeting: Entry) -> None:
    answer = get("meetings/", fields="", omit="")
    assert answer["Content-Type"] == "application/json"
    assert "citations" in answer.json()["results"][0]


def test_omit_leaves_out(get: Callable[..., Any], meeting: Entry) -> None:
    (whole,) = get("meetings/").json()["results"]
    (part,) = get("meetings/", omit="citations").json()["results"]
    assert part == {name: value for name, value in whole.items() if name != "citations"}


def test_both_at_once(get: Callable[..., Any], meeting: Entry) -> None:
    (part,) = get("meetings/", fields="id,title", omit="title").json()["results"]
    assert part == {"id": str(meeting.pk)}


@pytest.mark.parametrize("name", CHOOSING)
def test_every_address_that_says_so_answers_in_parts(
    name: str,
    address: Callable[[str], str],
    client: Client,
    chief: User,
    schema: dict[str, Any],
    a_proposal: Proposal,
    a_account: Entry,
    a_feed: Feed,
    a_message: WebhookDelivery,
    a_view: SavedView,
) -> None:
    client.force_login(chief)
    number_now()
    member, at = parts.members(parts.shape_of(CHOOSING[name]))[0], address(name)
    answer = client.get(at, {"fields": member})
    assert answer["Content-Type"] == MEDIA_TYPE, answer.content
    found = documents(answer.json())
    assert [list(one) for one in found] == [[member]] * len(found)
    assert found
    omitted = client.get(at, {"omit": member}).json()
    assert all(member not in one and len(one) > 1 for one in documents(omitted))
    described = _shape(schema, _path(name))
    assert faults(schema, described, answer.json()) == []
    assert faults(schema, described, omitted) == []


def _path(name: str) -> str:
    """The address as the schema writes it."""
    route = str(next(one for one in urls.urlpatterns if one.name == name).pattern)
    written = {"<slug:slug>": "{slug}", "<uuid:pk>": "{id}", "<uuid:delivery>": "{delivery}"}
    for converter, said in written.items():
        route = route.replace(converter, said)
    return f"/api/v1/{route}"


def _shape(schema: dict[str, Any], path: str) -> str:
    content = schema["paths"][path]["get"]["responses"]["200"]["content"]
    return str(content[MEDIA_TYPE]["schema"]["$ref"]).rsplit("/", 1)[-1]


@pytest.mark.parametrize("name", sorted(set(VIEWS) - set(CHOOSING)))
def test_all_others_refuse_them(
    name: str, address: Callable[[str], str], client: Client, chief: User
) -> None:
    if "get" not in VIEWS[name].http_method_names or name in ("schema", "entry-publish", "problem"):
        return
    client.force_login(chief)
    answer = client.get(address(name), {"fields": "id"})
    assert [one["parameter"] for one in check(answer, 400, "invalid-parameter")["errors"]] == ["fields"]


@pytest.mark.parametrize("name", ["fields", "omit"])
def test_an_unknown_member_is_refused_and_the_known_are_named(
    name: str, get: Callable[..., Any], demand: Entry
) -> None:
    for path in ("demands/", f"demands/{demand.pk}/"):
        (error,) = check(get(path, **{name: "title,colour"}), 400, "invalid-parameter")["errors"]
        assert error["parameter"] == name
        assert "“colour”" in error["detail"] and "“title”" not in error["detail"]
        assert "certainty" in error["detail"] and "status" in error["detail"]


def test_what_cannot_be_expanded_is_refused_by_name(get: Callable[..., Any], answer: Entry) -> None:
    (error,) = check(get("responses/", expand="meeting"), 400, "invalid-parameter")["errors"]
    assert (error["parameter"], "demand" in error["detail"]) == ("expand", True)
    check(get("meetings/", expand="meeting"), 400, "invalid-parameter")


def test_the_type_may_be_asked_for_and_is_that_of_a_whole_too(client: Client, meeting: Entry) -> None:
    answer = client.get("/api/v1/meetings/", headers={"accept": MEDIA_TYPE})
    assert (answer.status_code, answer["Content-Type"]) == (200, MEDIA_TYPE)
    assert "citations" in answer.json()["results"][0]


def test_a_file_is_whole(client: Client, meeting: Entry) -> None:
    for name in ("fields", "expand"):
        answer = client.get("/api/v1/responses/", {name: "demand"}, headers={"accept": "text/csv"})
        (error,) = check(answer, 400, "invalid-parameter")["errors"]
        assert error["parameter"] == name


def test_filters_pages_and_links_go_on_as_before(
    get: Callable[..., Any], publish: Callable[..., Entry], demand: Entry
) -> None:
    publish(Demand(title="No missiles", **on()))
    first = get("demands/", fields="title", page_size=1, order="oldest", party="russia")
    assert len(first.json()["results"]) == 1 and first.json()["next"] is None
    first = get("demands/", fields="title", page_size=1)
    assert "fields=title" in first.json()["next"]
    second = get(first.json()["next"].split("/api/v1/")[1])
    seen = [one for page in (first, second) for one in page.json()["results"]]
    assert sorted(one["title"] for one in seen) == ["No missiles", "No new members for the alliance"]
    count = first["Link"].split('; rel="count"')[0].rsplit("<", 1)[-1].rstrip(">")
    assert count.endswith("/demands/count/")


def test_a_part_has_a_tag_of_its_own(client: Client, demand: Entry) -> None:
    at = f"/api/v1/entries/{demand.pk}/"
    whole, title, text = (client.get(at, params) for params in ({}, {"fields": "title"}, {"fields": "text"}))
    tags = {answer["ETag"] for answer in (whole, title, text)}
    assert len(tags) == 3
    for params, tag, status in (
        ({"fields": "title"}, title["ETag"], 304),
        ({"fields": "title"}, whole["ETag"], 200),
        ({"fields": "title"}, text["ETag"], 200),
        ({}, title["ETag"], 200),
        ({}, whole["ETag"], 304),
    ):
        assert client.get(at, params, headers={"if-none-match": tag}).status_code == status


def test_a_part_of_a_list_has_a_tag_of_its_own(client: Client, demand: Entry) -> None:
    of = {"negotiation": "security-talks"}
    whole, part = (client.get("/api/v1/entries/", {**of, **more}) for more in ({}, {"fields": "title"}))
    assert whole["ETag"] != part["ETag"]
    again = client.get("/api/v1/entries/", {**of, "fields": "title"}, headers={"if-none-match": part["ETag"]})
    assert again.status_code == 304


@pytest.mark.parametrize("path", ["demands", "entries"])
def test_a_part_or_another_address_names_the_wording_for_a_write(
    path: str, client: Client, post: Callable[..., Any], demand: Entry
) -> None:
    tag = client.get(f"/api/v1/{path}/{demand.pk}/", {"fields": "title"})["ETag"]
    body = {"reason": "Word", "changes": {"title": "No growth"}}
    assert post(f"entries/{demand.pk}/correct/", body, if_match=tag).status_code == 200
    check(post(f"entries/{demand.pk}/correct/", body, if_match=tag), 412, "stale")


def test_options_tells_them(client: Client, db: None) -> None:
    told = {one["name"]: one for one in client.options("/api/v1/responses/").json()["parameters"]}
    assert "citations" in told["fields"]["schema"]["items"]["enum"]
    assert told["expand"]["schema"]["items"]["enum"] == ["demand"]
    assert "expand" not in {one["name"] for one in client.options("/api/v1/meetings/").json()["parameters"]}


# ── What is put beside ──────────────────────────────────────────────────────────────────────────


def test_a_response_with_its_demand(
    get: Callable[..., Any], answer: Entry, demand: Entry, schema: dict[str, Any]
) -> None:
    body = get("responses/", expand="demand")
    assert body["Content-Type"] == "application/json"
    (only,) = body.json()["results"]
    assert only["expanded"]["demand"] == get(f"entries/{demand.pk}/").json()
    assert get(f"responses/{answer.pk}/", expand="demand").json() == only
    assert faults(schema, "PaginatedResponseToDemandList", body.json()) == []
    assert "expanded" not in get("responses/").json()["results"][0]


def test_a_statement_with_the_meeting_it_is_about(
    get: Callable[..., Any],
    publish: Callable[..., Entry],
    meeting: Meeting,
    statement: Entry,
    schema: dict[str, Any],
) -> None:
    about = publish(Statement(title="Good talks", about=meeting, **on()))
    body = get("statements/", expand="meeting").json()
    found = {one["id"]: one["expanded"]["meeting"] for one in body["results"]}
    assert found[str(about.pk)]["title"] == "Envoys meet in Geneva"
    assert found[str(statement.pk)] is None
    assert faults(schema, "PaginatedStatementList", body) == []


def test_an_account_with_its_meeting(get: Callable[..., Any], account: Entry, meeting: Entry) -> None:
    (only,) = get("accounts/", expand="meeting").json()["results"]
    assert only["expanded"]["meeting"]["id"] == str(meeting.pk)


def test_a_delegation_with_its_meeting(
    get: Callable[..., Any], meeting: Entry, schema: dict[str, Any]
) -> None:
    body = get("delegations/", expand="meeting", fields="actor").json()
    assert [list(one) for one in body["results"]] == [["actor", "expanded"]] * 2
    assert {one["expanded"]["meeting"]["id"] for one in body["results"]} == {str(meeting.pk)}
    assert faults(schema, "PaginatedDelegationPartList", body) == []


def test_an_article_with_the_entries_that_cite_it(
    get: Callable[..., Any], version: ArticleVersion, demand: Entry, statement: Entry, schema: dict[str, Any]
) -> None:
    for path in ("articles/", f"articles/{version.article_id}/"):
        (only,) = documents(get(path, expand="entries").json())
        cited = {one["id"] for one in only["expanded"]["entries"]}
        assert cited == {str(demand.pk), str(statement.pk)}
    assert faults(schema, "PaginatedArticleList", get("articles/", expand="entries").json()) == []


def test_a_proposal_with_its_article_and_the_entry_it_became(
    get: Callable[..., Any], client: Client, editor: User, a_proposal: Proposal, demand: Entry, schema: Any
) -> None:
    client.force_login(editor)
    (only,) = get("proposals/", expand="article,entry").json()["results"]
    assert only["expanded"]["article"]["id"] == str(a_proposal.version.article_id)
    assert only["expanded"]["entry"] is None
    review.merge(a_proposal, demand, by=editor)
    body = get(f"proposals/{a_proposal.pk}/", expand=["article", "entry"]).json()
    assert body["expanded"]["entry"]["id"] == str(demand.pk)
    assert faults(schema, "Proposal", body) == []


def test_a_change_in_part_and_with_its_document(get: Callable[..., Any], demand: Entry) -> None:
    number_now()
    (only,) = get("changes/", fields="type,document", expand="document").json()["results"]
    assert (only["type"], only["document"]["id"]) == ("entry.published", str(demand.pk))


def test_what_no_longer_stands_is_null(
    get: Callable[..., Any], answer: Entry, demand: Entry, editor: User
) -> None:
    before = get(f"responses/{answer.pk}/", expand="demand", as_of="2022-01-11").json()["expanded"]["demand"]
    record.retract(demand, by=editor, reason="Misread")
    assert get(f"responses/{answer.pk}/", expand="demand").json()["expanded"]["demand"] is None
    then = get(f"responses/{answer.pk}/", expand="demand", as_of="2022-01-11").json()["expanded"]["demand"]
    assert then == before and before["title"]


def test_what_is_beside_has_no_tag(get: Callable[..., Any], answer: Entry) -> None:
    assert "ETag" not in get(f"responses/{answer.pk}/", expand="demand")
    assert "ETag" not in get("responses/", negotiation="security-talks", expand="demand")


def test_a_page_takes_one_query_more_for_each(
    get: Callable[..., Any], answer: Entry, america: Actor, django_assert_num_queries: DjangoAssertNumQueries
) -> None:
    with django_assert_num_queries(3):
        get("responses/", expand="demand")


def test_a_refusal_is_whole(get: Callable[..., Any], db: None) -> None:
    check(get(f"entries/{uuid4()}/", fields="id"), 404, "not-found")
