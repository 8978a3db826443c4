"""With whom somebody came: who accompanies a delegate is of his side."""

from __future__ import annotations

import pytest

from talks.reading.findings import PersonFound
from tests.talks.reading.conftest import Read
from tests.talks.reading.people_told import parties_of, party_of


@pytest.mark.parametrize(
    "words",
    [
        "Peru's envoy Karim Testani came, accompanied by Ana Testova.",
        "Peru's envoy Karim Testani sat alongside his old friend of the boats, Ana Testova.",
        "With the Peruvian envoy Karim Testani came Ana Testova.",
        "Ana Testova, who travelled with the Peruvian envoy Karim Testani, smiled.",
    ],
)
def test_it_works(read: Read, words: str) -> None:
    assert party_of(read, f"{words} Ana Testova said that it was late.", "Ana Testova") == "peru"


@pytest.mark.parametrize(
    "words",
    [
        "Peru's envoy Karim Testani met Ana Testova.",
        "Peru's envoy Karim Testani came with maps; Ana Testova left.",
        "Peru's envoy Karim Testani met with seven officials, among them the lawyer Ana Testova.",
        "Peru's envoy Karim Testani came late, with the lawyer Ana Testova at the door.",
    ],
)
def test_whom_he_meets_is_not_of_his_company(read: Read, words: str) -> None:
    assert party_of(read, f"{words} Ana Testova said that it was late.", "Ana Testova") is None


@pytest.mark.parametrize(
    ("words", "party"),
    [
        ("Peruvian negotiators Karim Testani and Ana Testova smiled.", "peru"),
        ("Peru's envoy Karim Testani took over from Ana Testova.", "peru"),
        ("Peru's envoy Karim Testani smiled. His deputy, Ana Testova, did not.", "peru"),
        ("Peru's envoy Karim Testani smiled. His rival, Ana Testova, did not.", None),
        ("Peru's envoy Karim Testani smiled at his wife, Ana Testova.", None),
    ],
)
def test_whom_he_is_named_with(read: Read, words: str, party: str | None) -> None:
    assert party_of(read, f"{words} Ana Testova said that it was late.", "Ana Testova") == party


def test_his_spokesman_and_a_fellow_minister_share_the_party(read: Read) -> None:
    words = (
        "Foreign Minister Nhial Beispiel of South Sudan and Information Minister Michael Muster came. "
        "His spokesman Kasongo Exemplum did not."
    )
    parties = [f.payload.party for f in read(words, "person") if isinstance(f.payload, PersonFound)]
    assert parties == ["south-sudan"] * 3


def test_a_counterpart_is_not_of_the_same_party(read: Read) -> None:
    words = "Hamas envoy Pablo Muster spoke first. Vera Beispiel, his counterpart, spoke last."
    parties = [f.payload.party for f in read(words, "person") if isinstance(f.payload, PersonFound)]
    assert parties == ["hamas", None]


def test_one_of_her_deputies_said_so(read: Read) -> None:
    words = 'Senegalese minister Ana Testova left. "No," said one of her {}, Ben Prueba.'
    assert parties_of(read, words.format("deputies"))["Ben Prueba"] == "senegal"
    assert parties_of(read, words.format("hosts"))["Ben Prueba"] is None


def test_her_spokesman_who_tells_of_her_is_hers(read: Read) -> None:
    met = "Senegalese minister Ana Testova met Gambian envoy Jan Muster, her spokesman, Ben Prueba, {}."
    assert parties_of(read, met.format("said"))["Ben Prueba"] == "senegal"
    brought = "Senegalese minister Ana Testova met Gambian envoy Jan Muster and his deputy, Ben Prueba."
    assert parties_of(read, brought)["Ben Prueba"] == "gambia"


@pytest.mark.parametrize(
    "words",
    [
        "Accompanying him were the deputy energy minister, Pia Prueba, and General Ana Testova.",
        "With him were Under-Secretary Pia Prueba and, from the energy ministry, Ana Testova.",
        "Among Testani's advisers was the lawyer of the port, Ana Testova.",
        "With him: the surveyor Pia Prueba and the lawyer Ana Testova.",
        "He came late; with him sat a banker, Pia Prueba, and the lawyer Ana Testova.",
        "Testani took the chair by the door, Ana Testova, the head of the customs office, at his elbow.",
        "Testani was first, with the lawyer Ana Testova beside him.",
        "He arrived with seven officials, among them the lawyer Ana Testova.",
    ],
)
def test_who_is_told_to_be_with_him_is_of_his_side(read: Read, words: str) -> None:
    led = "Peru and Chile met. The Peruvian team was led by Karim Testani."
    assert party_of(read, f"{led} {words} Ana Testova said that it was late.", "Ana Testova") == "peru"


def test_whom_he_leaves_in_charge_is_of_his_side(read: Read) -> None:
    told = "Peru's envoy Karim Testani flew home on Friday, leaving Ambassador Ana Testova in charge."
    assert party_of(read, f"Peru and Chile met. {told}", "Ana Testova") == "peru"


def test_whom_he_leaves_waiting_is_not(read: Read) -> None:
    told = "Peru's envoy Karim Testani flew home on Friday, leaving Ambassador Ana Testova waiting."
    assert party_of(read, f"Chile and Peru met. {told}", "Ana Testova") is None


@pytest.mark.parametrize(
    "words",
    [
        "Pia Prueba, an engineer, and the lawyer Ana Testova accompanied him.",
        "Colonel Pia Prueba and legal adviser Ana Testova had travelled with him.",
        '"It was a good soup," Ana Testova, one of his aides, remarked.',
        '"It was a good soup," said Ana Testova, a member of his team.',
        "With him sit a banker, Ana Testova, and a baker.",
        "He brought three people, among them his deputy, Pia Prueba, and the engineer Ana Testova.",
    ],
)
def test_who_accompanied_him_is_of_his_side(read: Read, words: str) -> None:
    led = "Peru and Chile met. The Peruvian team was led by Karim Testani."
    assert party_of(read, f"{led} {words} Ana Testova said that it was late.", "Ana Testova") == "peru"


@pytest.mark.parametrize(
    "words",
    [
        "Pia Prueba, an engineer, and the lawyer Ana Testova criticised him.",
        '"It was a good soup," Ana Testova, one of his critics, remarked.',
        "With it came a banker, Ana Testova, and a baker.",
        "The rain came early, and the lawyer Ana Testova stayed in.",
    ],
)
def test_who_criticised_him_is_not(read: Read, words: str) -> None:
    led = "Peru and Chile met. The Peruvian team was led by Karim Testani."
    assert party_of(read, f"{led} {words} Ana Testova said that it was late.", "Ana Testova") is None


@pytest.mark.parametrize(
    "words",
    [
        "Colonel Pia Prueba and the engineer Ana Testova will go with him.",
        "Legal adviser Ana Testova is with him.",
        "Pia Prueba and the engineer Ana Testova were both with him.",
    ],
)
def test_who_goes_or_is_with_him_is_of_his_side(read: Read, words: str) -> None:
    led = "Peru and Chile met. The Peruvian team was led by Karim Testani."
    assert party_of(read, f"{led} {words} Ana Testova said that it was late.", "Ana Testova") == "peru"


def test_who_is_with_the_other_or_goes_without_him_is_not(read: Read) -> None:
    led = "Peru and Chile met. The Peruvian team was led by Karim Testani."
    for words in ("Chile's lawyer Ana Testova sat across from him.", "Ana Testova will go without him."):
        told = parties_of(read, f"{led} {words} Ana Testova said that it was late.")
        assert told["Ana Testova"] != "peru"


@pytest.mark.parametrize(
    ("words", "party"),
    [
        ("It is led by Karim Testani; foreign ministers Ana Testova and Pia Prueba are with him.", "peru"),
        (
            "Negotiator Karim Testani, who accompanied the Peruvian minister, Pia Prueba, along with"
            " adviser Ana Testova, left.",
            "peru",
        ),
        ("It is led by Karim Testani; the lawyer Ana Testova stayed away from him.", None),
        ("Karim Testani walked along with legal adviser Ana Testova, and left.", None),
    ],
)
def test_who_is_with_its_chief_or_comes_along_is_of_his_side(
    read: Read, words: str, party: str | None
) -> None:
    ahead = "The mission of Peru came to see Chile's president."
    assert parties_of(read, f"{ahead} {words}").get("Ana Testova") == party
