"""Each day that a plural before them shares is a meeting's."""

from __future__ import annotations

import pytest

from tests.talks.reading.conftest import Read
from tests.talks.reading.meetings_told import meetings


@pytest.mark.parametrize(
    ("words", "days"),
    [
        ("Iran and Iraq held three rounds in Doha, on July 3, 7 and 19.", [3, 7, 19]),
        ("Two rounds between Iran and Iraq took place in Doha on July 3 and 19.", [3, 19]),
        ("Iran and Iraq held meetings in Doha on July 3 and 4.", [3]),
        ("Iran and Iraq met in Doha on July 3, and 19 people were freed.", [3]),
    ],
)
def test_it_works(read: Read, words: str, days: list[int]) -> None:
    found = [met.when.earliest for met in meetings(read, words)]
    assert [day.day for day in found if day is not None] == days


def test_months_too(read: Read) -> None:
    found = meetings(read, "Iran and Iraq held two rounds in Doha, in July and August.")
    assert [met.when.date_text for met in found] == ["July", "August"]
