"""Offers told by an openness, by what is on offer, or by what somebody could do."""

from __future__ import annotations

import pytest

from tests.talks.reading.conftest import Read
from tests.talks.reading.moves_told import moves


def test_it_works(read: Read) -> None:
    assert moves(read, "Iran is ready for short pauses on the river.") == [("iran", "offer")]


@pytest.mark.parametrize(
    "words",
    [
        "Iran is open to a joint ferry.",
        "Iran is, however, ready to lower the toll.",
        "Iran is prepared to suspend the toll for a year.",
        "Iran is offering free pilots.",
        "Iran has volunteered as host.",
        "Iran volunteered its ferries.",
        "Iran put about 40 million dollars on the table.",
        "Iran came up with a new draft.",
        "Iran floated joint patrols.",
        "Iran did hold out the prospect of a lower toll.",
        "Iran has come back with 28 pilots.",
        "Iran put four barges on the table.",
        "Iran is proposing a joint ferry.",
        "Iran says it can offer a pension for pilots.",
        "Iran has drafted a proposal for the weir.",
        "Iran made a number of concrete proposals on the toll.",
        "Iran gave Iraq a proposal for the weir.",
        "Iran hinted it might return the barges.",
        "The Iranian envoy Ali Muster signalled that Tehran could lower the toll.",
        "In return for a quiet river, Iran would reduce its patrols.",
        "As a gesture of goodwill, Iran will free ten pilots.",
        "“If the blockade is lifted, we will withdraw our patrols,” the Iranian envoy Ali Muster said.",
        "Under its plan, Iran would pay for the dredging.",
        "Iran will lend Iraq two dredgers, its envoy Ali Muster announced.",
        "Iran suggested that the two navies share the weir.",
        "On offer is a joint ferry, the Iranian envoy Ali Muster said.",
        "What Iran can do, the envoy Ali Muster said, is double the number of pilots.",
        "A free passage was all Iran could grant, the Iranian envoy Ali Muster said.",
        "Iran could live with a joint ferry.",
        "In return, Iran would open the weir.",
        "Iran promised to make up for the water lost.",
        "Iran assured Oman of its support for the ferry.",
        "Iran invited Omani growers to inspect the weir.",
        "Iran hinted that the number of pilots might rise.",
        "Iran will stand guarantee for the toll.",
        "The pilots could go home once the shooting stopped, the Iranian envoy Ali Muster said.",
        "Iran lowered its price to 15 cents.",
        "Iran made Oman an offer of joint patrols.",
        "Iran set out a plan for joint patrols.",
        "Iran showed some flexibility on the toll.",
        "Iran is willing, the envoy Ali Muster said, to lower the toll.",
        "Iran pitched a joint ferry.",
        "Iran advanced the idea of a joint ferry.",
        "Iran will bear half of the cost.",
        "A joint ferry was proposed by Iran.",
        "“If they return the pilots, the weir will be opened,” the Iranian envoy Ali Muster said.",
        "“We will share the weir,” the Iranian envoy Ali Muster said.",
        "Iran indicated a willingness to share the weir.",
        "Iran will release the pilots, the envoy Ali Muster said.",
        "The envoy Ali Muster said Iran would table a new map in May.",
    ],
)
def test_offers(read: Read, words: str) -> None:
    assert moves(read, words) == [("iran", "offer")]


@pytest.mark.parametrize(
    "words",
    [
        "Iran is ready for a long negotiation.",
        "Iran came with a delegation of twelve.",
        "Iran thought that the survey could be difficult.",
        "Iran cut its demand for oil.",
        "“We will go ahead if we have to,” the Iranian envoy Ali Muster said.",
        "Iran would pay nothing.",
        "The Iranian delegation will return home on Friday, the envoy Ali Muster said.",
        "Iran will reduce its debts, the envoy Ali Muster said.",
        "Iran voiced its readiness to study the draft.",
        "Iran did not hold out the prospect of a lower toll.",
        "Iran's envoy, Ali Muster, hinted that Tehran could delay the survey should the toll rise.",
        "Under the plan, Iran would remain on the river.",
        "“We will share nothing,” the Iranian envoy Ali Muster said.",
    ],
)
def test_no_offers(read: Read, words: str) -> None:
    assert "offer" not in [kind for _, kind in moves(read, words)]
