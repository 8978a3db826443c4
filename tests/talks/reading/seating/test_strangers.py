"""Who is named by common words only: the federal government across from its own union is the state."""

from __future__ import annotations

from datetime import date

import pytest

from talks.reading.seating.strangers import seated_with_strangers
from tests.talks.reading.conftest import Read, Stage
from tests.talks.reading.meetings_told import Told, told


@pytest.mark.parametrize(
    ("words", "meeting"),
    [
        (
            "Nigeria waits for its students. A meeting between the Federal Government and the Academic"
            " Staff Union of Universities in Abuja on Friday ended in deadlock.",
            ("abuja", date(2022, 1, 7), {"nigeria", "asuu"}, "held"),
        ),
    ],
)
def test_the_government_is_the_state(words: str, meeting: Told, read: Read) -> None:
    assert meeting in told(read, words)


@pytest.mark.parametrize(
    ("words", "parties"),
    [
        ("A meeting in Doha on Friday was attended by the government and the Houthis.", {"yemen", "houthis"}),
        (
            "The Houthis met Oman's envoy in Doha on Friday, away from the government forces.",
            {"houthis", "oman"},
        ),
        (
            "Mozambique's government and the opposition movement Renamo met in Beira on Friday.",
            {"mozambique", "renamo"},
        ),
    ],
)
def test_the_government_across_from_a_movement_is_its_state(
    words: str, parties: set[str], read: Read
) -> None:
    assert [met[2] for met in told(read, words)] == [parties]


@pytest.mark.parametrize(
    ("words", "unknown"),
    [
        ("Sudan met the rebels on Monday in talks between Sudan and the rebels.", ["rebels"]),
        ("Kenya met Renamo, the rebels, on Monday.", []),
        ("Kenya met the rebels on Monday.", ["rebels"]),
    ],
)
def test_nobody_is_seated_twice(words: str, unknown: list[str], stage: Stage) -> None:
    scene = stage(words)
    assert list(seated_with_strangers(scene, {}, 0, len(words))[1]) == unknown
