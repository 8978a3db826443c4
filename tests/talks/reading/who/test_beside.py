"""The body that stands right beside a name."""

from __future__ import annotations

import pytest

from tests.talks.reading.conftest import Read
from tests.talks.reading.people_told import named_in


@pytest.mark.parametrize(
    "words",
    [
        "Peru met the Tundra Miners Union. The Tundra Miners Union, led by Ana Testova, left.",
        "Peru met the Tundra Miners Union. Ana Testova of the Tundra Miners Union left.",
    ],
)
def test_it_works(read: Read, words: str) -> None:
    assert "Tundra Miners Union" in (named_in(read, words)["Ana Testova"].party_text or "")
