"""What kind of telling a sentence about a meeting is."""

from __future__ import annotations

import pytest

from talks.reading.findings import NO_DATE, Certainty, Span
from talks.reading.meetings import drafts
from talks.reading.seating.attendance import Attendance
from tests.talks.reading.conftest import Stage


def _draft(stage: Stage, words: str, title: str = "talks", certainty: Certainty = "held") -> drafts.Draft:
    scene = stage(words)
    met = Attendance(("iran", "iraq"), ("Iran", "Iraq"))
    span = Span(0, len(words), words, "body")
    sentence = scene.document.sentences[0]
    place = scene.places[0] if scene.places else None
    return drafts.Draft(place, NO_DATE, met, certainty, None, None, None, title, (span,), "x", sentence)


def test_it_works(stage: Stage) -> None:
    assert drafts.place_key(_draft(stage, "Iran met Iraq in Muscat.")) == "muscat"


@pytest.mark.parametrize(
    ("words", "another"),
    [
        ("A fifth round is due in Muscat.", True),
        ("They will meet again.", True),
        ("They sat in Muscat.", False),
    ],
)
def test_another_round_is_told_as_such(stage: Stage, words: str, another: bool) -> None:
    assert drafts.is_another(_draft(stage, words)) is another


def test_without_place_and_day_it_is_bare(stage: Stage) -> None:
    assert drafts.is_bare(_draft(stage, "They sat down."))
    assert not drafts.is_bare(_draft(stage, "They sat down in Muscat."))


def test_a_place_that_no_table_holds_is_nowhere(stage: Stage) -> None:
    assert drafts.is_nowhere(_draft(stage, "They sat down in Zarnovia."))
    assert not drafts.is_nowhere(_draft(stage, "They sat down in Muscat."))


def test_what_is_expected_lies_ahead(stage: Stage) -> None:
    assert drafts.is_ahead(_draft(stage, "They will sit in Muscat.", certainty="expected"))
    assert not drafts.is_ahead(_draft(stage, "They sat in Muscat."))


def test_a_visit_and_an_audience_are_told_by_their_word(stage: Stage) -> None:
    assert drafts.is_trip(_draft(stage, "His visit to Muscat was short.", title="visit"))
    assert drafts.is_audience(_draft(stage, "The sultan received both.", title="received"))
