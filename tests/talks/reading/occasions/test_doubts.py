"""Talks that somebody only means to bring about are none yet."""

from __future__ import annotations

import pytest

from tests.talks.reading.conftest import Read
from tests.talks.reading.meetings_told import told

BEFORE = "Ghana and Togo are at odds over a border. Ghana wants it marked. Togo says it will wait. "


@pytest.mark.parametrize(
    "words",
    [
        "The bishops offered in March to host a meeting in Lome.",
        "Benin proposed last week to convene another round in Cotonou.",
        "Our reporter has been following the talks in Lome this week.",
    ],
)
def test_it_works(read: Read, words: str) -> None:
    assert told(read, BEFORE + words) == []


def test_who_hosts_it_does(read: Read) -> None:
    assert [
        met[0] for met in told(read, BEFORE + "Benin hosted a meeting of the two in Cotonou on Friday.")
    ] == ["cotonou"]


@pytest.mark.parametrize(
    "words",
    [
        "Ghana called for talks with Togo on Monday.",
        "Ghana on Monday called for direct talks with Togo in Lome.",
        "Ghana appealed for an early meeting with Togo on Friday.",
        "Benin calls for a meeting of the two in Cotonou in May.",
    ],
)
def test_who_calls_for_it_has_none(read: Read, words: str) -> None:
    assert told(read, BEFORE + words) == []


@pytest.mark.parametrize(
    ("words", "count"),
    [
        ("Last week, Ghana refused to take part in another round of talks with Togo in Lome.", 0),
        ("Togo declined to attend a further round of talks with Ghana in Lome.", 0),
        ("Ghana refused to attend Friday's talks with Togo in Lome.", 1),
    ],
)
def test_a_round_that_somebody_stays_away_from(read: Read, words: str, count: int) -> None:
    assert len(told(read, words)) == count


@pytest.mark.parametrize("way", ["boycott the", "pull out of the peace", "stay away from further"])
def test_talks_that_one_means_to_boycott_are_none(read: Read, way: str) -> None:
    assert told(read, f"Iran announced its decision to {way} talks with Iraq on Wednesday.") == []


@pytest.mark.parametrize(
    "words",
    [
        "Ghana would like to hold talks with Togo in Lome.",
        "Ghana wants to meet Togo in Lome.",
        "Benin urged Ghana and Togo to resume talks in Lome.",
        "Benin called on Ghana and Togo to reconvene in Lome.",
        "Ghana is ready to return to talks with Togo in Lome.",
    ],
)
def test_what_is_wished_for_on_no_day_is_no_meeting(read: Read, words: str) -> None:
    assert told(read, BEFORE + words) == []


def test_what_is_hoped_for_on_a_day_may_come(read: Read) -> None:
    [met] = told(read, BEFORE + "Ghana and Togo hope to meet in Lome on January 20.")
    assert (met[0], met[3]) == ("lome", "expected")
