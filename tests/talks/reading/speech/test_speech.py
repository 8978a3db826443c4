"""Direct speech: who said it, what is no statement, and what interrupts or continues one."""

from __future__ import annotations

from datetime import date

import pytest

from tests.talks.reading.conftest import Read
from tests.talks.reading.statements_told import direct

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


@pytest.mark.parametrize(
    "words",
    [
        '"We are not there yet," said Ryabkov.',
        '"We are not there yet," Mr. Ryabkov said.',
        'Ryabkov remarked, "We are not there yet."',
        'Ryabkov told reporters: "We are not there yet."',
        '"We are not there yet," according to Ryabkov.',
        '"We are not there yet", Ryabkov, who leads the team, warned.',
        "'We are not there yet,' Ryabkov said.",
        '“We are not there yet, "Ryabkov said.',
    ],
)
def test_attributions(read: Read, words: str) -> None:
    [said] = direct(read, CAST + "\n\n" + words)
    assert said.speaker_name == "Sergei Ryabkov"


def test_an_interrupted_quotation_is_one_statement_in_segments(read: Read) -> None:
    [said] = direct(read, CAST + "\n\n“We are not there,” Ryabkov said, “and nobody is hiding it from you.”")
    assert [segment.quote for segment in said.segments] == [
        "We are not there",
        "and nobody is hiding it from you.",
    ]


def test_the_name_of_a_programme_is_not_speech(read: Read) -> None:
    words = "“It is hard to see,” Blinken said on ABC’s “This Week With Some Host,” “while guns are out.”"
    [said] = direct(read, CAST + "\n\n" + words)
    assert [segment.quote for segment in said.segments] == ["It is hard to see", "while guns are out."]
    assert said.said_in is not None and "This Week" in said.said_in


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


def test_an_orphan_before_a_highlight_has_its_speaker_too(read: Read) -> None:
    words = "“Such steps on our soil are not discussed.” In an interview, Ryabkov added, “Enough.”"
    assert [s.speaker_name for s in direct(read, CAST + "\n\n" + words)] == ["Sergei Ryabkov"]


def test_the_speaker_may_come_after_a_few_words_more(read: Read) -> None:
    [said] = direct(read, CAST + "\n\n“We shall study it in the next cycle” of talks, said Ryabkov.")
    assert said.speaker_name == "Sergei Ryabkov"


def test_a_name_nobody_introduced_is_kept_as_written(read: Read) -> None:
    [said] = direct(read, "“If they want quiet,” Okwuosa told a crowd, “let them put the rifles down first.”")
    assert (said.speaker_name, said.speaker_role) == (None, "Okwuosa")
    assert len(said.segments) == 2


def test_the_speaker_may_end_a_sentence_that_the_quotation_opens(read: Read) -> None:
    words = (
        CAST + "“Perhaps by the end of this week” lorries will be let in, the Russian envoy Ryabkov told us."
    )
    [said] = direct(read, words)
    assert said.speaker_name == "Sergei Ryabkov"


def test_saying_belongs_to_who_the_sentence_is_about(read: Read) -> None:
    words = (
        CAST + "Ryabkov, answering the remark, lashed out at Blinken, saying, “He must have been elsewhere.”"
    )
    assert [said.speaker_name for said in direct(read, words)] == ["Sergei Ryabkov"]


def test_a_closing_mark_that_opens_a_quotation_is_read_as_meant(read: Read) -> None:
    words = CAST + "Ryabkov voiced his hope that ” we can settle this in the coming weeks.”"
    assert [said.words for said in direct(read, words)] == ["we can settle this in the coming weeks."]


def test_a_paragraph_of_quoted_words_is_said_by_who_was_just_met(read: Read) -> None:
    words = CAST + "\n\nRyabkov comes out to meet us. He looks tired.\n\n“Nobody builds without tools.”"
    [said] = direct(read, words)
    assert said.speaker_name == "Sergei Ryabkov"


def test_he_after_a_name_in_the_same_sentence_is_the_name(read: Read) -> None:
    words = (
        CAST + "Ryabkov praised the soup. Blinken was more careful: “We will judge it by the taste,” he said."
    )
    [said] = direct(read, words)
    assert said.speaker_name == "Antony Blinken"


def test_in_the_words_of_somebody(read: Read) -> None:
    [said] = direct(read, CAST + "A law which, in the words of Ryabkov, “keeps the sick from the doctor.”")
    assert said.speaker_name == "Sergei Ryabkov"


def test_he_may_be_somebody_unnamed(read: Read) -> None:
    words = CAST + "The retired diplomat has no doubts about it. “The fish will be excellent there,” he said."
    [said] = direct(read, words)
    assert (said.speaker_name, said.anonymous) == (None, True)


def test_a_colon_after_what_somebody_does_opens_his_words(read: Read) -> None:
    words = CAST + "Secretary of State Antony Blinken put it differently: “We are late, but we are here.”"
    [said] = direct(read, words)
    assert said.speaker_name == "Antony Blinken"


def test_a_quotation_that_runs_over_paragraphs_is_one_statement(read: Read) -> None:
    words = (
        "Russia's envoy Ana Muster said: “They agreed to sit in one room.\n\n"
        "“That is a chair and a table.”\n\nNobody clapped."
    )
    [said] = direct(read, words)
    assert len(said.segments) == 2


def test_he_is_whom_the_sentence_before_is_about(read: Read) -> None:
    words = "Norway's foreign minister, Espen Muster, spoke at length.\n\n“They sat in one room,” he told us."
    [said] = direct(read, words)
    assert said.speaker_name == "Espen Muster"


def test_what_is_quoted_after_according_to_is_his(read: Read) -> None:
    words = CAST + "According to Ryabkov, the draft is accepted “as the basis for a settlement” by all."
    [said] = direct(read, words)
    assert (said.speaker_name, said.words) == ("Sergei Ryabkov", "as the basis for a settlement")


def test_who_tells_of_a_quarrel_is_the_speaker(read: Read) -> None:
    words = (
        CAST + "Ryabkov tells reporters that the sides argued about prisoners “and it was a good argument”."
    )
    [said] = direct(read, words)
    assert said.speaker_name == "Sergei Ryabkov"


def test_a_name_and_a_colon_introduce_words(read: Read) -> None:
    words = CAST + "\n\nRyabkov, on the steps of the palace: “There is a principle, and there are lists.”"
    [said] = direct(read, words)
    assert said.speaker_name == "Sergei Ryabkov"


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


def test_paragraphs_with_attributions_of_their_own_are_two_statements(read: Read) -> None:
    words = "“We are not there yet,” Ryabkov said.\n\n“The road is long and steep,” Ryabkov said."
    assert len(direct(read, CAST + "\n\n" + words)) == 2


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


def test_marks_left_open_are_one_statement_with_those_of_the_next_paragraph(read: Read) -> None:
    words = (
        "Law professor Tanya Kralj of Zadar sees no way out."
        " “Nobody moves the goal once the ball is rolling.\n\n"
        "“And here it has been rolling for a year,” she told the radio."
    )
    [said] = direct(read, words)
    assert said.speaker_name == "Tanya Kralj"
    assert len(said.segments) == 2


def test_words_that_somebody_unnamed_passes_on_are_his_who_said_them(read: Read) -> None:
    words = (
        CAST + "\n\nRyabkov asked that nobody leave “without a page in his hand”, a diplomat in Vienna said."
    )
    [said] = direct(read, words)
    assert (said.speaker_name, said.anonymous) == ("Sergei Ryabkov", False)


@pytest.mark.parametrize(
    ("words", "speaker"),
    [
        ("Ryabkov accused the bank of “buying time with other people's paper”.", "Sergei Ryabkov"),
        ("It was a fair question, said Ryabkov, “and one for London and Paris.”", "Sergei Ryabkov"),
        ("Ryabkov was cool, calling it “a line drawn by somebody without a boat”.", "Sergei Ryabkov"),
    ],
)
def test_partial_quotations_are_of_whom_the_sentence_tells(read: Read, words: str, speaker: str) -> None:
    assert [s.speaker_name for s in direct(read, CAST + words)] == [speaker]


def test_a_slogan_in_a_sentence_about_a_state_is_nobodys(read: Read) -> None:
    assert direct(read, "Spain is ready for talks on an “agenda for the new reunion of all”.") == []


def test_a_line_with_a_name_over_a_quotation_tells_who_speaks(read: Read) -> None:
    words = (
        "The two teams met on Monday and parted early. They will meet again.\n\n"
        "Amb. Desmond Castell, Foreign Affairs\n“What we were handed was no draft at all. We said no.”\n\n"
        "The other side saw it differently."
    )
    assert [s.speaker_name for s in direct(read, words)] == ["Desmond Castell"]


def test_whoever_accuses_opens_the_sentence(read: Read) -> None:
    words = (
        "Iran walked out of the talks in Muscat, accusing Iraq of using courts as “a rope around the neck”."
    )
    assert [s.actor for s in direct(read, words)] == ["iran"]
