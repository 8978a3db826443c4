"""A meeting told as where somebody is now, or as the setting of what was done there."""

from __future__ import annotations

from datetime import date

import pytest

from tests.talks.reading.conftest import Read
from tests.talks.reading.meetings_told import told


@pytest.mark.parametrize(
    ("words", "day", "status"),
    [
        ("Meeting in Muscat on Friday, Iran and Iraq agreed to share the river.", 7, "held"),
        ("At talks in Muscat on Friday, Iran and Iraq agreed to share the river.", 7, "held"),
        ("Meeting in Muscat on Friday, Iran and Iraq will agree to share the river.", 14, "expected"),
        ("Iran agreed to share the river during talks with Iraq in Muscat on Friday.", 7, "held"),
        ("Iran and Iraq held talks in Muscat on Friday ahead of the summit.", 7, "held"),
    ],
)
def test_a_participle_has_the_tense_of_its_main_verb(read: Read, words: str, day: int, status: str) -> None:
    assert told(read, words) == [("muscat", date(2022, 1, day), {"iran", "iraq"}, status)]


def test_who_is_there_for_talks_is_meeting(read: Read) -> None:
    words = "An Iraqi delegation is in Tehran for talks with Iranian officials."
    assert told(read, words) == [("tehran", None, {"iran", "iraq"}, "held")]


def test_who_is_there_for_a_holiday_is_not(read: Read) -> None:
    assert told(read, "The Iraqi president is in Tehran for a holiday with his family.") == []


def test_who_left_after_talks_had_them_there(read: Read) -> None:
    words = "An Iraqi delegation left Tehran on Friday after two days of talks with Iranian officials."
    assert told(read, words) == [("tehran", date(2022, 1, 6), {"iran", "iraq"}, "held")]


def test_who_came_home_after_talks_had_them_elsewhere(read: Read) -> None:
    words = "Iraq's envoy returned to Baghdad on Friday after talks with Iranian officials in Muscat."
    assert [city for city, *_ in told(read, words)] == ["muscat"]


@pytest.mark.parametrize(
    "words",
    [
        "A meeting of the foreign ministers of Iran and Iraq has started in Muscat, a spokesman said.",
        "Talks between Iran and Iraq are in progress in Muscat, the ministry said.",
        "Iran is currently holding a meeting with Iraq in Muscat.",
    ],
)
def test_what_goes_on_is_of_the_day_of_the_report(read: Read, words: str) -> None:
    assert told(read, words) == [("muscat", date(2022, 1, 9), {"iran", "iraq"}, "held")]


def test_what_has_gone_on_for_long_is_not(read: Read) -> None:
    words = "Talks between Iran and Iraq have been under way in Muscat for weeks."
    assert all(met[1] is None for met in told(read, words))


def test_a_day_that_is_told_goes_before(read: Read) -> None:
    words = "Iran and Iraq have begun talks in Muscat.\n\nThe talks in Muscat opened on Thursday."
    assert told(read, words) == [("muscat", date(2022, 1, 6), {"iran", "iraq"}, "held")]


@pytest.mark.parametrize(
    ("stamp", "day"), [("09:20", date(2022, 1, 9)), ("9.20", date(2022, 1, 9)), ("Later", None)]
)
def test_a_line_with_its_hour_tells_of_today(read: Read, stamp: str, day: date | None) -> None:
    words = f"Rain.\n\nIt is cold. It is dark.\n\n{stamp} The talks of Iran and Iraq in Muscat are ongoing."
    assert [met[1] for met in told(read, words)] == [day]


@pytest.mark.parametrize(
    "words",
    [
        "Iran and Iraq began talks in Muscat. Opening the talks on Friday, the mediator noted it.",
        "In a meeting with Iran in Muscat on Friday, Iraqi officials laid out what they want.",
    ],
)
def test_what_opens_a_sentence_has_the_tense_of_its_verb(read: Read, words: str) -> None:
    assert told(read, words) == [("muscat", date(2022, 1, 7), {"iran", "iraq"}, "held")]


def test_the_result_of_negotiations_is_not_of_those_to_come(read: Read) -> None:
    words = (
        "As a result of negotiations from January 3 to January 6, Iran and Iraq agreed on a border. "
        "They will go on at the next meeting, which will take place in Muscat."
    )
    assert (None, date(2022, 1, 3), {"iran", "iraq"}, "held") in told(read, words)


def test_who_is_meeting_a_delegation_meets_it_today(read: Read) -> None:
    words = "Iranian envoy Omid Testi is meeting with an Iraqi delegation, his spokesman said."
    [(_, day, parties, certainty)] = told(read, words)
    assert (str(day), parties, certainty) == ("2022-01-09", {"iran", "iraq"}, "held")
