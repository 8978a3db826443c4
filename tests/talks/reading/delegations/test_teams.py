"""Whose delegation it is: a party named beside it, or told by its role."""

from __future__ import annotations

import pytest

from tests.talks.reading.conftest import Read
from tests.talks.reading.delegations_told import delegations, heads


@pytest.mark.parametrize(
    "words",
    [
        "The Iranian side is led by Karim Testani.",
        "The delegation from Iran is led by Karim Testani.",
        "Iran wrote on Friday that its team is led by Karim Testani.",
        "The Iranian army's team is led by Karim Testani.",
    ],
)
def test_it_works(read: Read, words: str) -> None:
    assert heads(read, words) == [("iran", "Karim Testani")]


@pytest.mark.parametrize(
    "words",
    [
        "The four-member committee named by Iran is led by Karim Testani.",
        "Iran announced a team, led by Karim Testani, for the talks.",
    ],
)
def test_a_party_forms_its_team(read: Read, words: str) -> None:
    assert heads(read, words) == [("iran", "Karim Testani")]


@pytest.mark.parametrize(
    ("words", "party"),
    [
        ("The federal team is headed by general Dawit Fetena.", "ethiopia"),
        ("The government's delegation is led by general Dawit Fetena.", "ethiopia"),
        ("The head of the government delegation, general Dawit Fetena, left.", "ethiopia"),
        ("The Tigrayan team is headed by general Dawit Fetena.", "tplf"),
        ("General Dawit Fetena leads the rebels' negotiators.", "tplf"),
    ],
)
def test_a_side_is_told_by_its_role(read: Read, words: str, party: str) -> None:
    [sent] = delegations(read, f"Ethiopia and the TPLF met in Nairobi. {words}")
    assert (sent.party, sent.head_name) == (party, "Dawit Fetena")


def test_the_opposition_of_a_state_is_not_the_state(read: Read) -> None:
    words = "Syria and the Syrian opposition met. The opposition side was represented by Karim Testani."
    assert [sent.party for sent in delegations(read, words)] == ["syrian-opposition"]


@pytest.mark.parametrize("what", ["medical team", "mediation team", "team of jugglers", "list of guests"])
def test_a_team_that_sits_at_no_table_is_of_no_side(read: Read, what: str) -> None:
    assert heads(read, f"The Iranian {what} was led by Karim Testani.") == []


def test_the_government_of_a_report_without_groups_is_nobodys(read: Read) -> None:
    words = "Iran and Iraq met. The federal team is headed by general Dawit Fetena."
    assert heads(read, words) == []


@pytest.mark.parametrize(
    "words",
    [
        "The Houthis, who are allied with Hamas, sent a joint delegation led by Karim Testani.",
        "After Iran complained, the Houthis sent a high-level team headed by Karim Testani.",
    ],
)
def test_a_delegation_is_of_those_who_sent_it(read: Read, words: str) -> None:
    assert heads(read, words) == [("houthis", "Karim Testani")]


def test_the_federal_team_is_that_of_the_whole_state(read: Read) -> None:
    words = (
        "Papua New Guinea and the Autonomous Bougainville Government met. Peter Probe led the national team."
    )
    assert heads(read, words) == [("papua-new-guinea", "Peter Probe")]


def test_a_mission_of_the_fund_comes_for_itself(read: Read) -> None:
    words = "The IMF and Zambia met in Lusaka. A fund mission led by Anne Beispiel left on Friday."
    assert heads(read, words) == [("international-monetary-fund", "Anne Beispiel")]


@pytest.mark.parametrize(
    "words",
    [
        "Deputy minister Moses Otieno led the hosts and deputy minister Peter Okello the visitors.",
        "Deputy minister Peter Okello led the visitors and deputy minister Moses Otieno the hosts.",
        "Envoy Moses Otieno headed the hosts. Leading for Kampala was Peter Okello.",
        "The Kenyan part is headed by Moses Otieno; the Ugandan group is chaired by Peter Okello.",
        "Judge Moses Otieno, who leads the team sent from Nairobi, met Peter Okello, who led the visitors.",
    ],
)
def test_a_side_is_at_home_or_comes_from_afar(read: Read, words: str) -> None:
    told = heads(read, f"Kenya and Uganda held talks in Nairobi on Tuesday. {words}")
    assert sorted(told) == [("kenya", "Moses Otieno"), ("uganda", "Peter Okello")]


def test_hosts_of_no_city_are_nobody(read: Read) -> None:
    assert heads(read, "Kenya and Uganda held talks. Envoy Moses Otieno led the hosts.") == []
