"""What hangs on a wrong is a threat, whatever the verb; what hangs on a service is none."""

from __future__ import annotations

import pytest

from tests.talks.reading.conftest import Read
from tests.talks.reading.moves_told import moves


def test_it_works(read: Read) -> None:
    assert moves(read, "Iran would write its own charter if the others went on stalling.") == [
        ("iran", "threat")
    ]


@pytest.mark.parametrize(
    ("words", "kinds"),
    [
        ("Should the council fail to vote, Iran would print its own stamps.", ["threat"]),
        ("Unless the silt is cleared, Iran will count its own barges.", ["threat"]),
        ("Iran could lower the toll if the pumps were not switched off.", ["threat"]),
        ("Iran could lower the toll if the pumps were switched on.", ["offer"]),
        ("Iran would print its own stamps if the price was right.", []),
        ("Iran would release the pilots if it got a promise that they would not return.", ["offer"]),
    ],
)
def test_conditions(read: Read, words: str, kinds: list[str]) -> None:
    assert [kind for _, kind in moves(read, words)] == kinds
