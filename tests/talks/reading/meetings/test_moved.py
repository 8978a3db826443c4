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


@pytest.mark.parametrize("was", ["was set to begin", "had been set to begin", "was to start"])
@pytest.mark.parametrize("now", ["is now to open", "will now open"])
def test_what_was_due_on_one_day_and_will_now_begin_on_another(read: Read, was: str, now: str) -> None:
    words = f"A meeting between Iran and Iraq, which {was} in Muscat on Monday, {now} on Friday."
    assert told(read, words) == [("muscat", date(2022, 1, 14), {"iran", "iraq"}, "expected")]
