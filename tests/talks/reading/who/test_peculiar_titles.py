"""Offices that only one state or body has, or few."""

from __future__ import annotations

import pytest

from tests.talks.reading.conftest import Read
from tests.talks.reading.people_told import party_of_hers


@pytest.mark.parametrize(
    ("words", "party"),
    [
        ("Japan and the United States met. Assistant Secretary of State {} spoke first.", "united-states"),
        ("Japan and the U.S. met. National Security Council spokesman {} spoke first.", "united-states"),
        ("South Korea and Japan met. Deputy Chief Cabinet Secretary {} spoke first.", "japan"),
        ("{}, Assistant Secretary-General for the Americas, spoke first.", "united-nations"),
        ("Qatar and Chad met. {}, the emir's special envoy, spoke first.", "qatar"),
        ("London and Brussels met. The Dutch MEP {} spoke first.", "european-parliament"),
        (
            "Kenya and Russia met. {}, deputy chairman of a committee in the State Duma, spoke first.",
            "russia",
        ),
    ],
)
def test_the_title_tells_the_party(read: Read, words: str, party: str) -> None:
    assert party_of_hers(read, words) == party


@pytest.mark.parametrize(
    "words",
    [
        "Kenya and Gambia met. Assistant Secretary of State {} spoke first.",
        "Qatar and Kuwait met. {}, the emir's special envoy, spoke first.",
        "The US and Gambia met. {}, secretary of state for public order, spoke first.",
    ],
)
def test_not_of_a_state_that_is_not_named_nor_of_one_of_two(read: Read, words: str) -> None:
    assert party_of_hers(read, words) is None
