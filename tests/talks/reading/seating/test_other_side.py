"""Of two sides, the one that only a noun stands for."""

from __future__ import annotations

from datetime import date

import pytest

from tests.talks.reading.conftest import Read
from tests.talks.reading.meetings_told import meetings, told

_TABLE = "Iran and the Houthis met in Muscat on Friday. "


@pytest.mark.parametrize(
    "words",
    [
        "Iran's foreign minister is to meet the movement again on Wednesday.",
        "A further meeting with Iran's foreign minister is due on Wednesday.",
    ],
)
def test_the_other_of_two(read: Read, words: str) -> None:
    assert told(read, _TABLE + words)[1:] == [(None, date(2022, 1, 12), {"iran", "houthis"}, "expected")]


def test_a_noun_that_fits_neither_is_somebody_else(read: Read) -> None:
    met = told(read, _TABLE + "Iran's foreign minister is to meet the archbishop again on Wednesday.")
    assert all("houthis" not in parties for _, day, parties, _ in met if day == date(2022, 1, 12))


def test_those_whom_a_common_noun_named_before(read: Read) -> None:
    words = (
        "Iran began talks with its creditors on Friday. The next meeting with the creditors is on Wednesday."
    )
    assert [m.party_texts for m in meetings(read, words)] == [("Iran", "creditors")] * 2
