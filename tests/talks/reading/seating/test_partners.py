"""Whom a meeting's verb joins where only a role or a pronoun names them, and who only hosts."""

from __future__ import annotations

from datetime import date

import pytest

from tests.talks.reading.conftest import Read
from tests.talks.reading.meetings_told import Told, told

FRIDAY = date(2022, 1, 7)
_ENVOY = "UN special envoy Hans Grundberg flew home from Sanaa on Thursday. "


@pytest.mark.parametrize(
    ("words", "meeting"),
    [
        (
            _ENVOY + "Oman's foreign minister, Badr al-Busaidi, hosted the envoy in Muscat on Friday.",
            ("muscat", FRIDAY, {"oman", "united-nations"}, "held"),
        ),
        (
            _ENVOY + "He met Turkey's foreign minister, Mevlut Cavusoglu, in Ankara on Friday.",
            ("ankara", FRIDAY, {"united-nations", "turkey"}, "held"),
        ),
        (
            "The Iranian foreign minister was in Baghdad on Friday to see President Karim Xaladin.",
            ("baghdad", FRIDAY, {"iran", "iraq"}, "held"),
        ),
        (
            "Afghanistan's Taliban government and Pakistan met in Doha on Friday.",
            ("doha", FRIDAY, {"taliban", "pakistan"}, "held"),
        ),
        (
            "Kuwait's emir hosted a meeting between Qatar and Saudi Arabia in Kuwait City on Friday.",
            ("kuwait-city", FRIDAY, {"qatar", "saudi-arabia"}, "held"),
        ),
        (
            "Talks between Iran and Iraq opened in Doha on Friday without Turkey.",
            ("doha", FRIDAY, {"iran", "iraq"}, "held"),
        ),
        (
            "Officers from Iran, Iraq and Turkey met in Doha on Friday.",
            ("doha", FRIDAY, {"iran", "iraq", "turkey"}, "held"),
        ),
    ],
)
def test_it_works(read: Read, words: str, meeting: Told) -> None:
    assert told(read, words) == [meeting]


def test_who_received_both_met_them_beside_their_talks(read: Read) -> None:
    words = "Armenia and Azerbaijan held talks in Tbilisi on Friday. "
    words += "Georgian Prime Minister Irakli Garibashvili received both men on Friday evening."
    assert [meeting[2] for meeting in told(read, words)] == [
        {"armenia", "azerbaijan"},
        {"georgia", "armenia", "azerbaijan"},
    ]


@pytest.mark.parametrize(
    ("words", "parties"),
    [
        ("The Houthis' envoys met Congolese officials in Doha on Friday.", {"houthis"}),
        ("The Houthis' envoys met officials in Doha on Friday.", {"houthis", "qatar"}),
        (
            "Iran's president, Ebrahim Raisi, came. Emmanuel Macron met him in Lyon on Friday.",
            {"france", "iran"},
        ),
        ("The lender's director met Iraq's president in Doha on Friday.", {"iraq"}),
    ],
)
def test_of_whom_nothing_is_told_no_host_is_made(read: Read, words: str, parties: set[str]) -> None:
    assert [met[2] for met in told(read, words)] == [parties]
