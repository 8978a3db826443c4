"""Who talked for hours, conferred, compared notes or was sounded out met somebody."""

from __future__ import annotations

from datetime import date

import pytest

from tests.talks.reading.conftest import Read
from tests.talks.reading.meetings_told import Told, told

FRIDAY = date(2022, 1, 7)
BOTH = {"iran", "turkey"}


@pytest.mark.parametrize(
    ("words", "meeting"),
    [
        (
            "The Iranian and Turkish foreign ministers talked for three hours in Doha on Friday.",
            ("doha", BOTH),
        ),
        ("Iran and Turkey talked late into the night in Doha on Friday.", ("doha", BOTH)),
        ("Iranian officials conversed with Turkish diplomats in Doha on Friday.", ("doha", BOTH)),
        ("Iran's minister consulted with Turkey's Hakan Fidan in Doha on Friday.", ("doha", BOTH)),
        ("Iranian and Turkish generals compared notes in Doha on Friday.", ("doha", BOTH)),
        (
            "Iran's foreign minister, Hossein Amir-Abdollahian, buttonholed Turkish Foreign Minister"
            " Mevlut Cavusoglu in Doha on Friday.",
            ("doha", BOTH),
        ),
        ("Iran and Turkey thrashed out a text in Doha on Friday.", ("doha", BOTH)),
        ("The Iranian minister interacted with Turkey's Hakan Fidan in Doha on Friday.", ("doha", BOTH)),
        ("Iranian and Turkish envoys had a one-to-one in Doha on Friday.", ("doha", BOTH)),
        (
            "Iran's Hossein Amir-Abdollahian and Turkey's Mevlut Cavusoglu spoke on the sidelines of a summit"
            " in Doha on Friday.",
            ("doha", BOTH),
        ),
        ("Iran and Turkey held a round which officials said was opened in Doha on Friday.", ("doha", BOTH)),
    ],
)
def test_it_works(read: Read, words: str, meeting: tuple[str, set[str]]) -> None:
    city, parties = meeting
    expected: list[Told] = [(city, FRIDAY, parties, "held")]
    assert told(read, words) == expected


@pytest.mark.parametrize(
    "words",
    [
        "The minister talked for three hours to reporters in Doha on Friday.",
        "Analysts in Doha compared the two notes on Friday.",
        "The ministry consulted the archives in Doha on Friday.",
        "Prices dropped in Doha on Friday.",
        "Iran and Turkey did not discuss it in Doha on Friday.",
        "The minister told reporters over lunch in Doha on Friday that he was tired.",
    ],
)
def test_these_tell_of_no_meeting(read: Read, words: str) -> None:
    assert told(read, words) == []


@pytest.mark.parametrize(
    "words",
    [
        "Iraq's foreign minister discussed it on Friday evening with the Turkish envoy, Hakan Muster.",
        "Iraq's foreign minister discussed it on Friday with Turkish President Recep Tayyip Erdogan.",
    ],
)
def test_the_day_may_stand_before_the_partner(read: Read, words: str) -> None:
    assert [met[1:3] for met in told(read, words)] == [(date(2022, 1, 7), {"iraq", "turkey"})]


@pytest.mark.parametrize(
    "words",
    [
        "Iraq's cabinet discussed the budget on Friday with a loan in mind.",
        "Iraq's minister said on Friday he had discussed the plan with which Turkey lives.",
    ],
)
def test_what_goes_with_a_topic_is_no_partner(read: Read, words: str) -> None:
    assert told(read, words) == []
