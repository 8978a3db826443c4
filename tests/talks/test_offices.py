"""Offices learnt from accepted proposals: what is new and contradicts nothing."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest

from actors.models import Actor, Person, Post, Tenure
from talks import offices, review
from talks.models import Lesson, Negotiation, Proposal, User

QUOTE = "We need guarantees"
SAID: dict[str, Any] = {
    "speaker": "sergei-ryabkov",
    "speaker_name": "Sergei Ryabkov",
    "speaker_role": "Deputy Foreign Minister",
    "actor": "russia",
    "when": {"earliest": "2022-01-10", "latest": "2022-01-10", "precision": "day", "basis": "stated"},
}


@pytest.fixture
def said(propose: Callable[..., Proposal], russia: Actor, ryabkov: Person) -> Proposal:
    return propose("statement", QUOTE, **SAID)


def test_it_works(said: Proposal, editor: User, table: Negotiation, ryabkov: Person) -> None:
    review.accept(said, by=editor, negotiation=table)
    tenure = Tenure.objects.get(person=ryabkov)
    assert (tenure.post.title, tenure.post.kind) == ("Deputy Foreign Minister", "deputy_foreign_minister")
    assert (tenure.since, tenure.seen_first, tenure.source) == (None, "2022-01-10", "reviewers")


def test_undo_takes_the_office_back(
    said: Proposal, editor: User, table: Negotiation, ryabkov: Person
) -> None:
    review.accept(said, by=editor, negotiation=table)
    review.undo(said, by=editor)
    assert not Tenure.objects.filter(person=ryabkov).exists()


def test_an_office_that_ended_before_is_a_contradiction_and_stays(
    said: Proposal, russia: Actor, ryabkov: Person
) -> None:
    post = Post.objects.create(actor=russia, title="Deputy", kind="deputy_foreign_minister")
    Tenure.objects.create(person=ryabkov, post=post, since="2008", until="2010", status="ended")
    offices.learn(said, SAID)
    assert Tenure.objects.count() == 1


def test_a_second_foreign_minister_is_not_entered(said: Proposal, russia: Actor) -> None:
    lavrov = Person.objects.create(slug="sergey-lavrov", name="Sergey Lavrov")
    post = Post.objects.create(actor=russia, title="Foreign Minister", kind="foreign_minister")
    Tenure.objects.create(person=lavrov, post=post, since="2004-03-09", status="current")
    second = SAID | {"speaker_role": "Foreign Minister"}
    offices.learn(said, second)
    assert Tenure.objects.count() == 1
    said.payload = second
    assert offices.contradictions(said) == [
        "Foreign Minister on 2022-01-10: the tables have Sergey Lavrov (Foreign Minister) in that office."
    ]


@pytest.mark.parametrize(
    "bounds", [{"since": "2022-02"}, {"since": "2004", "until": "2021-12"}, {"since": None}]
)
def test_a_holder_of_another_day_contradicts_nothing(
    said: Proposal, russia: Actor, bounds: dict[str, str | None]
) -> None:
    other = Person.objects.create(slug="sergey-lavrov", name="Sergey Lavrov")
    post = Post.objects.create(actor=russia, title="Foreign Minister", kind="foreign_minister")
    Tenure.objects.create(person=other, post=post, **bounds)
    said.payload = SAID | {"speaker_role": "Foreign Minister"}
    assert offices.contradictions(said) == []


def test_a_tenure_that_begins_later_gets_a_sighting_beside_it(
    said: Proposal, russia: Actor, ryabkov: Person
) -> None:
    post = Post.objects.create(actor=russia, title="Deputy", kind="deputy_foreign_minister")
    stated = Tenure.objects.create(person=ryabkov, post=post, since="2022-06")
    offices.learn(said, SAID)
    learnt = Tenure.objects.exclude(pk=stated.pk).get()
    assert (learnt.post, learnt.since, learnt.seen_first) == (post, None, "2022-01-10")
    stated.refresh_from_db()
    assert stated.since == "2022-06"


def test_a_tenure_that_covers_the_day_needs_nothing(said: Proposal, russia: Actor, ryabkov: Person) -> None:
    post = Post.objects.create(actor=russia, title="Deputy", kind="deputy_foreign_minister")
    Tenure.objects.create(person=ryabkov, post=post, since="2008")
    offices.learn(said, SAID)
    assert Tenure.objects.count() == 1


def test_an_office_that_the_tables_call_another_kind_is_the_same_office(
    said: Proposal, russia: Actor, ryabkov: Person
) -> None:
    Post.objects.create(actor=russia, title="Deputy Foreign Minister", kind="official")
    offices.learn(said, SAID)
    offices.learn(said, SAID)
    assert Tenure.objects.get(person=ryabkov).post.kind == "official"


def test_a_second_sighting_widens_it_and_its_undo_narrows_it(
    said: Proposal, propose: Callable[..., Proposal], editor: User, table: Negotiation
) -> None:
    review.accept(said, by=editor, negotiation=table)
    when = SAID["when"] | {"earliest": "2022-03-01", "latest": "2022-03-01"}
    later = propose("statement", QUOTE, nth=1, **SAID | {"when": when})
    review.accept(later, by=editor, negotiation=table)
    tenure = Tenure.objects.get()
    assert (tenure.seen_first, tenure.seen_last) == ("2022-01-10", "2022-03-01")
    review.undo(later, by=editor)
    tenure.refresh_from_db()
    assert (tenure.seen_first, tenure.seen_last) == ("2022-01-10", "2022-01-10")


def test_a_member_is_learnt_as_the_head_is(
    propose: Callable[..., Proposal], russia: Actor, ryabkov: Person
) -> None:
    found = propose("delegation", QUOTE, party="russia", members=[["S", "sergei-ryabkov", "deputy minister"]])
    offices.learn(found, found.payload)
    assert Tenure.objects.get().person == ryabkov


def test_a_lesson_goes_with_its_tenure(said: Proposal, editor: User, table: Negotiation) -> None:
    review.accept(said, by=editor, negotiation=table)
    Tenure.objects.get().delete()
    assert not Lesson.objects.exists()


@pytest.mark.parametrize("title", ["former Foreign Minister", "gardener", ""])
def test_what_is_no_present_office_teaches_nothing(said: Proposal, title: str) -> None:
    offices.learn(said, SAID | {"speaker_role": title})
    assert not Tenure.objects.exists()


def test_the_kind_is_that_of_the_longest_ending() -> None:
    assert offices.post_kind("outgoing Deputy Foreign Minister") == "deputy_foreign_minister"
    assert offices.post_kind("chief gardener of the palace") is None
