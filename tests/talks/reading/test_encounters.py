"""Verbs that tell that somebody met, as what stands around them decides."""

from __future__ import annotations

from datetime import date

import pytest

from tests.talks.reading.conftest import Read
from tests.talks.reading.meetings_told import Told, told

FRIDAY = date(2022, 1, 7)


@pytest.mark.parametrize(
    ("words", "meeting"),
    [
        (
            "Pakistan's Foreign Minister Shah Mahmood Qureshi called on Chinese Premier Li Keqiang in Beijing"
            " on Friday.",
            ("beijing", FRIDAY, {"pakistan", "china"}, "held"),
        ),
        (
            "Iran's foreign minister welcomed his Turkish counterpart to Tehran on Friday.",
            ("tehran", FRIDAY, {"iran", "turkey"}, "held"),
        ),
        (
            "The prime ministers of Serbia and Hungary will dine together in Budapest on Tuesday.",
            ("budapest", date(2022, 1, 11), {"serbia", "hungary"}, "expected"),
        ),
        (
            "The United States and China have been negotiating in Geneva since Friday.",
            ("geneva", FRIDAY, {"united-states", "china"}, "held"),
        ),
        (
            "Armenian and Georgian officials sat for a third time in Tbilisi on Friday.",
            ("tbilisi", FRIDAY, {"armenia", "georgia"}, "held"),
        ),
        (
            "Talks between Morocco and Spain on the airspace collapsed in Rabat on Friday.",
            ("rabat", FRIDAY, {"morocco", "spain"}, "held"),
        ),
        (
            "Only on Friday did the delegations of Nicaragua and Costa Rica take their seats in Havana.",
            ("havana", FRIDAY, {"nicaragua", "costa-rica"}, "held"),
        ),
    ],
)
def test_it_works(read: Read, words: str, meeting: Told) -> None:
    assert told(read, words) == [meeting]


@pytest.mark.parametrize(
    "words",
    [
        "Iran is negotiating with Iraq in Doha.",
        "Iran welcomed the proposal in Doha on Friday.",
        "Iran's supreme leader met his top commanders in Tehran on Friday.",
        "Hamas leaders met in Doha on Friday to choose a successor.",
        "The parliament in Baku held a session on Friday on relations with Armenia.",
        "A hearing was held in Bogota on Friday on the peace talks with the ELN.",
        "Iran and Iraq failed to set a date for a new round of talks.",
    ],
)
def test_these_tell_of_no_meeting(read: Read, words: str) -> None:
    assert told(read, words) == []
