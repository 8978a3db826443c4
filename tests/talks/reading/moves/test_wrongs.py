"""Where a threat or a line begins behind what is asked for or offered."""

from __future__ import annotations

import pytest

from tests.talks.reading.conftest import Read
from tests.talks.reading.moves_told import moves


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
