"""Who said a quotation, by the words behind its marks."""

from __future__ import annotations

import pytest

from tests.talks.reading.conftest import Read
from tests.talks.reading.speech_told import CAST, direct


@pytest.mark.parametrize(
    ("words", "speaker"),
    [
        ("“The tea is cold in here,” Ryabkov chimed in.", "Sergei Ryabkov"),
        ("“The tea is cold in here,” as Interfax quoted Ryabkov as saying.", "Sergei Ryabkov"),
        ("“The tea is cold in here,” the envoy, Peruvian General Qorin Testel, told us.", "Qorin Testel"),
        ('“The tea is cold in here,” Qorin "Old Pump" Testel told us.', 'Qorin "Old Pump" Testel'),
    ],
)
def test_it_works(read: Read, words: str, speaker: str) -> None:
    assert [said.speaker_name for said in direct(read, CAST + "\n\n" + words)] == [speaker]


def test_what_follows_a_closed_quotation_is_another_sentence(read: Read) -> None:
    assert direct(read, CAST + "\n\n“The tea is cold in here.” The lantern said so.") == []


def test_under_the_name_in_marks(read: Read) -> None:
    words = (
        "Jan Muster came with a guest. “We think it is possible now,” alias “Ivan Lozano” assured the press."
    )
    assert [said.speaker_role for said in direct(read, words)] == ["Ivan Lozano"]


@pytest.mark.parametrize("house", ["the Foreign Ministry's press release", "a Finnish government statement"])
def test_a_paper_states(read: Read, house: str) -> None:
    words = (
        "FINLAND and Chad met in Helsinki. Finland was glad.\n\n"
        + f"“Both papers were read in full”, {house} states."
    )
    [said] = direct(read, words)
    assert said.words == "Both papers were read in full"


@pytest.mark.parametrize(
    ("words", "speaker"),
    [
        (
            "They were “ready to sign a paper” with Chad and had sent a note, Ryabkov said in Oslo.",
            "Ryabkov",
        ),
        ("They will hold “a further round of talks” in Oslo next week, according to Ryabkov.", "Ryabkov"),
        ("“The tea is cold in here,” the ministry's press service quoted him as saying.", "Blinken"),
    ],
)
def test_the_teller_stands_far_behind_the_marks(read: Read, words: str, speaker: str) -> None:
    cast = CAST + "Blinken spoke to the press.\n\n" if speaker == "Blinken" else CAST + "\n\n"
    [said] = direct(read, cast + words)
    assert (said.speaker_name or "").endswith(speaker)


def test_a_newsroom_quotes_somebody_saying_it(read: Read) -> None:
    [said] = direct(
        read, "“The lorries may leave tonight,” Radio Nine quoted a source close to the round saying."
    )
    assert said.anonymous
