"""The page of the feeds."""

from __future__ import annotations

import pytest
from django.test import Client

from talks.models import Feed, Outlet, Poll, User

pytestmark = pytest.mark.django_db
PAGE = "/feeds/"


@pytest.fixture
def feed(outlet: Outlet) -> Feed:
    found = Feed.objects.create(
        url="https://wire.example/feed", outlet=outlet, failures=1, last_error="<b>No feed</b>"
    )
    Poll.objects.create(feed=found, outcome="done", added=2, milliseconds=1)
    Poll.objects.create(feed=found, outcome="failed", milliseconds=1)
    return found


@pytest.fixture
def desk(editor: User) -> Client:
    client = Client()
    client.force_login(editor)
    return client


def test_it_works(desk: Client, feed: Feed) -> None:
    page = desk.get(PAGE).content.decode()
    assert (
        "1 feed needs a look" in page
        and "Thirty days: 2 polls, 1 failed" in page
        and "2 new articles" in page
    )
    assert 'class="held"' in page and 'class="h-no"' in page


def test_words_of_others_stay_words(desk: Client, feed: Feed) -> None:
    page = desk.get(PAGE).content.decode()
    assert "&lt;b&gt;No feed&lt;/b&gt;" in page and "<b>No feed" not in page


def test_without_feeds_it_says_so(desk: Client) -> None:
    assert "No feed is asked yet." in desk.get(PAGE).content.decode()


def test_others_do_not_see_it(feed: Feed) -> None:
    assert Client().get(PAGE).status_code == 302
    reader = Client()
    reader.force_login(User.objects.create_user("reader"))
    assert reader.get(PAGE).status_code == 403


def test_the_admins_list_of_feeds_leads_to_it(desk: Client, editor: User) -> None:
    User.objects.filter(pk=editor.pk).update(is_staff=True)
    assert f'href="{PAGE}"' in desk.get("/admin/talks/feed/").content.decode()
