"""The two sides where they act as one, and roles in the plural that are one side."""

from __future__ import annotations

import pytest

from tests.talks.reading.conftest import Read
from tests.talks.reading.moves_told import moves

MET = "Iraq fears Iran and Iran fears Iraq. "


@pytest.mark.parametrize(
    "words",
    [
        "Both have pressed for a lower toll.",
        "Both sides have asked the bishop to come.",
        "Both delegations want the weir to be opened by Easter.",
        "The two delegations appealed to the donors to be patient.",
    ],
)
def test_what_two_ask_of_a_third_is_asked_by_each(read: Read, words: str) -> None:
    assert sorted(moves(read, MET + words)) == [("iran", "demand"), ("iraq", "demand")]


@pytest.mark.parametrize(
    "words",
    [
        "The widows of both sides asked us to return.",
        "Both sides asked each other for patience.",
        "The two ministers agreed on a lower toll.",
    ],
)
def test_what_they_do_together_is_nobodys_demand(read: Read, words: str) -> None:
    assert moves(read, MET + words) == []


def test_the_leaders_of_a_coup_are_one_side(read: Read) -> None:
    assert moves(read, MET + "The coup leaders insisted that Iraq open the weir.") == [(None, "demand")]


def test_the_ministers_of_both_countries_are_the_two(read: Read) -> None:
    words = (
        "Iran and Iraq met in Muscat. Iraq praised Iran, and Iran thanked Iraq."
        " A day later the foreign ministers of both countries urged Oman to dredge."
    )
    assert sorted(moves(read, words)) == [("iran", "demand"), ("iraq", "demand")]


@pytest.mark.parametrize(
    "words",
    [
        "Iran's president and the Iraqi prime minister urged the African Union to send monitors.",
        "The Iranian government and the army of Iraq called for the release of the crew.",
        "On Sunday both Iran's envoy and the Iraqi government demanded that the United Nations pay.",
        "Iranian President Sam Muster and Iraqi Foreign Minister Lea Musterova demanded a vote.",
        "The Iranian government and Iraq both urged the African Union to send monitors.",
    ],
)
def test_what_two_ask_side_by_side_each_asks(read: Read, words: str) -> None:
    assert {key for key, _ in moves(read, words)} == {"iran", "iraq"}


@pytest.mark.parametrize(
    "words",
    [
        "The talks with Iran stalled and the Iraqi government demanded a vote.",
        "Iran's envoy said nothing and the Iraqi government demanded a vote.",
        "In a letter to Iran and Oman the Iraqi prime minister demanded a vote.",
        "After talks between Iran and Oman the Iraqi government demanded a vote.",
        "Iran backed the plan, and the Iraqi government demanded a vote.",
    ],
)
def test_who_only_stands_before_and_asks_nothing(read: Read, words: str) -> None:
    assert {key for key, _ in moves(read, words)} == {"iraq"}


@pytest.mark.parametrize(
    ("words", "by"),
    [
        ("Iran and Iraq have each demanded a lower toll.", ["iran", "iraq"]),
        (
            "Lawmakers from the Kurdistan Democratic Party (KDP) and the Patriotic Union of Kurdistan (PUK)"
            " have demanded a lower toll.",
            ["kurdistan-democratic-party", "patriotic-union-of-kurdistan"],
        ),
        ("Iran and Iraq met on Monday, with Iraq demanding a lower toll.", ["iraq"]),
    ],
)
def test_each_of_two_that_the_subject_names(read: Read, words: str, by: list[str]) -> None:
    assert sorted(str(key) for key, _ in moves(read, words)) == by


def test_he_and_his_counterpart_ask_together(read: Read) -> None:
    words = "Iranian minister Ali Muster and his Iraqi counterpart, Jan Testi, urged Oman to open the weir."
    assert sorted(moves(read, words)) == [("iran", "demand"), ("iraq", "demand")]
