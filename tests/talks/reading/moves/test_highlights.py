"""Marks around a few words of the report's own sentence do not hide the move that it tells."""

from __future__ import annotations

import pytest

from tests.talks.reading.conftest import Read
from tests.talks.reading.moves_told import moves


def test_it_works(read: Read) -> None:
    words = "Iran's envoy said on Monday that Iraq should “swiftly withdraw” its boats from the marsh."
    assert moves(read, words) == [("iran", "demand")]


@pytest.mark.parametrize(
    ("words", "found"),
    [
        ('Iranian envoy Sam Muster said there "must" be a date for the handover.', ("iran", "demand")),
        ('Iraq said Iran would "not release" the ships before a vote.', ("iran", "red_line")),
        ('Iran said it was willing to "share the water" with Iraq.', ("iran", "offer")),
        ('Iraq asked for the "swift and full" release of the crew.', ("iraq", "demand")),
        ('Iran has threatened to "rethink" its loans to Iraq.', ("iran", "threat")),
    ],
)
def test_a_few_marked_words_are_the_sentences_own(read: Read, words: str, found: tuple[str, str]) -> None:
    assert found in moves(read, words)


@pytest.mark.parametrize(
    "words",
    [
        'Iran called the round "useful", and Iraq spoke of "a new page".',
        'Iraq would "of course" be told of the date, Iran said.',
        'The text speaks of "safe passage" and the map of a "grey zone".',
        'Iran would keep its boats there "as long as it takes to be sure of them", a diplomat said.',
        'Iran\'s envoy "has no mandate", a diplomat said.',
    ],
)
def test_other_marked_words_are_no_move(read: Read, words: str) -> None:
    assert moves(read, words) == []
