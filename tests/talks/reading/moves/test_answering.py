"""Whether a verb of answering answers anything, who alone means it, and with what reserve."""

from __future__ import annotations

import re

import pytest

from talks.reading.moves.answering import answers, is_guarded, is_open, is_said_of
from tests.talks.reading.conftest import Read, Stage
from tests.talks.reading.moves_told import stances


@pytest.mark.parametrize(
    ("stance", "words", "verb", "answered"),
    [
        ("refuses", "Iran rejected a toll.", "rejected", True),
        ("refuses", "Iran refused to lower a toll.", "refused", True),
        ("refuses", "Iran refused to attend.", "refused", False),
        ("refuses", "The toll is unacceptable.", "is unacceptable", False),
        ("refuses", "Such a toll is unacceptable.", "is unacceptable", True),
        ("accepts", "Iran welcomed the proposal.", "welcomed", True),
        ("accepts", "Iran welcomed the guests.", "welcomed", False),
        ("open", "Iran is open to the idea.", "is open", True),
        ("open", "The hall is open to the public at its request.", "is open", False),
        ("withdraws", "Iran took back a toll.", "took back", True),
    ],
)
def test_it_works(stage: Stage, stance: str, words: str, verb: str, answered: bool) -> None:
    document = stage(words).document
    match = re.search(verb, document.plain)
    assert match is not None
    assert answers(document.plain, document.sentences[0], stance, match, len(words)) is answered


@pytest.mark.parametrize(
    ("words", "guarded"),
    [
        ("Iran could accept a toll.", True),
        ("Iran is willing to accept a toll.", True),
        ("Iran wants to accept a toll but needs time.", True),
        ("Iran said it would accept a toll.", False),
        ("Iran will accept a toll.", False),
    ],
)
def test_what_is_only_possible_is_guarded(stage: Stage, words: str, guarded: bool) -> None:
    scene = stage(words)
    assert is_guarded(scene, scene.document.sentences[0], words.index("accept")) is guarded


@pytest.mark.parametrize(("words", "ready"), [("is ready to sing", True), ("is ready for rain", False)])
def test_a_readiness_to_do_something_is_open(words: str, ready: bool) -> None:
    assert is_open(words) is ready


@pytest.mark.parametrize(
    ("stance", "words", "said"),
    [
        ("refuses", "is unacceptable", True),
        ("refuses", "is unwilling", False),
        ("refuses", "rejected", False),
        ("accepts", "is acceptable", False),
    ],
)
def test_only_a_speaker_says_so_of_a_thing(stance: str, words: str, said: bool) -> None:
    match = re.match(".*", words)
    assert match is not None
    assert is_said_of(stance, match) is said


@pytest.mark.parametrize(
    ("words", "stance"),
    [
        ("Iraq accepted a corridor of twelve hours.", "accepts"),
        ("Iraq opposes any toll on the river.", "refuses"),
    ],
)
def test_a_plain_verb_of_answering_needs_nothing_asked_before(read: Read, words: str, stance: str) -> None:
    assert stances(read, words) == [("iraq", stance)]


def test_a_willingness_answers_once_anything_was_asked(read: Read) -> None:
    asked = "Turkey demands a dam. Rain fell. The hosts cooked. Nobody spoke. The night was long. "
    words = "Iraq is willing to discuss a toll for barges."
    assert stances(read, asked + words) == [("iraq", "open")]
    assert stances(read, words) == []


def test_a_but_of_somebody_else_takes_nothing_back(read: Read) -> None:
    assert stances(read, "Iraq accepted the offer but wants more.") == [("iraq", "open")]
    assert ("iraq", "accepts") in stances(read, "Iraq accepted the offer, but Oman wants more.")


@pytest.mark.parametrize("words", ["as a basis", "as a good starting point", "as a first step"])
def test_welcomed_as_a_beginning_is_no_yes(read: Read, words: str) -> None:
    assert stances(read, f"Iraq welcomed the Iranian proposal {words}.") == [("iraq", "open")]


@pytest.mark.parametrize(
    ("words", "stance"),
    [
        ("Iran accepted the proposal, but it wants a seat for Oman.", "accepts"),
        ("The Iranian envoy Ali Muster agreed to the proposal, but he asked that Oman be told.", "accepts"),
        ("Iran accepted the proposal but wants more.", "open"),
        ("Iran welcomed the proposal but asked for time.", "open"),
    ],
)
def test_who_accepts_and_asks_for_something_besides(read: Read, words: str, stance: str) -> None:
    assert stances(read, words, "Iraq proposed a joint ferry. ") == [("iran", stance)]


@pytest.mark.parametrize(
    ("words", "stance"),
    [
        ("Iraq accepted the offer, but it wants a judge to lead the panel.", "accepts"),
        ("Iraq agreed to the offer, but insists that a judge lead the panel.", "accepts"),
        ("Iraq agreed to the offer, but he asked that the panel sit in May.", "accepts"),
        ("Iraq accepted the offer, but it wants guarantees for its pilots.", "open"),
        ("Iraq agreed to the offer, but asked for more time.", "open"),
        ("Iraq accepted the offer, but insists that the panel sit first in Basra.", "open"),
        ("Iraq accepted the offer, but not the date.", "open"),
    ],
)
def test_a_yes_with_a_wish_beside_it_stays_a_yes(read: Read, words: str, stance: str) -> None:
    assert stances(read, words, "Iran offered a joint panel. ") == [("iraq", stance)]
