"""Events for planners, against the schema of IPTC ninjs 3.1."""

from __future__ import annotations

import json
from datetime import date
from pathlib import Path
from typing import Any

import pytest
from django.conf import settings
from jsonschema import Draft202012Validator, FormatChecker

from talks.certainty import TELLINGS
from talks.exports import ninjs
from tests.talks.exports.documents import ID, at_eight, document, item, rendered, when

SCHEMA = Path(settings.BASE_DIR) / "tests" / "samples" / "schemas" / "ninjs-schema_3.1.json"


@pytest.fixture(scope="module")
def validator() -> Any:
    return Draft202012Validator(json.loads(SCHEMA.read_text("utf-8")), format_checker=FormatChecker())


def event(**more: Any) -> dict[str, Any]:
    (read,) = json.loads(rendered(ninjs.render, item(document(**more))))
    assert isinstance(read, dict)
    return read


def test_it_works(validator: Any) -> None:
    read = event(text="Eight hours.")
    validator.validate(read)
    assert read["uri"] == f"urn:uuid:{ID}"
    assert read["type"] == "event"
    assert read["eventDetails"]["dates"] == {"expectedStartDate": "2022-01-10"}
    assert read["places"][0]["contactInfo"][0]["address"] == {"locality": "Geneva", "country": "Switzerland"}


def test_the_schema_refuses_what_it_does_not_know(validator: Any) -> None:
    assert not validator.is_valid({**event(), "colour": "red"})
    assert not validator.is_valid({**event(), "eventDetails": {"dates": {"startDate": 2022}}})


@pytest.mark.parametrize("degree", TELLINGS)
def test_every_degree_of_certainty_is_valid(degree: str, validator: Any) -> None:
    validator.validate(event(certainty=degree))


@pytest.mark.parametrize(
    ("precision", "first", "last", "dates"),
    [
        ("year", (1, 1), (12, 31), {"expectedStartDate": "2022"}),
        ("season", (6, 1), (8, 31), {"expectedStartDate": "2022-06", "expectedEndDate": "2022-08"}),
        ("month", (1, 1), (1, 31), {"expectedStartDate": "2022-01"}),
        ("either_or", (1, 12), (1, 13), {"expectedStartDate": "2022-01-12", "expectedEndDate": "2022-01-13"}),
    ],
)
def test_a_vague_date_is_as_short_as_it_is_known(
    precision: str,
    first: tuple[int, int],
    last: tuple[int, int],
    dates: dict[str, str],
    validator: Any,
) -> None:
    read = event(when=when(date(2022, *first), date(2022, *last), precision))
    validator.validate(read)
    assert read["eventDetails"]["dates"] == dates


def test_a_known_time_is_a_start_only_where_it_is_certain() -> None:
    sure, hoped = event(when=at_eight()), event(when=at_eight(), certainty="expected")
    assert sure["eventDetails"]["dates"] == {"startDate": "2022-01-10T20:00:00+01:00"}
    assert hoped["eventDetails"]["dates"] == {"expectedStartDate": "2022-01-10T20:00:00+01:00"}


def test_nothing_known_is_nothing_said(validator: Any) -> None:
    bare = {"city": None, "venue": "", "place_text": ""}
    read = event(when=when(None, None, "unknown"), citations=[], parties=[], issues=[], detail=bare)
    validator.validate(read)
    assert "dates" not in read["eventDetails"]
    assert "places" not in read
