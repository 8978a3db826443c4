"""Where and when something was said, and what sort of statement it is."""

from __future__ import annotations

from datetime import date

import pytest

from talks.reading.speech.channels import said_in, statement_kind, statement_when
from tests.talks.reading.conftest import Read, Stage
from tests.talks.reading.speech_told import CAST, direct, indirect


@pytest.mark.parametrize(
    ("words", "where"),
    [
        ("Ryabkov told reporters that the tea was cold.", "to reporters"),
        ("In an interview with Harbour Radio, Ryabkov said that the tea was cold.",
         "in an interview with Harbour Radio"),
        ("Ryabkov wrote on Telegram that the tea was cold.", "on Telegram"),
        ("Ryabkov said that the tea was cold.", None),
        ("Ryabkov said “in an interview with Harbour Radio I was cold”.", None),
    ],
)  # fmt: skip
def test_it_works(stage: Stage, words: str, where: str | None) -> None:
    assert said_in(stage(words), 0, len(words)) == where


def test_the_name_of_a_programme_is_not_speech(read: Read) -> None:
    words = "“It is hard to see,” Blinken said on ABC’s “This Week With Some Host,” “while guns are out.”"
    [said] = direct(read, CAST + "\n\n" + words)
    assert [segment.quote for segment in said.segments] == ["It is hard to see", "while guns are out."]
    assert said.said_in is not None and "This Week" in said.said_in


def test_the_date_of_what_is_said_is_not_the_date_of_saying(read: Read) -> None:
    [said] = indirect(read, CAST + "Blinken said the next round would be held on Thursday.")
    assert said.when.date_text is None


def test_a_day_beside_the_verb_is_the_day_of_saying(stage: Stage) -> None:
    words = "Ryabkov said on Friday that the boat would sail on Tuesday."
    assert statement_when(stage(words), 0, len(words)).earliest == date(2022, 1, 7)


def test_a_quoted_day_is_no_day_of_saying(stage: Stage) -> None:
    words = "Ryabkov said “on Friday we sail”."
    assert statement_when(stage(words), 0, len(words)).date_text is None


@pytest.mark.parametrize(
    ("words", "cue", "kind"),
    [
        ("the boat is late", "deny", "denial"),
        ("the boat is late", "accuse", "accusation"),
        ("the boat is late", "warn", "warning"),
        ("the boat is late", "say", "other"),
    ],
)
def test_the_verb_tells_what_sort_of_statement_it_is(words: str, cue: str, kind: str) -> None:
    assert statement_kind(words, cue) == kind
