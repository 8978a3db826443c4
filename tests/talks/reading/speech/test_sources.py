"""Sources named without a verb: in whose words, by whose account a sentence is told."""

from __future__ import annotations

import pytest

from tests.talks.reading.conftest import Read
from tests.talks.reading.speech_told import indirect

CAST = "Russian Deputy Foreign Minister Sergei Ryabkov met Secretary of State Antony Blinken.\n\n"


@pytest.mark.parametrize(
    "words",
    [
        "The road, in his words, was a trap.",
        "By his account the road was a trap.",
        "In the words of Blinken, the road was a trap.",
        "As per Blinken, the road was a trap.",
        "The road, per Blinken, was a trap.",
    ],
)
def test_it_works(read: Read, words: str) -> None:
    told = indirect(read, CAST + "Blinken said the room was cold. " + words)
    assert [said.speaker_name for said in told] == ["Antony Blinken"] * 2


def test_a_price_per_head_is_no_source(read: Read) -> None:
    words = "The road costs much, per mile of it, and the bridge costs more."
    assert indirect(read, CAST + words) == []


def test_a_newspaper_is_not_the_city_in_its_name(read: Read) -> None:
    assert indirect(read, "According to The Nairobi Times, read the names of the boats.") == []


@pytest.mark.parametrize(
    ("words", "told"),
    [
        ("Blinken: the road is shut until the snow has gone.", 1),
        ("09:40 – Short answer from Blinken: the road is shut until noon.", 1),
        ("Blinken at a briefing on the pier: the road is shut until noon.", 1),
        ("Blinken named a price: the road must be paid for by all.", 0),
        ("Answer of Blinken's driver: the road is shut until noon.", 0),
    ],
)
def test_a_name_before_a_colon_tells_what_follows(read: Read, words: str, told: int) -> None:
    assert [said.speaker_name for said in indirect(read, CAST + words)] == ["Antony Blinken"] * told


@pytest.mark.parametrize(
    ("words", "unnamed"),
    [
        ("The road is shut, the newspaper Lake Post reported, citing a security source.", [True]),
        ("Quoting an official, the newspaper Lake Post wrote that the road was shut.", [True]),
        ("The newspaper Lake Post, citing two diplomats, reported that the road was shut.", [True]),
        ("The clerk shut the road, citing the snow.", []),
    ],
)
def test_a_newsrooms_source_tells_what_it_reports(read: Read, words: str, unnamed: list[bool]) -> None:
    told = indirect(read, words)
    assert [said.anonymous for said in told] == unnamed
    assert [said.speaker_name for said in told] == [None] * len(unnamed)


@pytest.mark.parametrize(
    ("words", "actors"),
    [
        ("16:00 A swift answer from Chile's foreign ministry: the boats will stay.", ["chile"]),
        ("Word from a Peruvian diplomat close to the talks: the boats will stay.", ["peru"]),
        ("Brief statement from the Chilean defence ministry: the boats will stay.", ["chile"]),
        ("Two things are needed from the Chilean navy: money and time.", []),
        ("A letter asked for help from Chile: money and time.", []),
        ("Short answer from Blinken's driver: the road is shut until noon.", []),
    ],
)
def test_who_sent_word_tells_what_follows(read: Read, words: str, actors: list[str]) -> None:
    assert [said.actor for said in indirect(read, CAST + words)] == actors


@pytest.mark.parametrize(
    "words",
    [
        "In his view the road is a trap.",
        "The road, in his opinion, is a trap.",
        "Not soon, in the view of Blinken.",
    ],
)
def test_a_view_is_no_statement(read: Read, words: str) -> None:
    assert len(indirect(read, CAST + "Blinken said the room was cold. " + words)) == 1
