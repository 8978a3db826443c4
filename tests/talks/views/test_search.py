"""Search over all negotiations."""

from __future__ import annotations

from django.test import Client

from talks.models import Entry


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
