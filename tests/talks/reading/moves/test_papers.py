"""Who asks by a letter, a note or a petition."""

from __future__ import annotations

import pytest

from tests.talks.reading.conftest import Read
from tests.talks.reading.moves_told import moves

MET = "Iraq and Iran held talks in Muscat on Saturday. "


@pytest.mark.parametrize(
    "words",
    [
        "A letter signed by Iraq's envoy urges Iran to open the weir.",
        "The note, sent by Iraq in May, urges Iran to open the weir.",
        "Iraq's letter to the council asks for an open weir.",
        "A petition from Iraq calls on Iran to open the weir.",
        "The memorandum called on Iran to open the weir, the Iraqi water ministry said.",
        "Iraq lodged a complaint demanding that Iran open the weir.",
    ],
)
def test_it_works(read: Read, words: str) -> None:
    assert moves(read, MET + words) == [("iraq", "demand")]


def test_a_paper_of_nobody_asks_for_nobody(read: Read) -> None:
    assert moves(read, MET + "A letter in the archive urges pilots to open the weir.") == []
