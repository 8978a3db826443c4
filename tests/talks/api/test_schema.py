"""The schema is valid, complete, and exactly what real answers look like."""

from __future__ import annotations

import io
import json
from collections.abc import Callable
from typing import Any

import pytest
import yaml
from django.core.management import call_command
from django.urls import get_resolver
from jsonschema import Draft202012Validator
from openapi_spec_validator import OpenAPIV31SpecValidator

from talks.api.parts import MEDIA_TYPE
from talks.exports.formats import BY_MEDIA_TYPE, FORMATS
from talks.models import Entry, Proposal, User, WebhookDelivery, WebhookEndpoint
from talks.models.entry import Entry as EntryModel
from talks.webhooks import spreading
from tests.talks.conftest import number_now

pytestmark = pytest.mark.django_db


def closed(schema: Any) -> Any:
    """The same schema, in which no object has a member that is not described."""
    if isinstance(schema, list):
        return [closed(part) for part in schema]
    if not isinstance(schema, dict):
        return schema
    inner = {name: closed(part) for name, part in schema.items()}
    if inner.get("type") == "object" and "properties" in inner:
        inner.setdefault("additionalProperties", False)
    return inner


def faults(schema: dict[str, Any], component: str, value: Any) -> list[str]:
    """What is wrong with `value` as that component."""
    whole = {"$ref": f"#/components/schemas/{component}", "components": closed(schema["components"])}
    validator = Draft202012Validator(whole, format_checker=Draft202012Validator.FORMAT_CHECKER)
    return [f"{error.json_path}: {error.message}" for error in validator.iter_errors(value)]


def test_it_works(get: Callable[..., Any]) -> None:
    answer = get("schema/")
    assert answer["Content-Type"].startswith("application/vnd.oai.openapi+json")
    assert answer.json()["openapi"] == "3.1.1"


def test_it_comes_as_yaml_too(client: Any) -> None:
    answer = client.get("/api/v1/schema/", headers={"accept": "application/vnd.oai.openapi"})
    assert yaml.safe_load(answer.content)["openapi"] == "3.1.1"


def test_it_is_valid_openapi_3_1(schema: dict[str, Any]) -> None:
    assert list(OpenAPIV31SpecValidator(schema).iter_errors()) == []


def test_it_is_made_without_a_warning() -> None:
    call_command("spectacular", "--fail-on-warn", "--validate", stdout=io.StringIO())


def test_operation_ids_are_kept_for_generated_clients(schema: dict[str, Any]) -> None:
    ids = {operation["operationId"] for path in schema["paths"].values() for operation in path.values()}
    assert {"entries_list", "entries_retrieve", "meetings_list", "negotiations_positions_retrieve"} <= ids


def test_every_address_is_described(schema: dict[str, Any]) -> None:
    named = {name for name in get_resolver("talks.api.urls").reverse_dict if isinstance(name, str)}
    assert len(schema["paths"]) == len(named - {"schema", "nothing"})


def test_the_page_filters_are_described_as_parameters(schema: dict[str, Any]) -> None:
    parameters = {one["name"]: one for one in schema["paths"]["/api/v1/entries/"]["get"]["parameters"]}
    assert {"negotiation", "party", "topic", "certainty", "as_of", "since", "q", "cursor"} <= set(parameters)
    assert "rumoured" in parameters["certainty"]["schema"]["items"]["enum"]


def test_the_formats_of_lists_are_described(schema: dict[str, Any]) -> None:
    for path in ("entries", "meetings", "demands", "responses", "statements"):
        told = schema["paths"][f"/api/v1/{path}/"]["get"]["responses"]["200"]
        assert set(told["content"]) == {"application/json", MEDIA_TYPE, *BY_MEDIA_TYPE}
        assert all(f"`{ending}`" in told["description"] for ending in FORMATS)
    assert set(schema["paths"]["/api/v1/actors/"]["get"]["responses"]["200"]["content"]) == {
        "application/json",
        MEDIA_TYPE,
    }


def test_each_refusal_is_described(schema: dict[str, Any]) -> None:
    responses = schema["paths"]["/api/v1/entries/{id}/"]["get"]["responses"]
    assert {"200", "301", "400", "401", "403", "404", "410", "429"} == set(responses)
    assert "application/problem+json" in responses["410"]["content"]


@pytest.mark.parametrize("kind", ["meeting", "demand", "answer", "statement", "account"])
def test_real_documents_are_exactly_as_described(
    kind: str, request: pytest.FixtureRequest, schema: dict[str, Any]
) -> None:
    entry: Entry = request.getfixturevalue(kind)
    document = EntryModel.objects.get(pk=entry.pk).as_kind().document()
    component = {"answer": "ResponseToDemand"}.get(kind, kind.capitalize())
    assert faults(schema, component, document) == []
    assert faults(schema, "Entry", document) == []


def test_a_document_with_an_unknown_member_would_be_noticed(meeting: Entry, schema: dict[str, Any]) -> None:
    document = EntryModel.objects.get(pk=meeting.pk).as_kind().document()
    assert faults(schema, "Meeting", document | {"secret": 1})
    assert faults(schema, "Meeting", document | {"title": None})


LISTS = {
    "entries": "PaginatedEntryList",
    "meetings": "PaginatedMeetingList",
    "demands": "PaginatedDemandWithStatusList",
    "responses": "PaginatedResponseToDemandList",
    "statements": "PaginatedStatementList",
    "delegations": "PaginatedDelegationList",
    "negotiations": "PaginatedNegotiationList",
    "actors": "PaginatedActorList",
    "people": "PaginatedPersonList",
    "cities": "PaginatedCityList",
    "issues": "PaginatedIssueList",
    "outlets": "PaginatedOutletList",
    "articles": "PaginatedArticleList",
}


@pytest.mark.parametrize(("path", "component"), LISTS.items())
def test_every_list_answers_as_described(
    path: str,
    component: str,
    get: Callable[..., Any],
    schema: dict[str, Any],
    meeting: Entry,
    answer: Entry,
    statement: Entry,
    account: Entry,
) -> None:
    body = get(f"{path}/").json()
    assert body["results"]
    assert faults(schema, component, body) == []


@pytest.mark.parametrize(
    ("path", "component"),
    [
        ("", "Root"),
        ("actors/russia/", "ActorDetail"),
        ("people/sergei-ryabkov/", "PersonDetail"),
        ("negotiations/security-talks/", "Negotiation"),
        ("negotiations/security-talks/positions/", "Positions"),
        ("actors/nobody/", "Problem"),
        ("entries/?colour=red", "Problem"),
    ],
)
def test_single_answers_are_as_described(
    path: str,
    component: str,
    get: Callable[..., Any],
    schema: dict[str, Any],
    meeting: Entry,
    answer: Entry,
    statement: Entry,
) -> None:
    assert faults(schema, component, get(path).json()) == []


def test_proposals_answer_as_described(
    get: Callable[..., Any],
    client: Any,
    editor: User,
    propose: Callable[..., Proposal],
    schema: dict[str, Any],
) -> None:
    propose("demand", "Russia demanded that the alliance take in no new members.", by="russia")
    client.force_login(editor)
    assert faults(schema, "PaginatedProposalList", get("proposals/").json()) == []


def test_webhooks_are_described_and_send_what_is_described(
    schema: dict[str, Any], demand: Entry, editor: User
) -> None:
    sent = schema["webhooks"]["changed"]["post"]["requestBody"]["content"]["application/json"]["schema"]
    assert sent == {"$ref": "#/components/schemas/WebhookMessage"}
    WebhookEndpoint.objects.create(
        owner=editor, name="Desk", url="https://desk.example/", types=["demand.raised"]
    )
    number_now()
    spreading.spread()
    message = json.loads(WebhookDelivery.objects.get().body)
    assert faults(schema, "WebhookMessage", message) == []
    assert faults(schema, "WebhookMessage", {**message, "type": "demand.forgotten"}) != []
