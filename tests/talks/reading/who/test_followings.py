"""Whose a movement is, by the name of its leader."""

from __future__ import annotations

import pytest

from tests.talks.reading.conftest import Read
from tests.talks.reading.people_told import parties_of


@pytest.mark.parametrize(
    "words",
    [
        "It signed the deal with Dr {}'s Polisario Front in May.",
        "The Polisario Front of Gen {}, which has fighters there, stayed away.",
        "The Polisario Front (PF), led by former minister {} from exile, said no.",
    ],
)
def test_the_leader_is_of_his_movement(read: Read, words: str) -> None:
    assert parties_of(read, words.replace("{}", "Ana Testova"))["Ana Testova"] == "polisario-front"


def test_who_governs_a_state_is_of_the_state(read: Read) -> None:
    words = "Israel waits. Naftali Bennett's Likud has said no, and Mr Bennett told Israel so."
    assert parties_of(read, words)["Naftali Bennett"] == "israel"
