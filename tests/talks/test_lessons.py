"""What an amendment teaches of a name: for its outlet, then everywhere; never against a contradiction."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest

from actors.models import Actor, Alias, City
from talks import lessons, review
from talks.models import Article, ArticleVersion, Lesson, Negotiation, Outlet, Proposal, User

QUOTE = "We need guarantees"
OPEN: dict[str, Any] = {"by": None, "by_text": "the river bloc", "demand_kind": "demand", "of": []}
Taught = Callable[..., Proposal]


@pytest.fixture
def taught(
    version: ArticleVersion, table: Negotiation, editor: User, propose: Callable[..., Proposal]
) -> Taught:
    """Accept a demand by “the river bloc” of a new article as that of an actor."""

    def make(slug: str, outlet: Outlet | None = None, kind: str = "demand", **payload: Any) -> Proposal:
        proposal = propose(kind, QUOTE, nth=Proposal.objects.count(), **(OPEN | payload))
        article = Article.objects.create(title="Another", outlet=outlet, state="proposed")
        other = ArticleVersion.objects.create(article=article, text=version.text, sha256=f"{article.pk}"[:64])
        moved = Proposal(
            **{f.name: getattr(proposal, f.name) for f in Proposal._meta.fields if f.name != "id"}
        )
        moved.version = other
        moved.save()
        review.accept(moved, by=editor, edits={"by": slug}, negotiation=table)
        return moved

    return make


def test_it_works(taught: Taught, russia: Actor, outlet: Outlet) -> None:
    taught("russia", outlet)
    lesson = Lesson.objects.get()
    assert (lesson.surface, lesson.meaning, lesson.scope) == ("the river bloc", russia, "outlet")
    assert lessons.recall("demand", OPEN, outlet) == {"by": "russia"}


def test_another_outlet_is_taught_nothing(taught: Taught, outlet: Outlet) -> None:
    taught("russia", outlet)
    other = Outlet.objects.create(slug="other", name="Other")
    assert lessons.recall("demand", OPEN, other) == {}
    assert lessons.recall("demand", OPEN, None) == {}


def test_without_an_outlet_it_holds_for_the_article(taught: Taught) -> None:
    taught("russia")
    assert Lesson.objects.get().scope == "article"


def test_two_articles_make_it_hold_everywhere(taught: Taught, russia: Actor) -> None:
    taught("russia")
    assert not Alias.objects.filter(surface="the river bloc").exists()
    taught("russia")
    assert {lesson.scope for lesson in Lesson.objects.all()} == {"global"}
    assert Alias.objects.get(surface="the river bloc").actor == russia


def test_a_contradiction_confines_it(taught: Taught, outlet: Outlet) -> None:
    taught("russia", outlet)
    taught("russia", outlet)
    taught("united-states", outlet)
    assert {(lesson.scope, lesson.contradicted) for lesson in Lesson.objects.all()} == {("article", True)}
    assert not Alias.objects.filter(surface="the river bloc").exists()
    assert lessons.recall("demand", OPEN, outlet) == {}


def test_undo_takes_it_back(taught: Taught, editor: User, russia: Actor) -> None:
    taught("russia")
    last = taught("russia")
    review.undo(last, by=editor)
    assert [lesson.scope for lesson in Lesson.objects.all()] == ["article"]
    assert not Alias.objects.filter(surface="the river bloc").exists()


def test_an_alias_that_an_editor_wrote_stays(taught: Taught, editor: User, russia: Actor) -> None:
    Alias.objects.create(surface="the river bloc", actor=russia, source="Ada")
    review.undo(taught("russia"), by=editor)
    assert Alias.objects.filter(surface="the river bloc").exists()


def test_a_city_learns_its_other_name(propose: Callable[..., Proposal], geneva: City, editor: User) -> None:
    found = propose("meeting", QUOTE, place_text="the lake city", city=None)
    lessons.learn(found, {"city": "geneva"})
    assert Lesson.objects.get().meaning == geneva


def test_what_the_reader_knew_teaches_nothing(propose: Callable[..., Proposal], russia: Actor) -> None:
    found = propose("demand", QUOTE, by="russia", by_text="Moscow")
    assert lessons.learn(found, {"by": "russia"}) == []


def test_an_office_beside_a_name_is_no_party(propose: Callable[..., Proposal], russia: Actor) -> None:
    said = {"speaker": None, "speaker_name": "Ana Muster", "speaker_role": "envoy", "actor": None}
    assert [blank.slug for blank, _ in lessons.blanks("statement", said)] == ["speaker"]
