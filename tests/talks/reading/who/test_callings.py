"""The words of offices: each table is what it says, in small letters."""

from __future__ import annotations

import pytest

from talks.reading.who import callings

TABLES = (callings.HEADS, callings.OUTSIDERS, callings.MODIFIERS, callings.HONORIFICS, callings.RANKS)


def test_it_works() -> None:
    assert {"minister", "envoy", "surveyor-general", "poet"} <= callings.HEADS
    assert {"deputy", "foreign", "exiled"} <= callings.MODIFIERS


@pytest.mark.parametrize("table", TABLES)
def test_words_are_single_and_small(table: frozenset[str]) -> None:
    assert [word for word in table if word != word.lower() or " " in word] == []


def test_who_speaks_for_nobody_holds_an_office_all_the_same() -> None:
    assert callings.OUTSIDERS <= callings.HEADS


def test_a_negotiator_is_no_outsider() -> None:
    assert not callings.OUTSIDERS & {"negotiator", "lawyer", "rebel", "guerrilla", "union", "leader"}
