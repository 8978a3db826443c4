"""The JSON for TimelineJS: only what is known of a date, and text that stays text."""

from __future__ import annotations

import json
from datetime import date
from typing import Any

import pytest

from talks.exports import timeline_js
from tests.talks.exports.documents import ID, at_eight, document, item, rendered, when


def events(**more: Any) -> list[dict[str, Any]]:
    found: list[dict[str, Any]] = json.loads(
        rendered(timeline_js.render, item(document(**more)), title="A & B")
    )["events"]
    return found


def test_it_works() -> None:
    (event,) = events(text="Eight hours.")
    assert event["unique_id"] == f"e-{ID}"
    assert event["start_date"] == {"year": 2022, "month": 1, "day": 10}
    assert event["display_date"] == "Mon 10 Jan 2022"
    assert "end_date" not in event
    assert event["text"]["headline"] == f'<a href="https://parley.example/m/{ID}/">Envoys meet in Geneva</a>'
    assert "<p>Eight hours.</p>" in event["text"]["text"]


@pytest.mark.parametrize(
    ("precision", "first", "last", "start", "end"),
    [
        ("year", (1, 1), (12, 31), {"year": 2022}, {"year": 2022}),
        ("month", (1, 1), (1, 31), {"year": 2022, "month": 1}, {"year": 2022, "month": 1}),
        (
            "either_or",
            (1, 12),
            (1, 13),
            {"year": 2022, "month": 1, "day": 12},
            {"year": 2022, "month": 1, "day": 13},
        ),
    ],
)
def test_what_is_not_known_of_a_date_is_left_out(
    precision: str, first: tuple[int, int], last: tuple[int, int], start: object, end: object
) -> None:
    (event,) = events(when=when(date(2022, *first), date(2022, *last), precision))
    assert (event["start_date"], event["end_date"]) == (start, end)


def test_a_known_time_is_that_of_the_place() -> None:
    (event,) = events(when=at_eight())
    assert event["start_date"] == {"year": 2022, "month": 1, "day": 10, "hour": 20, "minute": 0}
    assert event["display_date"] == "Mon 10 Jan 2022, 20:00 CET"


def test_what_is_only_expected_says_so_where_the_date_stands() -> None:
    assert events(certainty="expected")[0]["display_date"] == "Expected, Mon 10 Jan 2022"


def test_an_entry_without_a_date_is_left_out() -> None:
    assert events(when=when(None, None, "unknown")) == []


def test_planted_markup_stays_text() -> None:
    text = json.dumps(events(title="<script>x()</script>", text="<img src=x onerror=y()>"))
    assert "<script>" not in text
    assert "<img" not in text
