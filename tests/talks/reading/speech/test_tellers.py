"""Who may tell something, who only passes it on, and when nothing was said after all."""

from __future__ import annotations

import pytest

from talks.reading.speech.tellers import is_crowd, is_joint, is_speaker, teller_of
from talks.reading.who.scene import Subject
from tests.talks.reading.conftest import Read, Stage
from tests.talks.reading.speech_told import CAST, indirect


def _unknown(text: str) -> Subject:
    return Subject("unknown", text, 0, len(text))


@pytest.mark.parametrize(
    ("text", "speaks"),
    [
        ("Saltworks", True),
        ("The Lantern Guild", True),
        ("Fishermen of the bay and traders", True),
        ("The weather", False),
        ("Nobody", False),
        ("Neither side", False),
    ],
)
def test_it_works(text: str, speaks: bool) -> None:
    assert is_speaker(_unknown(text)) is speaks


@pytest.mark.parametrize(
    ("text", "party", "speaks"),
    [
        ("the minister", None, True),
        ("neither minister", None, False),
        ("the news agency", None, False),
        ("the fisheries agency", "japan", True),
    ],
)
def test_a_role_speaks_unless_it_is_nobodys(text: str, party: str | None, speaks: bool) -> None:
    assert is_speaker(Subject("role", text, 0, len(text), party=party)) is speaks


@pytest.mark.parametrize(
    ("text", "crowd"),
    [
        ("Ferry owners", True),
        ("The ferry owners", True),
        ("Both ferry owners", False),
        ("Reports", False),
        ("A ferry owner", False),
    ],
)
def test_people_of_a_sort_are_a_crowd(text: str, crowd: bool) -> None:
    assert is_crowd(_unknown(text)) is crowd


@pytest.mark.parametrize(
    ("text", "joint"),
    [
        ("Both sides", True),
        ("the two ministers", True),
        ("The minister", False),
        ("Two envoys", False),
    ],
)
def test_both_sides_are_nobody_in_particular(text: str, joint: bool) -> None:
    assert is_joint(_unknown(text)) is joint


@pytest.mark.parametrize(
    ("words", "teller"),
    [
        ("The boat was late, according to the Iranian ministry.", "the Iranian ministry"),
        ("The boat left according to plan.", None),
        ("“The boat was late, according to the Iranian ministry,” he read.", None),
    ],
)
def test_who_told_of_it_stands_behind_according_to(stage: Stage, words: str, teller: str | None) -> None:
    scene = stage(words)
    found = teller_of(scene, scene.document.sentences[0])
    assert (found.text if found else None) == teller


@pytest.mark.parametrize(
    "words",
    [
        "Iran has not said whether it will come to the talks next week.",
        "They were told to doubt anything Moscow says about the talks in Geneva.",
        "If Iran says that it will come, the others will come as well.",
        "Reports said that the hall was cold and the food was bad.",
    ],
)
def test_nothing_was_said(read: Read, words: str) -> None:
    assert indirect(read, words) == []


def test_what_was_announced_of_a_thing_in_passing_is_no_statement(read: Read) -> None:
    assert indirect(read, "A sixth round that Iraq had announced for July never took place.") == []


@pytest.mark.parametrize(
    ("words", "role"),
    [
        ("The pumps stand still, Hidroverde said.", "Hidroverde"),
        ("The Calder Accord said it would name a judge.", "The Calder Accord"),
        (
            "The catch is shrinking, Japan's Fisheries Agency said, citing new figures.",
            "Japan's Fisheries Agency",
        ),
    ],
)
def test_a_body_that_no_table_holds_speaks_by_its_name(read: Read, words: str, role: str) -> None:
    assert [(s.speaker_role, s.anonymous) for s in indirect(read, words)] == [(role, False)]


@pytest.mark.parametrize(
    ("words", "name"),
    [
        ("Blinken replied that the hall was cold and dark, the diplomat said.", "Antony Blinken"),
        ("Blinken said the answer would come by letter, an official told reporters.", "Antony Blinken"),
        ("Blinken urged both to let the lorries through, according to a participant.", "Antony Blinken"),
    ],
)
def test_whoever_only_passes_on_does_not_speak(read: Read, words: str, name: str) -> None:
    assert [s.speaker_name for s in indirect(read, CAST + words)] == [name]


def test_they_are_the_officials_and_not_the_state(read: Read) -> None:
    words = (
        "Iran has offered to free two sailors, according to two officials in Muscat."
        " The offer does not cover their captain, they said."
    )
    assert [(s.speaker_name, s.anonymous) for s in indirect(read, words)] == [(None, True)] * 2


@pytest.mark.parametrize(
    "words",
    [
        "It promised to buy the fruit, an offer which Blinken called a bandage.",
        "The round is about maps that Blinken said would be ready soon.",
        "The bill, which Blinken described as harmless, was passed at night.",
    ],
)
def test_what_is_told_by_the_way_is_told(read: Read, words: str) -> None:
    assert [s.speaker_name for s in indirect(read, CAST + words)] == ["Antony Blinken"]


@pytest.mark.parametrize(
    "words",
    [
        "Kenya said on Sunday it is ready for talks, the official news agency reported.",
        "Kenya announced that the lake was open, according to state television.",
        "Kenya said the lake was open, the Quay Gazette reported.",
    ],
)
def test_a_newsroom_passes_on_what_others_say(read: Read, words: str) -> None:
    assert [said.actor for said in indirect(read, words)] == ["kenya"]


def test_where_something_was_said_is_not_what(read: Read) -> None:
    assert indirect(read, "Kenya's envoy made the remarks in a phone call, according to the ministry.") == []
    assert len(indirect(read, "Kenya's envoy made a trip and said the lake was open.")) == 1


def test_several_of_a_sort_say_something_and_do_not_declare_it(read: Read) -> None:
    assert len(indirect(read, "The ferry owners said they would study the offer on the shore.")) == 1
    assert indirect(read, "The fishermen want the guarantees declared null.") == []


def test_where_it_was_said_is_not_what_either(read: Read) -> None:
    assert indirect(read, "Kenya's envoy said this at a briefing on the shore.") == []
    assert len(indirect(read, "Kenya's envoy said this lake was open to all of them.")) == 1


@pytest.mark.parametrize("agency", ["Chad's state-run news agency", "Bloomberg", "TASS"])
def test_a_newsroom_at_the_end_passes_on_what_somebody_said(read: Read, agency: str) -> None:
    words = CAST + f"Deputy Minister Ryabkov said his government insists on tea, according to {agency}."
    assert [said.speaker_name for said in indirect(read, words)] == ["Sergei Ryabkov"]


@pytest.mark.parametrize("sides", ["Both the negotiating sides", "The warring parties", "The rival camps"])
def test_sides_that_are_called_something_are_nobody_by_name(read: Read, sides: str) -> None:
    [said] = indirect(read, f"{sides} said that a plenary was held in Oslo.")
    assert said.anonymous and said.actor is None


def test_a_statement_at_the_end_passes_on_what_its_sentence_tells(read: Read) -> None:
    words = CAST + "Minister Ryabkov expressed his regret that it was late, according to a statement."
    assert [said.speaker_name for said in indirect(read, words)] == ["Sergei Ryabkov"]


@pytest.mark.parametrize(
    ("words", "name"),
    [
        ("“We spoke of fish,” the spokesman, Jan Sample, said on Friday.", "Jan Sample"),
        ("“We spoke of fish,” the trader, Jan Sample, said on Friday.", None),
        ("“We spoke of fish,” said Jan Sample, a spokesman for the traders.", None),
    ],
)
def test_a_spokesman_who_is_called_so_again_is_named_there(read: Read, words: str, name: str | None) -> None:
    told = (
        "It rained.\n\n" * 9
        + "A spokesman for the Chilean foreign ministry denied that it was late.\n\n"
        + words
    )
    [said] = indirect(read, told)
    assert (said.speaker_name, said.actor) == (name, "chile")
