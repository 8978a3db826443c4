"""People without a house who act together, under what they are called."""

from __future__ import annotations

import pytest

from talks.reading.findings import DemandFound
from tests.talks.reading.conftest import Read
from tests.talks.reading.moves_told import stances


def _by(read: Read, words: str) -> list[tuple[str | None, str]]:
    found = [f.payload for f in read(words, "demand") if isinstance(f.payload, DemandFound)]
    return [(move.by, move.by_text) for move in found]


@pytest.mark.parametrize(
    ("words", "name"),
    [
        ("Salt traders in Kismayo want the toll to be halved.", "Salt traders in Kismayo"),
        ("Truck owners and boat builders, who met on Friday, demand a second ferry.",
         "Truck owners and boat builders"),
        ("The herders of the upper valley, meanwhile, have threatened to block the pass.",
         "herders of the upper valley"),
        ("In Muscat, pearl divers from three villages asked for compensation.",
         "pearl divers from three villages"),
        ("Green groups including Oxfam call for a ban on trawlers.", "Green groups"),
        ("Fishermen in Kismayo want the toll to be halved.", "Fishermen in Kismayo"),
        ("Rights groups have demanded that the pilots be freed.", "Rights groups"),
        ("Growers' unions from Iran and Iraq, gathered outside the hall, asked for a seat.",
         "Growers' unions from Iran and Iraq"),
    ],
)  # fmt: skip
def test_who_acts_together_is_named_in_full(read: Read, words: str, name: str) -> None:
    assert _by(read, words) == [(None, name)]


@pytest.mark.parametrize(
    "words",
    [
        "Western diplomats in Muscat want the toll to be halved.",
        "Analysts in Muscat want the toll to be halved.",
        "The ministers of the two states want the toll to be halved.",
    ],
)
def test_whoever_looks_on_asks_for_nothing(read: Read, words: str) -> None:
    assert _by(read, words) == []


def test_a_known_party_keeps_its_name(read: Read) -> None:
    assert (
        _by(read, "Iranian growers and the government of Iraq: Iraq wants the toll halved.")[0][0] == "iraq"
    )


@pytest.mark.parametrize(
    ("words", "keys"),
    [
        ("Several groups, including the Houthis and Hamas, have rejected the offer.", ["houthis", "hamas"]),
        ("Major groups, among them Hamas (HMS) and the ELN, have rejected the offer.", ["hamas", "eln"]),
        ("Several groups in Yemen, led by the Houthis, have rejected the offer.", []),
    ],
)
def test_those_who_are_named_among_many(read: Read, words: str, keys: list[str]) -> None:
    assert [key for key, _ in stances(read, words) if key] == keys


def test_what_they_call_for_they_have_not_accepted(read: Read) -> None:
    asked = "Iran offered Iraq a deal. "
    words = "The families of the hostages call on the government to accept the deal."
    assert stances(read, words, asked) == []
