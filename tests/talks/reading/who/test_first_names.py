"""People and papers called like a state or a city."""

from __future__ import annotations

import pytest

from talks.reading.who.first_names import names_a_paper, names_a_person
from tests.talks.reading.conftest import Stage


@pytest.mark.parametrize(
    ("words", "word", "person"),
    [
        ("Jordan Testani smiled", "Jordan", True),
        ("Jordan Airways smiled", "Jordan", False),
        ("Jordan smiled", "Jordan", False),
        ("Ms Peru smiled", "Peru", True),
        ("Minister Carla Montenegro smiled", "Montenegro", True),
        ("Minister Montenegro smiled", "Montenegro", False),
        ("Al-Fateh Testani smiled", "Fateh", True),
        ("Al-Fateh smiled", "Fateh", False),
        ("Peru Testani smiled", "Peru", False),
        ("Israel Ramírez smiled", "Israel", True),
        ("Chad O'Testa smiled", "Chad", True),
        ("Kenya McTesta smiled", "Kenya", True),
        ("Jordan B. Testani smiled", "Jordan", True),
        ("Israel de la Testa smiled", "Israel", True),
        ("India Testa-Moore smiled", "India", True),
        ("Santiago Peña smiled", "Santiago", True),
        ("Cyprus Testides smiled. Testides said so.", "Cyprus", True),
        ("Cyprus Testides smiled. Testides said so to Cyprus.", "Cyprus", False),
        ("Cyprus Airways smiled. Airways said so.", "Cyprus", False),
        ("Cyprus Testides smiled.", "Cyprus", False),
        ("Jordan Governor Carla Testani smiled", "Jordan", False),
        ("Chad Marshal Carla Testani smiled", "Chad", False),
        ("Israel Opposition Leader Carla Testani smiled", "Israel", False),
        ("India External Affairs Minister Carla Testani smiled", "India", False),
        ("Israel UN envoy Carla Testani smiled", "Israel", False),
        ("Israel-based Testani smiled", "Israel", False),
    ],
)
def test_it_works(words: str, word: str, person: bool) -> None:
    start = words.index(word)
    assert names_a_person(words, start, start + len(word)) is person


@pytest.mark.parametrize(
    ("words", "paper"),
    [("the Lima accord", True), ("the Lima climate pledge", True), ("the Lima train", False)],
)
def test_what_was_signed_there_bears_the_name(words: str, paper: bool) -> None:
    assert names_a_paper(words, words.index("Lima") + len("Lima")) is paper


@pytest.mark.parametrize(
    ("words", "keys"),
    [
        ("Jordan Testani met the king of Jordan.", ["jordan"]),
        ("Ms France met Greece.", ["greece"]),
        ("Sofia Testova said Sofia would wait.", ["bulgaria"]),
        ("Israel President Isaac Herzog met Greece.", ["israel", "greece"]),
        ("Israel Ramírez met Greece.", ["greece"]),
        ("Foreign Minister Israel Ramírez met Greece.", ["greece"]),
        ("Chad Testsmith met Greece.", ["greece"]),
        ("Israel Foreign Minister Cohen met Greece.", ["israel", "greece"]),
        ("Jordan King Abdullah met Greece.", ["jordan", "greece"]),
        ("Kenya Negotiator Amina Wario met Greece.", ["kenya", "greece"]),
        ("The India Pakistan talks resumed.", ["india", "pakistan"]),
        ("Greece sent its high commissioner to India Ana Testova.", ["greece", "india"]),
    ],
)
def test_a_person_called_like_a_state_is_no_state(stage: Stage, words: str, keys: list[str]) -> None:
    assert [party.key for party in stage(words).parties] == keys


@pytest.mark.parametrize(
    "paper", ["Kigali accord", "Jeddah peace declaration", "Tirana Agreement", "Havana pact"]
)
def test_a_paper_named_after_a_city_is_no_party_and_no_place(stage: Stage, paper: str) -> None:
    found = stage(f"Iran said on Monday that the {paper} holds.")
    assert [party.key for party in found.parties] == ["iran"]
    assert found.places == []


def test_a_convention_centre_stands_in_its_city(stage: Stage) -> None:
    assert [p.city for p in stage("They met at the Doha Convention Center.").places] == ["doha"]
    assert stage("They quoted the Geneva Convention.").places == []
