"""The moves at talks by the words that open them."""

from __future__ import annotations

import re
from typing import get_args

import pytest

from talks.reading.findings import DemandKind
from talks.reading.moves import moves
from tests.talks.reading.conftest import Read
from tests.talks.reading.moves_told import moves as told


def test_it_works(read: Read) -> None:
    words = "Iran wants a pier. Iran offered to send a boat."
    assert told(read, words) == [
        ("iran", "demand"),
        ("iran", "offer"),
    ]


def test_a_row_is_found_by_each_of_its_words() -> None:
    found = moves.by_first_word((("demand", "sings hums", r"(?:sings|hums) for"),))
    assert set(found) == {"sings", "hums"}
    [(kind, pattern)] = found["hums"]
    assert (kind, bool(pattern.match("HUMS for"))) == ("demand", True)


def test_what_holds_of_the_full_verb_holds_of_its_contraction() -> None:
    found = moves.by_first_word((("offer", "is are", r"(?:is|are) keen"), ("threat", "will", "will sing")))
    assert set(found) == {"is", "are", "'re", "'m", "will"}
    assert found["'re"][0][1].match("'re keen")


def test_every_move_is_of_a_kind_that_a_demand_may_have() -> None:
    kinds = {kind for rows in moves.DEMANDS.values() for kind, _ in rows}
    known = set(get_args(DemandKind))
    assert {re.split(r"\W", kind)[0] for kind in kinds} - known == set()


@pytest.mark.parametrize(
    ("pattern", "words"),
    [
        (moves.ANSWERED, "the proposal"),
        (moves.ASKED, "two demands"),
        (moves.CONDITION, "only if the boat is painted."),
        (moves.NEGATION, "does not "),
        (moves.TAKEN_UP, "a demand that "),
        (moves.DENIED, "denied reports that it "),
        (moves.IN_CONDITION, "if it "),
        (moves.ASSURED, "a guarantee that it "),
        (moves.HYPOTHETICAL, "in case it "),
    ],
)
def test_what_comes_with_a_move(pattern: re.Pattern[str], words: str) -> None:
    assert pattern.search(words)
    assert not pattern.search("the old boat sails")
