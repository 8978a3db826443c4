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
        "The ministers of Iraq and Iran agreed on Sunday that the barges must leave.",
        "The two sides agreed that it was necessary to keep the peace on the water.",
    ],
)
def test_nothing_is_asked(read: Read, words: str) -> None:
    assert moves(read, MET + words) == []


@pytest.mark.parametrize(
    "words",
    [
        "Iran's envoy Ali Muster urged Iran not to shut the door.",
        "The Iraqi court ruled. It demands that Baghdad pay for the pilots.",
        "Iraq's envoy Adil Muster was there. He urged the Iraqi side to stop dredging.",
    ],
)
def test_nobody_asks_himself(read: Read, words: str) -> None:
    assert moves(read, MET + words) == []


@pytest.mark.parametrize(
    "words",
    [
        "Iraq's envoy Adil Muster was there. He urged the Iranian side to stop dredging.",
        "Iraq wants Iraqi pilots to steer the barges.",
        "Iraq asked that Iraqi barges be freed.",
    ],
)
def test_what_is_asked_for_may_be_his_own(read: Read, words: str) -> None:
    assert moves(read, MET + words) == [("iraq", "demand")]


@pytest.mark.parametrize(
    "words",
    [
        "Iran and Iraq opened talks in Muscat on Monday, seeking to resolve a quarrel over tolls.",
        "Iran and Iraq will meet in Muscat on Monday seeking an end to the blockade.",
        "Iraq reported on the negotiations seeking the release of the pilots.",
        "“We hope that the Iraqis are prepared to share the water,” said Iranian envoy Omid Testi.",
        "Iran said the two still differed over what should be written into the statute.",
        "Iran said the growers were told they were promised that the weir would stay open.",
        "The Iranian minister offered scant information on the talks.",
    ],
)
def test_an_aim_of_both_and_a_hope_are_nobodys(read: Read, words: str) -> None:
    assert moves(read, MET + words) == []


@pytest.mark.parametrize(
    ("words", "kind"),
    [
        ("Iran's president flew to Muscat on Monday, seeking the removal of Iraqi tariffs.", "demand"),
        ("Iran is seeking to end the inspections.", "demand"),
        ("Iran said that it was ready to build a joint lock.", "offer"),
        ("Iran said that the weir should be opened by Friday.", "demand"),
    ],
)
def test_what_one_asks_or_offers_is_its_own(read: Read, words: str, kind: str) -> None:
    assert moves(read, MET + words) == [("iran", kind)]
