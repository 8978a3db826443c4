"""Of a meeting that was moved, the new day and place count."""

from __future__ import annotations

from datetime import date

import pytest

from tests.talks.reading.conftest import Read
from tests.talks.reading.meetings_told import told


@pytest.mark.parametrize(
    "words",
    [
        "The talks of Iran and Iraq, set for January 12 in Muscat, were moved to January 14 in Doha.",
        "The round of Iran and Iraq, originally planned for January 12, will open on January 14 in Doha.",
    ],
)
def test_it_works(read: Read, words: str) -> None:
    assert [met[:2] for met in told(read, words)] == [("doha", date(2022, 1, 14))]
