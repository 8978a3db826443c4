"""Lists of entries as exports, by the Accept header."""

from __future__ import annotations

import csv
import json
from io import StringIO
from typing import Any

import pytest
from django.test import Client
from icalendar import Calendar

from talks.exports.formats import BY_MEDIA_TYPE
from talks.models import Entry

pytestmark = pytest.mark.django_db


def ask(client: Client, path: str, accept: str, **params: Any) -> Any:
    return client.get(f"/api/v1/{path}", params, headers={"Accept": accept})


@pytest.mark.parametrize("media_type", BY_MEDIA_TYPE)
def test_it_works(media_type: str, client: Client, meeting: Entry) -> None:
    response = ask(client, "entries/", media_type, negotiation="security-talks")
    assert response["Content-Type"] == f"{media_type}; charset=utf-8"
    assert b"Envoys meet in Geneva" in response.getvalue()
    assert "Accept" in response["Vary"]


@pytest.mark.parametrize("accept", ["*/*", "application/json", "application/*", "text/html, */*;q=0.8"])
def test_json_is_for_whoever_names_no_format(accept: str, client: Client, meeting: Entry) -> None:
    response = ask(client, "entries/", accept)
    assert response["Content-Type"] == "application/json"
    assert "Accept" in response["Vary"]


def test_a_type_that_nobody_writes_is_refused(client: Client, meeting: Entry) -> None:
    response = ask(client, "entries/", "image/png")
    assert (response.status_code, response["Content-Type"]) == (406, "application/problem+json")


def test_a_list_of_one_kind_stays_one(client: Client, meeting: Entry, demand: Entry) -> None:
    text = ask(client, "demands/", "text/csv").getvalue().decode("utf-8-sig")
    assert [row["kind"] for row in csv.DictReader(StringIO(text))] == ["demand"]


def test_the_filters_and_the_day_are_those_of_the_list(client: Client, meeting: Entry, demand: Entry) -> None:
    lines = ask(client, "entries/", "application/x-ndjson", kind="demand").getvalue().splitlines()
    assert [json.loads(line)["id"] for line in lines] == [str(demand.pk)]
    calendar = ask(client, "meetings/", "text/calendar", as_of="2022-01-01").getvalue()
    assert not Calendar.from_ical(calendar).walk("VEVENT")


def test_what_is_fresh_is_not_sent_again(client: Client, meeting: Entry) -> None:
    first = ask(client, "entries/", "text/csv")
    held = {"Accept": "text/csv", "If-None-Match": first["ETag"]}
    assert client.get("/api/v1/entries/", headers=held).status_code == 304
    other = {"Accept": "application/atom+xml", "If-None-Match": first["ETag"]}
    assert client.get("/api/v1/entries/", headers=other).status_code == 200


@pytest.mark.parametrize("name", ["cursor", "page_size", "bom", "colour"])
def test_bad_input_is_a_problem_in_json(name: str, client: Client, meeting: Entry) -> None:
    response = ask(client, "entries/", "text/csv", **{name: "7"})
    assert (response.status_code, response["Content-Type"]) == (400, "application/problem+json")
    assert response.json()["errors"][0]["parameter"] == name


def test_a_link_names_the_format_where_no_header_can(client: Client, meeting: Entry) -> None:
    response: Any = client.get("/api/v1/meetings/?format=ics&party=russia")
    assert len(Calendar.from_ical(response.getvalue()).walk("VEVENT")) == 1
    assert client.get("/api/v1/meetings/?format=docx").status_code == 404
