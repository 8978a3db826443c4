"""The calendar of meetings, as the icalendar library reads it back."""

from __future__ import annotations

from datetime import UTC, date, datetime
from typing import Any

import pytest
from icalendar import Calendar

from talks.exports import ical
from talks.exports.sheet import Item
from tests.talks.exports.documents import at_eight, document, item, rendered, when


def calendar(*items: Item, **more: Any) -> Any:
    return Calendar.from_ical(rendered(ical.render, *items, **more))


def event(**more: Any) -> Any:
    (found,) = calendar(item(document(**more))).walk("VEVENT")
    return found


def test_it_works() -> None:
    whole = calendar(item(document(text="Eight hours.")))
    assert whole["X-WR-CALNAME"] == whole["NAME"] == "Security talks"
    assert whole["REFRESH-INTERVAL"].dt.total_seconds() == 3600
    assert whole["X-PUBLISHED-TTL"] == "PT1H"
    (one,) = whole.walk("VEVENT")
    assert one["UID"] == document()["id"]
    assert one["SUMMARY"] == "Envoys meet in Geneva"
    assert one["STATUS"] == "CONFIRMED"
    assert one["LOCATION"] == "Palais, Geneva, Switzerland"
    assert one["GEO"].to_ical() == "46.2;6.15"
    assert one["URL"] == f"https://parley.example/m/{document()['id']}/"
    assert one["TRANSP"] == "TRANSPARENT"
    assert "Eight hours." in one["DESCRIPTION"]
    assert "The Wire, “A day of talks”, sentence 1: “Envoys met in Geneva.”" in one["DESCRIPTION"]
    assert not whole.errors
    assert not one.errors


def test_lines_end_as_the_standard_asks_and_are_short() -> None:
    text = rendered(ical.render, item(document(title="Überlange " * 20)))
    assert "\r\n" in text
    assert "\n" not in text.replace("\r\n", "")
    assert max(len(line.encode()) for line in text.split("\r\n")) <= 75


def test_a_day_is_all_day_and_its_end_is_the_next() -> None:
    one = event()
    assert (one["DTSTART"].dt, one["DTEND"].dt) == (date(2022, 1, 10), date(2022, 1, 11))


def test_a_known_time_is_in_utc_and_says_that_its_end_is_drawn() -> None:
    one = event(when=at_eight())
    assert one["DTSTART"].dt == datetime(2022, 1, 10, 19, tzinfo=UTC)
    assert one["DTEND"].dt == datetime(2022, 1, 10, 20, tzinfo=UTC)
    assert "How long it lasts is not known" in one["DESCRIPTION"]


@pytest.mark.parametrize(
    ("precision", "latest", "wording"),
    [
        ("either_or", date(2022, 1, 13), "Wed 12 or Thu 13 Jan 2022"),
        ("month", date(2022, 1, 31), "Jan 2022"),
    ],
)
def test_a_vague_date_spans_its_days_and_says_so(precision: str, latest: date, wording: str) -> None:
    one = event(when=when(date(2022, 1, 12), latest, precision), certainty="expected")
    assert one["SUMMARY"] == f"(Expected) Envoys meet in Geneva [{wording}]"
    assert one["DTSTART"].dt == date(2022, 1, 12)
    assert one["DTEND"].dt.toordinal() == latest.toordinal() + 1


def test_what_has_no_day_at_all_is_left_out_and_counted() -> None:
    year = item(document(when=when(date(2022, 1, 1), date(2022, 12, 31), "year")))
    undated = item(document(when=when(None, None, "unknown")))
    whole = calendar(year, undated)
    assert not whole.walk("VEVENT")
    assert "2 without a day or month left out." in whole["DESCRIPTION"]


def test_other_kinds_are_no_events() -> None:
    assert not calendar(item(document("demand"))).walk("VEVENT")


@pytest.mark.parametrize(
    ("certainty", "status", "summary"),
    [
        ("rumoured", "TENTATIVE", "(Unconfirmed) Envoys meet in Geneva"),
        ("expected", "TENTATIVE", "(Expected) Envoys meet in Geneva"),
        ("confirmed", "CONFIRMED", "Envoys meet in Geneva"),
        ("postponed", "TENTATIVE", "Postponed: Envoys meet in Geneva"),
        ("cancelled", "CANCELLED", "Cancelled: Envoys meet in Geneva"),
        ("denied", "CANCELLED", "Denied: Envoys meet in Geneva"),
    ],
)
def test_certainty_is_said_in_status_and_title(certainty: str, status: str, summary: str) -> None:
    one = event(certainty=certainty)
    assert (one["STATUS"], one["SUMMARY"]) == (status, summary)


def test_text_cannot_break_out_of_its_property() -> None:
    one = event(title="A\r\nEND:VEVENT\r\nBEGIN:VALARM; x, y\x07")
    assert one["SUMMARY"].replace("\r", "") == "A\nEND:VEVENT\nBEGIN:VALARM; x, y"
    assert not one.walk("VALARM")


def test_a_meeting_that_was_moved_says_from_where() -> None:
    assert "Was planned for 2022-01-09." in event(detail={"moved_from": "2022-01-09"})["DESCRIPTION"]


def test_no_city_is_no_place() -> None:
    one = event(detail={"city": None, "venue": "", "place_text": ""})
    assert "GEO" not in one
    assert "LOCATION" not in one


def test_the_heading_is_escaped_too() -> None:
    text = rendered(ical.render, title="Talks, in q\r\nBEGIN:VEVENT; now", summary="One, two\nthree")
    assert "X-WR-CALNAME:Talks\\, in q\\nBEGIN:VEVENT\\; now\r\n" in text
    assert "\r\nNAME:Talks\\, in q\\nBEGIN:VEVENT\\; now\r\n" in text
    assert "X-WR-CALDESC:One\\, two\\nthree\r\n" in text
    assert not Calendar.from_ical(text).walk("VEVENT")


def test_the_calendar_itself_has_no_uid() -> None:
    # Some programs that copy subscriptions take it for the UID of all events together.
    assert "UID" not in calendar(item())
