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
