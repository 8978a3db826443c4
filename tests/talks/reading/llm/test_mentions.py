"""Strings from a language model, found again in the sentences it cites."""

from __future__ import annotations

from datetime import date

import pytest

from talks.reading.findings import NO_DATE
from talks.reading.llm import mentions
from tests.talks.reading.conftest import Stage

WORDS = "Envoy Ana Testova of Iran will come to Muscat on Monday. “Iraq is late,” nobody said."


@pytest.mark.parametrize(
    ("words", "party", "name"),
    [
        ("Iran", "iran", None),
        ("Ana Testova", "iran", "Ana Testova"),
        ("Envoy Ana Testova of Iran", "iran", "Ana Testova"),
        ("Envoy", None, None),
    ],
)
def test_it_works(stage: Stage, words: str, party: str | None, name: str | None) -> None:
    scene = stage(WORDS)
    found = mentions.named(scene, words, scene.document.sentences)
    assert found is not None
    assert (found.text, found.party, found.person.name if found.person else None) == (words, party, name)


@pytest.mark.parametrize("words", ["Oman", "Ira", "iran", "", " ", None, "he", "I.an", "Ana  Testova"])
def test_what_does_not_stand_there_names_nobody(stage: Stage, words: str | None) -> None:
    scene = stage(WORDS)
    assert mentions.named(scene, words, scene.document.sentences) is None


def test_a_name_of_another_sentence_names_nobody(stage: Stage) -> None:
    scene = stage(WORDS)
    assert mentions.named(scene, "Iraq", scene.document.sentences[:1]) is None


def test_quoted_words_may_be_left_out(stage: Stage) -> None:
    scene = stage(WORDS)
    assert mentions.named(scene, "Iraq", scene.document.sentences) is not None
    assert mentions.named(scene, "Iraq", scene.document.sentences, unquoted=True) is None


@pytest.mark.parametrize(
    ("text", "anonymous", "strange"),
    [
        ("A senior official", True, False),
        ("Ana Testova", False, True),
        ("Testova", False, False),
        ("The Foreign Minister", False, False),
    ],
)
def test_who_is_only_described_is_anonymous(text: str, anonymous: bool, strange: bool) -> None:
    found = mentions.Named(text, 0, len(text))
    assert (found.anonymous, found.is_strange_name) == (anonymous, strange)


@pytest.mark.parametrize(
    ("words", "written", "city"),
    [("Muscat", "Muscat", "muscat"), ("Monday", "Monday", None), ("Geneva", "", None), (None, "", None)],
)
def test_a_place_is_as_written_and_as_our_tables_know_it(
    stage: Stage, words: str | None, written: str, city: str | None
) -> None:
    scene = stage(WORDS)
    found, known = mentions.place(scene, words, scene.document.sentences)
    assert (found, known.city if known else None) == (written, city)


def test_a_day_is_what_our_own_calendar_makes_of_its_words(stage: Stage) -> None:
    scene = stage(WORDS)
    found = mentions.day(scene, "Monday", scene.document.sentences, "future")
    assert (found.date_text, found.earliest) == ("Monday", date(2022, 1, 10))


@pytest.mark.parametrize("words", [None, "Tuesday", "Muscat", "Monday" + " " * mentions.LONGEST_DATE])
def test_words_that_are_no_day_give_none(stage: Stage, words: str | None) -> None:
    scene = stage(WORDS)
    assert mentions.day(scene, words, scene.document.sentences, "future") == NO_DATE


@pytest.mark.parametrize(
    ("words", "there"), [("nobody said", True), ("body said", False), ('"Iraq is late', True), ("", False)]
)
def test_whole_words_stand_there(stage: Stage, words: str, there: bool) -> None:
    scene = stage(WORDS)
    assert mentions.stands(scene, words, scene.document.sentences) is there
