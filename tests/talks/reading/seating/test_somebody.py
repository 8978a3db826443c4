"""Whom nobody knows is not lent a party of the article, and no other side is guessed for him."""

from __future__ import annotations

import pytest

from tests.talks.reading.conftest import Read
from tests.talks.reading.meetings_told import told

TWO = "Iran and Iraq held talks in Muscat on Monday. Iran and Iraq differ over water. "


@pytest.mark.parametrize(
    "words",
    [
        "Iran's central committee, meeting in Doha on Friday, endorsed the draft.",
        "The Qods company wants a port. Its chairman, Omid Karvani, met Iraq's president in Doha on Friday.",
        "Iraq's president met religious and local leaders in Doha on Friday.",
    ],
)
def test_nobody_is_lent(read: Read, words: str) -> None:
    assert {"iran", "iraq"} not in [met[2] for met in told(read, TWO + words) if met[0] == "doha"]


def test_officials_who_met_are_those_of_the_article(read: Read) -> None:
    assert {"iran", "iraq"} in [met[2] for met in told(read, TWO + "The two teams met in Doha on Friday.")]


def test_one_known_caller_is_enough_with_a_day(read: Read) -> None:
    words = TWO + "Iran's minister spoke by phone with the company's chairman on Friday."
    assert {"iran"} in [met[2] for met in told(read, words)]
