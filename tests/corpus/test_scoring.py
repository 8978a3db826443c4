"""What the bench counts as right, and what it does not."""

from __future__ import annotations

from typing import Any

import pytest

from actors.gazetteer import Gazetteer
from talks.reading.findings import Finding, OutlookFound, PersonFound, Span
from tests.corpus.scoring import Score, compare, decided

SAID: dict[str, Any] = {
    "speaker": "Ana Prelog",
    "type": "direct",
    "quote": "We came here to listen",
    "segments": ["We came here to listen"],
    "anonymous": False,
}
MET: dict[str, Any] = {
    "city": "Vienna",
    "date": "2024-03-05",
    "date_text": "on Tuesday",
    "parties": ["Iran", "France"],
    "format": None,
    "status": "held",
    "quote": "Iran and France met in Vienna on Tuesday.",
}
ASKED: dict[str, Any] = {
    "by": "Iran",
    "of": [],
    "kind": "demand",
    "summary": "",
    "quote": "Iran wants sanctions lifted first.",
}


def one(section: str, row: dict[str, Any], gold: dict[str, Any], kind: str = "") -> Score:
    """The score of one found row against one annotated row."""
    return compare({section: [row]}, {section: [gold]})[kind or section].score


def test_it_works() -> None:
    """The same row is right; nothing is wrong or missed."""
    assert one("meetings", MET, MET) == Score(right=1)
    assert one("statements", SAID, SAID, "direct statements") == Score(right=1)
    assert one("demands", ASKED, ASKED) == Score(right=1)


@pytest.mark.parametrize(
    "change",
    [
        {"city": "Geneva"},
        {"city": None},
        {"date": None},
        {"status": "expected"},
        {"parties": ["Iran", "Oman", "Iraq"]},
    ],
)
def test_a_meeting_with_another_place_day_status_or_table_is_wrong(change: dict[str, Any]) -> None:
    assert one("meetings", MET | change, MET) == Score(wrong=1, missed=1)


def test_half_of_the_parties_is_enough() -> None:
    assert one("meetings", MET | {"parties": ["Iran"]}, MET) == Score(right=1)


@pytest.mark.parametrize(
    "change",
    [
        {"speaker": "Marko Horvat"},
        {"speaker": None, "anonymous": True},
        {"quote": "We came here"},
        {"type": "indirect"},
    ],
)
def test_a_quotation_of_another_or_a_part_of_it_is_wrong(change: dict[str, Any]) -> None:
    scores = compare({"statements": [SAID | change]}, {"statements": [SAID]})
    assert sum((kind.score for kind in scores.values()), Score()) == Score(wrong=1, missed=1)


def test_a_short_name_is_its_long_form() -> None:
    assert one("statements", SAID | {"speaker": "Prelog"}, SAID, "direct statements") == Score(right=1)


@pytest.mark.parametrize(
    "change", [{"by": "Iraq"}, {"by": None}, {"kind": "offer"}, {"quote": "Another sentence."}]
)
def test_a_demand_of_another_party_kind_or_sentence_is_wrong(change: dict[str, Any]) -> None:
    assert one("demands", ASKED | change, ASKED) == Score(wrong=1, missed=1)


def test_a_row_found_twice_is_right_once() -> None:
    scores = compare({"demands": [ASKED, ASKED]}, {"demands": [ASKED]})
    assert scores["demands"].score == Score(right=1, wrong=1)


def test_nothing_found_where_nothing_is_counts_as_all_right() -> None:
    score = compare({}, {})["people"].score
    assert (score.precision, score.recall, score.f1) == (1.0, 1.0, 1.0)


def test_each_finding_is_right_or_wrong_and_what_is_not_annotated_is_neither() -> None:
    words = "Hopes of a deal are slim."
    span = Span(0, len(words), words, "body")
    outlook = Finding("outlook", OutlookFound(None, "", words), (span,), "outlook.cue")
    twice = Finding("outlook", OutlookFound(None, "", words), (span,), "outlook.cue")
    person = Finding("person", PersonFound("Ana Prelog", None, None, None), (span,), "people.named")
    gold: dict[str, Any] = {"expectations": [{"by": None, "summary": "", "quote": words}]}
    judged = decided([outlook, twice, person], Gazetteer.from_records([], [], [], [], [], []), gold)
    assert judged == [(outlook, True), (twice, False)]
