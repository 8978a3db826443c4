"""The moves at talks by the words that open them."""

from __future__ import annotations

import re
from typing import get_args

import pytest

from talks.reading.findings import DemandKind
from talks.reading.moves import moves
from talks.reading.moves.asks import ASKS
from talks.reading.moves.figures import FIGURES
from talks.reading.moves.limits import LIMITS
from talks.reading.moves.promises import LINES, PROMISES
from talks.reading.moves.wishes import LISTED, WISHES
from tests.talks.reading.conftest import Read
from tests.talks.reading.moves_told import moves as told


def test_it_works(read: Read) -> None:
    words = "Iran wants a pier. Iran offered to send a boat."
    assert told(read, words) == [
        ("iran", "demand"),
        ("iran", "offer"),
    ]


def test_a_row_is_found_by_each_of_its_words() -> None:
    table = moves.Moves((("demand", "sings hums", r"(?:sings|hums) for"),))
    assert table.words == frozenset({"sings", "hums"})
    [(kind, pattern, others)] = table.beginning("hums", "he hums for", len("he hums"))
    assert (kind, bool(pattern.match("HUMS for")), others) == ("demand", True, None)


def test_a_row_is_not_tried_where_something_else_follows() -> None:
    table = moves.Moves((("demand", "hums", "hums for"), ("offer", "hums", r"hums \w+")))
    [(kind, _, _)] = table.beginning("hums", "he hums at", len("he hums"))
    assert kind == "offer"


def test_a_row_may_name_words_it_cannot_do_without() -> None:
    table = moves.Moves((("threat", "will & sing hum", r"will (?:sing|hum)"),))
    [(_, _, others)] = table.beginning("will", "he will sing", len("he will"))
    assert others == frozenset({"sing", "hum"})


def test_a_row_tells_the_words_that_its_pattern_needs() -> None:
    table = moves.Moves((("offer", "will", r"will (?:\w+ )?sing"), ("threat", "will", r"will \w+ing\b")))
    rows = table.beginning_with_needs("will", "he will sing", len("he will"))
    assert [needed for _, needed in rows] == [None, None]  # "sing" may begin "singing"
    table = moves.Moves((("offer", "will", r"will (?:\w+ )?(?:sing|hum)\b"),))
    [(row, needed)] = table.beginning_with_needs("will", "he will sing", len("he will"))
    assert row[0] == "offer"
    assert needed == frozenset({"sing", "hum"})


def test_what_holds_of_the_full_verb_holds_of_its_contraction() -> None:
    table = moves.Moves((("offer", "is are", r"(?:is|are) keen"), ("threat", "will", "will sing")))
    assert table.words == frozenset({"is", "are", "'re", "'m", "will"})
    [(_, pattern, _)] = table.beginning("'re", "we're keen", len("we're"))
    assert pattern.match("'re keen")


def test_every_move_is_of_a_kind_that_a_demand_may_have() -> None:
    kinds = {kind for kind, _, _ in LISTED + LIMITS + ASKS + FIGURES + LINES + WISHES + PROMISES}
    assert {re.split(r"\W", kind)[0] for kind in kinds} <= set(get_args(DemandKind))


@pytest.mark.parametrize(
    ("pattern", "words"),
    [
        (moves.ANSWERED, "the proposal"),
        (moves.ASKED, "two demands"),
        (moves.CONDITION, "only if the boat is painted."),
        (moves.NEGATION, "does not "),
        (moves.TAKEN_UP, "a demand that "),
        (moves.HYPOTHETICAL, "in case it "),
    ],
)
def test_what_comes_with_a_move(pattern: re.Pattern[str], words: str) -> None:
    assert pattern.search(words)
    assert not pattern.search("the old boat sails")


def test_letters_are_no_condition() -> None:
    assert moves.HYPOTHETICAL.search("If workers ")
    assert not moves.HYPOTHETICAL.search("IF Metall ")


@pytest.mark.parametrize(
    "words", ["wouldn't sign", "won't sign", "would not sign", "doesn't sign", "never sign"]
)
def test_what_holds_of_not_holds_of_its_contraction(words: str) -> None:
    table = moves.Moves((("refuses", "will would do does", r"(?:will|would|do|does) not sign|never sign"),))
    first = words.split()[0]
    rows = table.beginning(first, words, len(first))
    assert any(pattern.match(words) for _, pattern, _ in rows) is (first != "never")
