"""For which organisation somebody mediates."""

from __future__ import annotations

import pytest

from tests.talks.reading.conftest import Read
from tests.talks.reading.people_told import party_of


@pytest.mark.parametrize(
    "words",
    [
        "Talks under African Union mediation went on. Facilitator Ana Testova waited.",
        "Talks under the auspices of the African Union went on. The mediator, Ana Testova, waited.",
        "Talks brokered by the African Union. Ana Testova, the facilitator, waited. Ana Testova said so.",
        "Kenyan President Ana Testova, who mediates for the African Union, phoned.",
        "The African Union's mediation went on. The spokesperson of the mediation, Ana Testova, said so.",
    ],
)
def test_it_works(read: Read, words: str) -> None:
    assert party_of(read, f"Gambia and Senegal are at odds. {words}", "Ana Testova") == "african-union"


@pytest.mark.parametrize(
    "words",
    [
        "The African Union welcomed the talks. Facilitator Ana Testova waited.",
        "Talks under African Union mediation went on, with ECOWAS facilitators. Mediator Ana Testova waited.",
    ],
)
def test_where_nobody_or_two_are_told_to_mediate_it_is_unknown(read: Read, words: str) -> None:
    assert party_of(read, f"Gambia and Senegal are at odds. {words}", "Ana Testova") is None


@pytest.mark.parametrize(
    "words",
    [
        "Gambia urged Senegal to talk through mediator Ana Testova.",
        "A Gambian army spokesman urged Senegal to give up its arms through chief mediator Ana Testova.",
        "Senegal told the chief facilitator, Ana Testova, that it was ready.",
    ],
)
def test_who_mediates_is_not_of_those_named_before(read: Read, words: str) -> None:
    assert party_of(read, f"Gambia and Senegal are at odds. {words}", "Ana Testova") is None


def test_a_mediator_told_to_be_of_a_state_is(read: Read) -> None:
    words = "Gambia and Senegal are at odds. Gambia told Kenyan mediator Ana Testova that it was ready."
    assert party_of(read, words, "Ana Testova") == "kenya"
