"""Who spoke with whom, when both are strangers, is not lent from the article."""

from __future__ import annotations

from datetime import date

import pytest

from tests.talks.reading.conftest import Read
from tests.talks.reading.meetings_told import told


def test_two_strangers_are_not_those_of_the_article(read: Read) -> None:
    words = (
        "Iran and Iraq held talks in Muscat on Monday. Iran and Iraq differ over water."
        " Carlos Quispe-Rowan spoke by phone with the company's chairman on Friday."
    )
    assert all(day != date(2022, 1, 7) for _, day, _, _ in told(read, words))


def test_the_two_sides_sit_beside_who_came_with_them(read: Read) -> None:
    words = (
        "Iran and Iraq differ over water. The two sides met in Muscat on Friday, with envoys of the European"
        " Union in the chair."
    )
    assert [met[2] for met in told(read, words)] == [{"iran", "iraq", "european-union"}]


def test_trilateral_talks_are_of_three(read: Read) -> None:
    words = (
        "Iran, Iraq and Turkey met in Muscat on Friday. Iran and Iraq differ over water. Iran is large."
        " The next trilateral meeting is planned for January 20 in Doha."
    )
    assert [met[2] for met in told(read, words) if met[0] == "doha"] == [{"iran", "iraq", "turkey"}]


def test_whoever_broke_off_the_talks_of_others_does_not_sit_there(read: Read) -> None:
    words = (
        "Iran and Iraq met in Muscat on Friday, mediated by Qatar. Iran and Iraq differ over water."
        " It rained. Qatar suspended an earlier round in Doha on December 3."
    )
    assert [met[2] for met in told(read, words) if met[0] == "doha"] == [{"iran", "iraq"}]


def test_they_of_one_sentence_are_those_it_tells_of(read: Read) -> None:
    words = (
        "Iran, Iraq and Oman met in Muscat on Friday. Iran and Oman held a bilateral meeting; they agreed to"
        " continue in Doha on January 20."
    )
    assert [met[2] for met in told(read, words) if met[0] == "doha"] == [{"iran", "oman"}]


def test_the_leaders_of_a_format_are_its_own(read: Read) -> None:
    assert [met[2] for met in told(read, "G20 leaders met in Osaka on Friday.")] == [{"g20"}]


def test_who_joins_two_for_trilateral_talks_sits_with_both(read: Read) -> None:
    words = (
        "Armenia's minister met the EU's envoy in Brussels on Friday. Azerbaijan's minister joined them for a"
        " trilateral meeting in Brussels on Saturday."
    )
    assert told(read, words)[1][2] == {"armenia", "european-union", "azerbaijan"}


@pytest.mark.parametrize(
    "words",
    [
        "After a meeting with his Omani counterpart in Doha on Friday, Iranian Foreign Minister Hossein"
        " Amir-Abdollahian said all was well.",
        "After meeting his Omani counterpart in Doha on Friday, Iranian Foreign Minister Hossein"
        " Amir-Abdollahian said all was well.",
        "Speaking in Doha on Friday, where he met Oman's foreign minister, Iranian Foreign Minister Hossein"
        " Amir-Abdollahian said all was well.",
    ],
)
def test_who_speaks_after_it_was_there(read: Read, words: str) -> None:
    assert told(read, words) == [("doha", date(2022, 1, 7), {"iran", "oman"}, "held")]


@pytest.mark.parametrize(
    "words",
    [
        "The ministers also met Turkey's president in Doha on Friday.",
        "The ministers then held a joint meeting with Turkey's president in Doha on Friday.",
    ],
)
def test_the_ministers_who_also_met_somebody_are_those_just_told_of(read: Read, words: str) -> None:
    before = "Iran's minister Ali Muster met his Iraqi counterpart in Muscat on Thursday. "
    assert {"iran", "iraq", "turkey"} in [met[2] for met in told(read, before + words)]
