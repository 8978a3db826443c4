"""Whom a party sends, and under whom its people come."""

from __future__ import annotations

import pytest

from tests.talks.reading.conftest import Read
from tests.talks.reading.delegations_told import heads, members

_TALKS = " The talks with Iraq opened in Muscat."


@pytest.mark.parametrize(
    "words",
    [
        "Tehran sent its ambassador in Muscat, Karim Testani.",
        "Iran has dispatched Deputy Foreign Minister Karim Testani.",
        "Iran is sending the head of its atomic agency, Karim Testani.",
        "Iran sent nine people under its trade minister, Karim Testani.",
        "Iran, which came with five delegates under envoy Karim Testani, left early.",
        "A team of Iran under deputy minister Karim Testani landed on Friday.",
        "The Iranian team was in the hands of deputy minister Karim Testani.",
        "Iranian minister Karim Testani arrived in Muscat with a ten-member delegation.",
        "The Iranian one was under Karim Testani, a deputy minister.",
    ],
)
def test_it_works(read: Read, words: str) -> None:
    assert heads(read, words + _TALKS) == [("iran", "Karim Testani")]


def test_of_several_who_are_sent_nobody_is_told_to_lead(read: Read) -> None:
    words = "Iran sent Karim Testani, the head of its bank, General Ali Probani and an envoy, Reza Musteri."
    assert members(read, words + _TALKS) == [("iran", ["Karim Testani", "Ali Probani", "Reza Musteri"])]


@pytest.mark.parametrize(
    "words",
    [
        "Iran sent Karim Testani home.",
        "Iran sent Karim Testani a letter.",
        "Iran sent its envoy, Karim Testani, to mediate.",
        "The United Nations sent its envoy, Karim Testani.",
        "Iran sent flour and Karim Testani brought salt.",
        "Iran named Karim Testani minister of roads.",
    ],
)
def test_who_gets_something_or_mediates_sits_on_no_side(read: Read, words: str) -> None:
    assert heads(read, words + _TALKS) == []


def test_without_talks_whoever_is_sent_goes_elsewhere(read: Read) -> None:
    assert heads(read, "Iran sent its envoy, Karim Testani. The bridge is closed.") == []


@pytest.mark.parametrize(
    "words",
    [
        "An Iranian delegation flew to Muscat on Monday. It is headed by the deputy minister, Karim Testani.",
        "A team representing Iran has been in Muscat since June. It will be led by Karim Testani.",
    ],
)
def test_it_is_the_team_of_the_sentence_before(read: Read, words: str) -> None:
    assert heads(read, words) == [("iran", "Karim Testani")]


def test_it_is_no_team_where_none_was_told_of(read: Read) -> None:
    words = "Iran's oldest orchestra plays in Muscat on Monday. It is led by Karim Testani."
    assert heads(read, words) == []


def test_under_whose_leadership_a_team_is_named(read: Read) -> None:
    words = "Iran has named a team under the leadership of Vice President and Oil Minister, Karim Testani."
    assert heads(read, words) == [("iran", "Karim Testani")]


def test_a_team_under_pressure_has_no_leader(read: Read) -> None:
    assert heads(read, "Iran has named a team under pressure and Karim Testani left.") == []
