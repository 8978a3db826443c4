"""Offers told by what somebody would give, by a pledge of things, or by a readiness."""

from __future__ import annotations

import pytest

from tests.talks.reading.conftest import Read
from tests.talks.reading.moves_told import moves


def test_it_works(read: Read) -> None:
    assert moves(read, "Iran said it would pay up to half of the toll.") == [("iran", "offer")]


@pytest.mark.parametrize(
    "words",
    [
        "The Iranian envoy Ali Muster said his country could accept 16 ferries at most.",
        "Iran would, in exchange, give the pilots a pension.",
        "Iran has shown its willingness to phase the toll out.",
        "Iran is committed to handing back every barge within a year.",
        "Iran dangled a port fund.",
        "The plan, tabled by Iran in spring, would halve the toll.",
        "Iran was ready to receive the pilots any Wednesday.",
        "Iran promised Iraq access to its ports.",
        "Iran pledged common patrols at the weir.",
        "Iran promised to set up a pension for pilots.",
        "Iran expressed readiness on Tuesday to open the lock.",
        "Iran replied that it would consider halving the toll.",
        "Iran announced that it would go on paying for the pilots.",
        "Iran said it would set up a fund for the ferrymen.",
        "Iran promised a full inquiry into the sinking.",
        "Iran has made known its willingness to dredge the weir.",
        "Iran is prepared to go further on the toll.",
        "The offer from Iran includes a lower toll for barges.",
        "Under a plan drawn up by Iran, the lock would be opened at night.",
        "The offer came from Iran.",
        "The truce offered by Iran would give the pilots three days.",
        "Iran, for its part, would withdraw its patrols from the weir.",
    ],
)
def test_offers(read: Read, words: str) -> None:
    assert moves(read, words) == [("iran", "offer")]


@pytest.mark.parametrize(
    "words",
    [
        "Iran said it would send a delegate to the next round.",
        "Iran would send its negotiators, the Iranian envoy Ali Muster said.",
        "Iran said it would resume the shelling.",
        "Iran once offered pilots; today nobody listens.",
        "Iran and Iraq undertook to go on talking.",
        "Iran promised an answer by noon.",
        "The Iranian envoy Ali Muster promised another trip to the weir.",
        "The toll was not something Iran could waive, its envoy Ali Muster said.",
        "Iran has not been offered “even the minimum” of barges.",
        "Iran would withdraw its pilots if the toll was not paid.",
        "Iran announced a ceasefire on the river in June.",
        "The Iranian team is ready to wait outside.",
        "Iran's envoy, Ali Muster, said his country would look into the matter.",
        "Iran expressed its readiness for talks.",
        "The offer from Iran was rejected.",
        "Iran will give a press conference, its envoy Ali Muster announced.",
    ],
)
def test_no_offers(read: Read, words: str) -> None:
    assert "offer" not in [kind for _, kind in moves(read, words)]
