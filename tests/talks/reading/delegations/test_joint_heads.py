"""Who leads where one verb tells of the heads of several delegations."""

from __future__ import annotations

import pytest

from tests.talks.reading.conftest import Read
from tests.talks.reading.delegations_told import heads, members

MET = "Iran and Iraq met in Muscat on Friday. "


@pytest.mark.parametrize(
    "words",
    [
        "Iranian envoy Karim Testani and Iraqi envoy Nuri Probe led the delegations.",
        "The talks were led by Iranian envoy Karim Testani and Iraqi envoy Nuri Probe.",
    ],
)
def test_it_works(read: Read, words: str) -> None:
    assert sorted(heads(read, MET + words)) == [("iran", "Karim Testani"), ("iraq", "Nuri Probe")]


@pytest.mark.parametrize(
    "words",
    [
        "The chief negotiators of Iran and Iraq, Karim Testani and Nuri Probe, dined.",
        "Iranian envoy Karim Testani and his Iraqi counterpart, Nuri Probe, will lead the negotiations.",
        "He saw the two chief negotiators, Karim Testani of Iran and Nuri Probe of Iraq.",
        "The Iranian and Iraqi delegations were led by Karim Testani and Nuri Probe respectively.",
        "The session, chaired by the ministers of Iran and Iraq Karim Testani and Nuri Probe, was short.",
        "Iranian envoy Karim Testani and Iraqi envoy Nuri Probe were named as heads of the two teams.",
        "Iranian envoy Karim Testani and Iraqi envoy Nuri Probe co-chaired the fifth meeting.",
        "The dialogue was co-chaired by Iranian envoy Karim Testani and Iraqi envoy Nuri Probe.",
        "Iran's team is led by General Karim Testani, and his Iraqi counterpart is Major General Nuri Probe.",
        "The commissions of Iran and Iraq met, with the delegations headed by Karim Testani and Nuri Probe.",
        "Minister Karim Testani led the talks for Iran, and General Nuri Probe for Iraq.",
    ],
)
def test_heads_are_told_in_the_order_of_their_sides(read: Read, words: str) -> None:
    assert sorted(heads(read, MET + words)) == [("iran", "Karim Testani"), ("iraq", "Nuri Probe")]


def test_two_chief_negotiators_head_a_team_each(read: Read) -> None:
    known = "Iranian envoy Karim Testani and Iraqi envoy Nuri Probe have met. "
    words = (
        "The meeting of chief negotiators Karim Testani and Nuri Probe had failed, Ali Muster of Iran said."
    )
    assert sorted(heads(read, known + words)) == [("iran", "Karim Testani"), ("iraq", "Nuri Probe")]
    assert members(read, known + words) == [("iran", []), ("iraq", [])]


def test_one_for_each_side_sits_there(read: Read) -> None:
    words = MET + "Karim Testani for Iran and Nuri Probe for Iraq said they would go on."
    assert sorted(members(read, words)) == [("iran", ["Karim Testani"]), ("iraq", ["Nuri Probe"])]


def test_a_team_at_the_talks_has_one_head(read: Read) -> None:
    words = "Iran's team at the talks is led by Karim Testani and includes the mayor of Basra, Omid Zandi."
    assert ("iran", "Karim Testani") in heads(read, words) and len(heads(read, words)) == 1


def test_one_alone_leads_one(read: Read) -> None:
    assert heads(read, MET + "Iranian envoy Karim Testani led the delegation of Iran.") == [
        ("iran", "Karim Testani")
    ]


@pytest.mark.parametrize(
    "words",
    [
        "Heading the teams were Germany's Horst Beispiel and Iran's Karim Testani.",
        "The talks were co-chaired by Deputy Ministers Horst Beispiel of Germany and Karim Testani of Iran.",
        "Germany's Horst Beispiel and Iran's Karim Testani had led the first round of talks.",
    ],
)
def test_each_heads_his_own(read: Read, words: str) -> None:
    assert heads(read, words) == [("germany", "Horst Beispiel"), ("iran", "Karim Testani")]


def test_delegations_may_open_the_sentence(read: Read) -> None:
    words = "Delegations of Kenya and Uganda led by Ministers Ana Testova and Jan Muster met in Osh."
    led = [(one.payload.party, one.payload.head_name) for one in read(words, "delegation")]  # type: ignore[union-attr]
    assert led == [("kenya", "Ana Testova"), ("uganda", "Jan Muster")]
