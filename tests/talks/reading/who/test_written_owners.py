"""Whose an office is where no table knows the owner."""

from __future__ import annotations

import pytest

from tests.talks.reading.conftest import Read
from tests.talks.reading.people_told import named_in


@pytest.mark.parametrize(
    ("words", "owner"),
    [
        ("Peru waited. The Tundra Church's delegate, Ana Testova, left.", "Tundra Church"),
        ("Peru waited. President Prueba's delegate, Ana Testova, left.", ""),
    ],
)
def test_it_works(read: Read, words: str, owner: str) -> None:
    """An unknown owner is kept as written; a president is nobody's party."""
    assert (named_in(read, words)["Ana Testova"].party_text or "") == owner
