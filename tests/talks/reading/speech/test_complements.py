"""Whether words follow a verb of saying that it reports."""

from __future__ import annotations

import pytest

from talks.reading.speech.complements import is_inserted
from tests.talks.reading.conftest import Read, Stage
from tests.talks.reading.speech_told import CAST, indirect


@pytest.mark.parametrize(
    "words",
    [
        "Blinken said that the boat was late.",
        "Blinken told a class of young sailors from the town that the boat was late.",
        "Blinken warned against a crossing by night.",
        "Blinken denied having missed the boat.",
        "The boat, which is old and slow, was late, Blinken added.",
    ],
)
def test_it_works(read: Read, words: str) -> None:
    assert [one.speaker_name for one in indirect(read, CAST + words)] == ["Antony Blinken"]


@pytest.mark.parametrize(
    "words",
    [
        "Blinken insists on a boat with two masts for the crossing.",
        "Blinken told the captain of his plan for the crossing.",
        "Blinken suggested a longer crossing by the outer islands.",
        "Blinken said little.",
    ],
)
def test_words_that_tell_nothing_are_no_report(read: Read, words: str) -> None:
    assert indirect(read, CAST + words) == []


@pytest.mark.parametrize(
    ("words", "inserted"),
    [
        ("The boat, he promised, will be painted.", True),
        ("The boat he promised will be painted.", False),
    ],
)
def test_a_verb_between_commas_is_inserted(stage: Stage, words: str, inserted: bool) -> None:
    scene = stage(words)
    verb = scene.document.token_at(words.index("promised"))
    assert is_inserted(scene, verb, scene.document.sentences[0]) is inserted


def test_a_promise_between_commas_is_said(read: Read) -> None:
    [said] = indirect(
        read, CAST + "Whoever lives there, Blinken promised, will be asked before a post is dug in."
    )
    assert said.speaker_name == "Antony Blinken"


def test_who_said_nothing_said_nothing(read: Read) -> None:
    assert (
        indirect(read, CAST + "Blinken, who was on a visit to Rome, said nothing in public about it.") == []
    )


@pytest.mark.parametrize(
    "words",
    [
        "Secretary of State Antony Blinken vowed to invite them to the house by the river.",
        "Secretary of State Antony Blinken proposed that the two armies leave the hill.",
        "Secretary of State Antony Blinken welcomed the offer of the long night.",
    ],
)
def test_a_move_is_no_statement(read: Read, words: str) -> None:
    assert indirect(read, words) == []


@pytest.mark.parametrize("verb", ["added", "explained", "noted", "conceded"])
def test_an_attribution_that_is_inserted_reports_the_sentence(read: Read, verb: str) -> None:
    words = CAST + f"Blinken sat down. Moscow, he {verb}, has offered half of the islands."
    assert [s.speaker_name for s in indirect(read, words)] == ["Antony Blinken"]


def test_a_claim_to_land_is_no_statement(read: Read) -> None:
    assert indirect(read, "Guatemala claims half of the islands and all of the river.") == []
    assert indirect(read, "Guatemala claims almost all of the river.") == []


def test_a_meeting_is_confirmed_in_few_words(read: Read) -> None:
    words = "Kenyan Water Minister Ana Testova also confirmed the meeting."
    assert [said.speaker_name for said in indirect(read, words)] == ["Ana Testova"]


@pytest.mark.parametrize(
    ("words", "found"),
    [
        ("Iran said on Friday it remained cold in the house.", ["iran"]),
        ("Iran's high command said in a statement that the hill was cold.", ["iran"]),
        ("Iran told so on Friday in the house.", []),
    ],
)
def test_a_short_clause_behind_the_day_is_reported(read: Read, words: str, found: list[str]) -> None:
    assert [said.actor for said in indirect(read, words)] == found


@pytest.mark.parametrize("words", ["has confirmed receiving the letter.", "confirmed having sent a boat."])
def test_what_was_done_is_confirmed(read: Read, words: str) -> None:
    assert [said.actor for said in indirect(read, "Iran " + words)] == ["iran"]


@pytest.mark.parametrize(
    "words",
    [
        "Ryabkov told AFP the Russian side had walked out of the room because of the cold.",
        "Ryabkov told the Daily Star it pulled out of the round for want of a heater.",
        "Ryabkov told TASS news agency the tea was out of date.",
    ],
)
def test_told_a_newsroom_without_that(read: Read, words: str) -> None:
    assert [said.speaker_name for said in indirect(read, CAST + words)] == ["Sergei Ryabkov"]


@pytest.mark.parametrize(
    "words",
    [
        "Ryabkov told AFP of the plan on Monday.",
        "Ryabkov informed the Daily Star of the date.",
        "Russia responded coldly to that letter as it meant more tea.",
        "Ryabkov insisted the Americans leave first.",
        "Chad lays claim to the islands that are in the lake.",
    ],
)
def test_told_of_something(read: Read, words: str) -> None:
    assert indirect(read, CAST + words) == []


@pytest.mark.parametrize(
    ("words", "told"),
    [
        ("Peru insists that the boats of its neighbour be counted.", 0),
        ("Peru insisted it be read aloud.", 0),
        ("Peru had insisted then that every boat be counted at the pier.", 0),
        ("Peru insists that Chile's own fishermen recognise the line.", 0),
        ("Peru has long insisted on precisely that.", 0),
        ("Peru insists on a signed text, and the sailors hope that it comes.", 0),
        ("The round went into a fourth day, with Peru insisting that the boats be counted.", 0),
        ("Peru insisted on Friday that the door was open.", 1),
        ("Peru insisted on its part that the boats were late.", 1),
        ("Peru insists that the boats are late.", 1),
    ],
)
def test_what_is_insisted_on_is_wanted_and_not_told(read: Read, words: str, told: int) -> None:
    assert len(indirect(read, words)) == told


@pytest.mark.parametrize(
    "where", ["on X on Sunday (Monday in Asia)", "on X (the former Twitter of the old owner)"]
)
def test_brackets_part_no_verb_from_what_it_tells(read: Read, where: str) -> None:
    words = f"Blinken posted {where} that the boat was late."
    assert [one.speaker_name for one in indirect(read, CAST + words)] == ["Antony Blinken"]
