"""What sounds like an answer and is none."""

from __future__ import annotations

import pytest

from tests.talks.reading.conftest import Read
from tests.talks.reading.moves_told import stances


@pytest.mark.parametrize(
    ("none", "answer"),
    [
        ("Talks broke up after Iran refused to sign.", "On Monday Iran refused to sign."),
        ("The round failed because Iran declined to sign.", "Iran declined to sign."),
        ("Iran would refuse to ratify it.", "Iran refused to ratify it."),
        ("Iran had at first refused to sign.", "Iran had refused to sign."),
        ("Under the text accepted by Iran in April, ships pay.", "The text was accepted by Iran in April."),
        ("In 1975 Iran rejected the proposal.", "Iran rejected the proposal."),
        ("Iran could reject the offer, an expert said.", "Iran rejected the offer."),
        ("Iran has long opposed the plan.", "Iran opposed the plan."),
        ("Had Iran accepted the offer, ships would pay.", "Iran accepted the offer."),
        ("Nothing counts until Iran has accepted the offer.", "Now Iran has accepted the offer."),
    ],
)
def test_none(read: Read, none: str, answer: str) -> None:
    assert stances(read, none) == []
    assert len(stances(read, answer)) == 1
