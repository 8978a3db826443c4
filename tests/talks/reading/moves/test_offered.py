"""Who offers what somebody is told to have been offered."""

from __future__ import annotations

import pytest

from tests.talks.reading.conftest import Read
from tests.talks.reading.moves_told import moves


@pytest.mark.parametrize(
    "words",
    [
        "Oman had been offered free passage, the Iranian envoy Ali Muster said.",
        "The Iranian envoy Ali Muster said Oman had been offered free passage.",
        "Oman was offered free passage by Iran.",
        "Oman has been promised a ferry by Iran.",
    ],
)
def test_of_who_says_so_or_is_named(read: Read, words: str) -> None:
    assert moves(read, words) == [("iran", "offer")]


@pytest.mark.parametrize(
    "words",
    [
        "Iran had been offered free passage, the Iranian envoy Ali Muster said.",
        "Oman had been offered free passage.",
    ],
)
def test_not_of_whom_it_was_offered_to(read: Read, words: str) -> None:
    assert moves(read, words) == []


def test_who_is_hard_on_another(read: Read) -> None:
    words = "Oman will face sanctions if it keeps the toll, the Iranian envoy Ali Muster said."
    assert moves(read, words) == [("iran", "threat")]


@pytest.mark.parametrize(
    "words",
    [
        "Iran will face sanctions, the Iranian envoy Ali Muster said.",
        "“We will face a heavy cost,” the Iranian envoy Ali Muster said.",
    ],
)
def test_nobody_threatens_himself(read: Read, words: str) -> None:
    assert moves(read, words) == []


@pytest.mark.parametrize(
    "words",
    [
        "Iran said any attack would be met with force.",
        "Iran warned that ships that ignored the ban would face sanctions.",
    ],
)
def test_whoever_dares_it_is_threatened(read: Read, words: str) -> None:
    assert moves(read, words) == [("iran", "threat")]
