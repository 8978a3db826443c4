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
        "Iran pledged a thousand pumps.",
        "Iran has shown its willingness to phase the toll out.",
        "Iran is committed to handing back every barge within a year.",
        "Iran guarantees every pilot a pardon.",
        "Iran dangled a port fund.",
        "Iran came forward with a figure of 250 barges.",
        "The plan, tabled by Iran in spring, would halve the toll.",
        "Iran keeps its door open to the fishermen.",
        "Iran was ready to receive the pilots any Wednesday.",
        "Iran consented to resume the ferries.",
        "Iran signalled it could go to $300 a barge.",
        "Iran stood by to help with the pumps.",
        "Iran promised to set up a pension for pilots.",
        "“Our door is open,” the Iranian envoy Ali Muster said.",
        "Iran unveiled a project for a second lock.",
        "Iran expressed readiness on Tuesday to open the lock.",
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
        "Iran has not been offered “even the minimum” of barges.",
        "Iran would withdraw its pilots if the toll was not paid.",
        "Iran announced a ceasefire on the river in June.",
        "The Iranian team is ready to wait outside.",
    ],
)
def test_no_offers(read: Read, words: str) -> None:
    assert "offer" not in [kind for _, kind in moves(read, words)]
