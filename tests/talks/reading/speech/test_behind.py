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
