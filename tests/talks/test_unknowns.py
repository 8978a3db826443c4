"""The gazetteer's to-do list."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from actors.models import Actor, Alias, City
from talks import review
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
    assert set(names) == {("river bloc", "actor"), ("zarnovia", "city")}
    assert names["river bloc", "actor"].count == 1
    assert len(names["river bloc", "actor"].examples) == 2


def test_one_sort_only(open_names: None) -> None:
    assert [name.surface for name in unknown_names("city")] == ["Zarnovia"]


def test_what_the_reader_no_longer_finds_is_left_out(open_names: None) -> None:
    Proposal.objects.filter(kind="meeting").update(state="obsolete")
    assert unknown_names("city") == []


@pytest.mark.parametrize(("reason", "listed"), [("wrong_actor", 1), ("duplicate", 1), ("misquote", 0)])
def test_a_rejected_finding_tells_of_names_unless_it_was_misread(
    open_names: None, editor: User, reason: str, listed: int
) -> None:
    review.reject(Proposal.objects.get(kind="meeting"), by=editor, reason=reason)
    assert len(unknown_names("city")) == listed


def test_what_was_made_known_since_is_left_out(open_names: None, russia: Actor) -> None:
    Alias.objects.create(surface="River Bloc", actor=russia)
    City.objects.create(slug="zaria", name="Zaria", names=["Zarnovia"], zone="UTC")
    assert unknown_names() == []
