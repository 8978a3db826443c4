"""The pages that describe the API: whole, linked, and with examples that answer."""

from __future__ import annotations

import re
from typing import Any

import pytest
from django.test import Client

from talks.api import problems, reference
from talks.models import Entry

pytestmark = pytest.mark.django_db
PARAMETERLESS = [
    one
    for resource in reference.resources().values()
    for one in resource.operations
    if one.method == "GET" and "{" not in one.path and one.scope == "read"
]


def text(client: Client, path: str) -> str:
    answer = client.get(path)
    assert answer.status_code == 200
    return answer.content.decode()


def test_it_works(client: Client) -> None:
    page = text(client, "/developers/")
    for name in client.get("/api/v1/").json():
        if name != "schema":
            assert f'href="/developers/{name}/"' in page
    assert all(f"<code>{code}</code>" in page for code in problems.KINDS)
    assert "What is promised" in page


@pytest.mark.parametrize("name", reference.resources())
def test_every_operation_is_told_with_all_it_takes_and_answers(
    name: str, client: Client, schema: dict[str, Any]
) -> None:
    page = text(client, f"/developers/{name}/")
    for path, methods in schema["paths"].items():
        if path.removeprefix("/api/v1/").split("/")[0] != name:
            continue
        for method, said in methods.items():
            assert f'id="{said["operationId"]}">{method.upper()} <code>{path}</code>' in page
            assert all(f"<code>{one['name']}</code>" in page for one in said.get("parameters", []))
            assert all(f"<code>{status}</code>" in page for status in said["responses"])


@pytest.mark.parametrize("name", reference.resources())
def test_every_link_within_a_page_leads_somewhere(name: str, client: Client) -> None:
    page = text(client, f"/developers/{name}/")
    ids = re.findall(r' id="([^"]+)"', page)
    assert len(ids) == len(set(ids))
    assert set(re.findall(r'href="#([^"]+)"', page)) <= set(ids)


@pytest.mark.parametrize("operation", PARAMETERLESS, ids=lambda one: one.id)
def test_the_example_answers(operation: reference.Operation, client: Client, meeting: Entry) -> None:
    command, address = operation.example.split(" ")
    assert command == "curl"
    assert client.get(address.removeprefix("{site}")).status_code == 200


def test_shapes_are_told_in_words() -> None:
    entries = reference.resources()["entries"]
    when = {member.name: member for member in entries.shapes["When"]}
    assert when["earliest"].type == "date or null"
    kinds = {member.type for member in entries.shapes["Entry"]}
    assert kinds == {"Meeting", "Demand", "ResponseToDemand", "Statement", "Account"}
    certainty = next(one for one in entries.operations[0].parameters if one.name == "certainty")
    assert certainty.type.startswith("any of ") and "expected" in certainty.type


def test_what_the_api_does_not_have_is_not_described(client: Client) -> None:
    assert client.get("/developers/weather/").status_code == 404
