"""Parties, people, posts and cities in the admin."""

from __future__ import annotations

from typing import Any

import pytest
from django.contrib.auth import get_user_model
from django.test import Client
from django.urls import reverse

from actors.models import Actor, Alias, Membership, Person, Post, Tenure
from actors.trail import Part, is_tracked, trail

pytestmark = pytest.mark.django_db


@pytest.fixture
def as_chief(db: None) -> Client:
    user = get_user_model().objects.create_superuser(
        "chief", password="a long enough password", first_name="Chief"
    )
    client = Client()
    client.force_login(user)
    return client


@pytest.fixture
def russia(db: None) -> Actor:
    return Actor.objects.create(slug="russia", name="Russia", short="RU", kind="state")


def nothing_inline(*prefixes: str) -> dict[str, Any]:
    """The management forms of inlines left as they are."""
    return {f"{prefix}-{name}": 0 for prefix in prefixes for name in ("TOTAL_FORMS", "INITIAL_FORMS")}


INLINE = nothing_inline("aliases", "memberships", "posts")
RUSSIA = {"slug": "russia", "name": "Russia", "short": "RU", "kind": "state"}


def test_it_works(as_chief: Client) -> None:
    answer = as_chief.post(reverse("admin:actors_actor_add"), {**RUSSIA, **INLINE, "reason": "It sits there"})
    assert answer.status_code == 302
    (event,) = trail(Actor.objects.get())
    assert (event.deed, event.who, event.why) == ("added", "Chief", "It sits there")


def test_history_shows_before_and_after_who_why_and_the_request(as_chief: Client, russia: Actor) -> None:
    address = reverse("admin:actors_actor_change", args=[russia.pk])
    answer = as_chief.post(address, {**RUSSIA, **INLINE, "name": "Russian Federation", "reason": "Full name"})
    page = as_chief.get(reverse("admin:actors_actor_history", args=[russia.pk])).content.decode()
    assert "<del>Russia</del> <ins>Russian Federation</ins>" in page
    assert "Full name" in page
    assert answer["X-Request-ID"] in page


def test_an_aliases_change_stands_in_its_actors_history(as_chief: Client, russia: Actor) -> None:
    alias = {
        "aliases-TOTAL_FORMS": 1,
        "aliases-0-surface": "Moscow",
        "aliases-0-kind": "capital",
        "aliases-0-language": "en",
    }
    address = reverse("admin:actors_actor_change", args=[russia.pk])
    assert as_chief.post(address, {**RUSSIA, **INLINE, **alias}).status_code == 302
    page = as_chief.get(reverse("admin:actors_actor_history", args=[russia.pk])).content.decode()
    assert "Alias added" in page
    assert "<ins>Moscow</ins>" in page


@pytest.mark.parametrize(
    ("changes", "message"),
    [
        ({"name": " "}, "required"),
        ({"kind": "planet"}, "not one of the available choices"),
        ({"wikidata": "1860"}, "A Wikidata id looks like"),
        ({"slug": "russia two"}, "valid “slug”"),
    ],
)
def test_bad_input_is_refused(changes: dict[str, str], message: str, as_chief: Client) -> None:
    answer = as_chief.post(reverse("admin:actors_actor_add"), {**RUSSIA, **INLINE, **changes})
    assert answer.status_code == 200
    assert message in answer.content.decode()
    assert not Actor.objects.exists()


@pytest.mark.parametrize(
    ("since", "until", "message"),
    [("2014", "2013-12-31", "The end lies before the start"), ("last year", "", "Write the date as YYYY")],
)
def test_a_tenure_with_impossible_dates_is_refused(
    since: str, until: str, message: str, as_chief: Client, russia: Actor
) -> None:
    person = Person.objects.create(slug="p", name="Somebody")
    post = Post.objects.create(actor=russia, title="Envoy")
    form = {"person": person.pk, "post": post.pk, "since": since, "until": until, "status": "ended"}
    answer = as_chief.post(reverse("admin:actors_tenure_add"), form)
    assert message in answer.content.decode()
    assert not Tenure.objects.exists()


def test_what_the_program_writes_has_a_history_too(russia: Actor) -> None:
    Actor.objects.update(name="Russian Federation")
    changed, added = trail(russia)
    assert (changed.who, changed.changes[0].after) == ("The program", "Russian Federation")
    assert added.deed == "added"


def test_a_removed_part_keeps_its_last_words(russia: Actor) -> None:
    alias = Alias.objects.create(actor=russia, surface="Moscow")
    alias.delete()
    removed = trail(russia, [Part(Alias, "actor")])[0]
    assert removed.deed == "removed"
    assert "Moscow" in {change.before for change in removed.changes}


def test_values_that_point_to_rows_are_named(russia: Actor) -> None:
    council = Actor.objects.create(slug="council", name="The Council", short="NRC", kind="forum")
    membership = Membership.objects.create(member=russia, body=council)
    (event,) = trail(membership)
    assert {"Russia", "The Council"} <= {change.after for change in event.changes}
    assert is_tracked(Membership)


def test_history_of_nothing_leads_back(as_chief: Client) -> None:
    address = reverse("admin:actors_actor_history", args=["00000000-0000-0000-0000-000000000000"])
    assert as_chief.get(address).status_code == 302
