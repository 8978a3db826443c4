"""What hangs on a wrong is a threat, on a service none; threats and lines behind a demand or an offer."""

from __future__ import annotations

import pytest

from tests.talks.reading.conftest import Read
from tests.talks.reading.moves_told import moves


def test_it_works(read: Read) -> None:
    assert moves(read, "Iran would write its own charter if the others went on stalling.") == [
        ("iran", "threat")
    ]


@pytest.mark.parametrize(
    "words",
    [
        "Iran gave the shippers until Friday to lower the toll or face a blockade.",
        "Iran has told the pilots to leave by Friday or be arrested.",
        "Iraq must lower the toll or the army would come, the Iranian envoy Ali Muster said.",
    ],
)
def test_or_else(read: Read, words: str) -> None:
    assert moves(read, words) == [("iran", "demand"), ("iran", "threat")]


def test_or_something_else_is_no_threat(read: Read) -> None:
    assert moves(read, "Iran told the pilots to land in Basra or in Kuwait.") == [("iran", "demand")]


@pytest.mark.parametrize(
    ("words", "kinds"),
    [
        ("Should the council fail to vote, Iran would print its own stamps.", ["threat"]),
        ("Unless the silt is cleared, Iran will count its own barges.", ["threat"]),
        ("Iran could lower the toll if the pumps were not switched off.", ["threat"]),
        ("Iran could lower the toll if the pumps were switched on.", ["offer"]),
        ("Iran would print its own stamps if the price was right.", []),
        ("Iran would release the pilots if it got a promise that they would not return.", ["offer"]),
    ],
)
def test_conditions(read: Read, words: str, kinds: list[str]) -> None:
    assert [kind for _, kind in moves(read, words)] == kinds


@pytest.mark.parametrize(
    "words",
    [
        "Iran offered joint patrols but not a joint zone.",
        "Iran is ready to share the water, but not the fish.",
        "Iran could accept a ferry, though never a bridge, the envoy Ali Muster said.",
    ],
)
def test_a_line_behind_an_offer(read: Read, words: str) -> None:
    assert moves(read, words) == [("iran", "offer"), ("iran", "red_line")]


@pytest.mark.parametrize(
    "words",
    [
        "Iran offered joint patrols, but not before Friday.",
        "Iran offered joint patrols, but not only on the river.",
    ],
)
def test_no_line_behind_an_offer(read: Read, words: str) -> None:
    assert moves(read, words) == [("iran", "offer")]


def test_a_threat_behind_a_demand(read: Read) -> None:
    words = "Iran told Oman to lift the toll by Friday or face a blockade."
    assert moves(read, words) == [("iran", "demand"), ("iran", "threat")]


@pytest.mark.parametrize(
    ("words", "kinds"),
    [
        ("Iran, the envoy warned, would resume the dredging in May should Iraq widen the quay.", ["threat"]),
        (
            "The ministry warned that Iran would reconsider the pact if one barge was turned round.",
            ["threat"],
        ),
        ("If barges cross the bar, Iran has hinted, it will install a boom.", ["threat"]),
        ("Iran, the envoy said, would install a boom in May should the tide allow it.", []),
        ("Iran warned of storms in May.", []),
    ],
)
def test_what_is_warned_of_in_any_case_is_a_threat(read: Read, words: str, kinds: list[str]) -> None:
    assert [kind for _, kind in moves(read, words)] == kinds
