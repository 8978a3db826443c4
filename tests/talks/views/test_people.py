"""People: the index and a person's page."""

from __future__ import annotations

from typing import Any

import pytest
from django.test import Client

from actors.models import Actor, Person, Post, Tenure
from talks import record
from talks.models import Delegate, Delegation, Entry, Meeting, Negotiation, Statement, User
from tests.talks.conftest import on


def test_it_works(client: Client, statement: Entry) -> None:
    text = client.get("/people/").content.decode()
    assert "Sergei Ryabkov" in text
    assert "Сергей Рябков" in text


def test_only_people_on_the_record_are_listed(client: Client, statement: Entry) -> None:
    Person.objects.create(slug="ada", name="Ada Silent")
    assert "Ada Silent" not in client.get("/people/").content.decode()
    assert "Ada Silent" in client.get("/people/", {"all": "1"}).content.decode()


def test_a_draft_names_nobody_in_public(
    client: Client, statement: Entry, table: Negotiation, russia: Actor, editor: User
) -> None:
    hidden = Person.objects.create(slug="ada", name="Ada Silent")
    Statement.objects.create(
        negotiation=table, kind=Statement.KIND, title="A draft", actor=russia, speaker=hidden, **on()
    )
    for address in ("/people/", "/sitemap-people.xml"):
        text = client.get(address).content.decode()
        assert "sergei-ryabkov" in text
        assert "/people/ada/" not in text
    record.retract(statement, by=editor, reason="An error")
    assert "sergei-ryabkov" not in client.get("/sitemap-people.xml").content.decode()


def test_names_are_searched_in_their_own_script_too(client: Client, ryabkov: Person) -> None:
    assert "Sergei Ryabkov" in client.get("/people/", {"q": "рябков"}).content.decode()


def test_a_page_far_beyond_the_end_is_the_last(client: Client, statement: Entry) -> None:
    assert "Sergei Ryabkov" in client.get("/people/", {"page": "99999"}).content.decode()


def test_a_person_shows_posts_words_and_seats(
    client: Client, ryabkov: Person, russia: Actor, statement: Entry, meeting: Meeting
) -> None:
    post = Post.objects.create(actor=russia, title="Deputy Foreign Minister")
    Tenure.objects.create(person=ryabkov, post=post, since="2008-08")
    seat = Delegation.objects.get(meeting=meeting, actor=russia)
    Delegate.objects.create(delegation=seat, person=ryabkov)
    text = client.get("/people/sergei-ryabkov/").content.decode()
    assert "2008-08 – ?" in text
    assert "Ryabkov asks for guarantees" in text
    assert "Envoys meet in Geneva" in text


def test_an_unknown_person_is_not_found(client: Client, db: None) -> None:
    assert client.get("/people/nobody/").status_code == 404


def test_a_merged_person_leads_to_the_other(client: Client, ryabkov: Person) -> None:
    Person.objects.create(slug="s-ryabkov", name="S. Ryabkov", merged_into=ryabkov)
    page = client.get("/people/s-ryabkov/")
    assert (page.status_code, page.headers["Location"]) == (301, "/people/sergei-ryabkov/")


@pytest.mark.parametrize("count", [5, 25])
def test_query_count_does_not_grow(
    client: Client, db: None, django_assert_num_queries: Any, count: int
) -> None:
    for number in range(count):
        Person.objects.create(slug=f"person-{number}", name=f"Person {number}")
    with django_assert_num_queries(3):
        client.get("/people/", {"all": "1"})
