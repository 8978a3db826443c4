"""Whether somebody is a "he" or a "she"."""

from __future__ import annotations

import pytest

from talks.reading.grammar.genders import by_name, gender_of
from tests.talks.reading.conftest import Stage


@pytest.mark.parametrize(
    ("name", "gender"),
    [
        ("Wendy Barlow", "she"),
        ("Marie-Louise Ateba", "she"),
        ("Zhanna Petrova", "she"),
        ("Sigga Hallsdóttir", "she"),
        ("Ludmyrna Kovaleva", "she"),
        ("Sergei Ivanov", "he"),
        ("Jean-Marie Okou", "he"),
        ("Thoko bin Saad", "she"),
        ("Fahim bin Saad", "he"),
        ("José Ortiz", "he"),
        ("Kim Sun-ho", None),
        ("Wendy", None),
    ],
)
def test_names_tell(name: str, gender: str | None) -> None:
    assert by_name(name) == gender


def test_it_works(stage: Stage) -> None:
    scene = stage("Ambassador Otty Patel, for his part, told the radio that the talks go on.")
    assert [gender_of(scene, person) for person in scene.people.cast] == ["he"]


def test_a_pronoun_behind_somebody_else_tells_nothing(stage: Stage) -> None:
    scene = stage(
        "Ambassador Otty Patel met Foreign Minister Gul Marek, and she told the radio that it went on."
    )
    assert [gender_of(scene, person) for person in scene.people.cast] == [None, None]


def test_the_pronoun_of_the_next_sentence_tells_too_while_nobody_else_is_named(stage: Stage) -> None:
    scene = stage(
        "Ambassador Otty Patel was less sure. “There is a bridge between us,” he told reporters.\n\n"
        "Foreign Minister Gul Marek came late."
    )
    assert [gender_of(scene, person) for person in scene.people.cast] == ["he", None]
