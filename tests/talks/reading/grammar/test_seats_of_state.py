"""Whose "State House", "the presidency" and "the embassy" are."""

from __future__ import annotations

import pytest

from talks.reading.grammar.seats_of_state import of_whom_it_tells, state_house
from tests.talks.reading.conftest import Read, Stage
from tests.talks.reading.speech_told import indirect
from tests.talks.reading.subjects_told import last_sentence, token_of


@pytest.mark.parametrize(
    ("words", "party"),
    [
        ("Peru met Kenya. State House in Nairobi was closed.", "kenya"),
        ("Kenyan President Ion Muster left, State House said.", "kenya"),
        ("The soup was cold, State House said.", None),
    ],
)
def test_a_state_house_is_that_of_its_capital_or_its_president(
    stage: Stage, words: str, party: str | None
) -> None:
    scene = stage(words)
    assert state_house(scene, token_of(scene, "House"), last_sentence(scene)).party == party


def test_a_seat_of_state_is_that_of_whom_the_sentence_tells(read: Read) -> None:
    [said] = indirect(read, "Russian President Vladimir Putin rang his guest on Friday, the presidency said.")
    assert (said.speaker_name, said.anonymous, said.actor) == (None, False, "russia")


@pytest.mark.parametrize(
    ("words", "seat", "party"),
    [
        (
            "President Cyril Ramaphosa rang President Donald Trump. The presidency said so.",
            "presidency",
            "south-africa",
        ),
        ("Kenya’s ambassador, Ana Testova, left. The embassy said so.", "embassy", "kenya"),
        ("Kenya’s striker, Ana Testova, left. The embassy of the club said so.", "embassy", None),
    ],
)
def test_a_seat_is_that_of_who_sat_there_right_before(
    stage: Stage, words: str, seat: str, party: str | None
) -> None:
    scene = stage(words)
    sentence = last_sentence(scene)
    assert of_whom_it_tells(scene, sentence, sentence.start, seat) == party


@pytest.mark.parametrize(
    ("words", "state"),
    [
        ("Norway will host the second round in spring, the government said.", "norway"),
        ("Norway shelled the bridge, the government said.", None),
        ("The European Union will host the second round in spring, the government said.", None),
    ],
)
def test_a_government_tells_its_own_plans(read: Read, words: str, state: str | None) -> None:
    assert [said.actor for said in indirect(read, words)] == [state]


@pytest.mark.parametrize(
    ("words", "state"),
    [
        ("President Donald Trump rang President William Ruto, the presidency said.", "kenya"),
        ("US envoy Tom Barr rang Japanese envoy Ken Muster, the prime minister's office said.", "japan"),
    ],
)
def test_no_state_has_the_seat_of_another(read: Read, words: str, state: str) -> None:
    assert [said.actor for said in indirect(read, words)] == [state]
