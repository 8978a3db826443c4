"""Where a group of verbs begins."""

from __future__ import annotations

import pytest

from talks.reading.grammar.verb_groups import over_verb_group
from tests.talks.reading.conftest import Stage
from tests.talks.reading.subjects_told import last_sentence, token_of


@pytest.mark.parametrize(
    "between",
    [
        "",
        "has ",
        "has also ",
        "on Sunday has ",
        "had first ",
        "has in principle ",
        "has in the past ",
        "is understood to have ",
        "has quietly ",
        "at last ",
        "for its part ",
    ],
)
def test_it_works(stage: Stage, between: str) -> None:
    scene = stage(f"Then Peru {between}asked for time.")
    index = over_verb_group(scene, token_of(scene, "asked") - 1, last_sentence(scene).first)
    assert scene.document.tokens[index].text == "Peru"


@pytest.mark.parametrize(
    ("between", "stop"),
    [("allies ", "allies"), ("'s family ", "family"), (", a host, ", ","), ("in the hall ", "hall")],
)
def test_what_is_no_part_of_the_verb_is_not_stepped_over(stage: Stage, between: str, stop: str) -> None:
    scene = stage(f"Then Peru {between}asked for time.")
    index = over_verb_group(scene, token_of(scene, "asked") - 1, last_sentence(scene).first)
    assert scene.document.tokens[index].text == stop


def test_the_day_of_saying_hides_no_subject_behind_a_comma(stage: Stage) -> None:
    """ "It is late, they said, on Sunday asked": the clause shows none."""
    scene = stage("It is late, Peru said, on Sunday asked for time.")
    sentence = last_sentence(scene)
    assert over_verb_group(scene, token_of(scene, "asked") - 1, sentence.first) == sentence.first - 1
