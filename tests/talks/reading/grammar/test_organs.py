"""Whose the organs of state are to which no word ascribes them."""

from __future__ import annotations

import pytest

from tests.talks.reading.conftest import Read
from tests.talks.reading.moves_told import moves, stances
from tests.talks.reading.speech_told import indirect


@pytest.mark.parametrize(
    ("words", "state"),
    [
        ("Cuba sat down with the United States. The administration asked for the release of a sailor.",
         "united-states"),
        ("Syria's government met the Syrian opposition. The regime asked for the release of a sailor.",
         "syria"),
        ("Syria's government met the Syrian opposition. The authorities asked for the release of a sailor.",
         "syria"),
        ("Kenya's rebels met Kenya's envoys. The paramilitary forces asked for the release of a sailor.",
         None),
        ("The Rapid Support Forces met the army. The paramilitary forces asked for the release of a sailor.",
         "rapid-support-forces"),
    ],
)  # fmt: skip
def test_it_works(read: Read, words: str, state: str | None) -> None:
    assert moves(read, words) == [(state, "demand")]


def test_the_administration_is_no_other_states(read: Read) -> None:
    words = "Cuba sat down with Peru. The administration asked for the release of a sailor."
    assert [by for by, _ in moves(read, words) if by is not None] == []


@pytest.mark.parametrize(
    ("words", "answer"),
    [
        (
            "Austria waits. Austria's guests asked for a truce. The chancellery rejected the request.",
            "austria",
        ),
        (
            "Peru waits. Peru's guests asked for a truce. The presidential office rejected the request.",
            "peru",
        ),
    ],
)
def test_seats_of_state_answer_for_it(read: Read, words: str, answer: str) -> None:
    assert (answer, "refuses") in stances(read, words)


@pytest.mark.parametrize(
    ("words", "state"),
    [
        (
            "Peru met Kenya. The talks were long, the ministry of foreign affairs in Nairobi announced.",
            "kenya",
        ),
        ("Kenya met Peru. The ministry of foreign trade in Lima said the talks were long.", "peru"),
        ("Peru met Kenya in Oslo. The ministry of boats in Callao said the talks were long.", None),
    ],
)
def test_a_ministry_is_that_of_the_capital_where_it_is(read: Read, words: str, state: str | None) -> None:
    assert [said.actor for said in indirect(read, words)] == [state]


def test_a_report_sent_from_the_state_told_of_most_is_at_home_there(read: Read) -> None:
    words = (
        "DHAKA, Jan 9 (Sample) - Bangladesh met India. Bangladesh waits, and Bangladesh counts its boats. "
    )
    words += "West Bengal stayed away. The boats came, the Ministry of Rivers said."
    assert [said.actor for said in indirect(read, words)] == ["bangladesh"]


@pytest.mark.parametrize(
    ("words", "states"),
    [
        ("Kenya's government invited Ethiopia's government and the TPLF. The government said it is late.",
         ["ethiopia"]),
        ("The Ethiopian government met the TPLF in Nairobi. The government said it is late.", ["ethiopia"]),
        ("The Kenyan government met Kenyan growers. The government said it is late.", ["kenya"]),
        ("Israel's government met Israeli envoys and Lebanon's Hezbollah. The government said it is late.",
         ["israel"]),
    ],
)  # fmt: skip
def test_the_government_is_that_of_the_movement_and_not_its_hosts(
    read: Read, words: str, states: list[str]
) -> None:
    assert [said.actor for said in indirect(read, words)] == states


def test_a_mission_is_of_whom_it_was_told_of(read: Read) -> None:
    words = "An IMF mission met Lebanon's envoys. The mission asked for a vote in parliament."
    assert moves(read, words) == [("international-monetary-fund", "demand")]


@pytest.mark.parametrize(
    ("words", "by"),
    [
        ("Bougainville's government met Papua New Guinea. The national government asked for a pause.",
         "papua-new-guinea"),
        ("Papua New Guinea met Bougainville's government. The autonomous government asked for a pause.",
         "bougainville"),
        ("ECOWAS envoys met Niger's junta. The regional bloc asked for the release of a sailor.", "ecowas"),
        ("ASEAN envoys met Myanmar's army. The 10-member bloc asked for the release of a sailor.", "asean"),
        ("Ethiopia's government met the Oromo Liberation Army in Zanzibar. The insurgents asked for a truce.",
         "oromo-liberation-army"),
        ("Lebanon's envoys met Hezbollah. The party asked for the release of a sailor.", "hezbollah"),
    ],
)  # fmt: skip
def test_words_for_one_of_two_sides(read: Read, words: str, by: str) -> None:
    assert [who for who, _ in moves(read, words)] == [by]


@pytest.mark.parametrize(
    ("house", "party"),
    [
        ("Gaza's health ministry", None),
        ("the health ministry", "egypt"),
    ],
)
def test_the_ministry_of_a_place_is_that_of_no_state(read: Read, house: str, party: str | None) -> None:
    words = f"Egypt's health ministry said that it rained. Two boats were late, according to {house}."
    assert [one.actor for one in indirect(read, words)] == ["egypt", party]


@pytest.mark.parametrize(
    ("words", "party"),
    [("the state department said", "united-states"), ("the state department of health said", None)],
)
def test_the_state_department_is_that_of_the_united_states(read: Read, words: str, party: str | None) -> None:
    told = f"United States and Nigerian envoys met in Lagos. It rained on both of them, {words}."
    assert [one.actor for one in indirect(read, told)] == [party]
