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
