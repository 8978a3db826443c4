"""Delegations: the head, the party and the members."""

from __future__ import annotations

import pytest

from talks.reading.findings import DelegationFound
from tests.talks.reading.conftest import Read


def _delegations(read: Read, words: str) -> list[DelegationFound]:
    return [f.payload for f in read(words, "delegation") if isinstance(f.payload, DelegationFound)]


def test_it_works(read: Read) -> None:
    [sent] = _delegations(
        read, "Deputy trade minister Ana Testova will lead Russia's delegation to the Geneva talks."
    )
    assert (sent.party, sent.head_name, sent.head_post, sent.meeting_city) == (
        "russia",
        "Ana Testova",
        "Deputy trade minister",
        "geneva",
    )


@pytest.mark.parametrize(
    "words",
    [
        "The Iranian delegation, led by Karim Testani, arrived.",
        "Iran's negotiating team will be headed by Karim Testani.",
        "Iran was represented by Karim Testani.",
        "Envoy Karim Testani represented Iran at the table.",
        "Iran's chief negotiator, Karim Testani, came to the talks on Friday.",
        "Iran's negotiator, Karim Testani, wore a coat.",
        "Karim Testani is the lead negotiator of Iran.",
        "Karim Testani headed that of Iran.",
        "Envoy Karim Testani headed the Iranian one.",
        "The team of Iran was led once more by Karim Testani.",
        "Iraq stayed away, and that of Iran was led by Karim Testani.",
        "Envoy Karim Testani spoke for Iran.",
        "The talks were led on the Iranian side by envoy Karim Testani.",
        "On the Iranian side, envoy Karim Testani led the talks.",
        "Envoy Karim Testani, Iran's lead negotiator, arrived on Friday.",
        "The head of Iran's delegation, Karim Testani, left.",
    ],
)
def test_forms(read: Read, words: str) -> None:
    [sent] = _delegations(read, words)
    assert (sent.party, sent.head_name) == ("iran", "Karim Testani")


def test_members_are_listed(read: Read) -> None:
    words = "The Iranian delegation, led by Karim Testani, included envoy Omid Probani."
    assert [name for name, _, _ in _delegations(read, words)[0].members] == ["Omid Probani"]


def test_a_delegation_without_a_named_head_is_not_told(read: Read) -> None:
    assert _delegations(read, "The Iranian delegation arrived in Vienna on Monday.") == []


def test_a_quoted_delegation_is_not_told(read: Read) -> None:
    assert (
        _delegations(read, 'Nobody knew why "Karim Testani will lead the Iranian delegation" stood there.')
        == []
    )


def test_a_former_negotiator_leads_nobody(read: Read) -> None:
    assert _delegations(read, "Iran's former negotiator, Karim Testani, wore a coat.") == []


def test_two_who_lead_are_a_head_and_a_member(read: Read) -> None:
    words = (
        "The American delegation was led by Karim Testani, a director, and Horst Beispiel, an official. "
        "Representing Russia were Pavel Probny, a senator, and Anna Vzorova, an adviser."
    )
    told = [(d.party, d.head_name, [name for name, _, _ in d.members]) for d in _delegations(read, words)]
    assert told == [
        ("united-states", "Karim Testani", ["Horst Beispiel"]),
        ("russia", "Pavel Probny", ["Anna Vzorova"]),
    ]


def test_who_attended_belongs_to_a_side_and_leads_none(read: Read) -> None:
    words = (
        "Iran and Iraq met in Muscat on Friday. Iran's Foreign Minister, Karim Testani, attended as a guest."
    )
    told = [(d.party, d.head_name, [name for name, _, _ in d.members]) for d in _delegations(read, words)]
    assert told == [("iran", None, ["Karim Testani"])]


def test_teams_are_led_each_for_their_own(read: Read) -> None:
    words = "Teams led by Ana Muster for Canada, Ken Probe for Mexico and John Beispiel for Japan met."
    sent = [(d.party, d.head_name) for d in _delegations(read, words)]
    assert sent == [("canada", "Ana Muster"), ("mexico", "Ken Probe"), ("japan", "John Beispiel")]


def test_a_side_whose_noun_is_left_out(read: Read) -> None:
    words = "Turkey's side is led by Serdar Muster. Armenia's is headed by Ruben Probe."
    assert [(d.party, d.head_name) for d in _delegations(read, words)] == [
        ("turkey", "Serdar Muster"),
        ("armenia", "Ruben Probe"),
    ]


@pytest.mark.parametrize(
    ("words", "party", "head", "members"),
    [
        (
            "The Iranian delegation included minister Ali Muster and envoy Jan Beispiel.",
            "iran",
            None,
            ["Ali Muster", "Jan Beispiel"],
        ),
        (
            "Ali Muster, minister of state, attended for the United Kingdom.",
            "united-kingdom",
            "Ali Muster",
            [],
        ),
        ("Türkiye, represented by Foreign Minister Ali Muster, smiled.", "turkey", "Ali Muster", []),
        (
            "It is late, said Ali Muster, a member of the Polisario delegation.",
            "polisario-front",
            None,
            ["Ali Muster"],
        ),
    ],
)
def test_who_came_for_whom(read: Read, words: str, party: str, head: str | None, members: list[str]) -> None:
    [found] = [f.payload for f in read(words, "delegation") if isinstance(f.payload, DelegationFound)]
    assert (found.party, found.head_name, [name for name, _, _ in found.members]) == (party, head, members)


@pytest.mark.parametrize(
    "words",
    [
        "Iranian envoy Karim Testani and U.S. envoy Otto Probe led the delegations.",
        "The talks in Geneva were led by Iranian envoy Karim Testani and U.S. envoy Otto Probe.",
        "The delegations, led by Iranian envoy Karim Testani and U.S. envoy Otto Probe, sat apart.",
    ],
)
def test_whoever_leads_the_talks_leads_his_own_side(read: Read, words: str) -> None:
    heads = {(sent.party, sent.head_name) for sent in _delegations(read, words)}
    assert heads == {("iran", "Karim Testani"), ("united-states", "Otto Probe")}


def test_two_delegations_have_their_heads_in_the_same_order(read: Read) -> None:
    words = (
        "Kyrgyz and Tajik delegations led by deputy ministers Karim Testani and Omar Prueba met on Friday."
    )
    heads = {(sent.party, sent.head_name) for sent in _delegations(read, words)}
    assert heads == {("kyrgyzstan", "Karim Testani"), ("tajikistan", "Omar Prueba")}
