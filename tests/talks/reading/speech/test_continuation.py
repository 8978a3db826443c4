"""Quotations without a speaker in their own sentence: those that go on, and orphans."""

from __future__ import annotations

import pytest

from tests.talks.reading.conftest import Read
from tests.talks.reading.speech_told import CAST, direct


def test_it_works(read: Read) -> None:
    words = "“The ferry leaves at noon,” Ryabkov said. “It comes back at night. Bring a coat.”"
    [only] = direct(read, CAST + "\n\n" + words)
    assert (only.speaker_name, len(only.segments)) == ("Sergei Ryabkov", 2)


def test_an_interrupted_quotation_is_one_statement_in_segments(read: Read) -> None:
    [said] = direct(read, CAST + "\n\n“We are not there,” Ryabkov said, “and nobody is hiding it from you.”")
    assert [segment.quote for segment in said.segments] == [
        "We are not there",
        "and nobody is hiding it from you.",
    ]


def test_an_attribution_between_two_sentences_makes_them_two_parts_of_one(read: Read) -> None:
    [said] = direct(read, CAST + "\n\n“We are not there yet,” Ryabkov said. “The road is long and steep.”")
    assert [part.quote for part in said.segments] == ["We are not there yet", "The road is long and steep."]


def test_narration_between_two_quotations_keeps_them_apart(read: Read) -> None:
    words = "“We are not there yet,” Ryabkov said, adding that snow lay deep. “The road is long and steep.”"
    said = direct(read, CAST + "\n\n" + words)
    assert [s.speaker_name for s in said] == ["Sergei Ryabkov"] * 2


def test_an_orphan_takes_the_speaker_of_the_next_sentence(read: Read) -> None:
    words = (
        "“Such steps on our soil are not discussed.” In an interview, Ryabkov added, “That is all I know.”"
    )
    said = direct(read, CAST + "\n\n" + words)
    assert [s.speaker_name for s in said] == ["Sergei Ryabkov"] * 2


def test_an_orphan_before_a_highlight_has_its_speaker_too(read: Read) -> None:
    words = "“Such steps on our soil are not discussed.” In an interview, Ryabkov added, “Enough.”"
    assert [s.speaker_name for s in direct(read, CAST + "\n\n" + words)] == ["Sergei Ryabkov"]


def test_a_paragraph_of_quoted_words_is_said_by_who_was_just_met(read: Read) -> None:
    words = CAST + "\n\nRyabkov comes out to meet us. He looks tired.\n\n“Nobody builds without tools.”"
    [said] = direct(read, words)
    assert said.speaker_name == "Sergei Ryabkov"


def test_a_quotation_that_runs_over_paragraphs_is_one_statement(read: Read) -> None:
    words = (
        "Russia's envoy Ana Muster said: “They agreed to sit in one room.\n\n"
        "“That is a chair and a table.”\n\nNobody clapped."
    )
    [said] = direct(read, words)
    assert len(said.segments) == 2


@pytest.mark.parametrize(
    "words",
    [
        "“We are not there yet,” Ryabkov told reporters before he flew home. “The road is long and steep.”",
        "“We are not there yet,” said Ryabkov, who had come to Geneva after the snow.\n\n“The road is long.”",
        "“We are not there yet,” Ryabkov said. “The road is long and steep,” the senior diplomat stressed.",
        "“Not yet,” Ryabkov said. “The road is long and steep.”",
        "“We are not there yet,” Ryabkov said. “No road.”",
    ],
)
def test_what_only_an_attribution_parts_is_one_statement(read: Read, words: str) -> None:
    [said] = direct(read, CAST + "\n\n" + words)
    assert (said.speaker_name, len(said.segments)) == ("Sergei Ryabkov", 2)


@pytest.mark.parametrize(
    ("words", "count"),
    [
        ("“We are not there yet,” Ryabkov said.\n\n“The road is long and steep,” he went on.", 1),
        ("“We are not there yet,” Col. Ryabkov said on the pier. “The road is long and steep.”", 1),
        ("“We are not there yet,” Ryabkov was quoted as saying. “The road is long and steep.”", 1),
        ("“We are not there yet,” Ryabkov said.\n\nIt rained. “The road is long and steep,” he said.", 2),
        ("It was “too early for any boat”, Ryabkov said.\n\n“The road is long and steep,” he said.", 2),
        ("“We are not there yet,” Ryabkov said.\n\n“The road is long and steep,” Blinken said.", 2),
    ],
)
def test_only_narration_or_another_voice_parts_a_statement(read: Read, words: str, count: int) -> None:
    assert len(direct(read, CAST + "\n\n" + words)) == count


def test_marks_left_open_are_one_statement_with_those_of_the_next_paragraph(read: Read) -> None:
    words = (
        "Law professor Tanya Kralj of Zadar sees no way out."
        " “Nobody moves the goal once the ball is rolling.\n\n"
        "“And here it has been rolling for a year,” she told the radio."
    )
    [said] = direct(read, words)
    assert said.speaker_name == "Tanya Kralj"
    assert len(said.segments) == 2


@pytest.mark.parametrize(
    "words",
    [
        "Ryabkov looked tired. “The ferry leaves at noon and not before.”",
        "“The ferry leaves at noon and not before.” Ryabkov used the word “ferry” with care, he said.",
    ],
)
def test_an_orphan_is_of_whom_its_neighbours_tell(read: Read, words: str) -> None:
    assert [one.speaker_name for one in direct(read, CAST + "\n\n" + words)] == ["Sergei Ryabkov"]


def test_an_orphan_far_from_everybody_is_nobodys(read: Read) -> None:
    words = "The hall was empty.\n\nSnow fell on the roof.\n\n“The ferry leaves at noon and not before.”"
    assert direct(read, CAST + "\n\n" + words) == []


def test_whoever_acts_between_two_quotations_ends_the_first_speakers_turn(read: Read) -> None:
    words = "“The ferry leaves at noon,” Ryabkov said. Blinken shook his head. “It never leaves at noon.”"
    assert "Sergei Ryabkov" not in [one.speaker_name for one in direct(read, CAST + "\n\n" + words)[1:]]


def test_a_question_to_nobody_has_no_answer(read: Read) -> None:
    assert direct(read, "The lantern was lit.\n\nIs it warm?\n\n“It was warm when we began.”") == []


def test_quoted_by_a_newsroom_he_goes_on(read: Read) -> None:
    words = (
        CAST + "\n\n“No date has been set for it,” Radio Sur quoted Ryabkov as saying. “We keep to our list.”"
    )
    [said] = direct(read, words)
    assert said.words == "No date has been set for it We keep to our list."
