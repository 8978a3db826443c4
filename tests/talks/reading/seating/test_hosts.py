"""Who was visited: the state where somebody came, unless an organisation sits there."""

from __future__ import annotations

from datetime import date

import pytest

from tests.talks.reading.conftest import Read
from tests.talks.reading.meetings_told import Told, told


@pytest.mark.parametrize(
    ("words", "meetings"),
    [
        (
            "German Foreign Minister Annalena Baerbock flew to Riyadh on Friday to discuss the truce.",
            [("riyadh", date(2022, 1, 7), {"germany", "saudi-arabia"}, "held")],
        ),
        ("German Foreign Minister Annalena Baerbock flew to Geneva on Friday to discuss the truce.", []),
    ],
)
def test_it_works(read: Read, words: str, meetings: list[Told]) -> None:
    assert told(read, words) == meetings
