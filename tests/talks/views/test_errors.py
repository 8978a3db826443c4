"""Pages for what goes wrong, in the look of all others."""

from __future__ import annotations

import pytest
from django.http import HttpRequest
from django.template.loader import render_to_string
from django.test import Client, RequestFactory
from django.views.defaults import server_error

from talks.models import User


def test_nothing_here(client: Client, db: None) -> None:
    page = client.get("/no/such/page/")
    assert page.status_code == 404
    assert "There is nothing here" in page.content.decode()


def test_not_for_this_login(client: Client, db: None) -> None:
    client.force_login(User.objects.create_user("reader", password="a long enough password"))
    page = client.get("/review/")
    assert page.status_code == 403
    assert "This is for editors" in page.content.decode()


def test_the_page_for_our_own_faults_needs_no_database(rf: RequestFactory) -> None:
    page = server_error(rf.get("/"))
    assert page.status_code == 500
    assert "Something went wrong on our side" in page.content.decode()


@pytest.mark.parametrize("name", ["400", "403", "403_csrf", "404", "500", "503"])
def test_each_page_stands_without_context(name: str) -> None:
    assert "Parley" in render_to_string(f"{name}.html", {}, HttpRequest())


def test_the_style_guide_shows_every_part(client: Client, db: None) -> None:
    text = client.get("/styleguide/").content.decode()
    assert "Draws a red line" not in text
    assert "No answer found" in text
    assert 'class="p p-6"' in text


def test_every_page_is_under_the_policy_and_holds_no_inline_code(client: Client, db: None) -> None:
    page = client.get("/styleguide/")
    assert "script-src 'self'" in page.headers["Content-Security-Policy"]
    assert " style=" not in page.content.decode()
    assert "<script>" not in page.content.decode()
