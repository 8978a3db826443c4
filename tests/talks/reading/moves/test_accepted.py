"""Who can be held to a move, and who only looks on."""

from __future__ import annotations

import pytest

from talks.reading.findings import DemandFound
from talks.reading.moves.accepted import is_onlooker
from talks.reading.who.scene import Subject
from tests.talks.reading.conftest import Read
from tests.talks.reading.moves_told import moves

MET = "Iraq and Iran held talks in Muscat on Saturday. "


@pytest.mark.parametrize(
    ("words", "looks_on"),
    [
        ("rights activists", True),
        ("an independent analyst", True),
        ("The Delta Human Rights Commission", False),
    ],
)
def test_a_body_with_a_name_is_no_onlooker(words: str, looks_on: bool) -> None:
    assert is_onlooker(Subject("body", words, 0, len(words))) is looks_on


def test_foreign_forces_must_leave_says_the_minister(read: Read) -> None:
    assert moves(read, MET + "Iran said that all boats must leave the weir.") == [("iran", "demand")]
    assert moves(read, MET + "All boats must leave the weir.") == []


def test_a_party_of_the_land_is_not_the_land(read: Read) -> None:
    assert moves(read, MET + "President Muster's party insists that the vote go ahead.") == [(None, "demand")]
    assert moves(read, MET + "Iraq insists that the vote go ahead.") == [("iraq", "demand")]


@pytest.mark.parametrize(
    ("words", "by"),
    [
        ("Rich nations raised their offer on Saturday.", ["Rich nations"]),
        ("Developing countries demanded that the fund be doubled.", ["Developing countries"]),
        ("Separately, vulnerable states want more money.", ["vulnerable states"]),
        ("Other countries demanded that the fund be doubled.", []),
        ("Negotiators from 194 countries want a fund.", []),
    ],
)
def test_states_of_one_kind_ask_by_what_they_are_called(read: Read, words: str, by: list[str]) -> None:
    found = [one.payload for one in read(words, "demand")]
    assert [payload.by_text for payload in found if isinstance(payload, DemandFound)] == by
