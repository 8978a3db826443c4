"""A threat is of whoever shall act, or not act, by its condition; of nobody where that is not told."""

from __future__ import annotations

import pytest

from talks.reading.findings import DemandFound
from tests.talks.reading.conftest import Read


def _threatened(read: Read, words: str) -> list[tuple[str | None, tuple[str, ...]]]:
    found = (f.payload for f in read(words, "demand"))
    return [
        (move.by, move.of) for move in found if isinstance(move, DemandFound) and move.demand_kind == "threat"
    ]


@pytest.mark.parametrize(
    ("words", "of"),
    [
        ("Iran threatened to leave the talks unless Kenya withdraws its troops.", ("kenya",)),
        ("Iran warned that it would close the strait if Kenya does not sign.", ("kenya",)),
        ("Iran threatened to close the strait should Kenya sign the paper.", ("kenya",)),
        ("Iran threatened Peru with sanctions unless Kenya lifts the embargo.", ("kenya",)),
        ("Iran threatened to take the case to the World Bank unless Kenya stops the work.", ("kenya",)),
        ("Iran threatened to leave the talks unless Kenya and Uganda withdraw.", ("kenya", "uganda")),
        ("Iran threatened to leave the talks unless the Houthis give way.", ("houthis",)),
        ("If Kenya signs the paper, Iran has threatened, it will close the strait.", ("kenya",)),
    ],
)
def test_it_is_of_whoever_shall_act(words: str, of: tuple[str, ...], read: Read) -> None:
    assert ("iran", of) in _threatened(read, words)


@pytest.mark.parametrize(
    ("words", "of"),
    [
        ("Iran threatened to leave the talks unless they withdraw.", ()),
        ("Iran threatened to leave the talks if nothing is signed by May.", ()),
        ("Iran threatened to take the case to the World Bank if the talks fail.", ()),
        ("Iran threatened to leave Nairobi if no answer is given.", ()),
        ("Iran threatened to leave the talks if the Lima plan is dropped.", ()),
        ("Iran threatened to close the strait if Kenyan ships appear.", ()),
        ("Iran threatened to bomb Kenya if there is no deal.", ("kenya",)),
        ("Iran threatened Kenya with sanctions.", ("kenya",)),
    ],
)
def test_where_nobody_is_told_to_act_it_is_of_whom_it_strikes(
    words: str, of: tuple[str, ...], read: Read
) -> None:
    assert _threatened(read, words) == [("iran", of)]
