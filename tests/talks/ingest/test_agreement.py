"""What two readers say of one passage: the same, less, more, or something else."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from typing import Any

import pytest

from talks.ingest.agreement import Opinion, Reading, united
from talks.reading.findings import (
    NO_DATE,
    DelegationFound,
    DemandFound,
    Finding,
    MeetingFound,
    OutlookFound,
    Payload,
    ResponseFound,
    Span,
    StatementFound,
    When,
)

HERE, THERE = Span(0, 10, "x" * 10, "body"), Span(40, 50, "y" * 10, "body")
MONDAY = When("Monday", date(2022, 1, 10), date(2022, 1, 10), None, "day", "inferred", "Monday")
MET = MeetingFound(
    "geneva", "Geneva", None, None, MONDAY, ("russia", "united-states"), ("Russia", "the US"),
    "bilateral", None, "expected", None, "",
)  # fmt: skip
ASKED = DemandFound("russia", "Russia", ("nato",), ("NATO",), "demand", "summary", None, None)
ANSWERED = ResponseFound("united-states", "The US", "refuses", None, "summary", None)
SAID = StatementFound(
    "sergei-ryabkov", "Sergei Ryabkov", "Deputy", "russia", False, True, "say", "words", (HERE,), None,
    NO_DATE, "other", "words",
)  # fmt: skip
TOLD = replace(SAID, direct=False, words="", segments=())
SENT = DelegationFound("russia", "Russia", "sergei-ryabkov", "Sergei Ryabkov", None, (), None, NO_DATE)
EXPECTED = OutlookFound("russia", "Russia", "summary")
KINDS: dict[type[Any], Any] = {
    MeetingFound: "meeting",
    DelegationFound: "delegation",
    DemandFound: "demand",
    ResponseFound: "response",
    StatementFound: "statement",
    OutlookFound: "outlook",
}


def finding(payload: Payload, *spans: Span, sure: float = 0.8) -> Finding:
    return Finding(KINDS[type(payload)], payload, spans or (HERE,), "rule", sure)


def both(rules: list[Finding], model: list[Finding]) -> list[Opinion]:
    return united(Reading("rules", "1", rules), Reading("llm:m", "1", model))


@pytest.mark.parametrize(
    "payload", [MET, ASKED, ANSWERED, SAID, TOLD, SENT, EXPECTED], ids=lambda p: type(p).__name__
)
def test_it_works(payload: Payload) -> None:
    [opinion] = both([finding(payload)], [finding(payload, sure=0.5)])
    assert (opinion.reader, opinion.seconded_by) == ("rules", "llm:m")
    assert opinion.finding.confidence == pytest.approx(0.9) and opinion.finding.rule_id == "rule"


def test_without_a_second_reader_nothing_changes() -> None:
    rules = [finding(MET), finding(ASKED)]
    opinions = united(Reading("rules", "1", rules), None)
    assert [opinion.finding for opinion in opinions] == rules
    assert not any(opinion.seconded_by for opinion in opinions)


def test_what_only_the_second_found_follows_under_its_own_name() -> None:
    first, second = both([finding(MET)], [finding(ASKED, sure=0.5)])
    assert (first.reader, first.seconded_by, first.finding.confidence) == ("rules", None, 0.8)
    assert (second.reader, second.finding.confidence) == ("llm:m", 0.5)


def test_the_same_of_another_passage_is_something_else() -> None:
    assert len(both([finding(ASKED, HERE)], [finding(ASKED, THERE)])) == 2


@pytest.mark.parametrize(
    ("rules", "model"),
    [
        (MET, replace(MET, city="vienna")),
        (MET, replace(MET, when=replace(MONDAY, earliest=date(2022, 1, 11)))),
        (MET, replace(MET, parties=("iran",))),
        (MET, replace(MET, certainty="held")),
        (replace(MET, city=None), MET),
        (ASKED, replace(ASKED, by="ukraine", by_text="Ukraine")),
        (ASKED, replace(ASKED, demand_kind="threat")),
        (replace(ASKED, by=None), ASKED),
        (ANSWERED, replace(ANSWERED, stance="accepts")),
        (SAID, replace(SAID, speaker="enrique-mora", speaker_name="Enrique Mora")),
        (SAID, TOLD),
        (SENT, replace(SENT, head="enrique-mora", head_name="Enrique Mora")),
        (SENT, replace(SENT, party=None)),
    ],
)
def test_a_contradiction_is_two_proposals_and_confirms_nothing(rules: Payload, model: Payload) -> None:
    first, second = both([finding(rules)], [finding(model)])
    assert first.seconded_by is None and first.finding.confidence == 0.8
    assert second.reader == "llm:m"


@pytest.mark.parametrize(
    ("rules", "model"),
    [
        (MET, replace(MET, city=None)),
        (MET, replace(MET, when=NO_DATE)),
        (MET, replace(MET, when=NO_DATE, parties=())),
        (replace(ASKED, by=None), replace(ASKED, by=None)),
        (TOLD, EXPECTED),
        (EXPECTED, TOLD),
        (SENT, replace(SENT, head=None, head_name=None)),
        (replace(SENT, head=None, head_name=None), replace(SENT, head=None, head_name=None)),
    ],
)
def test_what_says_less_is_left_out_and_confirms_nothing(rules: Payload, model: Payload) -> None:
    [opinion] = both([finding(rules)], [finding(model)])
    assert opinion.reader == "rules" and opinion.seconded_by is None and opinion.finding.confidence == 0.8


def test_what_nobody_knows_is_not_the_same() -> None:
    nobody = replace(MET, city=None, when=NO_DATE)
    [opinion] = both([finding(nobody)], [finding(nobody)])
    assert opinion.seconded_by is None


def test_two_echoes_count_once() -> None:
    [opinion] = both([finding(ASKED)], [finding(ASKED), finding(ASKED)])
    assert opinion.finding.confidence == pytest.approx(0.9)


def test_a_link_of_the_first_keeps_its_place() -> None:
    linked = replace(ANSWERED, to_demand=0)
    opinions = both([finding(ASKED), finding(linked)], [finding(MET, THERE)])
    payload = opinions[1].finding.payload
    assert isinstance(payload, ResponseFound) and payload.to_demand == 0


def test_a_link_of_the_second_leads_to_the_firsts_demand_where_that_is_the_same() -> None:
    linked = finding(replace(ANSWERED, to_demand=1), THERE)
    opinions = both([finding(MET), finding(ASKED)], [finding(EXPECTED, THERE), finding(ASKED), linked])
    payload = opinions[-1].finding.payload
    assert isinstance(payload, ResponseFound) and payload.to_demand == 1


def test_a_link_of_the_second_leads_to_its_own_demand_in_its_new_place() -> None:
    linked = finding(replace(ANSWERED, to_demand=0), THERE)
    opinions = both([finding(MET)], [finding(ASKED), linked])
    payload = opinions[-1].finding.payload
    assert isinstance(payload, ResponseFound) and payload.to_demand == 1
    assert opinions[1].finding.kind == "demand"
