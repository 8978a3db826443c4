"""The gazetteer's to-do list."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest
from django.test import Client

from talks.models import Proposal, User
from talks.unknowns import unknown_names

QUOTE = "We need guarantees"


@pytest.fixture
def open_names(propose: Callable[..., Proposal]) -> None:
    propose("demand", QUOTE, nth=1, by=None, by_text="the river bloc")
    propose("response", QUOTE, nth=2, by=None, by_text="The River Bloc")
    propose("meeting", QUOTE, nth=3, city=None, place_text="Zarnovia")
    propose("demand", QUOTE, nth=4, by="russia", by_text="Moscow")


def test_it_works(open_names: None) -> None:
    names = {(name.surface.lower(), name.kind): name for name in unknown_names()}
    assert set(names) == {("the river bloc", "actor"), ("zarnovia", "city")}
    assert names["the river bloc", "actor"].count == 1
    assert len(names["the river bloc", "actor"].examples) == 2


def test_one_sort_only(open_names: None) -> None:
    assert [name.surface for name in unknown_names("city")] == ["Zarnovia"]


def test_what_was_rejected_is_left_out(open_names: None, editor: User) -> None:
    Proposal.objects.filter(kind="meeting").update(state="obsolete")
    assert unknown_names("city") == []


def test_the_admin_page_leads_to_forms_with_the_name_filled_in(
    client: Client, editor: User, open_names: None, django_assert_max_num_queries: Any
) -> None:
    client.force_login(editor)
    with django_assert_max_num_queries(12):
        text = client.get("/admin/talks/lesson/unknown/").content.decode()
    assert "/admin/actors/city/add/?name=Zarnovia" in text
    assert "surface=the+river+bloc" in text.lower()
    assert "Zarnovia" not in client.get("/admin/talks/lesson/unknown/?kind=actor").content.decode()


def test_nobody_else_sees_it(client: Client, db: None) -> None:
    assert client.get("/admin/talks/lesson/unknown/").status_code == 302
