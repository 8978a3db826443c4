"""Which movement "the rebels" or "the alliance" means, of several that are named."""

from __future__ import annotations

import pytest

from talks.reading.grammar.movements import called_so, head_of, only_group_before
from tests.talks.reading.conftest import Read, Stage
from tests.talks.reading.speech_told import indirect


@pytest.mark.parametrize(
    ("words", "key"),
    [
        ("The rebel Oromo Liberation Army met Renamo. Then the rebels left.", "oromo-liberation-army"),
        (
            "The rebels of the Oromo Liberation Army met Renamo. Then the rebels left.",
            "oromo-liberation-army",
        ),
        ("Oromo Liberation Army rebels met Renamo. Then the rebels left.", "oromo-liberation-army"),
        ("The Oromo Liberation Army met Renamo. Then the rebels left.", None),
        ("The rebel Oromo Liberation Army met the rebels of Renamo. Then the rebels left.", None),
    ],
)
def test_the_rebels_are_those_called_so(stage: Stage, words: str, key: str | None) -> None:
    assert only_group_before(stage(words), "rebels", words.rfind("rebels")) == key


@pytest.mark.parametrize(
    ("words", "noun", "key"),
    [
        ("The Civic Alliance for Justice and Democracy left. The alliance", "alliance",
         "nicaraguan-civic-alliance"),
        ("The Myanmar National Democratic Alliance Army left. The alliance", "alliance", None),
        ("The Myanmar National Democratic Alliance Army left. The army", "army", "mndaa"),
    ],
)  # fmt: skip
def test_a_noun_is_the_head_of_a_name(stage: Stage, words: str, noun: str, key: str | None) -> None:
    assert called_so(stage(words), noun, len(words) - len(noun)) == key


@pytest.mark.parametrize(
    ("name", "head"),
    [
        ("Alliance of Democrats", "alliance"),
        ("Karen National Union", "union"),
        ("African Group", "african group"),
    ],
)
def test_the_head_stands_before_of(name: str, head: str) -> None:
    assert head_of(name) == head


def test_the_group_is_that_of_the_sentence_before(read: Read) -> None:
    words = (
        "Renamo met the Oromo Liberation Army. Renamo said it was late. The rebel group said it would leave."
    )
    assert [said.actor for said in indirect(read, words)][-1] == "renamo"
