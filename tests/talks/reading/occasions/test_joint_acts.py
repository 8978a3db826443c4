"""What two do together without a word for a meeting: agreed, failed, told a guest, flew there to discuss."""

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
            "Iran and Iraq agreed in Muscat on Friday to set up a committee on water.",
            ("muscat", FRIDAY, {"iran", "iraq"}, "held"),
        ),
        (
            "Iran's Hossein Amir-Abdollahian went to Ankara on Friday, where he and his host agreed on it.",
            ("ankara", FRIDAY, {"iran", "turkey"}, "held"),
        ),
        (
            "Iran's Hossein Amir-Abdollahian flew to Ankara on Friday and spoke to Turkey's M. Cavusoglu.",
            ("ankara", FRIDAY, {"iran", "turkey"}, "held"),
        ),
        (
            "Iran and Iraq differ over a truce agreed in Muscat on Friday.",
            ("muscat", FRIDAY, {"iran", "iraq"}, "held"),
        ),
        (
            "Negotiators from Sudan and South Sudan failed to reach a deal on oil in Addis Ababa on Friday.",
            ("addis-ababa", FRIDAY, {"sudan", "south-sudan"}, "held"),
        ),
        (
            "President Vladimir Putin told visiting Turkish Foreign Minister Mevlut Cavusoglu in Moscow on"
            " Friday that the corridor would open.",
            ("moscow", FRIDAY, {"russia", "turkey"}, "held"),
        ),
        (
            "German Foreign Minister Annalena Baerbock flew to Riyadh on Friday to discuss the truce.",
            ("riyadh", FRIDAY, {"germany", "saudi-arabia"}, "held"),
        ),
        (
            "Turkish Foreign Minister Mevlut Cavusoglu will travel to Tbilisi on Tuesday to press for"
            " a truce.",
            ("tbilisi", date(2022, 1, 11), {"turkey", "georgia"}, "expected"),
        ),
        (
            "Iran's Hossein Amir-Abdollahian and Turkey's Mevlut Cavusoglu will continue the discussion in"
            " Doha on Tuesday.",
            ("doha", date(2022, 1, 11), {"iran", "turkey"}, "expected"),
        ),
    ],
)
def test_who_did_so_was_there(read: Read, words: str, meeting: Told) -> None:
    assert told(read, words) == [meeting]


@pytest.mark.parametrize(
    "words",
    [
        "Iran and Iraq agreed on Friday that the river was low.",
        "President Vladimir Putin told reporters in Moscow on Friday that the corridor would open.",
        "Russia failed to reach the city of Kharkiv on Friday.",
        "German Foreign Minister Annalena Baerbock flew to Riyadh on Friday.",
    ],
)
def test_without_a_partner_or_a_place_nobody_met(read: Read, words: str) -> None:
    assert told(read, words) == []


@pytest.mark.parametrize(
    ("words", "place"),
    [
        ("The two sides agreed in Geneva in December 2018 to exchange prisoners.", "geneva"),
        ("The two will review the whole basket in Geneva on January 12.", "geneva"),
        ("The deal was reached in Geneva in December 2018.", "geneva"),
        ("They signed the memorandum in Geneva in December 2018.", "geneva"),
    ],
)
def test_the_sides_act_together_in_a_month(words: str, place: str, read: Read) -> None:
    found = told(read, f"Iran and Iraq held talks in Muscat on Friday. {words}")
    assert place in [city for city, _, _, _ in found]


@pytest.mark.parametrize(
    "words",
    [
        "Iran and Iraq agreed on Friday to reopen a canal, an engineer said.",
        "Iran and Iraq on Friday agreed to reopen a canal.",
        "Iran and Iraq failed on Friday to settle how deep their canal should be.",
        "The foreign ministers of Iran and Iraq on Friday approved a timetable for the canal.",
    ],
)
def test_two_who_agree_on_a_day_met_where_that_opens_the_report(words: str, read: Read) -> None:
    assert told(read, words) == [(None, FRIDAY, {"iran", "iraq"}, "held")]
    later = told(read, f"Snow fell.\n\nRoads were shut.\n\n{words}")
    assert later == []


@pytest.mark.parametrize(
    "words",
    [
        "Prices rose after Iran and Iraq agreed on Friday to pump less.",
        "Iran agreed on Friday to sell power.",
        "The parliaments of Iran and Iraq separately approved the treaty on Friday.",
    ],
)
def test_what_opens_the_report_and_is_no_meeting(words: str, read: Read) -> None:
    assert told(read, words) == []
