"""What an amendment teaches of a name: for its outlet, then everywhere; never against a contradiction."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest

from actors.models import Actor, Alias, City, Person
from actors.recall import gazetteer_from_database
from talks import lessons, review
from talks.models import Article, ArticleVersion, Lesson, Negotiation, Outlet, Proposal, Story, User

QUOTE = "We need guarantees"
OPEN: dict[str, Any] = {"by": None, "by_text": "the River Bloc", "demand_kind": "demand", "of": []}
MORE = "\n\nA paper of the River Bloc was read by the rebels. Officials of the Government left."
Taught = Callable[..., Proposal]


@pytest.fixture
def taught(
    version: ArticleVersion, table: Negotiation, editor: User, propose: Callable[..., Proposal]
) -> Taught:
    """Accept a demand by “the River Bloc” of a new article as that of an actor."""

    def make(
        slug: str, outlet: Outlet | None = None, by_text: str = "the River Bloc", story: Story | None = None
    ) -> Proposal:
        proposal = propose("demand", QUOTE, nth=Proposal.objects.count(), **OPEN | {"by_text": by_text})
        article = Article.objects.create(title="Another", outlet=outlet, state="proposed", story=story)
        other = ArticleVersion.objects.create(
            article=article, text=version.text + MORE, sha256=f"{article.pk}"[:64]
        )
        moved = Proposal(
            **{f.name: getattr(proposal, f.name) for f in Proposal._meta.fields if f.name != "id"}
        )
        moved.version = other
        moved.save()
        review.accept(moved, by=editor, edits={"by": slug}, negotiation=table)
        return moved

    return make


@pytest.fixture
def next_article(outlet: Outlet) -> Article:
    """The outlet's next report."""
    return Article.objects.create(title="The next", outlet=outlet)


def test_it_works(taught: Taught, russia: Actor, outlet: Outlet, next_article: Article) -> None:
    taught("russia", outlet)
    lesson = Lesson.objects.get()
    assert (lesson.surface, lesson.meaning, lesson.scope) == ("River Bloc", russia, "outlet")
    assert lessons.recall("demand", OPEN, next_article) == {"by": "russia"}


def test_the_next_reading_of_that_outlet_knows_the_name_and_others_do_not(
    taught: Taught, outlet: Outlet
) -> None:
    taught("russia", outlet)
    text = "The River Bloc met."
    assert [one.actor.key for one in gazetteer_from_database("wire").actor_mentions(text)] == ["russia"]
    assert gazetteer_from_database("other").actor_mentions(text) == []
    assert gazetteer_from_database("other") is gazetteer_from_database()


def test_another_outlet_is_taught_nothing(taught: Taught, outlet: Outlet) -> None:
    taught("russia", outlet)
    other = Outlet.objects.create(slug="other", name="Other")
    assert lessons.recall("demand", OPEN, Article.objects.create(outlet=other)) == {}
    assert lessons.recall("demand", OPEN, Article.objects.create()) == {}


def test_without_an_outlet_it_holds_for_the_article(taught: Taught) -> None:
    proposal = taught("russia")
    assert Lesson.objects.get().scope == "article"
    assert lessons.recall("demand", OPEN, proposal.version.article) == {"by": "russia"}


def test_two_articles_make_it_hold_everywhere(taught: Taught, russia: Actor) -> None:
    taught("russia")
    assert not Alias.objects.filter(surface="River Bloc").exists()
    taught("russia")
    assert {lesson.scope for lesson in Lesson.objects.all()} == {"global"}
    assert Alias.objects.get(surface="River Bloc").actor == russia
    assert gazetteer_from_database().actors_named("the River Bloc")


def test_two_copies_of_one_story_are_one_report(taught: Taught, outlet: Outlet) -> None:
    story = Story.objects.create()
    taught("russia", outlet, story=story)
    taught("russia", outlet, story=story)
    assert {lesson.scope for lesson in Lesson.objects.all()} == {"outlet"}


@pytest.mark.parametrize("words", ["the rebels", "Officials", "the Government"])
def test_words_that_name_whoever_it_is_about_stay_in_their_article(
    taught: Taught, outlet: Outlet, words: str
) -> None:
    taught("russia", outlet, words)
    taught("russia", outlet, words)
    assert {lesson.scope for lesson in Lesson.objects.all()} == {"article"}
    assert not Alias.objects.filter(source="reviewers").exists()


def test_a_contradiction_confines_it(taught: Taught, outlet: Outlet, next_article: Article) -> None:
    taught("russia", outlet)
    taught("russia", outlet)
    taught("united-states", outlet)
    assert {(lesson.scope, lesson.contradicted) for lesson in Lesson.objects.all()} == {("article", True)}
    assert not Alias.objects.filter(surface="River Bloc").exists()
    assert lessons.recall("demand", OPEN, next_article) == {}
    assert lessons.disputed("demand", OPEN) == ["River Bloc"]


def test_the_tables_contradict_too(taught: Taught, outlet: Outlet, america: Actor) -> None:
    Alias.objects.create(surface="River Bloc", actor=america)
    taught("russia", outlet)
    assert Lesson.objects.get().contradicted
    assert Alias.objects.count() == 1


def test_undo_takes_it_back(taught: Taught, editor: User, russia: Actor) -> None:
    taught("russia")
    last = taught("russia")
    review.undo(last, by=editor)
    assert [lesson.scope for lesson in Lesson.objects.all()] == ["article"]
    assert not Alias.objects.filter(surface="River Bloc").exists()


def test_an_alias_that_an_editor_wrote_stays(taught: Taught, editor: User, russia: Actor) -> None:
    Alias.objects.create(surface="River Bloc", actor=russia, source="Ada")
    review.undo(taught("russia"), by=editor)
    assert Alias.objects.filter(surface="River Bloc").exists()


def test_a_city_learns_its_other_name_and_forgets_it(
    propose: Callable[..., Proposal], version: ArticleVersion, geneva: City
) -> None:
    found = propose("meeting", QUOTE, place_text="Geneva on Monday", city=None)
    lessons.learn(found, {"city": "geneva"})
    other = ArticleVersion.objects.create(
        article=Article.objects.create(), text=version.text, sha256="1" * 64
    )
    again = propose("meeting", QUOTE, nth=1, place_text="Geneva on Monday", city=None)
    again.version = other
    lessons.learn(again, {"city": "geneva"})
    assert City.objects.get(pk=geneva.pk).names == ["Geneva on Monday"]
    lessons.unlearn(found)
    assert City.objects.get(pk=geneva.pk).names == []


def test_a_member_is_learnt_by_the_name_as_written(
    propose: Callable[..., Proposal], ryabkov: Person, russia: Actor
) -> None:
    found = propose("delegation", QUOTE, party="russia", members=[["S. Riabkov", None, "deputy minister"]])
    lessons.learn(
        found, {"party": "russia", "members": [["S. Riabkov", "sergei-ryabkov", "deputy minister"]]}
    )
    assert [(one.surface, one.meaning) for one in Lesson.objects.all()] == [("S. Riabkov", ryabkov)]


def test_a_family_name_alone_stays_in_its_article(
    propose: Callable[..., Proposal], ryabkov: Person, russia: Actor
) -> None:
    found = propose("statement", QUOTE, speaker=None, speaker_name="Ryabkov", actor="russia")
    lessons.learn(found, {"speaker": "sergei-ryabkov"})
    assert Lesson.objects.get().scope == "article"


def test_an_office_of_somebody_unnamed_stays_in_its_article(
    propose: Callable[..., Proposal], russia: Actor
) -> None:
    found = propose("statement", QUOTE, speaker=None, speaker_role="the Geneva envoy", actor=None)
    lessons.learn(found, {"actor": "russia"})
    assert Lesson.objects.get().scope == "article"


def test_what_the_reader_knew_teaches_nothing(propose: Callable[..., Proposal], russia: Actor) -> None:
    found = propose("demand", QUOTE, by="russia", by_text="Moscow")
    assert lessons.learn(found, {"by": "russia"}) == []
