"""A body that meets by itself is no meeting of two."""

from __future__ import annotations

import pytest

from tests.talks.reading.conftest import Read
from tests.talks.reading.meetings_told import told

BEFORE = "Iran and Iraq met in Doha on Friday. "


@pytest.mark.parametrize(
    "words",
    [
        "Iran's national security council meets in Tehran on Monday.",
        "Its governing council sat in Tehran on Friday.",
        "It will go to a congress of the Badr Organisation, which is due to convene in Basra on 9 February.",
        "Badr's Political Commission meets in Basra on Monday.",
        "The board meets in Washington on Monday.",
        "A meeting of its executive committee took place in Tehran on Friday.",
    ],
)
def test_it_works(read: Read, words: str) -> None:
    assert [met[0] for met in told(read, BEFORE + words)] == ["doha"]


def test_a_body_that_meets_others_does(read: Read) -> None:
    words = BEFORE + "Iran's national security council met with Turkish officials in Tehran on Friday."
    assert [met[0] for met in told(read, words)] == ["doha", "tehran"]
