"""What a reader hands back, and how it leaves as plain data."""

from __future__ import annotations

import json
from dataclasses import FrozenInstanceError
from datetime import date, time
from typing import get_args

import pytest

from talks.reading.findings import (
    NO_DATE,
    PAYLOADS,
    DemandFound,
    Finding,
    FindingKind,
    MeetingFound,
    Payload,
    PersonFound,
    ResponseFound,
    Span,
    When,
)

SPAN = Span(4, 8, "Peru", "body")
NOON = When("Friday", date(2022, 1, 7), date(2022, 1, 7), time(12, 0), "time", "stated", "Friday")


def _met() -> MeetingFound:
    return MeetingFound(
        "lima", "Lima", "PER", None, NOON, ("peru", "chile"), ("Peru", "Chile"), "phone", None, "held",
        None, "Talks",
    )  # fmt: skip


def test_it_works() -> None:
    found = Finding("person", PersonFound("Ana Testova", None, "envoy", "peru"), (SPAN,), "people.post", 0.95)
    assert found.as_json() == {
        "kind": "person",
        "payload": {
            "name": "Ana Testova",
            "key": None,
            "post": "envoy",
            "party": "peru",
            "party_text": "",
            "plover": None,
            "cameo": None,
        },
        "evidence": [{"start": 4, "end": 8, "quote": "Peru", "zone": "body"}],
        "rule_id": "people.post",
        "confidence": 0.95,
        "doubts": [],
    }


def test_days_and_hours_leave_as_text_and_tuples_as_lists() -> None:
    payload = Finding("meeting", _met(), (SPAN,), "test", 1.0).as_json()["payload"]
    assert (payload["when"]["earliest"], payload["when"]["at"]) == ("2022-01-07", "12:00:00")
    assert payload["parties"] == ["peru", "chile"]
    assert json.loads(json.dumps(payload)) == payload


def test_confidence_leaves_with_three_places() -> None:
    found = Finding("person", PersonFound("Ana Testova", None, None, None), (), "test", 2 / 3)
    assert found.as_json()["confidence"] == 0.667


@pytest.mark.parametrize(
    ("payload", "tag"),
    [
        (_met(), "CONSULT:phone"),
        (DemandFound("peru", "Peru", (), (), "demand", "boats", None, None), "REQUEST"),
        (DemandFound("peru", "Peru", (), (), "threat", "boats", None, None, "violence"), "THREATEN:violence"),
        (ResponseFound("peru", "Peru", "refuses", None, "no boats", None), "REJECT"),
        (ResponseFound("peru", "Peru", "defers", None, "boats later", None), None),
        (PersonFound("Ana Testova", None, None, None), None),
    ],
)
def test_a_move_has_a_tag_of_event_data_and_nothing_else_has(payload: Payload, tag: str | None) -> None:
    coded = Finding("meeting", payload, (), "test", 1.0).as_json()["payload"]
    assert coded["plover"] == tag
    assert (coded["cameo"] is None) is (tag is None)


def test_each_kind_has_a_payload_of_its_own() -> None:
    assert set(PAYLOADS) == set(get_args(FindingKind))
    assert set(PAYLOADS.values()) == set(get_args(Payload))


def test_no_date_tells_nothing() -> None:
    assert (NO_DATE.earliest, NO_DATE.latest, NO_DATE.precision, NO_DATE.label) == (None, None, "unknown", "")


def test_what_was_found_is_not_changed() -> None:
    with pytest.raises(FrozenInstanceError):
        SPAN.start = 0  # type: ignore[misc]
