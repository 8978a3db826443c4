"""Words that look like a move and are none."""

from __future__ import annotations

import pytest

from tests.talks.reading.conftest import Read
from tests.talks.reading.moves_told import moves

MET = "Iraq and Iran held talks in Muscat on Saturday. "


def test_it_works(read: Read) -> None:
    assert moves(read, MET + "Iran asked Iraq to open the weir.") == [("iran", "demand")]
    assert moves(read, MET + "Iraq was asked by Iran to open the weir.") == [("iran", "demand")]


@pytest.mark.parametrize(
    "words",
    [
        "Had Iran wanted peace, it would have demanded less.",
        "Iran might have asked for a second gate.",
        "Only Iran can ask for that.",
        "Iran was asked on Sunday to sleep on it.",
        "Iran has been urged to open the weir.",
        "Neither Iraq nor Iran has asked the growers to leave.",
        "Iran told its citizens to avoid the weir.",
        "Iran called on the Iraqi minister in Basra on Sunday.",
        "Iran will want a table for three.",
        "The boat had to leave early, an Iranian official said.",
    ],
)
def test_nothing_is_asked(read: Read, words: str) -> None:
    assert moves(read, MET + words) == []


def test_whoever_asks_himself_is_nobody(read: Read) -> None:
    assert moves(read, "Iran's envoy Ali Muster urged Iran not to shut the door.") == []


@pytest.mark.parametrize(
    ("words", "by"),
    [
        ("The Iraqi court ruled. It demands that Baghdad pay for the pilots.", "iran"),
        ("Iraq's envoy Adil Muster was there. He urged the Iraqi side to stop dredging.", "iran"),
        ("Iraq's envoy Adil Muster was there. He urged the Iranian side to stop dredging.", "iraq"),
        ("Iraq wants Iraqi pilots to steer the barges.", "iraq"),
        ("Iraq asked that Iraqi barges be freed.", "iraq"),
    ],
)
def test_the_other_of_the_two_asks(read: Read, words: str, by: str) -> None:
    met = "Iran and Iraq met on Monday in Muscat. Iran and Iraq will meet again on Friday."
    assert moves(read, f"{met}\n\n{words}") == [(by, "demand")]
