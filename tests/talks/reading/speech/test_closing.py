"""Sentences that end with who tells them: the teller, and not who acts in them, says so."""

from __future__ import annotations

import pytest

from talks.reading.findings import StatementFound
from tests.talks.reading.conftest import Read
from tests.talks.reading.speech_told import indirect

CAST = "U.S. Secretary of State Antony Blinken met Russian Foreign Minister Sergei Lavrov on Friday. "


def _told(read: Read, words: str) -> list[tuple[str | None, str | None, bool]]:
    found = [finding.payload for finding in read(words, "statement")]
    return [(p.speaker_name, p.actor, p.anonymous) for p in found if isinstance(p, StatementFound)]


@pytest.mark.parametrize(
    ("words", "name", "party", "anonymous"),
    [
        ("Blinken spoke by phone with Lavrov and urged restraint, the State Department said.",
         None, "united-states", False),
        ("The hall was cold and the soup was late, two diplomats briefed on the talks said on Monday.",
         None, None, True),
        ("The hall was cold and the soup was late, officials from both sides said.", None, None, True),
        ("The hall was cold and the soup was late, said Lavrov in Geneva.", "Sergei Lavrov", "russia", False),
        ("The hall was cold and the soup was late, wrote Lavrov on Telegram.",
         "Sergei Lavrov", "russia", False),
        ("It lasted 75 minutes, according to the Kremlin, and 15 of them were about gas.",
         None, "russia", False),
        ("The hall was cold, and the soup late, the press service of the Russian Foreign Ministry reports.",
         None, "russia", False),
        ("Lavrov spoke with the emir of Qatar by telephone on Sunday, his office said.",
         None, "russia", False),
    ],
)  # fmt: skip
def test_who_closes_a_sentence_tells_it(
    read: Read, words: str, name: str | None, party: str | None, anonymous: bool
) -> None:
    assert _told(read, CAST + words)[-1:] == [(name, party, anonymous)]


@pytest.mark.parametrize("end", ["the Russian Foreign Ministry reported", "according to two officials"])
def test_words_that_are_only_passed_on_are_his_who_said_them(read: Read, end: str) -> None:
    words = CAST + f"Lavrov warned that Russia would leave the table before the spring, {end}."
    assert _told(read, words) == [("Sergei Lavrov", "russia", False)]


def test_he_who_closes_a_sentence_is_not_of_whom_it_tells(read: Read) -> None:
    words = (
        CAST + "Lavrov said the soup was late. President Joe Biden would come later, he added, with a pie."
    )
    assert [name for name, _, _ in _told(read, words)] == ["Sergei Lavrov", "Sergei Lavrov"]


@pytest.mark.parametrize(
    "words",
    [
        "Talks were called off hours before they began after Iraq insisted that the hall be swept.",
        "Baku demands a law under which, Yerevan says, its own claims would be settled for good.",
        "Iran, for its part, insists on it without conditions.",
    ],
)
def test_what_is_told_in_passing_is_no_statement_of_the_sentence(read: Read, words: str) -> None:
    assert _told(read, words) == []


def test_what_an_agency_reports_citing_a_house_is_of_the_house(read: Read) -> None:
    words = "A meeting was held on the lake, Quay News reports citing the Kenyan Foreign Ministry."
    assert [said.actor for said in indirect(read, words)] == ["kenya"]
    assert indirect(read, "Kenya rejected the request, citing UN resolutions on the lake.") == []


def test_whose_he_is_may_stand_before_his_office(read: Read) -> None:
    words = "The lunch took an hour, Lund's press secretary Vahan Testoyan wrote on Facebook."
    assert [said.speaker_name for said in indirect(read, words)] == ["Vahan Testoyan"]


def test_they_are_the_sources_of_the_sentence_before(read: Read) -> None:
    words = "According to diplomatic sources, Oman chose the day. The Russian side has accepted, they added."
    assert _told(read, words) == [(None, None, True)] * 2


def test_they_are_whom_the_sentence_is_about(read: Read) -> None:
    words = CAST + "Oman and Chad have agreed to open the port, they said in a statement."
    assert [actor for _, actor, _ in _told(read, words)] == ["oman", "chad"]


def test_a_peace_broker_tells_it(read: Read) -> None:
    assert _told(read, "The port stays shut for a week, a Finnish peace broker said here.")[0][2]
