"""What a pattern of moves may begin with, and which patterns of a table are tried at a word."""

from __future__ import annotations

import pytest

from talks.reading.moves.beginnings import beginnings, nexts
from talks.reading.moves.moves import Moves


@pytest.mark.parametrize(
    ("pattern", "word", "expected"),
    [
        (r"(?:will|would) not sign\b", "will", {" no"}),
        (r"(?:will|would) (?:also )?(?:free|keep) (?:the|its)", "would", {" al", " fr", " ke"}),
        (r"(?:(?:will|can) not|won't|cannot) be", "can", {" no", "not"}),
        (r"(?:will|would) (?!never\b)only sign", "will", {" on"}),
        (r"is \"?unfair\b", "is", {' "u', " un"}),
        (r"calls? off", "call", {" of", "s o"}),
    ],
)
def test_what_stands_behind_the_first_word_is_read_off_the_pattern(
    pattern: str, word: str, expected: set[str]
) -> None:
    assert nexts(beginnings(pattern), word) == frozenset(expected)


@pytest.mark.parametrize(
    ("pattern", "word"),
    [
        (r"(?:will|would) (?:\w+ )?sign\b", "will"),
        (r"(?:has|have)[:,]? no", "has"),
        (r"will (?:[a-z-]+ )*sign", "will"),
        (r"demand(?:s|ed)\b", "demands"),
        (r"(?P<what>will) not", "will"),
        (r"will (?-i:[A-Z])\w+", "will"),
    ],
)
def test_where_it_is_not_plain_anything_may_stand(pattern: str, word: str) -> None:
    assert nexts(beginnings(pattern), word) is None


def test_a_word_that_the_pattern_cannot_begin_with_has_nothing_behind_it() -> None:
    assert nexts(beginnings(r"(?:will|would) not"), "could") == frozenset()


def test_a_table_tries_in_its_order_what_may_begin_there() -> None:
    table = Moves(
        (
            ("refuses", "will would", r"(?:will|would) not \w+"),
            ("accepts", "will would", r"(?:will|would) (?:\w+ )?sign"),
            ("defers", "will", r"will think"),
        )
    )

    def kinds(plain: str) -> list[str]:
        word = plain.split()[0]
        return [kind for kind, *_ in table.beginning(word, plain, len(word))]

    assert kinds("will not sign") == ["refuses", "accepts"]
    assert kinds("will think it over") == ["accepts", "defers"]
    assert kinds("would go") == ["accepts"]
    assert kinds("may go") == []
    assert kinds("'ll not sign") == ["refuses", "accepts"]
