"""Direct speech: who said it, what is no statement, and what interrupts or continues one."""

from __future__ import annotations

from datetime import date

import pytest

from tests.talks.reading.conftest import Read
from tests.talks.reading.speech_told import direct

CAST = "Russian Deputy Foreign Minister Sergei Ryabkov met Secretary of State Antony Blinken on Friday. "


def test_it_works(read: Read) -> None:
    [said] = direct(read, CAST + "“We are not there yet,” Ryabkov said on Saturday.")
    assert (said.speaker_name, said.words, said.cue, said.actor) == (
        "Sergei Ryabkov",
        "We are not there yet",
        "say",
        "russia",
    )
    assert said.when.earliest == date(2022, 1, 8)


def test_a_quotation_nobody_says_is_no_statement(read: Read) -> None:
    assert direct(read, "The slogan “nothing about us without us” was everywhere in town.") == []


def test_fewer_than_four_words_are_a_highlight(read: Read) -> None:
    assert direct(read, CAST + "Blinken accused Russia of “gaslighting” and of a “war on truth”.") == []


def test_he_is_the_last_speaker_not_the_nearest_name(read: Read) -> None:
    words = CAST + "\n\nRyabkov said the talks were slow. “President Joe Biden knows it well,” he said."
    assert direct(read, words)[0].speaker_name == "Sergei Ryabkov"


def test_an_anonymous_speaker_has_a_role_and_a_party(read: Read) -> None:
    [said] = direct(
        read, "“We expect very little of this,” a senior US official who will attend the talks said."
    )
    assert (said.speaker, said.speaker_name, said.anonymous) == (None, None, True)
    assert (said.speaker_role, said.actor) == ("a senior US official", "united-states")


def test_an_attribution_inside_a_quotation_is_part_of_it(read: Read) -> None:
    [said] = direct(read, CAST + "\n\n“My friend said that it is over,” Ryabkov said.")
    assert (said.speaker_name, said.words) == ("Sergei Ryabkov", "My friend said that it is over")


def test_an_unclosed_mark_does_not_shift_the_next_quotation(read: Read) -> None:
    [said] = direct(read, CAST + '\n\nHe called it "a farce.\n\n"We are not there yet," Ryabkov said.')
    assert said.words == "We are not there yet"


def test_a_closing_mark_that_opens_a_quotation_is_read_as_meant(read: Read) -> None:
    words = CAST + "Ryabkov voiced his hope that ” we can settle this in the coming weeks.”"
    assert [said.words for said in direct(read, words)] == ["we can settle this in the coming weeks."]


def test_he_may_be_somebody_unnamed(read: Read) -> None:
    words = CAST + "The retired diplomat has no doubts about it. “The fish will be excellent there,” he said."
    [said] = direct(read, words)
    assert (said.speaker_name, said.anonymous) == (None, True)


def test_he_is_whom_the_sentence_before_is_about(read: Read) -> None:
    words = "Norway's foreign minister, Espen Muster, spoke at length.\n\n“They sat in one room,” he told us."
    [said] = direct(read, words)
    assert said.speaker_name == "Espen Muster"


@pytest.mark.parametrize(
    "words",
    [
        '"We are not there yet," said Russia\'s chief negotiator, Sergei Ryabkov, who came late.',
        '"We are not there yet," said Lt. Gen. Sergei Ryabkov, the commander.',
        '"We are not there yet," Brigadier (retd) Sergei Ryabkov, who took part, said.',
        '"We are not there yet," said the colonel who spoke for the team, Sergei Ryabkov.',
        'Sergei Ryabkov, a clerk turned envoy who came late, was tired. "We are not there yet," he said.',
        'Our man Sergei Ryabkov on the line from Geneva. "We are not there yet, he says. It is cold.',
        'The Russian team is led by Deputy Foreign Minister Sergei Ryabkov. "We are not there yet," he said.',
    ],
)
def test_who_bears_the_office_says_it(read: Read, words: str) -> None:
    assert [said.speaker_name for said in direct(read, words)] == ["Sergei Ryabkov"]


def test_marks_opened_anew_in_each_paragraph_are_one_statement(read: Read) -> None:
    words = "“One of them is tea.\n\n“Two more are bread.\n\n“Six of them salt.”"
    [said] = direct(read, CAST + "\n\nRyabkov read out a statement.\n\n" + words)
    assert (said.speaker_name, said.words) == (
        "Sergei Ryabkov",
        "One of them is tea. Two more are bread. Six of them salt.",
    )


def test_a_person_says_it_whichever_house_passes_it_on(read: Read) -> None:
    words = (
        CAST + "\n\nRyabkov said he was for “settling it in a quiet way”, the Kremlin said in a statement."
    )
    assert direct(read, words)[0].speaker_name == "Sergei Ryabkov"


def test_the_words_of_a_heading_are_none(read: Read) -> None:
    words = f"{CAST}\n\nRyabkov: “talks are at a dead end”\n\nThe round ended on Sunday."
    assert direct(read, words) == []


def test_a_statement_over_paragraphs_is_one(read: Read) -> None:
    words = (
        CAST
        + "\n\nRyabkov issued this: “We met on the shore.\n\nWe talked at length.\n\nWe will meet again.”"
    )
    [said] = direct(read, words)
    assert (said.speaker_name, len(said.segments)) == ("Sergei Ryabkov", 3)
