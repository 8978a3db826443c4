"""Who is named by common words only: the federal government across from its own union is the state."""

from __future__ import annotations

from datetime import date

import pytest

from tests.talks.reading.conftest import Read
from tests.talks.reading.meetings_told import Told, told


@pytest.mark.parametrize(
    ("words", "meeting"),
    [
        (
            "Nigeria waits for its students. A meeting between the Federal Government and the Academic"
            " Staff Union of Universities in Abuja on Friday ended in deadlock.",
            ("abuja", date(2022, 1, 7), {"nigeria", "asuu"}, "held"),
        ),
    ],
)
def test_the_government_is_the_state(words: str, meeting: Told, read: Read) -> None:
    assert meeting in told(read, words)
