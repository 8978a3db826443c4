"""The corrections log and the page on the method."""

from __future__ import annotations

from typing import Any

import pytest
from django.test import Client

from talks import record
from talks.models import Entry, User


def test_it_works(client: Client, demand: Entry, editor: User) -> None:
    record.correct(demand, by=editor, reason="The source says three, not two")
    text = client.get("/corrections/").content.decode()
    assert "The source says three, not two" in text
    assert f"/e/{demand.pk}/v/2/" in text


def test_a_withdrawn_entry_leads_to_its_tombstone(client: Client, demand: Entry, editor: User) -> None:
    record.retract(demand, by=editor, reason="A hoax")
    text = client.get("/corrections/").content.decode()
    assert "Withdrawn" in text
    assert f'href="/e/{demand.pk}/"' in text


def test_nothing_corrected_is_said(client: Client, demand: Entry) -> None:
    assert "Nothing was corrected" in client.get("/corrections/").content.decode()


@pytest.mark.parametrize("query", ["since=0000-99-99", "since=now", "since=%00", "page=99999", "page=x"])
def test_nonsense_gets_a_page(client: Client, demand: Entry, query: str) -> None:
    page = client.get(f"/corrections/?{query}")
    assert page.status_code == 200
    assert ("Write a moment as" in page.content.decode()) == query.startswith("since")


def test_query_count(client: Client, demand: Entry, editor: User, django_assert_num_queries: Any) -> None:
    for number in range(5):
        record.correct(demand, by=editor, reason=f"Again {number}")
    with django_assert_num_queries(5):
        client.get("/corrections/")


def test_the_method_is_told(client: Client, db: None) -> None:
    text = client.get("/about/").content.decode()
    assert "It publishes nothing." in text
