"""Parties in a row."""

from __future__ import annotations

import pytest

from talks.reading.grammar.listed import before_letters, is_between, listed_with, the_one_pair, with_partners
from talks.reading.who.scene import Subject
from tests.talks.reading.conftest import Read, Stage
from tests.talks.reading.speech_told import indirect
from tests.talks.reading.subjects_told import last_sentence, token_of


@pytest.mark.parametrize(
    ("words", "keys"),
    [
        ("Kenya, Chile, Peru said so.", ["kenya", "chile", "peru"]),
        ("Kenya left; Chile, Peru said so.", ["chile", "peru"]),
        ("The Kenyan, Peru said so.", ["peru"]),
    ],
)
def test_a_list_holds_those_with_commas_between(stage: Stage, words: str, keys: list[str]) -> None:
    scene = stage(words)
    assert [party.key for party in listed_with(scene, scene.parties[-1], last_sentence(scene))] == keys


def test_all_of_a_row_act_together(stage: Stage) -> None:
    scene = stage("Egypt, Qatar and Oman agreed.")
    last = scene.parties[-1]
    alone = Subject("party", last.text, last.start, last.end, None, last.key, (last.key,))
    found = with_partners(scene, alone, last_sentence(scene))
    assert found is not None
    assert found.parties == ("egypt", "qatar", "oman")


@pytest.mark.parametrize(
    ("words", "between"), [("Talks between Egypt and Oman", True), ("Egypt and Oman", False)]
)
def test_two_that_something_is_between_are_not_its_subject(stage: Stage, words: str, between: bool) -> None:
    scene = stage(words + " ended.")
    assert is_between(scene, token_of(scene, "and"), last_sentence(scene)) is between


def test_letters_in_brackets_are_stepped_over(stage: Stage) -> None:
    scene = stage("The Forces (RSF) left.")
    assert before_letters(scene, token_of(scene, ")")) == token_of(scene, "Forces")


@pytest.mark.parametrize(
    ("words", "keys"),
    [
        ("The foreign ministers of Kenya and Peru said it was late.", ["kenya", "peru"]),
        ("Negotiators of Kenya, Chile and Peru said it was late.", ["kenya", "chile", "peru"]),
        ("The Kenyan and Peruvian foreign ministers said it was late.", ["kenya", "peru"]),
        ("The foreign minister of Kenya and Peru said it was late.", ["peru"]),
    ],
)
def test_officers_of_several_speak_for_each(read: Read, words: str, keys: list[str]) -> None:
    assert [said.actor for said in indirect(read, words)] == keys


def test_some_officials_from_two_states_stay_unnamed(read: Read) -> None:
    [said] = indirect(read, "Officials from Kenya and Peru said it was late.")
    assert said.anonymous


@pytest.mark.parametrize(
    ("words", "actors"),
    [
        ("The Papua New Guinea and Chile leaders said they would meet.", ["papua-new-guinea", "chile"]),
        ("Papua New Guinea welcomed them and Chile leaders said they would meet.", ["chile"]),
    ],
)
def test_leaders_called_by_two_names(read: Read, words: str, actors: list[str]) -> None:
    assert [said.actor for said in indirect(read, words)] == actors


@pytest.mark.parametrize(
    ("words", "pair"),
    [
        ("Serbia and Kosovo met. Both sides left.", ("serbia", "kosovo")),
        ("The Serbian and Kosovo governments met in Oslo. Both left.", ("serbia", "kosovo")),
        ("Mozambique's government and Renamo met. Both left.", ("mozambique", "renamo")),
        ("Serbia, Kosovo and Albania met. Both left.", ()),
        ("Serbia and Kosovo met. Peru and Chile met. Both left.", ()),
        ("Hamas met US and Qatari mediators. Both left.", ()),
        ("Serbia met Kosovo. Both left.", ()),
    ],
)
def test_the_two_of_a_short_report_are_the_one_pair(stage: Stage, words: str, pair: tuple[str, ...]) -> None:
    assert the_one_pair(stage(words)) == pair
