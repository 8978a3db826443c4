"""A word of asking is a verb, or the noun of what somebody asks."""

from __future__ import annotations

import pytest

from tests.talks.reading.conftest import Read
from tests.talks.reading.moves_told import moves


@pytest.mark.parametrize(
    ("words", "found"),
    [
        (
            "Iran says that it is no party to the war and calls on Iraq to sign the pact.",
            [("iran", "demand")],
        ),
        ("Iran's envoy made phone calls on Monday to a dozen capitals.", []),
        ("Iran rejected rebel calls for the release of the crew.", []),
        ("Iran dismissed repeated international demands for a vote.", []),
        ("The government of Iran demands a vote.", [("iran", "demand")]),
    ],
)
def test_calls_are_a_verb_or_somebodys(read: Read, words: str, found: list[tuple[str, str]]) -> None:
    assert moves(read, words) == found


@pytest.mark.parametrize(
    ("words", "told"),
    [
        ("Iran sees it as a trap and demands a new map.", [("iran", "demand")]),
        ("Iran sent a note and its demands.", []),
    ],
)
def test_a_verb_behind_another_noun(read: Read, words: str, told: list[tuple[str, str]]) -> None:
    assert moves(read, words) == told
