"""Certainty x format: what is not certain looks certain in no export, by its title and by its own field."""

from __future__ import annotations

import csv
import json
from collections.abc import Callable
from io import StringIO
from typing import Any

import pytest
from feedparser.api import parse
from icalendar import Calendar

from talks.certainty import TELLINGS
from talks.exports.formats import FORMATS
from tests.talks.exports.documents import document, item, rendered

TITLE = "Envoys meet in Geneva"
NOT_CERTAIN = [degree for degree, told in TELLINGS.items() if told.prefix]
EOS = "http://cv.iptc.org/newscodes/eventoccurstatus/"


def _ical(text: str) -> tuple[str, str]:
    (event,) = Calendar.from_ical(text).walk("VEVENT")
    return str(event["SUMMARY"]), str(event["STATUS"])


def _atom(text: str) -> tuple[str, str]:
    (entry,) = parse(text).entries  # type: ignore[no-untyped-call]
    return entry.title, entry.content[0].value


def _jsonfeed(text: str) -> tuple[str, str]:
    (entry,) = json.loads(text)["items"]
    return entry["title"], entry["_parley"]["certainty"]


def _csv(text: str) -> tuple[str, str]:
    (row,) = csv.DictReader(StringIO(text.lstrip("\ufeff")))
    return row["title"], row["certainty"]


def _geojson(text: str) -> tuple[str, str]:
    (feature,) = json.loads(text)["features"]
    return feature["properties"]["title"], feature["properties"]["certainty"]


def _timelinejs(text: str) -> tuple[str, str]:
    (event,) = json.loads(text)["events"]
    return event["text"]["headline"].partition(">")[2].removesuffix("</a>"), event["display_date"]


def _ninjs(text: str) -> tuple[str, str]:
    (event,) = json.loads(text)
    return event["headlines"][0]["value"], event["eventDetails"]["eventStatus"]


def _plover(text: str) -> tuple[str, str]:
    event = json.loads(text)
    return event["headline"], event["certainty"]


def _ndjson(text: str) -> tuple[str, str]:
    """The documents of the API as they are; their title is the record's, so their field alone must do."""
    entry = json.loads(text)
    return f"{TELLINGS[entry['certainty']].prefix} {entry['title']}", entry["certainty"]


def _jsonld(text: str) -> tuple[str, str]:
    (event,) = json.loads(text)["@graph"]
    return event["name"], event["disambiguatingDescription"]


# How a reader of each format finds an entry's title and its status. A new format needs a line here.
READERS: dict[str, Callable[[str], tuple[str, str]]] = {
    "ics": _ical,
    "atom": _atom,
    "feed.json": _jsonfeed,
    "csv": _csv,
    "ndjson": _ndjson,
    "geojson": _geojson,
    "timelinejs.json": _timelinejs,
    "ninjs.json": _ninjs,
    "plover.jsonl": _plover,
    "jsonld": _jsonld,
}


def read(ending: str, degree: str) -> tuple[str, str]:
    entry: dict[str, Any] = document(certainty=degree)
    return READERS[ending](rendered(FORMATS[ending].render, item(entry)))


def test_every_format_is_read_here() -> None:
    assert set(READERS) == set(FORMATS)


@pytest.mark.parametrize("ending", FORMATS)
@pytest.mark.parametrize("degree", NOT_CERTAIN)
def test_what_is_not_certain_never_looks_certain(ending: str, degree: str) -> None:
    title, status = read(ending, degree)
    assert title == f"{TELLINGS[degree].prefix} {TITLE}"
    assert status != read(ending, "held")[1]
    assert status != read(ending, "confirmed")[1]


@pytest.mark.parametrize("ending", FORMATS)
def test_what_happened_is_told_plainly(ending: str) -> None:
    assert read(ending, "held")[0].strip() == TITLE


def test_status_fields_are_those_of_the_table() -> None:
    for degree, told in TELLINGS.items():
        assert read("ics", degree)[1] == told.ical
        assert read("ninjs.json", degree)[1] == EOS + told.eocstat
        assert read("timelinejs.json", degree)[1].startswith(told.display)
