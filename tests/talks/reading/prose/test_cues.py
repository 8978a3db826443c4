"""Cue tables of text structure, speech and grammar."""

from __future__ import annotations

import pytest

from talks.reading.prose import cues
from tests.talks.reading.conftest import Read
from tests.talks.reading.speech_told import indirect

SETS = {
    name: table
    for name, table in vars(cues).items()
    if isinstance(table, frozenset) and not name.startswith("_")
}  # fmt: skip


@pytest.mark.parametrize(("verb", "cue"), [("warned", "warn"), ("predicted", "predict"), ("slept", None)])
def test_it_works(read: Read, verb: str, cue: str | None) -> None:
    """A verb of speech reports, and any other does not."""
    words = f"Minister Ana Testova {verb} that the boats would sink."
    assert [said.cue for said in indirect(read, words)] == ([cue] if cue else [])


def test_a_table_is_written_as_running_text() -> None:
    assert cues.word_set(" ferry  boat\nferry ") == {"ferry", "boat"}


@pytest.mark.parametrize("name", sorted(SETS))
def test_words_are_in_small_letters(name: str) -> None:
    assert {word for word in SETS[name] if word != word.lower() or not word.strip()} == set()


def test_verb_forms_are_single_words_in_small_letters() -> None:
    forms = cues.SPEECH_VERBS.keys() | cues.LABELLING_VERBS.keys()
    assert {form for form in forms if form != form.lower() or " " in form} == set()


def test_a_verb_of_speech_that_labels_too_has_one_base() -> None:
    both = cues.SPEECH_VERBS.keys() & cues.LABELLING_VERBS.keys()
    assert {form for form in both if cues.SPEECH_VERBS[form] != cues.LABELLING_VERBS[form]} == set()


def test_what_is_said_of_a_verb_is_said_of_one_in_the_table() -> None:
    assert set() == cues.QUOTE_ONLY - set(cues.SPEECH_VERBS.values())


def test_groups_are_bodies_and_who_has_no_name_has_a_role() -> None:
    assert set() == cues.ANONYMOUS_NOUNS - cues.ROLE_NOUNS
    assert set() == cues.COUNTED_BY - cues.NEVER_ENDS


def test_page_furniture_is_written_as_it_is_compared() -> None:
    lines = (*cues.JUNK_LINES, *cues.TAIL_HEADS)
    assert {line for line in lines if line != line.lower().strip()} == set()
    assert len(set(cues.JUNK_LINES)) == len(cues.JUNK_LINES)
