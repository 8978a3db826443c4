"""Who opens a sentence or a clause, whatever its verb."""

from __future__ import annotations

import pytest

from talks.reading.grammar.openers import according_to, is_title, opening_person, opening_subject
from tests.talks.reading.conftest import Read, Stage
from tests.talks.reading.speech_told import direct, indirect
from tests.talks.reading.subjects_told import last_sentence, token_of, told


@pytest.mark.parametrize(
    ("words", "opener"),
    [
        ("Peru spoke of boats but warned of storms.", ("party", "Peru", "peru")),
        ("In Quito, Peru spoke of boats but warned of storms.", ("party", "Peru", "peru")),
        ("Ana Testova, a diver who came late, spoke of boats but warned.", ("person", "Ana Testova", None)),
        ("Peru's head of boats, Ana Testova, spoke of ropes but warned.", ("person", "Ana Testova", "peru")),
        ("The soup was cold but they warned.", None),
    ],
)
def test_it_works(stage: Stage, words: str, opener: tuple[str, str, str | None] | None) -> None:
    scene = stage(words)
    assert told(opening_subject(scene, token_of(scene, "but"), last_sentence(scene))) == opener


@pytest.mark.parametrize(
    ("words", "name"),
    [
        ("It is late, according to Ana Testova, a diver.", "Ana Testova"),
        ("It is late, according to the clock.", None),
        ("It is late according as they come.", None),
    ],
)
def test_whoever_it_is_according_to_said_so(stage: Stage, words: str, name: str | None) -> None:
    scene = stage(words)
    found = according_to(scene, last_sentence(scene))
    assert (found.text if found is not None else None) == name
    assert found is None or found.speaks


@pytest.mark.parametrize(
    ("words", "name"),
    [
        ("Peru's deputy minister Ana Testova: late again.", "Ana Testova"),
        ("Late again, said Ana Testova.", None),
        ("“Ana Testova is late,” they say.", None),
    ],
)
def test_a_name_behind_nothing_but_titles_opens(stage: Stage, words: str, name: str | None) -> None:
    scene = stage(words)
    found = opening_person(scene, last_sentence(scene))
    assert (found.text if found is not None else None) == name


@pytest.mark.parametrize(
    ("word", "title"), [("Deputy", True), ("Peruvian", True), ("Dr", True), ("Ferry", False)]
)
def test_offices_honours_and_parties_are_titles(stage: Stage, word: str, title: bool) -> None:
    scene = stage("Peruvian Deputy Minister Dr Ana Testova took the Ferry.")
    assert is_title(scene, scene.document.tokens[token_of(scene, word)]) is title


def test_whom_an_attribution_names_speaks_on(read: Read) -> None:
    words = (
        "The sides disagree on everything, according to Ali Muster, a spokesman for the Iranian team. "
        "He said he hoped that the other side would make concessions."
    )
    assert [said.speaker_name for said in indirect(read, words)] == ["Ali Muster", "Ali Muster"]


@pytest.mark.parametrize(
    ("words", "speaker"),
    [
        ("Testova's adviser, Frantz Beliard, later mended the pump.", "Frantz Beliard"),
        ("Ana Testova later mended the pump.", "Ana Testova"),
    ],
)
def test_whose_aide_opens_a_sentence_is_not_its_subject(read: Read, words: str, speaker: str) -> None:
    cast = "Deputy Minister Ana Testova met Frantz Beliard, an adviser. "
    [said] = direct(read, cast + words + " “It runs as it should again.”")
    assert said.speaker_name == speaker


def test_according_to_him_is_whoever_spoke_before(read: Read) -> None:
    words = "Iran's envoy, Ali Muster, spoke in Muscat. According to him, the toll should be repealed."
    assert [one.payload.by for one in read(words, "demand")] == ["iran"]  # type: ignore[union-attr]
