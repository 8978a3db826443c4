"""Offices of several people at once."""

from __future__ import annotations

import re

import pytest

from talks.reading.who.plurals import OFFICES, PLURALS


@pytest.mark.parametrize("words", ["ministers", "heads of government", "counterparts", "envoys"])
def test_it_works(words: str) -> None:
    assert re.fullmatch(OFFICES, words)
    assert PLURALS & set(words.split())


def test_one_of_them_is_none() -> None:
    assert re.fullmatch(OFFICES, "minister") is None
