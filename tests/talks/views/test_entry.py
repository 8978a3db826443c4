"""Permanent addresses of entries and of their wordings."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any
from uuid import uuid4

import pytest
from django.test import Client

from talks import record
from talks.models import Entry, Statement, User
from tests.talks.conftest import RECORDED, on


@pytest.fixture
def corrected(statement: Entry, editor: User) -> Entry:
    """A statement in its second wording."""
    record.correct(statement, {"title": "A better line"}, by=editor, reason="“limit”, not “end”", at=RECORDED)
    return statement


def test_it_works(client: Client, corrected: Entry) -> None:
    text = client.get(f"/e/{corrected.pk}/").content.decode()
    assert "A better line" in text
    assert "“limit”, not “end”" in text
    assert "Ada" in text
    assert f"/e/{corrected.pk}/v/1/" in text
    assert "<b>We need guarantees</b>" in text


def test_an_earlier_wording_is_shown_as_it_was(client: Client, corrected: Entry) -> None:
    text = client.get(f"/e/{corrected.pk}/v/1/").content.decode()
    assert "Ryabkov asks for guarantees" in text
    assert "no longer current" in text


def test_no_entry_is_not_found(client: Client, db: None) -> None:
    assert client.get(f"/e/{uuid4()}/").status_code == 404


def test_no_wording_is_not_found(client: Client, statement: Entry) -> None:
    assert client.get(f"/e/{statement.pk}/v/9/").status_code == 404


def test_a_draft_is_not_found(client: Client, table: Any) -> None:
    draft = Statement(title="Not yet", kind="statement", negotiation=table, **on())
    draft.save()
    assert client.get(f"/e/{draft.pk}/").status_code == 404


def test_a_retracted_entry_is_gone_and_says_why(client: Client, statement: Entry, editor: User) -> None:
    record.retract(statement, by=editor, reason="The sentence was about another week.")
    page = client.get(f"/e/{statement.pk}/")
    assert page.status_code == 410
    assert "The sentence was about another week." in page.content.decode()
    assert "Ryabkov asks for guarantees" not in page.content.decode()


def test_a_merged_entry_leads_to_the_other(
    client: Client, statement: Entry, publish: Callable[..., Entry], editor: User
) -> None:
    double = publish(Statement(title="The same again", **on()))
    record.merge(double, statement, by=editor, reason="The same words")
    page = client.get(f"/e/{double.pk}/")
    assert (page.status_code, page.headers["Location"]) == (301, f"/e/{statement.pk}/")


def test_markup_in_a_source_stays_text(client: Client, publish: Callable[..., Entry]) -> None:
    entry = publish(Statement(title="<script>alert(1)</script>", **on()))
    for address in (f"/e/{entry.pk}/", "/n/security-talks/", "/"):
        assert "<script>alert" not in client.get(address).content.decode()


@pytest.mark.parametrize("count", [5, 25])
def test_query_count_does_not_grow(
    client: Client, statement: Entry, editor: User, django_assert_num_queries: Any, count: int
) -> None:
    for number in range(count):
        record.correct(statement, {"title": f"Wording {number}"}, by=editor, reason="Again")
    with django_assert_num_queries(8):
        client.get(f"/e/{statement.pk}/")
