"""What only looks like a line, or is told of long ago, gives none."""

from __future__ import annotations

import pytest

from tests.talks.reading.conftest import Read
from tests.talks.reading.moves_told import moves


def test_it_works(read: Read) -> None:
    assert moves(read, "Iran will not lend its pumps for now.") == []


@pytest.mark.parametrize(
    "words",
    [
        "Iran had once offered a ferry.",
        "Iran will not lend its pumps until January 5.",
        "Iran would not lend its pumps before the end of the month.",
        "The breach was unacceptable, the Iranian envoy Ali Muster said.",
    ],
)
def test_told_only(read: Read, words: str) -> None:
    assert moves(read, words) == []
