"""The one gate: exact spans, known values, words that are in the article, dates of our own."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from typing import Any

import pytest

from talks.reading.findings import ArticleText, DemandFound, Finding, MeetingFound, Span, When
from talks.reading.verify import refusal, verify

TEXT = "Russia and Iran will meet in Geneva on Monday."
ARTICLE = ArticleText(TEXT, date(2022, 1, 9))
MONDAY = When("Monday", date(2022, 1, 10), date(2022, 1, 10), None, "day", "inferred", "Monday")
MEETING = MeetingFound(
    "geneva", "Geneva", "CHE", None, MONDAY, ("russia", "iran"), ("Russia", "Iran"), "bilateral", None,
    "expected", None, "meet"
)  # fmt: skip


def _finding(span: Span | None = None, confidence: float = 0.9, **changes: Any) -> Finding:
    span = span or Span(0, len(TEXT), TEXT, "lead")
    return Finding("meeting", replace(MEETING, **changes), (span,), "meetings.clause", confidence)


def test_it_works() -> None:
    assert verify(_finding(), ARTICLE) == _finding()


@pytest.mark.parametrize(
    ("finding", "reason"),
    [
        (_finding(Span(0, 6, "russia", "lead")), "exact slice"),
        (_finding(Span(1, 7, "Russia", "lead")), "exact slice"),
        (_finding(Span(0, 99, TEXT, "lead")), "exact slice"),
        (_finding(Span(-6, 0, "", "lead")), "exact slice"),
        (_finding(certainty="maybe"), "certainty"),
        (_finding(format="loud"), "format"),
        (_finding(place_text="Vienna"), "place_text"),
        (_finding(confidence=1.5), "confidence"),
        (_finding(when=replace(MONDAY, date_text="Tuesday")), "date"),
        (replace(_finding(), kind="demand"), "kind"),
        (replace(_finding(), evidence=()), "evidence"),
    ],
)
def test_refusals(finding: Finding, reason: str) -> None:
    assert verify(finding, ARTICLE) is None
    assert reason in (refusal(finding, ARTICLE) or "")


def test_a_date_that_the_words_do_not_give_is_replaced_by_ours() -> None:
    handed_in = _finding(when=replace(MONDAY, earliest=date(2025, 5, 5), latest=date(2025, 5, 5)))
    passed = verify(handed_in, ARTICLE)
    assert passed is not None and isinstance(passed.payload, MeetingFound)
    assert passed.payload.when.earliest == date(2022, 1, 10)


def test_a_date_without_words_is_taken_away() -> None:
    passed = verify(_finding(when=replace(MONDAY, date_text=None)), ARTICLE)
    assert passed is not None and isinstance(passed.payload, MeetingFound)
    assert passed.payload.when == When()


def test_a_condition_that_is_not_in_the_article_is_refused() -> None:
    demand = DemandFound("russia", "Russia", (), (), "offer", "to meet", "if it rains", None)
    assert (
        refusal(Finding("demand", demand, _finding().evidence, "llm", 0.5), ARTICLE)
        == "the condition is not in the article"
    )


@pytest.mark.parametrize(
    "stored", ["They will meet in Cox’s Bazar on Monday.", "They will meet in Cox's\nBazar on Monday."]
)
def test_words_stand_in_the_text_with_marks_of_any_kind_and_over_the_end_of_a_line(stored: str) -> None:
    finding = _finding(Span(0, len(stored), stored, "lead"), place_text="Cox's Bazar", party_texts=())
    assert refusal(finding, ArticleText(stored, date(2022, 1, 9))) is None


def test_a_month_of_what_is_over_may_be_the_last_or_the_next() -> None:
    article = ArticleText("Russia had met Iran in Geneva in March.", date(2022, 1, 9))
    span = Span(0, len(article.text), article.text, "lead")
    for year, passes in ((2021, True), (2022, True), (2020, False)):
        month = When("March", date(year, 3, 1), date(year, 3, 31), None, "month", "inferred", "March")
        passed = verify(_finding(span, when=month), article)
        assert passed is not None and isinstance(passed.payload, MeetingFound)
        assert (passed.payload.when == month) is passes
