"""Whose party somebody is of who serves another, once that one's is known."""

from __future__ import annotations

import pytest

from tests.talks.reading.conftest import Read
from tests.talks.reading.people_told import named_in, parties_of, party_of

CHIEF = "Peruvian President Karim Testani flew in with a jar of sand. "


@pytest.mark.parametrize(
    "words",
    [
        "Ana Testova, an adviser to Testani, said that it was late.",
        "An aide to President Karim Testani, Ana Testova, said that it was late.",
        "Testani's spokeswoman, Ana Testova, said that it was late.",
    ],
)
def test_it_works(read: Read, words: str) -> None:
    assert party_of(read, CHIEF + words, "Ana Testova") == "peru"


@pytest.mark.parametrize(
    "words",
    [
        "Ana Testova, an adviser to Muster, said that it was late.",
        "Ana Testova, a historian of Testani, said that it was late.",
        "Ana Testova, who met Testani, said that it was late.",
    ],
)
def test_who_serves_another_or_nobody_is_not_of_his_party(read: Read, words: str) -> None:
    assert party_of(read, CHIEF + words, "Ana Testova") is None


def test_an_office_with_a_party_of_its_own_keeps_it(read: Read) -> None:
    words = "Ana Testova, Chile's envoy to Testani, said that it was late."
    assert party_of(read, CHIEF + words, "Ana Testova") == "chile"


def test_whoever_sits_in_somebodys_office_serves_his_state(read: Read) -> None:
    office = "Ana Testova, the coordinator in Chancellor Angela Merkel's office, agreed."
    assert parties_of(read, office)["Ana Testova"] == "germany"
    visit = "Ana Testova, the tailor in Chancellor Angela Merkel's street, agreed."
    assert parties_of(read, visit)["Ana Testova"] is None


def test_the_envoy_of_a_president_is_of_his_party(read: Read) -> None:
    """What stands behind the name is the envoy's office and not the president's."""
    words = "Gambian President Jan Prueba waited. Ana Testova, President Jan Prueba's envoy for Africa, left."
    person = named_in(read, words)["Ana Testova"]
    assert (person.post, person.party) == ("envoy for Africa", "gambia")


def test_who_advises_a_president_is_of_his_party(read: Read) -> None:
    words = "Ana Testova, who advises Gambian President Jan Prueba, left."
    assert parties_of(read, words)["Ana Testova"] == "gambia"
