"""A number or "one" tells of a meeting where a series of them was told of."""

from __future__ import annotations

from datetime import date

import pytest

from tests.talks.reading.conftest import Read
from tests.talks.reading.meetings_told import told

BOTH = {"iran", "iraq"}
OPENING = "Iran and Iraq will hold the 63rd round of their talks in Doha on Monday. "


@pytest.mark.parametrize(
    "before",
    [
        "The 62nd was held in Baghdad on Friday.",
        "The previous one was held in Baghdad on Friday.",
        "One held in Baghdad on Friday ended early.",
        "The one before it had taken place in Baghdad on Friday.",
        "The last one, fixed for spring, had broken up; another, in Baghdad on Friday, was held in haste.",
        "An extraordinary session followed in Baghdad on Friday.",
        "The latest ministerial was in Baghdad on Friday.",
        "Its agenda is unknown. The river is low. At the 62nd, held in Baghdad on Friday, they quarrelled.",
    ],
)
def test_it_works(read: Read, before: str) -> None:
    assert told(read, OPENING + before)[1] == ("baghdad", date(2022, 1, 7), BOTH, "held")


@pytest.mark.parametrize(
    "words",
    ["The 62nd parallel was reached in Baghdad on Friday.", "One man held in Baghdad was freed on Friday."],
)
def test_other_numbers_tell_of_none(read: Read, words: str) -> None:
    assert len(told(read, OPENING + words)) == 1
