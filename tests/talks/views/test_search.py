"""Search over all negotiations."""

from __future__ import annotations

from collections.abc import Callable

from django.test import Client
from pytest_django import DjangoAssertNumQueries

from talks.models import Entry

SEARCH_QUERIES = 8


def test_it_works(client: Client, statement: Entry, meeting: Entry) -> None:
    text = client.get("/search/", {"q": "guarantees"}).content.decode()
    assert "Ryabkov asks for guarantees" in text
    assert "Envoys meet in Geneva" not in text


def test_words_nobody_said_find_nothing(client: Client, statement: Entry) -> None:
    assert "No entry fits." in client.get("/search/", {"q": "zebra"}).content.decode()


def test_without_words_all_entries_stand(client: Client, statement: Entry, meeting: Entry) -> None:
    assert client.get("/search/").context["total"] == 2


def test_an_unknown_filter_is_a_notice(client: Client, statement: Entry) -> None:
    page = client.get("/search/", {"party": "atlantis"})
    assert page.status_code == 200
    assert "Part of this address was left out." in page.content.decode()


def test_found_words_are_marked_in_their_context(client: Client, statement: Entry) -> None:
    text = client.get("/search/", {"q": "guarantees"}).content.decode()
    assert "<mark>guarantees</mark>" in text


def test_the_best_may_come_first(client: Client, statement: Entry) -> None:
    page = client.get("/search/", {"q": "guarantees", "rank": "best"})
    assert "Best first" in page.content.decode()
    assert page.context["total"] == 1


def test_it_can_be_narrowed_by_negotiation_and_year(client: Client, statement: Entry, meeting: Entry) -> None:
    slug, year = statement.negotiation.slug, str(meeting.earliest.year) if meeting.earliest else ""
    assert client.get("/search/", {"negotiation": slug}).context["total"] == 2
    assert client.get("/search/", {"year": year}).context["total"] >= 1
    assert client.get("/search/", {"year": "1950"}).context["total"] == 0
    groups = {facet.name for facet in client.get("/search/").context["facets"]}
    assert {"negotiation", "year", "party", "kind", "source"} <= groups


def test_a_year_that_is_none_is_a_notice(client: Client, statement: Entry) -> None:
    for year in ("abc", "0", "99999", "2022.5e9"):
        assert "Part of this address was left out." in client.get("/search/", {"year": year}).content.decode()


def test_articles_are_found_with_their_words_shown_to_the_desk_only(desk: Client, statement: Entry) -> None:
    anybody = Client().get("/search/", {"q": "guarantees", "in": "articles"})
    assert anybody.context["counted"].total == 1
    assert "<mark>" not in anybody.content.decode()
    assert (
        "<mark>guarantees</mark>"
        in desk.get("/search/", {"q": "guarantees", "in": "articles"}).content.decode()
    )


def test_articles_nobody_wrote_are_none(client: Client, statement: Entry) -> None:
    page = client.get(
        "/search/", {"q": "zebra", "in": "articles", "rank": "best", "year": "x", "source": "nobody"}
    )
    assert page.status_code == 200
    assert "No article fits." in page.content.decode()


def test_articles_without_words_are_entries(client: Client, statement: Entry) -> None:
    assert client.get("/search/", {"in": "articles"}).templates[0].name == "talks/search.html"


def test_the_number_of_queries_is_constant(
    client: Client, many: Callable[[int], list[Entry]], django_assert_num_queries: DjangoAssertNumQueries
) -> None:
    many(3)
    with django_assert_num_queries(SEARCH_QUERIES):
        client.get("/search/", {"q": "statement"})
    many(30)
    with django_assert_num_queries(SEARCH_QUERIES):
        client.get("/search/", {"q": "statement"})
    with django_assert_num_queries(SEARCH_QUERIES):
        client.get("/search/", {"q": "statement", "rank": "best"})
