"""One answer as it is handed on: which demand it answers, and what counts as the same answer."""

from __future__ import annotations

import pytest

from talks.reading.findings import ResponseFound
from talks.reading.moves.answer import SAME_ANSWER
from tests.talks.reading.conftest import Read

ASKED = "Iran demanded that Iraq close the pier. "


def test_it_works(read: Read) -> None:
    [answer] = [f.payload for f in read(ASKED + "Iraq rejected the demand.", "response")]
    assert isinstance(answer, ResponseFound)
    assert (answer.by, answer.stance, answer.to_demand) == ("iraq", "refuses", 0)


def test_what_answers_nothing_that_was_asked_is_linked_to_nothing(read: Read) -> None:
    [answer] = [f.payload for f in read("Iraq rejected the proposal for a pier.", "response")]
    assert isinstance(answer, ResponseFound)
    assert answer.to_demand is None


def test_a_refusal_and_a_non_starter_are_one_answer_and_a_promise_to_look_is_another() -> None:
    assert SAME_ANSWER["refuses"] == SAME_ANSWER["non_starter"]
    assert SAME_ANSWER["open"] != SAME_ANSWER["accepts"]


def test_words_of_nobody_known_have_no_article(read: Read) -> None:
    found = [f.payload for f in read("A bondholder group rejected the offer.", "response")]
    assert [answer.by_text for answer in found if isinstance(answer, ResponseFound)] == ["bondholder group"]


TWICE = "Kenya asked Somalia to recall its officers. Kenya also proposed a joint patrol. "


@pytest.mark.parametrize(
    "words",
    [
        "Somalia accepted both proposals.",
        "Somalia rejected both, diplomats said.",
        "Somalia could live with either proposal.",
        "Somalia agreed to the first two.",
    ],
)
def test_an_answer_to_both_is_two(read: Read, words: str) -> None:
    found = [f.payload for f in read(TWICE + words, "response")]
    assert sorted(a.to_demand or 0 for a in found if isinstance(a, ResponseFound)) == [0, 1]


@pytest.mark.parametrize(
    "words", ["Somalia rejected the second proposal.", "Somalia turned it down on both sides of the border."]
)
def test_an_answer_to_one_is_one(read: Read, words: str) -> None:
    assert len(read(TWICE + words, "response")) == 1


def test_both_of_one_thing_asked_is_one(read: Read) -> None:
    assert len(read(ASKED + "Iraq rejected both.", "response")) == 1
