"""Threats told by a vow, a notice or a warning, and by who will be made to pay."""

from __future__ import annotations

import pytest

from tests.talks.reading.conftest import Read
from tests.talks.reading.moves_told import moves


def test_it_works(read: Read) -> None:
    assert moves(read, "Iran vowed on Monday to retaliate for the dam.") == [("iran", "threat")]


@pytest.mark.parametrize(
    "words",
    [
        "Iran threatened not to renew the licence of the ferry.",
        "Iran threatened a total blockade of the canal.",
        "Iran has sworn to tear up the water pact.",
        "Iran vowed to bring the port to a standstill.",
        "Iran will respond firmly to any new dredger, its envoy Ali Muster said.",
        "Iran will give a crushing answer to the dredging, its envoy Ali Muster said.",
        "Iran will not sit idle while the marsh is drained, its envoy Ali Muster said.",
        "The dredging would not go unanswered, the Iranian envoy Ali Muster said.",
        "Any dredger found in the delta will be sunk, the Iranian envoy Ali Muster said.",
        "Iran warned that its fishermen would cut the nets if the dredgers came back.",
        "Such a raid will be treated as a hostile act, the Iranian envoy Ali Muster said.",
        "Iran would pass a water law of its own if the talks went nowhere and nothing was signed.",
        "The raiders would be crushed, the Iranian envoy Ali Muster said.",
        "Iran will see the shippers in court.",
        "Iran warned that it would count every barge.",
        "No option is off the table, the Iranian envoy Ali Muster said.",
        "Iran has threatened three shippers with fines.",
        "Iran said it would resume live-fire drills in the delta.",
        "Iran might close the lock in response to the toll, its envoy Ali Muster said.",
        "Iran may call a general strike of pilots, its envoy Ali Muster said.",
    ],
)
def test_threats(read: Read, words: str) -> None:
    assert moves(read, words) == [("iran", "threat")]


@pytest.mark.parametrize(
    "words",
    [
        "Iran will respond positively to the survey, its envoy Ali Muster said.",
        "Iran will give its answer on Friday, its envoy Ali Muster said.",
        "Iran vowed to go on looking for a way out.",
        "Asked about reports that Iran was considering closing the canal, a clerk shrugged.",
        "Iran would find the sum elsewhere if the loan was cheap, its envoy Ali Muster said.",
        "Pilots who stay away will be paid, the Iranian envoy Ali Muster said.",
        "Iran put the survey on the calendar.",
        "Iran warned that the pumps would fail.",
        "Iran warned that it would run out of barges.",
    ],
)
def test_no_threats(read: Read, words: str) -> None:
    assert "threat" not in [kind for _, kind in moves(read, words)]


@pytest.mark.parametrize(
    "words",
    [
        "Iraq can expect countermeasures, the Iranian envoy Ali Muster said.",
        "Iran does not rule out countermeasures.",
        "Iran warned of closing the canal.",
        "“They will certainly have to face an answer,” the Iranian envoy Ali Muster said.",
        "Iran said it would be forced to close the canal.",
    ],
)
def test_threats_of_real_copy(read: Read, words: str) -> None:
    assert moves(read, "Iran and Iraq met. " + words) == [("iran", "threat")]


@pytest.mark.parametrize(
    "words",
    [
        "Iran said that any attack on its barges would trigger a regional war.",
    ],
)
def test_plain_threats(read: Read, words: str) -> None:
    assert moves(read, words) == [("iran", "threat")]


@pytest.mark.parametrize(
    ("words", "told"),
    [
        (
            "Either Iraq opens the weir or Iran will shut the ferry, the Iranian envoy said.",
            [("iran", "threat")],
        ),
        ("The envoy can take either the ferry or the bus, the Iranian ministry said.", []),
    ],
)
def test_either_one_or_the_other(read: Read, words: str, told: list[tuple[str, str]]) -> None:
    assert moves(read, words) == told


def test_a_notice_of_eviction_threatens_nobody_at_the_table(read: Read) -> None:
    words = "Iran criticised the closing of its office once its landlord had served an eviction notice."
    assert moves(read, words) == []


@pytest.mark.parametrize("sort", ["important", "lasting"])
def test_decisions_with_consequences_are_no_threat(read: Read, sort: str) -> None:
    words = f"Iran's president said the talks would force decisions that will have {sort} consequences."
    assert moves(read, words) == []
