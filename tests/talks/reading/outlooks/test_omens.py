"""Turns of phrase in which the end of talks is told before it comes."""

from __future__ import annotations

import pytest

from tests.talks.reading.conftest import Read


@pytest.mark.parametrize(
    "words",
    [
        "The odds of a signature have lengthened.",
        '"It will take a miracle," the envoy said.',
        "Observers give the lull no more than a week.",
        '"We are closer than at any time since the flood," the envoy said.',
        "How the vote goes is anybody's guess.",
        "The fourth round may prove decisive.",
        "There is little room for compromise.",
        "The teams are on track to finish by Friday.",
        "A settlement is still some way off.",
        "The envoy cautioned against expecting too much.",
        "The outcome hangs on whether the ferry sails.",
        "A fifth round is anticipated in the autumn.",
        "The envoy is betting that the rains will help.",
        "Time is running out, and the window for a deal is closing.",
        "A breakthrough, if it comes, comes late.",
        "A compromise is taking shape.",
        "The paper should pave the way for a vote.",
        '"It\'s going to be a long night," the envoy said.',
        "The row looks set to drag on.",
        "The parties stand on the brink of an understanding.",
        "The vote is seen as a formality.",
        "There are fears that the lull could end.",
        "The hardest part is still to come.",
        "The talks are likely to spill over into Sunday.",
        "A text could be signed as soon as Thursday.",
        "The accord is a done deal, the envoy said.",
        "It is far from clear that the rebels come.",
        "There is a growing sense that nothing moves.",
        "A return of the raids cannot be ruled out.",
        "Officials played down talk of a signing.",
        "The envoy expressed the belief that both wanted it.",
        "A diplomat called the October target ambitious.",
    ],
)
def test_how_it_may_end(read: Read, words: str) -> None:
    [found] = read(f"Iran and Iraq met in Geneva. {words}", "outlook")
    assert found.rule_id == "outlook.cue"


@pytest.mark.parametrize(
    "words",
    [
        "The chairs were set to one side of the table.",
        "She gave the boy no more than a glass of water.",
        "There is no room for compromise on the islands.",
        "The ship sails as soon as the oil is paid for.",
        "The minister pinned a medal on the driver.",
        "The envoy warned against the use of force.",
        "Iran would never give up the islands.",
    ],
)
def test_what_tells_of_no_end(read: Read, words: str) -> None:
    assert read(f"Iran and Iraq met in Geneva. {words}", "outlook") == []
