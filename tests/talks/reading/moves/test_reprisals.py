"""Threats told by what is kept open, by an obligation dropped, or by what will happen unless."""

from __future__ import annotations

import pytest

from tests.talks.reading.conftest import Read
from tests.talks.reading.moves_told import moves


def test_it_works(read: Read) -> None:
    assert moves(read, "Iran will veto the text, the Iranian envoy Ali Muster said.") == [("iran", "threat")]


@pytest.mark.parametrize(
    "words",
    [
        "Sanctions are among the options, the Iranian envoy Ali Muster said.",
        "New tolls on the ferries and legal action remained on the cards, the Iranian envoy Ali Muster said.",
        "Patrols will be resumed if another ferry is seized, the Iranian envoy Ali Muster said.",
        "The water would be held back until the pilots return, the Iranian envoy Ali Muster said.",
        "A strike would be called if no answer came, the Iranian envoy Ali Muster said.",
        "Iran gave the growers until Friday, failing which the weir could be shut.",
        "Iran has vowed to review the toll.",
        "Iran vowed that it would hit back.",
        "Iran vowed to attend no further survey.",
        "Iran warned that smugglers risk arrest.",
        "Iran would no longer feel bound by the toll, the envoy Ali Muster said.",
        "Iran would consider itself free to close the weir.",
        "Iran will stay away from the survey.",
        "Iran will vote against any toll.",
        "Iran will take the matter to the Security Council.",
        "Iran would extend its blockade to the canal.",
        "Iran will return to the battlefield.",
        "Iran would reconsider its position.",
        "Iran may expel the pilots.",
        "Iran's army would continue to turn back any ferry.",
        "“If nothing moves, nobody crosses,” the Iranian envoy Ali Muster said.",
        "“If they refuse, the weir closes,” the Iranian envoy Ali Muster said.",
        "Iran put the growers on notice that the weir could be shut.",
        "Iran is ready to go to war over the weir.",
        "Iran is considering leaving the commission.",
        "Iran did not exclude leaving the commission.",
        "Iran cautioned that delays could cost Oman its ferries.",
        "“Our patience is running out,” the Iranian envoy Ali Muster said.",
        "An attack on the weir would mean war, the Iranian envoy Ali Muster said.",
        "A refusal would carry a price, the Iranian envoy Ali Muster said.",
        "Any shot would be answered, the Iranian envoy Ali Muster said.",
        "The truce would be over if one more ferry sank, the Iranian envoy Ali Muster said.",
        "“One more shot and the truce is over,” the Iranian envoy Ali Muster said.",
        "“They sign by Friday or we close the weir,” the Iranian envoy Ali Muster said.",
        "“Otherwise the weir stays shut,” the Iranian envoy Ali Muster said.",
        "Iran plans to impose a toll on foreign ferries and to boycott the survey.",
        "Iran hinted at sanctions.",
        "Iran told Oman that it would lose the ferry.",
        "Iran would recall its ambassador, the envoy Ali Muster said.",
        "The weir would stay shut until the pilots return, the Iranian envoy Ali Muster said.",
        "Iran has every right to respond.",
    ],
)
def test_threats(read: Read, words: str) -> None:
    assert [move for move in moves(read, words) if move[1] == "threat"] == [("iran", "threat")]


@pytest.mark.parametrize(
    "words",
    [
        "Sanctions were on the agenda, the Iranian envoy Ali Muster said.",
        "A survey will be held in May if the silt is gone, the Iranian envoy Ali Muster said.",
        "“If all goes well, the survey ends on Friday,” the Iranian envoy Ali Muster said.",
        "“If nobody shoots, nobody needs a guard,” the Iranian envoy Ali Muster said.",
        "Iran will withhold comment.",
        "The repairs could cost the state 20 million dollars, the Iranian envoy Ali Muster warned.",
        "Iran is weighing its options.",
        "The survey would be answered by Friday, the Iranian envoy Ali Muster said.",
        "Iran plans to impose order on the river.",
        "A refusal would have no consequences, the Iranian envoy Ali Muster said.",
        "The road will remain closed until the snow melts, the Iranian envoy Ali Muster said.",
        "The talks are over if everybody signs, the Iranian envoy Ali Muster said.",
    ],
)
def test_no_threats(read: Read, words: str) -> None:
    assert "threat" not in [kind for _, kind in moves(read, words)]


@pytest.mark.parametrize(
    "words",
    [
        "Any incursion would be answered, the Iranian envoy Ali Muster said.",
        "Iran warned that its patience was running out.",
        "Iran is preparing to leave the treaty.",
        "A withdrawal from the treaty was an option, the Iranian envoy Ali Muster said.",
    ],
)
def test_plain_threats(read: Read, words: str) -> None:
    assert moves(read, words) == [("iran", "threat")]
