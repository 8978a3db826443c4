"""Where and when a report was written, by the words that open it."""

from __future__ import annotations

import pytest

from talks.reading.prose.datelines import dateline_at
from tests.talks.reading.conftest import Read
from tests.talks.reading.speech_told import indirect

TEXT = "The envoys of both sides met for three hours and parted without a word to the press."


def _opened(words: str, after_text: bool = False) -> tuple[str, str | None, str] | None:
    """The place, the day and what is left of the text."""
    found = dateline_at(words, 0, len(words), after_text)
    if found is None or found.place is None:
        return None
    return words[slice(*found.place)], found.day, words[found.end :]


def test_it_works() -> None:
    assert _opened(f"MUSCAT, Jan 8 (Wire) - {TEXT}") == ("MUSCAT", "Jan 8", TEXT)


@pytest.mark.parametrize(
    "before",
    [
        "Muscat: ",
        "Muscat | ",
        "Muscat | MNA | ",
        "(MUSCAT) ",
        "[MUSCAT] ",
        "Muscat (MNA) Mar 05, 2024 - ",
        "Muscat, 05/03/2024 (Agence Quai) - ",
        "MUSCAT, (Wire / Sample News - 5th Mar, 2024) ",
        "MUSCAT (Wire / Sample News - 5th Mar, 2024) ",
        "MUSCAT, Oman: ",
        "MUSCAT, 5 March 2024 - ",
        "Muscat, Mar 5 (MNA).- ",
        "MUSCAT, Tuesday - ",
        "MUSCAT, MARCH 5, QUAIPRES. ",
        "MUSCAT, Oman, March 5. ",
        "MUSCAT (Quai News / Wire - 5th March, 2024) ",
        "Muscat, Shaban 24, 1445, Mar 5, 2024, QNA -- ",
        "Muscat, March 5/2024( QNA) ",
        "Muscat, March 5 (QNA). - ",
        "MUSCAT, 5th March, 2024 (QNA) -- ",
        "MUSCAT, 5 March 2024 (qna) -- ",
        "Muscat, QNA- ",
        "MUSCAT, (QNA)_ ",
        "Muscat /Quaimedia/. ",
    ],
)
def test_newsrooms_word_it_in_their_own_ways(before: str) -> None:
    found = _opened(before + TEXT)
    assert found is not None
    assert (found[0].upper(), found[2]) == ("MUSCAT", TEXT)


def test_two_towns_are_one_dateline() -> None:
    assert _opened(f"Muscat/Lima - {TEXT}") == ("Muscat/Lima", None, TEXT)


@pytest.mark.parametrize(
    "words",
    [
        "Salva Kiir - South Sudan's president - spoke for an hour and left without a word to anybody.",
        "Muscat: Envoys met",
        "Ana Testova, Oman: nobody said a word to the press when the envoys of both sides met there.",
        "Muscat hosted the envoys of both sides for three hours, and nobody said a word to the press.",
        "Nile Waters (NW) Minister Ana Testova met the envoys and parted without a word to the press.",
    ],
)
def test_what_only_looks_like_it_is_text(words: str) -> None:
    assert _opened(words) is None


def test_behind_text_a_place_alone_is_none() -> None:
    assert _opened(f"Muscat: {TEXT}", after_text=True) is None
    assert _opened(f"MUSCAT, Jan 8 - {TEXT}", after_text=True) == ("MUSCAT", "Jan 8", TEXT)


def test_a_city_and_its_country_before_a_colon(read: Read) -> None:
    words = "Vienna, Austria: Kenya closed its stand on Friday, complaining that the hall was far too cold."
    assert [one.actor for one in indirect(read, words)] == ["kenya"]
