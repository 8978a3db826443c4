"""Red lines told by what nobody gets, by a preference, by what is closed, barred or final."""

from __future__ import annotations

import pytest

from tests.talks.reading.conftest import Read
from tests.talks.reading.moves_told import moves


def test_it_works(read: Read) -> None:
    assert moves(read, "Iran prefers no treaty to a bad one.") == [("iran", "red_line")]


@pytest.mark.parametrize(
    "words",
    [
        "Iran won't, however, accept a toll.",
        "Iran would never, the envoy Ali Muster insisted, share the weir.",
        "Iran would release no more pilots.",
        "Iran does not want to hear of foreign patrols.",
        "Iran does not intend to leave the weir.",
        "Iran is not giving up the weir.",
        "Iran won't be leaving the weir, the Iranian envoy Ali Muster said.",
        "Iran will not put up with patrols on the river.",
        "Iran cannot agree to a joint ferry.",
        "Iran will take no less than half of the river.",
        "Iran stands firm on the toll.",
        "Iran draws the line at foreign patrols.",
        "Iran made the toll a red line.",
        "The toll is a closed chapter, the Iranian envoy Ali Muster said.",
        "The weir was not a subject for discussion, the Iranian envoy Ali Muster said.",
        "The survey would be held in Tehran or not at all, the Iranian envoy Ali Muster said.",
        "Everything can be discussed except the weir, the Iranian envoy Ali Muster said.",
        "A toll is ruled out, the Iranian envoy Ali Muster said.",
        "Iran excludes any toll.",
        "“Nobody gets our ferries,” the Iranian envoy Ali Muster said.",
        "“No council can sell the weir,” the Iranian envoy Ali Muster said.",
        "Nothing will be signed before the silt is gone, the Iranian envoy Ali Muster said.",
        "“They will never get the weir,” the Iranian envoy Ali Muster said.",
        "The old toll would not be considered, the Iranian envoy Ali Muster said.",
        "“This is our last word,” the Iranian envoy Ali Muster said.",
        "Iran is in no mood to compromise.",
        "Iran sees no room for compromise.",
        "A toll is not an option, the Iranian envoy Ali Muster said.",
        "Foreign patrols are unacceptable to Iran.",
        "A toll is off the table for Iran.",
        "Iran will go no further than joint patrols.",
        "Nothing short of half the river would do, the Iranian envoy Ali Muster said.",
        "Iran would not be drawn into arbitration, the Iranian envoy Ali Muster said.",
        "Iran has sworn never to leave the weir.",
        "“They can forget about the weir,” the Iranian envoy Ali Muster said.",
        "Iran refuses any change to the toll.",
        "Iran will not shift on the toll.",
    ],
)
def test_lines(read: Read, words: str) -> None:
    assert moves(read, words) == [("iran", "red_line")]


@pytest.mark.parametrize(
    "words",
    [
        "No one was hurt when the ferry sank, the Iranian envoy Ali Muster said.",
        "Nothing will be decided today, the Iranian envoy Ali Muster said.",
        "“Nobody gets up early here,” the Iranian envoy Ali Muster said.",
        "“We are not leaving the table,” the Iranian envoy Ali Muster said.",
        "The envoy Ali Muster would rather travel in the morning than in the evening.",
        "Iran prefers tea to coffee.",
        "Iran rejects any claim of that sort.",
        "The envoy Ali Muster stood firm in the storm.",
        "“Nobody will get everything,” the Iranian envoy Ali Muster said.",
    ],
)
def test_no_lines(read: Read, words: str) -> None:
    assert "red_line" not in [kind for _, kind in moves(read, words)]


@pytest.mark.parametrize(
    "words",
    [
        "Iran considers foreign patrols on the river unacceptable.",
        "Iran views the weir as non-negotiable.",
        "Neither a toll nor a joint patrol is acceptable to Iran.",
        "Iran will not, under any circumstances, halt the barges.",
        "Iran will not, he said, “surrender” the weir.",
        "None of its ferries would leave the country, the Iranian envoy Ali Muster said.",
    ],
)
def test_plain_lines(read: Read, words: str) -> None:
    assert moves(read, words) == [("iran", "red_line")]


@pytest.mark.parametrize(
    "words",
    [
        "Iran considers the proposal unacceptable.",
        "Iran considers such a toll unacceptable.",
    ],
)
def test_what_is_judged_draws_no_line(read: Read, words: str) -> None:
    assert "red_line" not in [kind for _, kind in moves(read, words)]


@pytest.mark.parametrize(
    ("words", "found"),
    [
        ("Iranian envoy Sam Muster said the talks will not be resumed unless Iraq withdraws.",
         [("iran", "red_line")]),
        ("Iran said it would reject any call for a vote.", [("iran", "red_line")]),
        ("The talks will not start until Monday.", []),
        ("Iran may reject any plan.", []),
    ],
)  # fmt: skip
def test_talks_that_will_not_go_on_and_what_would_be_rejected(
    read: Read, words: str, found: list[tuple[str, str]]
) -> None:
    assert moves(read, words) == found


@pytest.mark.parametrize(
    ("words", "found"),
    [
        ("The pilots will not be freed until they have stood trial, Iranian envoy Sam Muster said.",
         [("iran", "red_line")]),
        ("Iran said sanctions would not be discussed until the guns fall silent.", [("iran", "red_line")]),
        ("Iran insists any new quota will not exceed 900 tonnes.", [("iran", "red_line")]),
        ("Iran said the paper would not be published until Monday.", []),
        ("Iran expects that the toll will not exceed three rials.", []),
    ],
)  # fmt: skip
def test_what_will_not_be_done_until_something_is(
    read: Read, words: str, found: list[tuple[str, str]]
) -> None:
    assert moves(read, words) == found
