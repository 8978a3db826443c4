"""Answers in everyday words: only behind something that another party asked."""

from __future__ import annotations

import pytest

from talks.reading.findings import ResponseFound
from tests.talks.reading.conftest import Read

ASKED = "Iraq proposed a joint commission. "


def _answers(read: Read, words: str) -> list[tuple[str | None, str]]:
    found = [f.payload for f in read(words, "response") if isinstance(f.payload, ResponseFound)]
    return [(answer.by, answer.stance) for answer in found]


def test_it_works(read: Read) -> None:
    assert _answers(read, ASKED + "Iran says no.") == [("iran", "refuses")]


@pytest.mark.parametrize(
    ("words", "stance"),
    [
        ("Iran has said it cannot.", "refuses"),
        ("Iran shrugged it off.", "refuses"),
        ("Iran refused.", "refuses"),
        ("Iran answered that the date was too early.", "refuses"),
        ("Iran says that is a matter of sovereignty.", "refuses"),
        ("Iran stood firm.", "refuses"),
        ("Iran did not object.", "open"),
        ("Iran's envoy Ali Muster said Tehran would look at it.", "open"),
        ("“We can work with that,” said Iran's envoy, Ali Muster.", "open"),
        ("Iran took the offer to its parliament.", "open"),
        ("Iran needed time.", "defers"),
        ("Iran promised to study the paper.", "defers"),
        ("Iran has consented.", "accepts"),
        ("Iran accepted within the hour.", "accepts"),
        ("Iran has not agreed to any date.", "refuses"),
        ("Iran gave the green light.", "accepts"),
        ("Iran backed the idea, with reservations.", "accepts_in_part"),
        ("Iran came back with a draft of its own.", "counter_offers"),
    ],
)
def test_stances(read: Read, words: str, stance: str) -> None:
    assert _answers(read, ASKED + words) == [("iran", stance)]


@pytest.mark.parametrize(
    "words",
    [
        "Iran says no.",
        "Iraq proposed a joint commission. Nobody moved. It was late. Iran says no.",
        "Iran proposed a joint commission. Iran says no.",
        "Iraq proposed a joint commission. Iran says no more water is left.",
    ],
)
def test_nothing_was_asked_by_another_party_right_before(read: Read, words: str) -> None:
    assert _answers(read, words) == []
