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
            "The joint committee of Iran and Iraq last sat on 7 January.",
            (None, FRIDAY, {"iran", "iraq"}, "held"),
        ),
        (
            "Iran's Hossein Amir-Abdollahian saw the Turkish foreign minister, Mevlut Cavusoglu, on Friday.",
            (None, FRIDAY, {"iran", "turkey"}, "held"),
        ),
        (
            "President Macky Sall of Senegal received the ECOWAS mission on Friday.",
            (None, FRIDAY, {"senegal", "ecowas"}, "held"),
        ),
        (
            "Turkey's Mevlut Cavusoglu is to brief the Iranian foreign minister, Hossein Amir-Abdollahian,"
            " on Tuesday.",
            (None, date(2022, 1, 11), {"iran", "turkey"}, "expected"),
        ),
        (
            "Iran's Hossein Amir-Abdollahian has an appointment in Ankara next Tuesday with Turkey's"
            " Mevlut Cavusoglu.",
            ("ankara", date(2022, 1, 11), {"iran", "turkey"}, "expected"),
        ),
        (
            "Iran and Iraq had a call on Friday.",
            (None, FRIDAY, {"iran", "iraq"}, "held"),
        ),
        (
            "Iran's Hossein Amir-Abdollahian and Turkey's Mevlut Cavusoglu talked one-on-one in Doha on"
            " Friday.",
            ("doha", FRIDAY, {"iran", "turkey"}, "held"),
        ),
        (
            "Turkey's Mevlut Cavusoglu got on the phone to Iran's Hossein Amir-Abdollahian on Friday.",
            (None, FRIDAY, {"iran", "turkey"}, "held"),
        ),
        (
            "On Friday Turkey's Mevlut Cavusoglu spoke with Hossein Amir-Abdollahian, the Iranian foreign"
            " minister.",
            (None, FRIDAY, {"iran", "turkey"}, "held"),
        ),
        (
            "Iran and Iraq had a 40-minute call on Friday.",
            (None, FRIDAY, {"iran", "iraq"}, "held"),
        ),
        (
            "Iranian Foreign Minister Hossein Amir-Abdollahian is expected in Ankara on Monday.",
            ("ankara", date(2022, 1, 10), {"iran", "turkey"}, "expected"),
        ),
        (
            "An Iranian delegation was welcomed in Doha on Friday by Turkish Foreign Minister Mevlut"
            " Cavusoglu.",
            ("doha", FRIDAY, {"iran", "turkey"}, "held"),
        ),
        (
            "The delegations of Iran and Iraq were asked to resume on Monday.",
            (None, date(2022, 1, 10), {"iran", "iraq"}, "expected"),
        ),
        (
            "Iran and Iraq ended two days of haggling in Doha on Friday.",
            ("doha", date(2022, 1, 6), {"iran", "iraq"}, "held"),
        ),
        (
            "An Iraqi delegation left Tehran on Friday after talks with Iranian officials.",
            ("tehran", FRIDAY, {"iran", "iraq"}, "held"),
        ),
        (
            "Iran and Iraq have not come together in Doha since last May.",
            ("doha", None, {"iran", "iraq"}, "held"),
        ),
        (
            "Iran and Iraq agreed to meet again within a month.",
            (None, None, {"iran", "iraq"}, "confirmed"),
        ),
        (
            "Iran and Iraq failed to meet face to face in Doha on Friday.",
            ("doha", FRIDAY, {"iran", "iraq"}, "cancelled"),
        ),
        (
            "Iran's Hossein Amir-Abdollahian raised the water with Turkey's Mevlut Cavusoglu in Doha on"
            " Friday.",
            ("doha", FRIDAY, {"iran", "turkey"}, "held"),
        ),
        (
            "Iran's Hossein Amir-Abdollahian and Turkey's Mevlut Cavusoglu discussed it on the sidelines"
            " on Friday.",
            (None, FRIDAY, {"iran", "turkey"}, "held"),
        ),
        (
            "The delegations of Iran and Iraq were at a hotel in Doha on Friday.",
            ("doha", FRIDAY, {"iran", "iraq"}, "held"),
        ),
        (
            "Iran's Hossein Amir-Abdollahian and Turkey's Mevlut Cavusoglu last saw each other in Doha"
            " on Friday.",
            ("doha", FRIDAY, {"iran", "turkey"}, "held"),
        ),
        (
            "Oman's foreign minister called Hossein Amir-Abdollahian and Mevlut Cavusoglu on Friday.",
            (None, FRIDAY, {"oman", "iran", "turkey"}, "held"),
        ),
        (
            "Turkey's Mevlut Cavusoglu called Iranian foreign minister Hossein Amir-Abdollahian on Friday.",
            (None, FRIDAY, {"turkey", "iran"}, "held"),
        ),
        (
            "Both sides, Iran and Iraq, signed a protocol in Doha on Friday.",
            ("doha", FRIDAY, {"iran", "iraq"}, "held"),
        ),
        (
            "Iran and Iraq met in the southern suburbs of Doha on Friday.",
            ("doha", FRIDAY, {"iran", "iraq"}, "held"),
        ),
        (
            "Iran's government and Iraqi envoys held their first talks in Doha on Friday.",
            ("doha", FRIDAY, {"iran", "iraq"}, "held"),
        ),
        (
            "Iran and Iraq prepared the forthcoming meeting of their presidents in Doha.",
            ("doha", None, {"iran", "iraq"}, "expected"),
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
        "Iran plans to meet Iraq every other week, in Doha.",
        "Oman proposed that Iran and Iraq meet in Doha in May.",
        "A diplomat in Doha did not answer calls on Friday.",
        "Talks between Iran and Iraq had been broken off in May 2021.",
        "Iran called on Iraq in Doha on Friday to open the weirs.",
        "Iran's Hossein Amir-Abdollahian raised the stakes with Iraq on Friday.",
        "The envoys were in no mood for a truce on Friday.",
    ],
)
def test_these_tell_of_no_meeting(read: Read, words: str) -> None:
    assert told(read, words) == []


def test_what_somebody_asked_to_be_convened_is_not_convened_yet(read: Read) -> None:
    words = "Iran and Iraq both requested that the United Nations convene another meeting on Friday."
    assert told(read, words) == []


def test_who_will_not_meet_anybody_else_meets_nobody_by_that(read: Read) -> None:
    words = (
        "Iran and Iraq will hold talks in Muscat on Monday. Pressed for time, the minister of Iran"
        " will not see or meet any of the Iraqi opposition."
    )
    assert [certainty for *_, certainty in told(read, words)] == ["expected"]
