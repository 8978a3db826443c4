"""Search over all negotiations."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from django.db import connection
from django.test import Client
from pytest_django import DjangoAssertNumQueries

from talks import record
from talks.models import Article, ArticleVersion, Entry, User
from talks.views import facets, search

# Three of each, and a savepoint in tests, bound their time.
SEARCH_QUERIES = 8 + 5
ARTICLE_QUERIES = 10 + 5  # three of them know the editor


def test_it_works(client: Client, statement: Entry, meeting: Entry) -> None:
    text = client.get("/search/", {"q": "guarantees"}).content.decode()
    assert "Ryabkov asks for <mark>guarantees</mark>" in text
    assert "Envoys meet in Geneva" not in text


def test_words_nobody_said_find_nothing(client: Client, statement: Entry) -> None:
    text = client.get("/search/", {"q": "zebra"}).content.decode()
    assert "No entry fits." in text
    assert 'href="/search/?in=articles&amp;q=zebra"' in text


def test_too_many_words_are_a_notice(client: Client, statement: Entry) -> None:
    page = client.get("/search/", {"q": "z" * 201})
    assert page.status_code == 200
    assert "Part of this address was left out." in page.content.decode()
    assert client.get("/search/", {"q": "z" * 201, "in": "articles"}).status_code == 200


def test_what_was_withdrawn_is_found_only_as_of_then(client: Client, statement: Entry, editor: User) -> None:
    published = statement.versions.get().recorded_at
    record.retract(statement, by=editor, reason="An error")
    assert client.get("/search/", {"q": "guarantees"}).context["total"] == 0
    then = client.get("/search/", {"q": "guarantees", "as_of": published.isoformat()})
    assert then.context["total"] == 1


def test_the_api_finds_the_same(client: Client, statement: Entry, meeting: Entry) -> None:
    for words in ("guarantees", "geneva or guarantees", "-guarantees", '"asks for guarantees"', "zebra"):
        page = client.get("/search/", {"q": words}).context["page"]
        shown = [line.document["id"] for day in page.days for line in day.lines]
        answer = client.get("/api/v1/entries/", {"q": words}).json()
        assert [one["id"] for one in answer["results"]] == shown, words


def test_several_choices_narrow_together_and_each_can_be_taken_back(
    client: Client, statement: Entry, meeting: Entry
) -> None:
    page = client.get("/search/", {"kind": ["statement", "meeting"], "party": "russia", "q": "guarantees"})
    assert page.context["total"] == 1
    left = {chip.address for chip in page.context["chips"]}
    assert "?party=russia&kind=meeting&q=guarantees" in left
    assert "?kind=meeting&kind=statement&q=guarantees" in left


def test_a_long_record_is_counted_in_part_and_says_so(
    client: Client, statement: Entry, meeting: Entry, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(facets, "MOST_COUNTED", 1)
    text = client.get("/search/").content.decode()
    assert "1 entry or more" in text
    assert "The numbers count the newest 1." in text
    timeline = client.get(statement.negotiation.get_absolute_url())
    assert (timeline.context["total"], timeline.context["more"]) == (2, False)


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


def test_articles_take_as_many_queries_however_many_they_are(
    desk: Client, statement: Entry, django_assert_num_queries: DjangoAssertNumQueries
) -> None:
    counts = []
    for wanted in (1, 12):
        for number in range(wanted):
            row = Article.objects.create(title=f"Pilots {wanted}.{number}")
            ArticleVersion.objects.create(
                article=row, title=row.title, text="Pilots wait.", sha256=row.title.ljust(64, "0")
            )
        with django_assert_num_queries(ARTICLE_QUERIES):
            counts.append(desk.get("/search/", {"q": "pilots", "in": "articles"}).context["counted"].total)
    assert counts == [1, 13]


def test_suffixes_stand_as_chips_and_stay_with_the_form(
    client: Client, statement: Entry, meeting: Entry
) -> None:
    page = client.get("/search/", {"kind__n": "meeting", "date__gte": "2022-01-01"})
    text = page.content.decode()
    assert "Ryabkov asks for guarantees" in text and "Envoys meet in Geneva" not in text
    assert "kind__n: meeting" in text and "date__gte: 2022-01-01" in text
    assert '<input type="hidden" name="kind__n" value="meeting">' in text


def test_a_question_that_takes_too_long_is_told_how_to_be_shorter(
    client: Client, statement: Entry, monkeypatch: pytest.MonkeyPatch
) -> None:
    def asleep(*_: object) -> None:
        with connection.cursor() as cursor:
            cursor.execute("SELECT pg_sleep(60)")

    monkeypatch.setattr(search, "PATIENCE", 0.05)
    monkeypatch.setattr(search, "listing", asleep)
    page = client.get("/search/", {"q": "<b>grain"})
    assert page.status_code == 503
    assert "This search takes too long" in page.content.decode()
    assert 'value="&lt;b&gt;grain"' in page.content.decode()
