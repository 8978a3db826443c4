"""Whose "the ministry" is where no word says so."""

from __future__ import annotations

from datetime import date

import pytest

from actors.gazetteer import Gazetteer
from talks.reading.findings import ArticleText
from talks.reading.grammar.home import AT_HOME, home_of, seated_here
from talks.reading.prose import text
from talks.reading.who import scene
from tests.talks.reading.conftest import Read, Stage
from tests.talks.reading.speech_told import indirect
from tests.talks.reading.subjects_told import last_sentence


@pytest.mark.parametrize(
    ("words", "state"),
    [
        ("Peru waits. In Lima, the ministry of boats said so.", "peru"),
        ("Peru waits. In Callao, the ministry of boats said so.", None),
        ("Peru waits. In Lima the ministry of boats said so.", "peru"),
        ("Peru waits. The ministry of boats said in Lima that it was late.", "peru"),
        ("Peru waits. The ministry of boats said in Lima Friday that it was late.", "peru"),
        ("Peru waits. The ministry of boats said in Callao that it was late.", None),
        ("Peru waits. The ministry of boats said so in Lima.", None),
    ],
)
def test_it_works(stage: Stage, words: str, state: str | None) -> None:
    """A capital that opens the sentence, or where it was said, tells whose."""
    told = stage(words)
    end = words.find("boats") + len("boats")
    assert seated_here(told, last_sentence(told), end) == state


@pytest.mark.parametrize(
    ("words", "outlet", "state"),
    [
        ("Peru waits.", "The Peru Letter", "peru"),
        ("Peru waits.", "The Lima Chronicle", "peru"),
        ("Peru waits.", "The Morning Chronicle", None),
        ("Peru waits.", "The Peru and Chile Letter", None),
        ("Chile waits. Chile saw Kenya. Chile left. Peru waits.", "The Peru Letter", None),
        ("LIMA, Jan 9 (Sample) - Peru waits.", "", "peru"),
        ("LIMA, Jan 9 (Sample) - The harbour waits.", "", "peru"),
        ("LIMA, Jan 9 (Sample) - Chile waits. Chile has left.", "", None),
        ("Lima, Jan 9 (SAM): Peru waits.", "", "peru"),
    ],
)
def test_home_is_that_of_the_dateline_or_of_the_newsroom(
    gazetteer: Gazetteer, words: str, outlet: str, state: str | None
) -> None:
    article = ArticleText(words, date(2022, 1, 9), outlet=outlet)
    assert home_of(scene.stage(text.read(article), gazetteer)) == state


def test_what_every_state_has_is_in_small_letters() -> None:
    assert {word for word in AT_HOME if word != word.lower()} == set()
    assert "embassy" not in AT_HOME


def test_the_ministry_is_that_of_the_state_the_report_is_sent_from(read: Read) -> None:
    words = (
        "KYIV. Ukraine and Moldova met on Monday and signed nothing.\n\n"
        "Ukraine will wait. The Ministry of Foreign Affairs said that the date was still open."
    )
    assert [s.actor for s in indirect(read, words)] == ["ukraine"]


def test_talks_abroad_are_about_the_land_of_the_rebels(read: Read) -> None:
    words = (
        "NAIROBI - The Sudan Liberation Movement wants to keep the truce. The army demanded its guns. "
        "Kenya's William Ruto is the host."
    )
    assert [one.payload.by for one in read(words, "demand")][-1] == "sudan"  # type: ignore[union-attr]


@pytest.mark.parametrize(("city", "home"), [("MANAMA", "bahrain"), ("GENEVA", None)])
def test_where_the_nations_have_their_houses_nobody_is_at_home(
    read: Read, city: str, home: str | None
) -> None:
    words = f"{city}: The Interior Ministry said that the date of the second round was still open."
    assert [said.actor for said in indirect(read, words)] == [home]


@pytest.mark.parametrize(
    ("words", "state"),
    [
        ("Peru waits for Chile. The foreign ministry in Lima said that it was late.", "peru"),
        ("Peru waits for Chile. The Ministry of Foreign Affairs in Santiago said that it was late.", "chile"),
        ("It was late, the ministry of mines and energy in Lima said. Peru waits for Chile.", "peru"),
        ("Peru waits for Chile. The police in Lima said that it was late.", "peru"),
        ("Peru waits for Chile. The foreign ministry in Callao said that it was late.", None),
    ],
)
def test_a_ministry_in_a_capital_is_of_its_state(read: Read, words: str, state: str | None) -> None:
    told = indirect(read, words)
    assert [said.actor for said in told] == [state]


@pytest.mark.parametrize(
    ("words", "state"),
    [
        ("Chad's government met the rebels of FACT in Doha. The Interior Ministry said it was late.", "chad"),
        ("Chad's government met the rebels of FACT in Doha. The ministry said it was late.", "chad"),
        # two states of which neither is at home, and what a host has as well
        ("Chad met Kenya in Doha. Kenya met Chad. The Interior Ministry said it was late.", None),
        ("Chad's government met the rebels of FACT in Doha. The police said it was late.", None),
    ],
)
def test_the_ministry_in_talks_of_a_state_with_its_own_is_of_that(
    read: Read, words: str, state: str | None
) -> None:
    assert [said.actor for said in indirect(read, words)] == [state]
