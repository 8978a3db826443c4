"""Who spoke with whom, when both are strangers, is not lent from the article."""

from __future__ import annotations

from datetime import date

from tests.talks.reading.conftest import Read
from tests.talks.reading.meetings_told import told


def test_two_strangers_are_not_those_of_the_article(read: Read) -> None:
    words = (
        "Iran and Iraq held talks in Muscat on Monday. Iran and Iraq differ over water."
        " Carlos Quispe-Rowan spoke by phone with the company's chairman on Friday."
    )
    assert all(day != date(2022, 1, 7) for _, day, _, _ in told(read, words))
