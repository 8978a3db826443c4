"""The roll of an article's people while it is drawn up."""

from __future__ import annotations

import pytest

from talks.reading.who import roll
from talks.reading.who.cast import Person
from tests.talks.reading.conftest import Read, Stage
from tests.talks.reading.people_told import roll_of, run_of


def test_it_works(stage: Stage) -> None:
    scene = stage("They sailed past Qorin Testova at noon.")
    drawn, person = roll_of(scene), Person("Qorin Testova")
    roll.enter(drawn, run_of(scene, "Qorin Testova"), person)
    assert [(mention.text, mention.person) for mention in drawn.people.mentions] == [
        ("Qorin Testova", person)
    ]
    assert drawn.mention_of(Person("Ion Muster")) is None


@pytest.mark.parametrize(
    ("title", "gender"), [("Mr", "he"), ("Queen", "she"), ("spokeswoman", "she"), ("Dr", None)]
)
def test_a_title_tells_a_man_or_a_woman(stage: Stage, title: str, gender: str | None) -> None:
    scene = stage(f"Then {title} Qorin Testova smiled.")
    person = Person("Qorin Testova")
    roll.enter(roll_of(scene), run_of(scene, "Qorin Testova"), person)
    assert person.gender == gender


def test_the_first_mention_of_somebody_is_found_in_order(stage: Stage) -> None:
    scene = stage("Minister Ana Testova came. Testova left.")
    first = roll_of(scene).mention_of(scene.people.cast[0])
    assert first is not None and first.text == "Ana Testova"


@pytest.mark.parametrize(
    ("name", "parts"),
    [
        ("Ana Prueba-Testover", {"ana", "prueba-testover", "prueba", "testover"}),
        ("Ion al-Muster", {"ion", "muster"}),
        ("Ana Lo-Testover", {"ana", "lo-testover"}),
    ],
)
def test_a_name_has_parts_without_its_article_and_halves_that_are_long(
    stage: Stage, name: str, parts: set[str]
) -> None:
    assert roll_of(stage("They left.")).parts_of(Person(name)) == parts


@pytest.mark.parametrize(
    ("name", "known"),
    [("Lima", True), ("Peru", True), ("Front", True), ("UNO", True), ("Xi", True), ("Testova", False)],
)
def test_a_city_a_state_a_body_and_two_letters_are_known_words(stage: Stage, name: str, known: bool) -> None:
    scene = stage(f"So {name} smiled.")
    assert roll.is_known_word(roll_of(scene), run_of(scene, name)) is known


@pytest.mark.parametrize(
    ("words", "follows"),
    [
        ("Testova said that it was late.", True),
        ("“It is late and cold here,” said Testova.", True),
        ("They were late and said Testova was too.", False),
        ("Testova slept.", False),
    ],
)
def test_a_verb_of_speech_follows_or_stands_behind_a_quotation(
    stage: Stage, words: str, follows: bool
) -> None:
    scene = stage(words)
    assert roll.verb_follows(roll_of(scene), run_of(scene, "Testova")) is follows


def test_outlets_are_written_as_they_are_compared() -> None:
    assert {name for name in roll.OUTLETS if name != name.lower().strip() or not name} == set()
    assert {word for word in roll.BODY_WORDS | roll.MALE | roll.FEMALE if word != word.lower()} == set()
    assert not roll.MALE & roll.FEMALE


@pytest.mark.parametrize("noun", ["Shoal", "Reef", "Atoll", "Peninsula", "Ridge"])
def test_a_landform_is_nobody(read: Read, noun: str) -> None:
    assert read(f"Two ships met near Second Thomas {noun}, diplomats from Iran said.", "person") == []


def test_who_is_in_the_cast_is_told_first_in_a_sentence(stage: Stage) -> None:
    scene = stage("It rained. Minister Ana Testova came. Testova left.")
    mention, sentence = roll_of(scene).first_told(scene.people.cast[0])
    assert (mention.text, sentence.index) == ("Ana Testova", 1)


@pytest.mark.parametrize(("words", "groups"), [("Hamas met Fatah.", 2), ("Norway met Chad.", 0)])
def test_the_movements_named_are_counted(stage: Stage, words: str, groups: int) -> None:
    assert len(roll_of(stage(words)).groups()) == groups
