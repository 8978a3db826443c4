"""What a saved view is to those who follow it."""

from __future__ import annotations

from collections.abc import Callable
from datetime import timedelta
from typing import Any

import pytest

from talks import following, record
from talks.models import Entry, Meeting, Negotiation, SavedView, User
from tests.talks.conftest import RECORDED, on

pytestmark = pytest.mark.django_db
LATER = RECORDED + timedelta(days=1)
INSTANT = timedelta(microseconds=1)


@pytest.fixture
def view(editor: User, table: Negotiation) -> SavedView:
    return SavedView(owner=editor, title="Demands", slug="demands-1", negotiation=table, query="kind=demand")


def titles(rows: list[Any]) -> list[str]:
    return [row.title if hasattr(row, "title") else row.document["title"] for row in rows]


def test_it_works(
    view: SavedView, demand: Entry, statement: Entry, editor: User, django_assert_num_queries: Any
) -> None:
    with django_assert_num_queries(3):
        found = following.happened(view, RECORDED - INSTANT, LATER, 9)
    assert titles(found.new) == [demand.title]
    assert (found.corrected, found.withdrawn) == ([], [])


def test_a_correction_and_a_retraction_are_told_once_each(
    view: SavedView, demand: Entry, editor: User
) -> None:
    record.correct(demand, {"title": "No growth"}, by=editor, reason="Wrong word", at=LATER)
    corrected = following.happened(view, RECORDED, LATER, 9)
    assert (titles(corrected.new), titles(corrected.corrected)) == ([], ["No growth"])
    record.retract(demand, by=editor, reason="Never said", at=LATER + timedelta(hours=1))
    gone = following.happened(view, LATER, LATER + timedelta(days=1), 9)
    assert (titles(gone.new), titles(gone.corrected), titles(gone.withdrawn)) == ([], [], ["No growth"])
    assert following.happened(view, LATER + timedelta(hours=2), LATER + timedelta(days=1), 9).nothing


def test_no_more_than_asked_for(view: SavedView, publish: Callable[..., Entry]) -> None:
    for number in range(5):
        publish(Meeting(title=f"Meeting {number}", **on()))
    view.query = ""
    assert len(following.happened(view, RECORDED - timedelta(days=9), LATER, 3).new) == 3


def test_what_stands_in_it_concerns_it(
    view: SavedView, demand: Entry, statement: Entry, django_assert_num_queries: Any
) -> None:
    with django_assert_num_queries(1):
        assert following.concerns(view, demand.pk, RECORDED)
    assert not following.concerns(view, statement.pk, RECORDED)


def test_what_left_it_concerned_it(view: SavedView, demand: Entry, editor: User) -> None:
    record.retract(demand, by=editor, reason="Never said", at=LATER)
    assert following.concerns(view, demand.pk, LATER)
    assert not following.concerns(view, demand.pk, LATER + timedelta(hours=1))


def test_how_a_page_shows_it_does_not_narrow_it(view: SavedView, demand: Entry) -> None:
    view.query = "kind=demand&since=2030-01-01&view=compact&order=oldest"
    assert following.concerns(view, demand.pk, RECORDED)


def test_a_filter_that_means_nothing_any_more_is_said(view: SavedView, demand: Entry) -> None:
    view.query = "topic=forgotten"
    with pytest.raises(following.Unreadable, match="topic"):
        following.concerns(view, demand.pk, RECORDED)


def test_a_view_of_one_day_is_of_the_past(view: SavedView) -> None:
    assert not following.is_of_the_past(view)
    view.query = "as_of=2022-01-11"
    assert following.is_of_the_past(view)
