"""Delegations: the head, the party and the members."""

from __future__ import annotations

import pytest

from tests.talks.reading.conftest import Read
from tests.talks.reading.delegations_told import delegations, heads
from tests.talks.reading.people_told import party_of


def test_it_works(read: Read) -> None:
    [sent] = delegations(
        read, "Deputy trade minister Ana Testova will lead Russia's delegation to the Geneva talks."
    )
    assert (sent.party, sent.head_name, sent.head_post, sent.meeting_city) == (
        "russia",
        "Ana Testova",
        "Deputy trade minister",
        "geneva",
    )


def test_a_delegation_without_a_named_head_is_not_told(read: Read) -> None:
    assert delegations(read, "The Iranian delegation arrived in Vienna on Monday.") == []


def test_whoever_attends_sits_on_his_side(read: Read) -> None:
    words = "Iran and Iraq met in Muscat. The talks were also attended by Iranian spokesman Karim Testani."
    [sent] = delegations(read, words)
    assert (sent.party, [name for name, _, _ in sent.members]) == ("iran", ["Karim Testani"])


def test_whom_a_delegation_represents_is_no_member_of_it(read: Read) -> None:
    words = "A delegation representing Iran's President Omid Zandi came to take part in the talks with Iraq."
    assert delegations(read, words) == []


def test_a_quoted_delegation_is_not_told(read: Read) -> None:
    assert (
        delegations(read, 'Nobody knew why "Karim Testani will lead the Iranian delegation" stood there.')
        == []
    )


def test_two_who_lead_are_a_head_and_a_member(read: Read) -> None:
    words = (
        "The American delegation was led by Karim Testani, a director, and Horst Beispiel, an official. "
        "Representing Russia were Pavel Probny, a senator, and Anna Vzorova, an adviser."
    )
    told = [(d.party, d.head_name, [name for name, _, _ in d.members]) for d in delegations(read, words)]
    assert told == [
        ("united-states", "Karim Testani", ["Horst Beispiel"]),
        ("russia", "Pavel Probny", ["Anna Vzorova"]),
    ]


def test_who_attended_belongs_to_a_side_and_leads_none(read: Read) -> None:
    words = (
        "Iran and Iraq met in Muscat on Friday. Iran's Foreign Minister, Karim Testani, attended as a guest."
    )
    told = [(d.party, d.head_name, [name for name, _, _ in d.members]) for d in delegations(read, words)]
    assert told == [("iran", None, ["Karim Testani"])]


@pytest.mark.parametrize("role", ["facilitators", "observers", "the hosts", "guarantors"])
def test_who_attends_for_the_others_is_of_no_side(read: Read, role: str) -> None:
    words = (
        "Iran and Iraq met in Muscat on Friday. Oman's minister, Karim Testani, and Qatari Prime Minister"
        f" Omid Zandi attended as {role}."
    )
    assert delegations(read, words) == []


@pytest.mark.parametrize(
    "words",
    [
        "Mediators led by Qatar's Karim Testani shuttled between Hamas and Israel.",
        "The talks, led by UN envoy Karim Testani, resumed in Geneva between Iran and Iraq.",
        "Iran and Iraq met under the auspices of an African Union panel chaired by Karim Testani.",
        "The Houthis, led by Abdulmalik al-Houthi, reject talks with Iraq.",
        "Karim Testani led Iran's delegation at the funeral.",
        "The UN mission in Libya is headed by Karim Testani.",
        "A team of inspectors led by Karim Testani of Iran left.",
        "Karim Testani headed the list of guests from Iran.",
        "A former member of the Taliban negotiating team, Karim Testani, left.",
        "Norway, the facilitator, was represented by envoy Karim Testani of Norway.",
    ],
)
def test_who_mediates_or_sits_elsewhere_leads_nobody(read: Read, words: str) -> None:
    assert delegations(read, words) == []


def test_two_heads_of_one_party_are_two_delegations(read: Read) -> None:
    words = (
        "Karim Testani headed the Iranian delegation to the high-level talks. At the military talks "
        "Ali Probani headed the Iranian team."
    )
    assert [sent.head_name for sent in delegations(read, words)] == ["Karim Testani", "Ali Probani"]


@pytest.mark.parametrize(
    "words",
    [
        "Iran is sending a team. It is led by Karim Testani, a general.",
        "The Iraqi team is led by Omar Prueba. The Iranian one was headed by Karim Testani, a general.",
        "Iran has kept quiet. Its delegation, headed by Karim Testani, left.",
    ],
)
def test_a_team_told_of_before_has_a_head(read: Read, words: str) -> None:
    assert ("iran", "Karim Testani") in {(sent.party, sent.head_name) for sent in delegations(read, words)}


def test_who_brings_others_together_is_of_no_delegation(read: Read) -> None:
    words = "Iran and Iraq will meet in Geneva on Monday. European Union envoy Ana Testova took part."
    assert not delegations(read, words)


def test_who_says_that_his_state_takes_part_does_not_belong_to_its_team(read: Read) -> None:
    words = (
        "Iran and Iraq met in Muscat on Friday. Iranian minister Karim Testani said that Tehran would take"
        " part in the next round."
    )
    assert delegations(read, words) == []


@pytest.mark.parametrize(
    "words",
    [
        "Across the table sat Peter Okello, the trade minister.",
        "Facing them was General Peter Okello.",
        "On the other side of the table sat Peter Okello, a judge.",
        "His opposite number was Peter Okello, ambassador for normalization.",
    ],
)
def test_who_sits_across_the_table_is_of_the_other_side(read: Read, words: str) -> None:
    before = "Kenya and Uganda held talks in Nairobi on Tuesday. The Kenyan team was led by Moses Otieno."
    assert heads(read, f"{before} {words}") == [("kenya", "Moses Otieno"), ("uganda", "Peter Okello")]


def test_across_a_table_of_three_is_nobody_known(read: Read) -> None:
    before = "Kenya, Uganda and Sudan held talks on Tuesday. The Kenyan team was led by Moses Otieno."
    assert heads(read, f"{before} Across the table sat Peter Okello.") == [("kenya", "Moses Otieno")]


@pytest.mark.parametrize("words", ["She led an eight-member team.", "She leads a group of eight."])
def test_she_who_was_told_of_leads(read: Read, words: str) -> None:
    before = "Iran and Iraq held talks in Geneva. Iranian minister Ana Testova was tired."
    assert heads(read, f"{before} {words}") == [("iran", "Ana Testova")]


@pytest.mark.parametrize(
    ("words", "party"),
    [
        ("The EU's lead negotiator is Karim Testani from Finland.", "european-union"),
        ("Iran's team was led by Ali Salman; Iraq's was headed by Karim Testani.", "iraq"),
        (
            "Canada, which shares Mexico's reading, came; its delegation was headed by Karim Testani.",
            "canada",
        ),
    ],
)
def test_who_leads_a_team_speaks_for_it(read: Read, words: str, party: str) -> None:
    assert party_of(read, words, "Karim Testani") == party


def test_a_member_of_a_movement_stays_its_own_in_a_wider_team(read: Read) -> None:
    words = "Karim Testani, a senior member of the MNDAA, led the Three Brotherhood Alliance's delegation."
    assert party_of(read, words, "Karim Testani") != "three-brotherhood-alliance"


@pytest.mark.parametrize(
    ("opening", "party"),
    [("The European Union met Serbia on Friday. ", "european-union"), ("", "european-commission")],
)
def test_the_team_of_the_commission_is_that_of_the_union_that_is_named(
    opening: str, party: str, read: Read
) -> None:
    words = f"{opening}The European Commission, represented by its adviser Ana Testova, urged Serbia to sign."
    assert [sent.party for sent in delegations(read, words)] == [party]
