"""A move read with the one before it."""

from __future__ import annotations

import re
from dataclasses import replace

import pytest

from talks.reading.findings import DemandFound
from talks.reading.moves.continuations import going_on, is_ready_if
from tests.talks.reading.conftest import Read, Stage
from tests.talks.reading.moves_told import moves, stances


@pytest.mark.parametrize(
    ("words", "ready"),
    [
        ("is now ready to lower the toll", True),
        ("could live with a toll", True),
        ("happy to lower the toll", True),
        ("could offer a toll", False),
        ("offered to lower the toll", False),
        ("has lowered the toll", False),
    ],
)
def test_it_works(words: str, ready: bool) -> None:
    match = re.match(".*", words)
    assert match is not None
    assert is_ready_if(match) is ready


@pytest.mark.parametrize(
    ("words", "by"),
    [
        ("Iran offered to open two gates. In return they want a road.", "iran"),
        ("Iran offered to open two gates. It also wants a road.", "iran"),
        ("Iran offered to open two gates. They want a road.", "oman"),
        ("Iran offered to open two gates. Rain fell. In return they want a road.", "oman"),
    ],
)
def test_a_move_that_goes_on_is_of_whoever_made_the_one_before(
    read: Read, stage: Stage, words: str, by: str
) -> None:
    offer, wish = read(words, "demand")
    assert isinstance(wish.payload, DemandFound)
    of_another = replace(wish, payload=replace(wish.payload, by="oman"))
    scene = stage(words)
    found = going_on(scene, scene.document.sentences[-1], of_another, [offer]).payload
    assert isinstance(found, DemandFound)
    assert found.by == by


def test_what_goes_on_without_in_return_is_of_its_own_subject(read: Read) -> None:
    words = "Iran offered to open two gates. Iraq wants a road."
    assert moves(read, words) == [("iran", "offer"), ("iraq", "demand")]


def _of_iran(read: Read, words: str) -> tuple[list[str], list[str]]:
    """What Iran offers and what it answers."""
    offers = [kind for by, kind in moves(read, words) if by == "iran"]
    return offers, [stance for by, stance in stances(read, words) if by == "iran"]


def test_what_goes_on_in_return_is_of_whoever_offered(read: Read) -> None:
    words = (
        "Iraq met Oman. Iran offered to open two gates. In return they want a road. It also asks for a loan."
    )
    assert [by for by, kind in moves(read, words) if kind == "demand"] == ["iran", "iran"]


@pytest.mark.parametrize(
    "words",
    [
        "Iran said it was ready to hand in its keys, but only to a third party.",
        "Iran could live with a common guard as long as its own crews stayed.",
        "Iran is willing to examine the files one by one.",
    ],
)
def test_a_readiness_answers_where_something_was_asked_and_offers_elsewhere(read: Read, words: str) -> None:
    assert _of_iran(read, "Iraq demands that Iran open the weir. " + words) == ([], ["open"])
    asked_of_another = "Iraq demands that Turkey open the dam. Iran is willing to host a survey."
    assert _of_iran(read, asked_of_another) == (["offer"], [])
