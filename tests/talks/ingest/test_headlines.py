"""The line a reviewer sees in the queue."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from typing import Any

import pytest

from actors.gazetteer import Gazetteer
from talks.ingest.headlines import headline
from talks.reading.findings import (
    NO_DATE,
    DelegationFound,
    DemandFound,
    MeetingFound,
    Payload,
    ResponseFound,
    StatementFound,
    When,
)

MONDAY = When("Monday", date(2022, 1, 10), date(2022, 1, 10), precision="day", basis="inferred")
MEETING = MeetingFound(
    city="geneva",
    place_text="Geneva",
    country_iso3="CHE",
    venue=None,
    when=MONDAY,
    parties=("russia", "united-states"),
    party_texts=("Moscow", "US"),
    format="bilateral",
    level=None,
    certainty="held",
    forum=None,
    title="",
)
DEMAND = DemandFound("russia", "Moscow", (), (), "demand", "no new members", None, None)
ANSWER = ResponseFound("united-states", "US", "non_starter", None, "not on the table", None)
SPOKEN = StatementFound(
    speaker="sergei-ryabkov",
    speaker_name="Ryabkov",
    speaker_role=None,
    actor="russia",
    anonymous=False,
    direct=True,
    cue="say",
    words="We need guarantees",
    segments=(),
    said_in=None,
    when=NO_DATE,
    statement_kind="other",
    summary="",
)


@pytest.fixture(scope="module")
def known() -> Gazetteer:
    return Gazetteer.from_files()


def test_it_works(known: Gazetteer) -> None:
    assert headline(MEETING, known) == "Meeting in Geneva, 10 January"


def later(day: int, **more: Any) -> When:
    return When("then", date(2022, 1, 12), date(2022, 1, day), basis="inferred", **more)


@pytest.mark.parametrize(
    ("payload", "line"),
    [
        (
            replace(MEETING, format="phone", city=None, place_text=""),
            "Call of Russia and United States, 10 January",
        ),
        (replace(MEETING, when=NO_DATE), "Meeting in Geneva"),
        (replace(MEETING, city=None, place_text="Atlantis"), "Meeting in Atlantis, 10 January"),
        (
            replace(MEETING, when=later(13, precision="either_or")),
            "Meeting in Geneva, 12 January or 13 January",
        ),
        (replace(MEETING, when=later(14, precision="week")), "Meeting in Geneva, 12 January to 14 January"),
        (replace(MEETING, when=later(31, precision="month")), "Meeting in Geneva, January 2022"),
        (
            DelegationFound("russia", "Russia", "sergei-ryabkov", "Sergei Ryabkov", None, (), None, NO_DATE),
            "Delegation of Russia, led by Sergei Ryabkov",
        ),
        (
            DelegationFound(None, "The rebels", None, None, None, (), None, NO_DATE),
            "Delegation of The rebels",
        ),
        (DEMAND, "Russia demands: no new members"),
        (replace(DEMAND, demand_kind="red_line"), "Russia draws a red line: no new members"),
        (replace(DEMAND, summary="Moscow asks for no new members"), "Demand: Moscow asks for no new members"),
        (replace(DEMAND, by=None, by_text="The rebels"), "The rebels demands: no new members"),
        (replace(DEMAND, by=None, by_text=""), "Demand: no new members"),
        (ANSWER, "United States calls it a non-starter: not on the table"),
        (SPOKEN, "Sergei Ryabkov: “We need guarantees”"),
        (
            replace(SPOKEN, speaker=None, speaker_name=None, speaker_role="an official"),
            "an official: “We need guarantees”",
        ),
        (
            replace(SPOKEN, direct=False, summary="Ryabkov asked for guarantees."),
            "Ryabkov asked for guarantees.",
        ),
        (
            replace(SPOKEN, direct=False, summary="He asked for guarantees."),
            "Sergei Ryabkov: He asked for guarantees.",
        ),
        (
            replace(
                SPOKEN,
                direct=False,
                speaker=None,
                speaker_name=None,
                statement_kind="outlook",
                summary="It is grim.",
            ),
            "Outlook: It is grim.",
        ),
    ],
)
def test_lines(payload: Payload, line: str, known: Gazetteer) -> None:
    assert headline(payload, known) == line


def test_a_long_line_is_cut(known: Gazetteer) -> None:
    line = headline(replace(DEMAND, summary="word " * 100), known)
    assert len(line) <= 160 and line.endswith("…") and "\n" not in line
