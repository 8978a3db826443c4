"""What is held, told about or put in an aside of how talks will end."""

from __future__ import annotations

import pytest

from tests.talks.reading.conftest import Read


@pytest.mark.parametrize(
    "words",
    [
        "The old harbour master foresees a third bad winter.",
        "The bishop no longer believes in a negotiated end.",
        "The general view among traders is that the port will stay shut.",
        "It is whispered in the lobby that the envoy will resign.",
        "The hosts reckon on four days.",
        "She doubts they will be back before the rains.",
        "A fourth sitting is unlikely before the harvest.",
        "The worst, in his opinion, would come in March.",
        "The hosts do not rule out a small exchange.",
        "The two sides are nearing an understanding.",
        'The talks are "tantalisingly close", the envoy said.',
        "The envoy said he was certain that a solution was near.",
        '"What I expect is a short paper," the envoy said.',
        "She expects quarrels over the seating before Easter.",
        "The shopkeepers expect nothing from the visit, and nothing from the hosts.",
        "An agreement can be had, the envoy said, for the price of a ferry.",
        "Don't look for a handshake.",
        "The envoy has his own forecast: snow.",
        "The envoy did not hide his doubts.",
        'The envoy saw "a chance of one in five".',
        "The ferrymen give the pact little chance.",
        "The harbour master gives it a year.",
        'The smith gives the truce "until the first harvest".',
        "The smith gave the plan better odds.",
        "A dealer in salt is betting on June.",
        "The two sides hope to initial the pact by May.",
        "The cook guessed that the session would run until dawn.",
        "The clerks reckon with a decision in June.",
        "The loser, he foresees, will come back.",
        "Most of the clerks doubt it.",
        "Few in the port count on snow before Easter.",
        "He is less certain about the bridge.",
        "The millers do not count on it.",
        "The guild is counting on a stopgap.",
        "The old pilot anticipates few surprises.",
        "The bishop envisages the signature in spring.",
        "The smith thinks there'll be a fudge.",
        'The envoy predicted "a long afternoon of commas and semicolons".',
    ],
)
def test_what_is_held_to_come(read: Read, words: str) -> None:
    [found] = read(f"Iran and Iraq met in Geneva. {words}", "outlook")
    assert found.rule_id == "outlook.cue"


@pytest.mark.parametrize(
    "words",
    [
        "The plan foresees a bridge at Basra.",
        "The union gave the government until Friday.",
        "The envoy was less certain.",
        "Nobody should ask or expect us to pay twice.",
        "The chair gave the teams two weeks to finish.",
        "If it were only money, it would be easy.",
        "They had hoped to sign at Easter.",
        "The envoy was not so sure.",
        "The officer sat within reach of the door.",
        "The session was to last three hours; it ran to four.",
        "The traders were less sanguine.",
        '"We expect an answer in writing," the envoy said.',
        '"We expect the prisoners to be released," the envoy said.',
        "Tehran expects Baghdad to press the militia.",
        "They agreed that the truce would be extended by a month.",
        "A diplomat was asked whether the ferry would sail.",
        "The envoy said no treaty would be signed without the islands.",
        "The two ministries are set to hold a new round in Basra.",
    ],
)
def test_what_is_laid_down_asked_or_past_is_none(read: Read, words: str) -> None:
    assert read(f"Iran and Iraq met in Geneva. {words}", "outlook") == []
