"""Several tellers of one sentence: a row each, and none for whom is only told of."""

from __future__ import annotations

import pytest

from tests.talks.reading.conftest import Read
from tests.talks.reading.speech_told import direct, indirect

CAST = "Russian Deputy Foreign Minister Sergei Ryabkov met Secretary of State Antony Blinken.\n\n"
BOTH = ["Sergei Ryabkov", "Antony Blinken"]


def test_it_works(read: Read) -> None:
    told = indirect(read, "Norway and Japan said the harbour would stay open.")
    assert [said.actor for said in told] == ["norway", "japan"]


@pytest.mark.parametrize(
    "words",
    [
        "Both Ryabkov and Blinken said the room was cold.",
        "Ryabkov and the American secretary of state, Blinken, told reporters that the room was cold.",
        "Ryabkov said the room was cold, while Blinken insisted that it was warm.",
        "Ryabkov denied that the room was cold; Blinken told reporters that it was warm.",
        "Ryabkov said the room was cold, and Blinken voiced regret about the tea.",
    ],
)
def test_each_of_two_people(read: Read, words: str) -> None:
    assert [said.speaker_name for said in indirect(read, CAST + words)] == BOTH


@pytest.mark.parametrize(
    "words",
    [
        "Ryabkov said the room was cold, and he warned that it would get colder.",
        "The room was cold, Ryabkov said; the Americans said they would think about it.",
        "Ryabkov met Finnish officials in Helsinki and said the room was cold.",
    ],
)
def test_one_teller_of_two_clauses(read: Read, words: str) -> None:
    assert [said.speaker_name for said in indirect(read, CAST + words)] == ["Sergei Ryabkov"]


def test_a_bloc_speaks_for_its_members(read: Read) -> None:
    words = (
        "Britain, France and Germany, known as the E3, said on Sunday that the cameras must be switched on."
    )
    assert [said.speaker_role for said in indirect(read, words)] == ["E3"]


@pytest.mark.parametrize(
    "words",
    [
        "Peru and Chile left the room on Monday, saying the border would stay open.",
        "Peru and Chile have found the money for it, they said in a joint statement.",
        "The presidents of Peru and Chile at their lunch said the road would be built.",
        "Peru's government and Chile said on Friday that the round would be moved.",
    ],
)
def test_each_of_two_states(read: Read, words: str) -> None:
    assert [said.actor for said in indirect(read, words)] == ["peru", "chile"]


@pytest.mark.parametrize(
    "words",
    [
        "Peru, and above all Chilean lorries, were told of. Peru said it would wait.",
        "Peru said it and Chile would wait.",
        "Talks between Peru's government and Chile went on, Peru said.",
    ],
)
def test_one_of_two_states(read: Read, words: str) -> None:
    assert [said.actor for said in indirect(read, words)] == ["peru"]


def test_quoted_words_of_several_states(read: Read) -> None:
    words = "“The road stays open to all lorries,” Peru, Chile and Bolivia said in a joint statement."
    assert [said.actor for said in direct(read, words)] == ["peru", "chile", "bolivia"]
