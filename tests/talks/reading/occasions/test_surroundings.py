"""What stands around a word."""

from __future__ import annotations

import pytest

from talks.reading.occasions.surroundings import is_in_a_place, is_on_a_day, next_word, words_between
from tests.talks.reading.conftest import Stage


def test_it_works(stage: Stage) -> None:
    scene = stage("The Boat sails. Nobody waves.")
    first, second = scene.document.sentences
    assert words_between(scene, 0, 3, first) == {"the", "boat", "sails"}
    assert words_between(scene, second.first, second.first + 2, second) == {"nobody", "waves"}


def test_a_day_follows_at_once(stage: Stage) -> None:
    scene = stage("The group sat again on 22 May.")
    assert is_on_a_day(scene, len("The group sat"))
    assert not is_on_a_day(scene, len("The group"))


def test_words_of_another_sentence_do_not_stand_around_it(stage: Stage) -> None:
    scene = stage("The Boat sails. Nobody waves.")
    first, second = scene.document.sentences
    assert not words_between(scene, 0, 99, first) & {"nobody", "waves"}
    assert not words_between(scene, 0, 99, second) & {"boat", "sails"}


@pytest.mark.parametrize(
    ("words", "placed"),
    [
        ("They sat in Muscat.", True),
        ("They sat for an hour in Muscat.", True),
        ("They sat in silence.", False),
        ("They sat in Oman.", False),
        ("They sat and ate and drank and sang until the last boat to Muscat.", False),
        ("They sat. Muscat slept.", False),
    ],
)
def test_a_known_city_follows(stage: Stage, words: str, placed: bool) -> None:
    scene = stage(words)
    index = scene.document.token_at(words.index("sat"))
    assert is_in_a_place(scene, index, scene.document.sentences[0]) is placed


def test_the_next_word_is_of_the_same_sentence(stage: Stage) -> None:
    scene = stage("The Boat sails. Nobody waves")
    first, second = scene.document.sentences
    assert (next_word(scene, 0, first), next_word(scene, second.last - 1, second)) == ("boat", "")
