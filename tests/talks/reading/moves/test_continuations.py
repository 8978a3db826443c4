"""A move read with the one before it."""

from __future__ import annotations

import re

import pytest

from talks.reading.findings import DemandFound
from talks.reading.moves.continuations import is_ready_if, the_same_again
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
        ("Iran offered to open two gates. They want a road.", None),
        ("Iran offered to open two gates. Rain fell. In return they want a road.", None),
    ],
)
def test_a_move_that_goes_on_is_of_whoever_made_the_one_before(
    read: Read, stage: Stage, words: str, by: str | None
) -> None:
    offer = read(words, "demand")[0]
    scene = stage(words)
    again = the_same_again(scene, scene.document.sentences[-1], words.index("want"), [offer])
    assert (again and again.party) == by


@pytest.mark.parametrize(
    ("words", "by"),
    [
        ("The River Guild wants a pay rise. It demands a roster.", ["River Guild", "River Guild"]),
        (
            "Kosmos Energy, one of the firms, wants a roster. It said it could quit if there was none.",
            ["Kosmos Energy", "Kosmos Energy"],
        ),
        ("Ferry owners in Basra want a road. They demand a pier.", ["Ferry owners in Basra"] * 2),
        (
            "Ferry owners in Basra want a road. It has rained. Iran demands a pier.",
            ["Ferry owners in Basra", "Iran"],
        ),
    ],
)
def test_a_pronoun_is_whoever_asked_right_before(read: Read, words: str, by: list[str]) -> None:
    found = [finding.payload for finding in read(words, "demand")]
    assert [payload.by_text for payload in found if isinstance(payload, DemandFound)] == by


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
