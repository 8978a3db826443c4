"""Who is introduced: by an office, by a party, by the tables; and what only looks like somebody's name."""

from __future__ import annotations

import pytest

from tests.talks.reading.conftest import Read
from tests.talks.reading.people_told import named_in, party_of


@pytest.mark.parametrize(
    "words",
    [
        "Chad's trade minister, Qorin Testova, left.",
        "Trade Minister Qorin Testova of Chad left.",
        "Chad's Qorin Testova left the hall.",
        "Qorin Testova (Chad) left the hall.",
    ],
)
def test_it_works(read: Read, words: str) -> None:
    assert party_of(read, words, "Qorin Testova") == "chad"


@pytest.mark.parametrize(
    "words",
    [
        "They flew back to its headquarters, Camp Testron, on Friday.",
        "They crossed the Qorin Testova international bridge on Friday.",
        "The Qorin Testova Foundation left the hall.",
    ],
)
def test_a_camp_a_bridge_and_a_foundation_are_nobody(read: Read, words: str) -> None:
    assert named_in(read, words) == {}
