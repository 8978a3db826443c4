"""Red lines told by what a thing is called, by a flat no, or by the least that will do."""

from __future__ import annotations

import pytest

from tests.talks.reading.conftest import Read
from tests.talks.reading.moves_told import moves


def test_it_works(read: Read) -> None:
    assert moves(read, "Iran would never share its ferries with anybody.") == [("iran", "red_line")]


@pytest.mark.parametrize(
    "words",
    [
        "Iran is not prepared to settle for half the river.",
        "The weir will not be moved for anyone, the Iranian envoy Ali Muster said.",
        "No soldier would leave the weir, the Iranian envoy Ali Muster said.",
        "“Not a drop for the canal,” the Iranian envoy Ali Muster said.",
        "Iran refuses to sign anything below a toll of 3 percent.",
        "Iran could not sign a text that named its pilots.",
        "Iran will sign nothing until the silt is gone.",
        "There will be no accord without the fishermen, the Iranian envoy Ali Muster said.",
        "Iran refuses to lift the toll before the silt is gone.",
        "There can be no return to the old toll, the Iranian envoy Ali Muster said.",
        "Iran has no intention of sharing the weir.",
        "The Iranian envoy Ali Muster has said that foreign patrols on the river are unacceptable.",
        "A toll is a deal-breaker for Iran.",
        "Iran will not give in to blackmail.",
        "Iran insisted that the old toll would not be reopened.",
        "The weir is not for sale, the Iranian envoy Ali Muster said.",
        "There will be no vote until the silt is gone, the Iranian envoy Ali Muster said.",
    ],
)
def test_lines(read: Read, words: str) -> None:
    assert moves(read, words) == [("iran", "red_line")]


@pytest.mark.parametrize(
    "words",
    [
        "Iran will not send more pilots for the moment.",
        "Iran will not sign before Friday.",
        "Iran dug in its heels and budged no further.",
        "No government can win this vote, the Iranian envoy Ali Muster said.",
        "“I will never forget that night,” the Iranian envoy Ali Muster said.",
        "Iran will give no date for the survey.",
        "The ministry wants to ensure that no other power can move the weir.",
        "The delay is unacceptable, the Iranian envoy Ali Muster said.",
        "There will be no statement before noon, the Iranian envoy Ali Muster said.",
        "A visit is not on the agenda, the Iranian envoy Ali Muster said.",
    ],
)
def test_no_lines(read: Read, words: str) -> None:
    assert "red_line" not in [kind for _, kind in moves(read, words)]


@pytest.mark.parametrize(
    "words",
    [
        "There is no solution without the fishermen, the Iranian envoy Ali Muster said.",
        "There is no question of leaving the delta, the Iranian envoy Ali Muster said.",
        "“We will not sit at that table again,” the Iranian envoy Ali Muster said.",
        "There will be no talks about the islands, the Iranian envoy Ali Muster said.",
        "Progress was impossible until the barges left, the Iranian envoy Ali Muster said.",
        "Iran has rejected any toll until the barges leave.",
    ],
)
def test_lines_of_real_copy(read: Read, words: str) -> None:
    assert moves(read, words) == [("iran", "red_line")]


@pytest.mark.parametrize(
    "words",
    [
        "There would be no talks with the ferrymen, the Iranian envoy Ali Muster said.",
        "Iran is not ready to share the weir.",
        "Iran is by no means ready to share the weir.",
        "Iran is determined not to share the weir.",
        "Never will Iran accept a toll, the Iranian envoy Ali Muster said.",
    ],
)
def test_plain_lines(read: Read, words: str) -> None:
    assert moves(read, words) == [("iran", "red_line")]
