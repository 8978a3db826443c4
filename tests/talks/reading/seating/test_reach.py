"""A verb of speech in a relative clause does not cut off the subject that it is told of."""

from __future__ import annotations

from datetime import date

import pytest

from tests.talks.reading.conftest import Read
from tests.talks.reading.meetings_told import Told, told


@pytest.mark.parametrize(
    ("words", "meeting"),
    [
        (
            "Iranian Foreign Minister Hossein Amir-Abdollahian, who first proposed a hotline in May, met"
            " Turkish Foreign Minister Mevlut Cavusoglu in Ankara on Friday.",
            ("ankara", date(2022, 1, 7), {"iran", "turkey"}, "held"),
        ),
    ],
)
def test_the_subject_stands_before_it(words: str, meeting: Told, read: Read) -> None:
    assert meeting in told(read, words)


def test_a_clause_ends_at_its_circumstance_though_a_comma_follows(read: Read) -> None:
    words = "Mali and the CMA, at odds for years, met in Algiers on Friday days after the junta freed a man."
    assert [met[2] for met in told(read, words)] == [{"mali", "coordination-of-azawad-movements"}]


def test_a_call_about_the_talks_of_others_is_none_of_theirs(read: Read) -> None:
    words = (
        "Iranian minister Ali Muster rang his Iraqi counterpart on Friday."
        " The call dealt with the truce negotiations between Hamas and Israel."
    )
    assert [parties for _, _, parties, _ in told(read, words)] == [{"iran", "iraq"}]
