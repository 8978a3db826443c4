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
        "Oman was promised a ferry by the Iranian government.",
        "Oman was promised a ferry by the government in Tehran.",
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
    ("words", "kind"),
    [
        ("Iran is seeking legally binding guarantees.", "guarantee"),
        ("Iran is calling for guarantees on the weir.", "guarantee"),
        ("Iran would like a written guarantee from Oman.", "guarantee"),
        ("Iran must receive security guarantees, its envoy Ali Muster said.", "guarantee"),
        ("Iran called on Oman to guarantee free passage.", "demand"),
        ("Iran wants to reopen the lock without guarantees.", "demand"),
    ],
)
def test_guarantees_asked_for(read: Read, words: str, kind: str) -> None:
    assert moves(read, words) == [("iran", kind)]


@pytest.mark.parametrize(
    "words",
    [
        "Iran said any attack would be met with force.",
        "Iran warned that ships that ignored the ban would face sanctions.",
    ],
)
def test_whoever_dares_it_is_threatened(read: Read, words: str) -> None:
    assert moves(read, words) == [("iran", "threat")]
