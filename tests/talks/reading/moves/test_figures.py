"""Sums, numbers and lists of givers: what is asked and offered in figures."""

from __future__ import annotations

import pytest

from tests.talks.reading.conftest import Read
from tests.talks.reading.moves_told import moves


def test_it_works(read: Read) -> None:
    assert moves(read, "Iran wants $40bn for its river towns.") == [("iran", "demand")]


@pytest.mark.parametrize(
    ("words", "kind"),
    [
        ("Iran has asked for at least €300 million.", "demand"),
        ("Iran is seeking 12 more gates on the weir.", "demand"),
        ("Iran claims about 4,000 square kilometres of the marsh.", "demand"),
        ("Iran pledged three more barges by the spring.", "offer"),
        ("Iran has so far put forward US$20 million.", "offer"),
        ("Iran said on Friday it would offer Iraq up to 200 megawatts.", "offer"),
    ],
)
def test_figures(read: Read, words: str, kind: str) -> None:
    assert ("iran", kind) in moves(read, words)


def test_those_named_before_the_others_offer(read: Read) -> None:
    words = "Iran, the UAE, Kuwait and other rich states have offered $2bn."
    assert {by for by, _ in moves(read, words)} == {"iran", "united-arab-emirates", "kuwait"}


@pytest.mark.parametrize(
    "words",
    ["A session Iran had called for 5 September was cancelled.", "A plan that Iran tabled in 2007 was old."],
)
def test_days_and_years_are_no_figures(read: Read, words: str) -> None:
    assert moves(read, words) == []
