"""One move for each member of a list that one verb of asking governs."""

from __future__ import annotations

import pytest

from talks.reading.moves.lists import members
from tests.talks.reading.conftest import Read


@pytest.mark.parametrize(
    ("words", "count"),
    [
        ("Iran demands that the weir be opened and that the pilots be freed.", 2),
        ("Iran asked Iraq for a written plan and for the keys of the weir.", 2),
        ("Iran demands the release of the pilots, the return of the boats and an end to the toll.", 3),
        ("Iran seeks the lifting of the toll and a seat on the board.", 2),
        ("Iran wants a date and a map.", 1),
        ("Iran asked Iraq to open the weir and talk about the toll.", 1),
        ("Iran demands that Iraq and Turkey open the weir.", 1),
    ],
)
def test_each_member_is_a_demand(read: Read, words: str, count: int) -> None:
    assert len(read(words, "demand")) == count


def test_a_member_begins_behind_its_joint() -> None:
    words = "asked for a date, and for observers"
    assert [words[begin:] for begin in members(words, 0, len(words))] == ["observers"]
