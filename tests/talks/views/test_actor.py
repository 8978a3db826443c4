"""The page of one party."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest
from django.test import Client

from actors.models import Actor, Person, Post, Tenure
from talks.models import Entry


def test_it_works(client: Client, russia: Actor, ryabkov: Person, statement: Entry) -> None:
    post = Post.objects.create(actor=russia, title="Deputy Foreign Minister")
    Tenure.objects.create(person=ryabkov, post=post, since="2008", status="current")
    text = client.get("/actors/russia/").content.decode()
    assert "Ryabkov asks for guarantees" in text
    assert "Deputy Foreign Minister" in text
    assert "2008 – now" in text


def test_an_unknown_party_is_not_found(client: Client, db: None) -> None:
    assert client.get("/actors/atlantis/").status_code == 404


def test_a_merged_party_leads_to_the_other(client: Client, russia: Actor) -> None:
    Actor.objects.create(slug="rossiya", name="Rossiya", short="RO", kind="state", merged_into=russia)
    page = client.get("/actors/rossiya/")
    assert (page.status_code, page.headers["Location"]) == (301, "/actors/russia/")


def test_a_foreign_cursor_begins_again(client: Client, statement: Entry) -> None:
    assert "Ryabkov asks" in client.get("/actors/russia/", {"cursor": "nonsense"}).content.decode()


def test_older_entries_follow(client: Client, many: Callable[[int], list[Entry]]) -> None:
    many(25)
    page = client.get("/actors/russia/")
    assert "Statement 0" in client.get(page.context["next"]).content.decode()


@pytest.mark.parametrize("count", [5, 25])
def test_query_count_does_not_grow(
    client: Client, many: Callable[[int], list[Entry]], django_assert_num_queries: Any, count: int
) -> None:
    many(count)
    with django_assert_num_queries(9):
        client.get("/actors/russia/")
