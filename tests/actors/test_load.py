"""The shipped tables into the database and back into a gazetteer."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

import pytest
from django.db import IntegrityError, connection, transaction

from actors.load import Loaded, load_gazetteer
from actors.models import Actor, Alias, City, Membership, Person, Post, Tenure
from actors.recall import gazetteer_from_database

pytestmark = pytest.mark.django_db


@pytest.fixture(scope="module")
def loaded(django_db_setup: None, django_db_blocker: object) -> Iterator[Loaded]:
    """The whole gazetteer, loaded once for this module in a transaction that is rolled back."""
    with django_db_blocker.unblock():  # type: ignore[attr-defined]
        outer = transaction.atomic()
        outer.__enter__()
        yield load_gazetteer()
        connection.set_rollback(True)
        outer.__exit__(None, None, None)


def test_it_works(loaded: Loaded) -> None:
    assert loaded.actors == Actor.objects.count() > 400
    assert Actor.objects.filter(kind="state").count() >= 193
    assert Person.objects.count() >= 300
    russia = Actor.objects.get(slug="russia")
    assert (russia.iso3, russia.short) == ("RUS", "RU")
    assert City.objects.get(slug="geneva").country == Actor.objects.get(iso3="CHE")
    lavrov = Tenure.objects.get(person__slug="sergey-lavrov", post__kind="foreign_minister")
    assert lavrov.since == "2004-03-09"


def test_loading_again_adds_nothing_and_keeps_what_an_editor_changed(loaded: Loaded) -> None:
    Actor.objects.filter(slug="russia").update(short="RUS")
    assert load_gazetteer().total() == 0
    assert Actor.objects.get(slug="russia").short == "RUS"
    Actor.objects.filter(slug="russia").update(short="RU")


def test_the_gazetteer_of_the_database_finds_what_the_shipped_one_finds(loaded: Loaded) -> None:
    gazetteer = gazetteer_from_database()
    assert [actor.key for actor in gazetteer.actors_named("Moscow")] == ["russia"]
    assert [city.key for city in gazetteer.cities_named("Geneva")] == ["geneva"]
    (person,) = gazetteer.people_named("Сергей Рябков")
    assert [tenure.actor for tenure in gazetteer.tenures_of(person.key, date(2022, 1, 10))] == ["russia"]
    assert "united-states" in gazetteer.members_of("nato")


def test_an_editors_addition_is_known_at_once(loaded: Loaded) -> None:
    assert gazetteer_from_database().actors_named("Northern Council") == ()
    actor = Actor.objects.create(slug="northern-council", name="Northern Council", short="NC", kind="forum")
    Alias.objects.create(surface="the Council of the North", actor=actor)
    named = gazetteer_from_database().actors_named("the Council of the North")
    assert [found.key for found in named] == ["northern-council"]


def test_a_merged_actor_answers_to_both_names(loaded: Loaded) -> None:
    kept = Actor.objects.create(slug="kept", name="Kept Front", short="KF", kind="group")
    lost = Actor.objects.create(slug="lost", name="Lost Front", short="LF", kind="group", merged_into=kept)
    Alias.objects.create(surface="The Lost", actor=lost)
    assert [found.key for found in gazetteer_from_database().actors_named("The Lost")] == ["kept"]
    assert Actor.objects.by_slug(["lost"]) == {"lost": kept}


@pytest.fixture
def post(db: None) -> Post:
    actor = Actor.objects.create(slug="ruritania", name="Ruritania", short="RR", kind="state")
    return Post.objects.create(actor=actor, title="Envoy")


@pytest.fixture
def person(db: None) -> Person:
    return Person.objects.create(slug="rupert", name="Rupert")


@pytest.mark.parametrize(
    ("since", "until", "message"),
    [
        ("2022-02", "2022-01-30", "ends_after_start"),
        ("2022", "2021", "ends_after_start"),
        ("last May", None, "well_formed"),
        ("2022-13", None, "well_formed"),
    ],
)
def test_a_tenure_with_a_bad_date_is_refused(
    person: Person, post: Post, since: str, until: str | None, message: str
) -> None:
    with pytest.raises(IntegrityError, match=message), transaction.atomic():
        Tenure.objects.create(person=person, post=post, since=since, until=until)


def test_a_tenure_may_end_in_the_month_it_began(person: Person, post: Post) -> None:
    tenure = Tenure.objects.create(person=person, post=post, since="2022-01-15", until="2022-01")
    assert list(post.tenures.on("2022-01-20")) == [tenure]
    assert not post.tenures.on("2022-02-01").exists()
    assert not post.tenures.on("2022-01-14").exists()


def test_a_current_tenure_has_no_end(person: Person, post: Post) -> None:
    with pytest.raises(IntegrityError, match="current_has_no_end"), transaction.atomic():
        Tenure.objects.create(person=person, post=post, until="2022", status="current")


def test_a_body_is_not_its_own_member(post: Post) -> None:
    with pytest.raises(IntegrityError, match="member_of_another"), transaction.atomic():
        Membership.objects.create(member=post.actor, body=post.actor)


def test_an_alias_belongs_to_somebody(db: None) -> None:
    with pytest.raises(IntegrityError, match="alias_of_actor_or_person"), transaction.atomic():
        Alias.objects.create(surface="nobody's")


def test_a_wikidata_id_is_one(db: None) -> None:
    with pytest.raises(IntegrityError, match="wikidata"), transaction.atomic():
        Actor.objects.create(slug="x", name="X", short="X", kind="state", wikidata="1860")


def test_names_sort_without_accents(db: None) -> None:
    for name in ("Zambia", "Åvland", "Östland", "Oman"):
        Actor.objects.create(slug=f"t-{name[0]}".lower(), name=name, short="T", kind="group")
    ours = Actor.objects.filter(slug__startswith="t-") | Actor.objects.filter(name__in=["Åvland", "Östland"])
    assert [actor.name for actor in ours.order_by("sort_name")] == ["Åvland", "Oman", "Östland", "Zambia"]
