"""Who is to talk on a day, or talks by phone, meets; who only talks about something does not."""

from __future__ import annotations

from datetime import date

import pytest

from tests.talks.reading.conftest import Read
from tests.talks.reading.meetings_told import Told, meetings, told


@pytest.mark.parametrize(
    ("words", "meeting"),
    [
        (
            "The presidents of Iran and Iraq are to talk by phone on Tuesday.",
            (None, date(2022, 1, 11), {"iran", "iraq"}, "expected"),
        ),
        (
            "President Putin and President Erdogan are due to talk on Tuesday.",
            (None, date(2022, 1, 11), {"russia", "turkey"}, "expected"),
        ),
        (
            "President Putin was on the telephone on Friday with the Turkish president, Tayyip Erdogan.",
            (None, date(2022, 1, 7), {"russia", "turkey"}, "held"),
        ),
    ],
)
def test_they_are_to_talk(words: str, meeting: Told, read: Read) -> None:
    assert meeting in told(read, words)


@pytest.mark.parametrize(
    "words",
    [
        "Iran and Iraq will talk about nothing but water.",
        "The minister of Iran came to talk on Friday.",
    ],
)
def test_they_only_talk(words: str, read: Read) -> None:
    assert told(read, words) == []


def test_separate_calls_are_as_many_calls(read: Read) -> None:
    words = (
        "The United States held separate phone calls with Russia and Ukraine on Tuesday and "
        "Wednesday, respectively."
    )
    told = [(m.parties, m.when.earliest, m.format) for m in meetings(read, words)]
    assert told == [
        (("united-states", "russia"), date(2022, 1, 4), "phone"),
        (("united-states", "ukraine"), date(2022, 1, 5), "phone"),
    ]


def test_a_call_is_a_meeting_without_a_place(read: Read) -> None:
    [met] = meetings(read, "Russia and Iran held a phone call on Friday.")
    assert (met.format, met.city) == ("phone", None)


def test_a_call_has_no_place(read: Read) -> None:
    words = "Russia and Turkey discussed the talks in Geneva in a phone talk on Saturday."
    assert [(m.city, m.format) for m in meetings(read, words)] == [(None, "phone")]


def test_ringing_somebody_up_is_a_call(read: Read) -> None:
    [met] = meetings(read, "Iranian minister Ali Muster rang up Iraqi minister Jan Muster on Friday night.")
    assert (met.format, met.certainty, met.city) == ("phone", "held", None)


def test_a_call_and_a_meeting_are_two(read: Read) -> None:
    words = "Iran and Iraq are due to hold a telephone call later on Sunday and to meet in Doha on Monday."
    call, met = meetings(read, words)
    assert (call.format, call.city) == ("phone", None)
    assert (met.city, met.parties, met.when.earliest) == ("doha", ("iran", "iraq"), date(2022, 1, 10))


@pytest.mark.parametrize(
    "words",
    [
        "President Putin spoke with President Erdogan about the grain.",
        "President Putin spoke to President Erdogan and both agreed to keep the line open.",
        "President Putin, in a phone talk with President Erdogan on Friday, said that he was ready.",
        "President Putin held a telephonic conversation with President Erdogan.",
        "President Putin and President Erdogan spoke on the hotline on Friday.",
        "President Putin noted the need to resume talks during his phone conversation with President"
        " Erdogan.",
    ],
)
def test_they_talked(words: str, read: Read) -> None:
    assert [(who, certainty) for *_, who, certainty in told(read, words)] == [({"russia", "turkey"}, "held")]


def test_speaking_beside_him_is_no_call(read: Read) -> None:
    assert told(read, "President Putin spoke to reporters with President Erdogan beside him.") == []


def test_by_way_of_a_screen(read: Read) -> None:
    words = "The finance ministers of Zambia and China spoke on Friday via video link."
    assert [met[2] for met in told(read, words)] == [{"zambia", "china"}]


def test_he_spoke_with_those_who_lead_a_state(read: Read) -> None:
    words = "President Uhuru Kenyatta of Kenya spoke on Friday with the leaders of Qatar about Somalia."
    assert [met[2] for met in told(read, words)] == [{"kenya", "qatar"}]


def test_calls_with_several_are_one_each(read: Read) -> None:
    words = "President Putin held phone calls on Friday with President Erdogan and President Macron."
    assert [who for *_, who, _ in told(read, words)] == [{"russia", "turkey"}, {"russia", "france"}]


@pytest.mark.parametrize(
    ("words", "parties"),
    [
        ("rang his Omani and Qatari colleagues on Friday", {"turkey", "oman", "qatar"}),
        ("called his Omani and Qatari counterparts on Friday", {"turkey", "oman", "qatar"}),
        ("spoke with the Omani and Qatari foreign ministers on Friday", {"turkey", "oman", "qatar"}),
        (
            "and Iran's president have spoken twice by telephone, most recently on 7 January",
            {"turkey", "iran"},
        ),
    ],
)
def test_several_are_called_by_their_offices(read: Read, words: str, parties: set[str]) -> None:
    found = told(read, f"Turkish President Recep Tayyip Erdogan {words}.")
    assert [met[1:3] for met in found] == [(date(2022, 1, 7), parties)]


@pytest.mark.parametrize(
    "words",
    ["called for Omani and Qatari help on Friday", "named his Omani and Qatari colleagues on Friday"],
)
def test_who_is_only_named_is_not_called(read: Read, words: str) -> None:
    assert told(read, f"Turkish President Recep Tayyip Erdogan {words}.") == []
