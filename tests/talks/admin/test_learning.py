"""The lessons and the to-do list in the admin: nothing is written by looking."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest
from django.test import Client

from actors.models import Actor, Alias, City
from talks import lessons
from talks.models import Lesson, Proposal, User

PAGE = "/admin/talks/lesson/unknown/"
QUOTE = "We need guarantees"


@pytest.fixture
def open_names(propose: Callable[..., Proposal]) -> None:
    propose("demand", QUOTE, nth=1, by=None, by_text="the River Bloc")
    propose("meeting", QUOTE, nth=2, city=None, place_text="Zarnovia")


@pytest.fixture
def editing(client: Client, editor: User, open_names: None) -> Client:
    client.force_login(editor)
    return client


def test_it_works(editing: Client, django_assert_max_num_queries: Any) -> None:
    with django_assert_max_num_queries(17):
        text = editing.get(PAGE).content.decode()
    assert "/admin/actors/city/add/?name=Zarnovia&amp;slug=zarnovia" in text
    assert "/admin/actors/alias/add/?surface=River+Bloc" in text
    assert QUOTE in text
    assert "Zarnovia" not in editing.get(f"{PAGE}?kind=actor").content.decode()


def test_the_form_it_leads_to_has_the_name(editing: Client) -> None:
    assert 'value="River Bloc"' in editing.get("/admin/actors/alias/add/?surface=River+Bloc").content.decode()


def test_a_place_becomes_another_name_of_a_city(editing: Client, geneva: City) -> None:
    page = editing.post(PAGE, {"name": "Zarnovia", "city": "geneva"}, follow=True)
    geneva.refresh_from_db()
    assert geneva.names == ["Zarnovia"]
    assert "/admin/actors/city/add/?name=Zarnovia" not in page.content.decode()


@pytest.mark.parametrize("posted", [{"name": "Zarnovia", "city": "atlantis"}, {"name": "", "city": "geneva"}])
def test_an_unknown_city_changes_nothing(editing: Client, geneva: City, posted: dict[str, str]) -> None:
    page = editing.post(PAGE, posted, follow=True)
    assert "Nothing was changed" in page.content.decode()
    geneva.refresh_from_db()
    assert geneva.names == []


def test_who_may_not_change_cities_does_not(editing: Client, editor: User, geneva: City) -> None:
    for group in editor.groups.all():
        group.permissions.remove(*group.permissions.filter(codename="change_city"))
    assert editing.post(PAGE, {"name": "Zarnovia", "city": "geneva"}).status_code == 403


def test_nobody_else_sees_it(client: Client, db: None) -> None:
    assert client.get(PAGE).status_code == 302


def test_a_forgotten_lesson_takes_its_alias_along(
    admin_client: Client, propose: Callable[..., Proposal], russia: Actor
) -> None:
    found = propose("demand", QUOTE, by=None, by_text="the Geneva Group")
    lessons.learn(found, {"by": "russia"})
    lesson = Lesson.objects.get()
    assert Alias.objects.get().scope == "wire"
    page = admin_client.post(f"/admin/talks/lesson/{lesson.pk}/delete/", {"post": "yes"})
    assert page.status_code == 302
    assert not Lesson.objects.exists()
    assert not Alias.objects.exists()
