"""Words that tell that somebody met, beside "met" and "talks": visits, ceremonies, numbered rounds."""

from __future__ import annotations

from datetime import date

import pytest

from tests.talks.reading.conftest import Read
from tests.talks.reading.meetings_told import Told
from tests.talks.reading.meetings_told import told as reported

_ROUND = "Iran and Iraq ended a round of talks in Muscat on Friday. "


def test_it_works(read: Read) -> None:
    words = "Iran and Iraq sit down in Muscat on Monday."
    assert reported(read, words) == [("muscat", date(2022, 1, 10), {"iran", "iraq"}, "expected")]


@pytest.mark.parametrize(
    ("words", "told"),
    [
        (
            "A twenty-sixth was to have begun in Doha on 13 January; it was pushed back by both sides.",
            ("doha", date(2022, 1, 13), {"iran", "iraq"}, "postponed"),
        ),
        (
            "The fifth, in Doha, ended on 5 July 2021 with a declaration.",
            ("doha", date(2021, 7, 5), {"iran", "iraq"}, "held"),
        ),
        (
            "A breakfast between the two in Doha on January 5 never happened.",
            ("doha", date(2022, 1, 5), {"iran", "iraq"}, "cancelled"),
        ),
        (
            "The dinner of January 5 in Doha had been postponed.",
            ("doha", date(2022, 1, 5), {"iran", "iraq"}, "postponed"),
        ),
        (
            "A session scheduled for January 5 in Doha failed to take place for lack of a quorum.",
            ("doha", date(2022, 1, 5), {"iran", "iraq"}, "cancelled"),
        ),
        (
            "Oman's foreign minister, in Doha, received the heads of the delegations on January 5.",
            ("doha", date(2022, 1, 5), {"oman", "iran", "iraq"}, "held"),
        ),
        (
            "An earlier attempt, in Doha on January 3, ended without a paper.",
            ("doha", date(2022, 1, 3), {"iran", "iraq"}, "held"),
        ),
        (
            "A session pencilled in for Tuesday in Doha has been scrapped.",
            ("doha", date(2022, 1, 11), {"iran", "iraq"}, "cancelled"),
        ),
        (
            "Iraq said it expected talks to resume in the third week of April.",
            (None, None, {"iran", "iraq"}, "expected"),
        ),
        (
            "Oman hopes to bring the two presidents to Doha in July.",
            ("doha", None, {"iran", "iraq", "oman"}, "expected"),
        ),
        (
            "The tone was rougher on Wednesday, when the two sides held their yearly round on water.",
            ("muscat", date(2022, 1, 5), {"iran", "iraq"}, "held"),
        ),
        (
            "They have yet to sign the text they endorsed in Doha on 27 December.",
            ("doha", date(2021, 12, 27), {"iran", "iraq"}, "held"),
        ),
    ],
)
def test_what_is_told_after_a_round_is_of_those_who_sat_there(read: Read, words: str, told: Told) -> None:
    assert reported(read, _ROUND + words)[1:] == [told]


@pytest.mark.parametrize(
    ("words", "told"),
    [
        (
            "Russian Foreign Minister Sergei Lavrov is expected in Tehran on January 14, his first visit to"
            " Iran, to see his counterpart Hossein Amirabdollahian.",
            ("tehran", date(2022, 1, 14), {"russia", "iran"}, "expected"),
        ),
        (
            "Iranian Foreign Minister Hossein Amirabdollahian is to pay a courtesy call on Omani"
            " Foreign Minister Badr al-Busaidi in Muscat on Tuesday.",
            ("muscat", date(2022, 1, 11), {"iran", "oman"}, "expected"),
        ),
        (
            "Foreign ministers of Iran and Iraq signed the accord in Muscat on Friday.",
            ("muscat", date(2022, 1, 7), {"iran", "iraq"}, "held"),
        ),
        (
            "Russian Foreign Minister Sergei Lavrov made the remarks at a meeting with the foreign minister"
            " of Iran in Moscow on Friday.",
            ("moscow", date(2022, 1, 7), {"russia", "iran"}, "held"),
        ),
        (
            "Russian Foreign Minister Sergei Lavrov announced the deal after meeting the foreign minister"
            " of Iran on Friday.",
            (None, date(2022, 1, 7), {"russia", "iran"}, "held"),
        ),
        (
            "A meeting with Iraqi commanders, which was to have taken place in Cairo on 4 January, was"
            " postponed.",
            ("cairo", date(2022, 1, 4), {"iraq"}, "postponed"),
        ),
    ],
)
def test_more_ways_to_tell_of_a_meeting(read: Read, words: str, told: Told) -> None:
    assert reported(read, words) == [told]


@pytest.mark.parametrize(
    "words",
    [
        "Iran signed the treaty in 1968.",
        "The fifth, in Doha, ended on 5 July 2021 with a declaration.",
        "Iran is due a payment from Iraq on Monday.",
        "Iraq hopes to bring the two countries together on trade.",
        "Iran called on Iraq in December to pay.",
    ],
)
def test_no_meeting(read: Read, words: str) -> None:
    assert reported(read, words) == []


@pytest.mark.parametrize(
    "words",
    [
        "Iran and Iraq met in Muscat on Friday for the first time since talks broke down in March.",
        "Iran and Iraq met in Muscat on Friday. There have been no talks since then.",
    ],
)
def test_talks_that_broke_down_are_no_other_meeting(read: Read, words: str) -> None:
    assert reported(read, words) == [("muscat", date(2022, 1, 7), {"iran", "iraq"}, "held")]


@pytest.mark.parametrize(
    ("words", "count"),
    [
        ("Iran and Iraq waited. A spokesman told a conference call on Monday that no date was set.", 0),
        ("The leaders of Iran and Iraq held a conference call on Monday.", 1),
    ],
)
def test_a_call_with_the_press_is_no_meeting(read: Read, words: str, count: int) -> None:
    assert len(reported(read, words)) == count


@pytest.mark.parametrize(
    ("words", "count"),
    [
        ("After nearly two years of talks in Muscat, Iran and Iraq opened a road.", 0),
        ("The deal has raised fears for a revival of talks between Iran and Iraq in Muscat.", 0),
        ("The resumption of talks between Iran and Iraq in Muscat on Friday was welcomed.", 1),
    ],
)
def test_talks_of_years_and_talks_to_be_revived_are_no_meeting(read: Read, words: str, count: int) -> None:
    assert len(reported(read, words)) == count


def test_two_who_have_a_dinner_meet(read: Read) -> None:
    words = (
        "Iran's negotiator and his Iraqi counterpart will have a private dinner in Muscat on Tuesday evening."
    )
    assert reported(read, words) == [("muscat", date(2022, 1, 11), {"iran", "iraq"}, "expected")]


def test_efforts_to_restart_talks_are_no_talks(read: Read) -> None:
    words = "Iran and Iraq will meet in Muscat on Tuesday. Efforts to restart the talks foundered in March."
    assert len(reported(read, words)) == 1


def test_who_sets_an_agenda_for_the_talks_does_not_hold_them_then(read: Read) -> None:
    words = "Iran's ambassador and his Iraqi colleague drew up the agenda for the meeting on Tuesday."
    assert reported(read, words) == []
