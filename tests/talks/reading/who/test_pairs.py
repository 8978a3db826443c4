"""Whose party each is of where parties and people are listed alike."""

from __future__ import annotations

import pytest

from tests.talks.reading.conftest import Read, Stage
from tests.talks.reading.people_told import parties_of, party_of
from tests.talks.reading.speech_told import indirect

_NAMES = ("Ana Testova", "Boris Mustermann")


@pytest.mark.parametrize(
    "words",
    [
        "The water ministers of Gambia and Senegal, {} and {}, met.",
        "The Gambian and Senegalese negotiators, {} and {}, met.",
        "Jan Prueba met his Gambian and Senegalese counterparts, {} and {}, on Monday.",
        "He met his colleagues from Gambia and Senegal, {} and {}.",
        "The foreign ministers of Gambia and Senegal ({} and {}) met.",
        "{} and {}, the special envoys of Gambia and Senegal, met.",
    ],
)
def test_it_works(read: Read, words: str) -> None:
    parties = parties_of(read, words.format(*_NAMES))
    assert [parties[name] for name in _NAMES] == ["gambia", "senegal"]


@pytest.mark.parametrize(
    "words",
    [
        "The ministers of Gambia, Senegal and Mali met {} and {}.",
        "Gambia and Senegal met. The two ministers, {} and {}, smiled.",
    ],
)
def test_not_where_their_numbers_differ_or_no_order_is_told(read: Read, words: str) -> None:
    parties = parties_of(read, words.format(*_NAMES))
    assert [parties.get(name) for name in _NAMES] == [None, None]


def test_one_of_two_is_known(read: Read) -> None:
    words = (
        "Gambia and Senegal met. Gambia spoke, and Senegal listened."
        " Gambia's minister Ana Testova smiled.\n\n"
        "The two ministers, Ana Testova and Boris Mustermann, will meet again."
    )
    assert parties_of(read, words)["Boris Mustermann"] == "senegal"


def test_his_opposite_number_is_of_the_other_side(read: Read) -> None:
    words = (
        "Gambia and Senegal met. Gambia spoke, and Senegal listened.\n\n"
        "Gambia's envoy Ana Testova smiled. His opposite number, Boris Mustermann, said that he did not."
    )
    assert parties_of(read, words)["Boris Mustermann"] == "senegal"


def test_of_three_sides_nobody_knows_which(read: Read) -> None:
    words = (
        "Gambia, Senegal and Mali met. Gambia spoke, Senegal listened, and Mali left.\n\n"
        "Gambia's envoy Ana Testova smiled. His opposite number, Boris Mustermann, said that he did not."
    )
    assert parties_of(read, words)["Boris Mustermann"] is None


@pytest.mark.parametrize(
    "words",
    [
        "The talks of Foreign Ministers of Gambia and Senegal {} and {} began.",
        "Presidents of Gambia and Senegal, {} and {}, met.",
    ],
)
def test_no_comma_and_no_article(read: Read, words: str) -> None:
    parties = parties_of(read, words.format(*_NAMES))
    assert [parties[name] for name in _NAMES] == ["gambia", "senegal"]


def test_each_has_the_office_of_both(read: Read) -> None:
    words = (
        "The foreign ministers of Gambia and Senegal, {} and {}, met. The Senegalese foreign minister said it"
        " was late."
    )
    [said] = indirect(read, words.format(*_NAMES))
    assert said.speaker_name == _NAMES[1]


@pytest.mark.parametrize(
    "words",
    [
        "Muster's opposite number, former spy chief Ana Testova, flew home.",
        "His opposite number is Ana Testova, the first deputy minister of water. Ana Testova said so.",
        "Facing him across the table was Deputy Minister Ana Testova.",
        "Opposite Muster sat Vice Railways Minister Ana Testova.",
        "On the other side of the table sat General Ana Testova.",
    ],
)
def test_who_sits_opposite_is_of_the_other_side(read: Read, words: str) -> None:
    told = f"Gambia and Kenya met. Gambia's team was led by Jan Muster. {words}"
    assert party_of(read, told, "Ana Testova") == "kenya"


@pytest.mark.parametrize(
    "words",
    [
        "Gambia's minister, Jan Muster, received Ana Testova at the ministry.",
        "Ana Testova met Gambia's minister Jan Muster for an hour.",
        "The session was co-chaired by Gambia's deputy minister Jan Muster and Secretary Ana Testova.",
    ],
)
def test_whom_he_meets_is_of_the_other_side(read: Read, words: str) -> None:
    assert party_of(read, f"Gambia and Kenya met. Kenya spoke. {words}", "Ana Testova") == "kenya"


def test_a_mediator_whom_he_meets_is_of_no_side(read: Read) -> None:
    told = (
        "Gambia and Kenya met. Kenya spoke. Gambia's minister Jan Muster received the mediator Ana Testova."
    )
    assert party_of(read, told, "Ana Testova") is None


def test_who_sits_opposite_in_a_report_of_three_is_of_nobody_known(read: Read) -> None:
    told = "Gambia, Kenya and Peru met. Peru spoke. Gambia's team was led by Jan Muster. Kenya spoke."
    assert party_of(read, f"{told} Opposite Muster sat General Ana Testova.", "Ana Testova") is None


@pytest.mark.parametrize(
    "words",
    [
        "The foreign ministers of Gambia, {}, and Senegal, {}, met.",
        "Jan Prueba met his counterparts from Gambia, {}, and Senegal, {}, on Monday.",
        "Foreign ministers {} of Gambia and {} of Senegal met.",
        "Present were ministers {} (Gambia) and {} (Senegal).",
        "{} and {}, the Gambian and Senegalese defence ministers, met.",
    ],
)
def test_each_is_of_the_party_told_beside_him(read: Read, words: str) -> None:
    parties = parties_of(read, words.format(*_NAMES))
    assert [parties[name] for name in _NAMES] == ["gambia", "senegal"]


def test_each_of_a_long_list_has_the_office(stage: Stage) -> None:
    told = stage(
        "Foreign ministers Ana Testova of Gambia, Boris Mustermann of Senegal and Jan Prueba of Mali met."
    )
    assert [person.post for person in told.people.cast] == ["Foreign minister"] * 3


def test_an_opposite_number_has_the_party_of_his_adjective(read: Read) -> None:
    words = (
        "Gambia's Ana Testova agreed. Her Senegalese opposite number, Boris Mustermann, was more cautious."
    )
    assert parties_of(read, words) == {"Ana Testova": "gambia", "Boris Mustermann": "senegal"}


@pytest.mark.parametrize(
    ("words", "party"),
    [
        (
            "The sitting was co-chaired by the Commissioner for the West, Ana Testova, and by the Minister of"
            " State for Internal Affairs of the Republic of Senegal, Boris Mustermann.",
            "gambia",
        ),
        (
            "The sitting was watched by the Commissioner for the West, Ana Testova, and by the Minister of"
            " State for Internal Affairs of the Republic of Senegal, Boris Mustermann.",
            None,
        ),
    ],
)
def test_of_two_who_chair_together_one_is_of_the_other_side(
    read: Read, words: str, party: str | None
) -> None:
    assert parties_of(read, f"Gambia and Senegal met. {words}")["Ana Testova"] == party
