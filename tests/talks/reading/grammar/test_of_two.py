"""Whom "the former" and "the latter" mean, and who answers."""

from __future__ import annotations

import pytest

from tests.talks.reading.conftest import Read
from tests.talks.reading.speech_told import direct, indirect

TWO = "Kosovo's minister Arta Berisha and Serbia's envoy Milos Jankovic arrived by separate doors. "


@pytest.mark.parametrize(
    ("words", "name"),
    [
        ("The latter spoke first: “I came for the plates and for nothing else.”", "Milos Jankovic"),
        ("The former said: “I came for the plates and for nothing else.”", "Arta Berisha"),
        ("“I came for the plates and for nothing else,” the latter said.", "Milos Jankovic"),
    ],
)
def test_it_works(read: Read, words: str, name: str) -> None:
    assert [said.speaker_name for said in direct(read, TWO + words)] == [name]


def test_the_parties_of_a_sentence_without_people_are_two_as_well(read: Read) -> None:
    words = "Kosovo and Serbia have not spoken since May. The latter said the bridge was closed."
    assert [said.actor for said in indirect(read, words)] == ["serbia"]


@pytest.mark.parametrize(
    "words",
    [
        "The former general said the plates were old.",
        "The latter half of the meeting, officials said, was about plates.",
    ],
)
def test_what_only_sounds_like_it_means_none_of_them(read: Read, words: str) -> None:
    named = {said.speaker_name for said in indirect(read, TWO + words)}
    assert not named & {"Arta Berisha", "Milos Jankovic"}


def test_of_three_none_is_the_latter(read: Read) -> None:
    three = TWO.replace(" arrived", " and the mediator Lars Holmqvist arrived")
    said = direct(read, three + "The latter spoke first: “I came for the plates and for nothing else.”")
    assert [one.speaker_name for one in said if one.speaker_name in ("Arta Berisha", "Milos Jankovic")] == []


def test_who_replies_is_not_who_spoke(read: Read) -> None:
    words = (
        "“Good talks and a long night,” Minister Kadri Tamm told President Oz Ozols. He replied: “Too long.”"
    )
    wrote = words.replace("“Too long.”", "“The night was fine, the talks were long.”")
    assert [said.speaker_name for said in direct(read, wrote)] == ["Kadri Tamm", "Oz Ozols"]


def test_who_goes_on_is_who_spoke(read: Read) -> None:
    words = (
        "“Good talks and a long night,” Minister Kadri Tamm told President Oz Ozols. "
        "He added: “The night was fine, the talks were long.”"
    )
    assert [said.speaker_name for said in direct(read, words)] == ["Kadri Tamm", "Kadri Tamm"]


def test_who_asked_does_not_answer_himself(read: Read) -> None:
    words = (
        "Deputy Minister Tomas Testov said the pier was safe. Lawmaker Ana Testova was not so sure.\n\n"
        "“Will the second pier hold?” Testova asked.\n\n“It has held so far,” {} when the hall was quiet."
    )
    speakers = [
        [s.speaker_name for s in direct(read, words.format(verb))][-1] for verb in ("he answered", "she said")
    ]
    assert speakers == ["Tomas Testov", "Ana Testova"]
