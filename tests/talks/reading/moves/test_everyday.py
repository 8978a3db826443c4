"""Everyday words answer what another party asked here or right before, and nothing else."""

from __future__ import annotations

import pytest

from tests.talks.reading.conftest import Read
from tests.talks.reading.moves_told import stances

ASKED = "Iran demanded that Iraq close the pier. "


@pytest.mark.parametrize("words", ["Iraq said no.", "Baghdad said no on Monday.", "Iraq refused."])
def test_it_works(read: Read, words: str) -> None:
    assert stances(read, words, ASKED) == [("iraq", "refuses")]


def test_where_nothing_was_asked_nothing_is_answered(read: Read) -> None:
    assert stances(read, "Iraq said no.", "Iran and Iraq met at the pier. ") == []


def test_nobody_answers_himself(read: Read) -> None:
    assert stances(read, "Iran said no.", ASKED) == []
