"""Who is told to act for a side at the talks."""

from __future__ import annotations

import pytest

from tests.talks.reading.conftest import Read
from tests.talks.reading.delegations_told import delegations, heads, members


@pytest.mark.parametrize(
    "words",
    [
        "Karim Testani, who is leading the negotiations for Iran, dined in Vienna.",
        "Karim Testani negotiates on behalf of Tehran.",
        "Envoy Karim Testani leads the negotiations with Iraq for Iran.",
        "Iran's top negotiator in Vienna is Karim Testani.",
        "Karim Testani took part in the talks in Vienna for Iran.",
        "For Iran, the talks in Vienna were conducted by envoy Karim Testani.",
        "For Iran that meant the deputy minister, Karim Testani.",
        "Iran's representative at the talks was envoy Karim Testani.",
        "Envoy Karim Testani speaks for the seven-member Iranian team.",
        "Envoy Karim Testani, who sits in for Tehran, left.",
        "Envoy Karim Testani will continue to represent Iran.",
        "Leading the charge for Tehran will be Karim Testani.",
    ],
)
def test_who_acts_for_a_side(read: Read, words: str) -> None:
    [sent] = delegations(read, words)
    people = [sent.head_name, *(name for name, _, _ in sent.members)]
    assert (sent.party, [name for name in people if name]) == ("iran", ["Karim Testani"])


def test_of_the_second_the_verb_is_left_out(read: Read) -> None:
    words = "Envoy Karim Testani represented Iran at the talks, and Otto Probe, a commander, Germany."
    assert {sent.party for sent in delegations(read, words)} == {"iran", "germany"}


def test_for_each_side_somebody_signed(read: Read) -> None:
    words = "For Iran, the paper was signed by envoy Karim Testani; for Germany, by General Otto Probe."
    assert {sent.party for sent in delegations(read, words)} == {"iran", "germany"}


@pytest.mark.parametrize(
    "words",
    [
        "Karim Testani led the investigation for the BBC.",
        "For Iran, Karim Testani said, the offer changes nothing.",
        "Karim Testani spoke for the eastern command.",
        "The Coalition for Change, led by former president Karim Testani, was not invited.",
    ],
)
def test_who_acts_for_nobody(read: Read, words: str) -> None:
    assert delegations(read, words) == []


def test_whoever_represents_one_does_not_represent_the_next(read: Read) -> None:
    words = "Present were envoy Karim Testani representing Iran as well as somebody representing Iraq."
    assert [sent.party for sent in delegations(read, words)] == ["iran"]


def test_whoever_represents_somebody_else_does_not_act_for_his_own_state(read: Read) -> None:
    assert delegations(read, "Iran's envoy Karim Testani, who is representing the lenders, dined.") == []


def test_who_speaks_for_a_team_sits_in_it(read: Read) -> None:
    words = "Speaking for the Iranian team, Karim Testani said there was no progress."
    assert members(read, words) == [("iran", ["Karim Testani"])]


@pytest.mark.parametrize(
    "words",
    [
        "Iran took part through its ambassador in Cairo, Karim Testani.",
        "Iran, which has an office there, will attend the talks through its representative, Karim Testani.",
        "Iran was represented at the round through its envoy, Karim Testani.",
    ],
)
def test_through_whom_a_party_takes_part_sits_for_it(read: Read, words: str) -> None:
    assert members(read, words) == [("iran", ["Karim Testani"])]


def test_through_whom_a_letter_went_sits_nowhere(read: Read) -> None:
    assert members(read, "Iran sent a letter through its ambassador in Cairo, Karim Testani.") == []


@pytest.mark.parametrize(
    ("words", "head"),
    [
        ("Ana Testova smiled while her boat headed for Oman.", []),
        ("Ana Testova is heading for Oman on Monday.", []),
        ("Ana Testova heads the talks for Oman.", [("oman", "Ana Testova")]),
    ],
)
def test_who_heads_for_a_land_leads_no_team_of_it(
    read: Read, words: str, head: list[tuple[str, str]]
) -> None:
    assert heads(read, f"Iran and Oman met on Friday. {words}") == head
