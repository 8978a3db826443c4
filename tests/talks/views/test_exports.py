"""Timelines by ending: the filters of the page, freshness, and what a subscriber sees over time."""

from __future__ import annotations

import csv
from collections.abc import Callable
from datetime import date, timedelta
from io import StringIO
from typing import Any

import pytest
from django.test import Client
from icalendar import Calendar

from talks import record
from talks.exports.formats import FORMATS
from talks.models import Entry, Meeting, Negotiation
from tests.talks.conftest import RECORDED, on

STEM = "/n/security-talks/timeline."
LATER = RECORDED + timedelta(days=1)


def body(response: Any) -> str:
    text: bytes = response.getvalue()
    return text.decode()


def events(client: Client, **params: Any) -> list[Any]:
    return Calendar.from_ical(body(client.get(f"{STEM}ics", params))).walk("VEVENT")


@pytest.mark.parametrize("ending", FORMATS)
def test_it_works(ending: str, client: Client, meeting: Entry, answer: Entry, statement: Entry) -> None:
    response = client.get(STEM + ending)
    assert response.status_code == 200
    assert response["Content-Type"] == f"{FORMATS[ending].media_type}; charset=utf-8"
    assert response["Content-Disposition"].endswith(f'filename="security-talks.{ending}"')
    assert response["Access-Control-Allow-Origin"] == "*"
    assert "Envoys meet in Geneva" in body(response)
    assert not response.cookies


@pytest.mark.parametrize("ending", FORMATS)
def test_the_whole_record_has_the_same_formats(
    ending: str, client: Client, meeting: Entry, elsewhere: Negotiation
) -> None:
    response = client.get(f"/timeline.{ending}")
    assert response["Content-Disposition"].endswith(f'filename="parley.{ending}"')
    assert "Envoys meet in Geneva" in body(response)


@pytest.mark.parametrize("ending", FORMATS)
def test_the_filters_are_those_of_the_page(
    ending: str, client: Client, meeting: Meeting, publish: Callable[..., Entry]
) -> None:
    publish(Meeting(title="A summit to come", city=meeting.city, **on(date(2022, 2, 1))))
    text = body(client.get(STEM + ending, {"from": "2022-02-01"}))
    assert "A summit to come" in text
    assert "Envoys meet in Geneva" not in text


@pytest.mark.parametrize("ending", FORMATS)
def test_an_earlier_day_shows_the_wording_of_then(ending: str, client: Client, meeting: Entry) -> None:
    record.correct(meeting, {"title": "Talks at Geneva"}, by=None, reason="Wording", at=LATER)
    response = client.get(STEM + ending, {"as_of": RECORDED.date().isoformat()})
    assert "Envoys meet in Geneva" in body(response)
    assert "-as-of-2022-01-10." in response["Content-Disposition"]
    assert "Talks at Geneva" in body(client.get(STEM + ending))


@pytest.mark.parametrize("ending", FORMATS)
def test_what_is_fresh_is_not_sent_again(ending: str, client: Client, meeting: Entry) -> None:
    first = client.get(STEM + ending)
    again = client.get(STEM + ending, headers={"If-None-Match": first["ETag"]})
    assert (again.status_code, again["ETag"]) == (304, first["ETag"])
    assert client.get(STEM + ending, headers={"If-Modified-Since": first["Last-Modified"]}).status_code == 304
    record.correct(meeting, {"title": "Talks at Geneva"}, by=None, reason="Wording")
    changed = client.get(STEM + ending, headers={"If-None-Match": first["ETag"]})
    assert changed.status_code == 200
    assert changed["ETag"] != first["ETag"]


@pytest.mark.parametrize("ending", FORMATS)
def test_the_head_alone_has_no_body(ending: str, client: Client, meeting: Entry) -> None:
    response = client.head(STEM + ending)
    assert response.status_code == 200
    assert response["ETag"] == client.get(STEM + ending)["ETag"]
    assert body(response) == ""


@pytest.mark.parametrize("ending", FORMATS)
def test_an_empty_timeline_is_an_empty_file(ending: str, client: Client, table: Negotiation) -> None:
    response = client.get(STEM + ending)
    assert response.status_code == 200
    body(response)


@pytest.mark.parametrize("ending", FORMATS)
def test_the_number_of_queries_does_not_grow(
    ending: str,
    client: Client,
    publish: Callable[..., Entry],
    django_assert_max_num_queries: Callable[..., Any],
) -> None:
    for number in range(12):
        publish(Meeting(title=f"Meeting {number}", **on(date(2022, 1, 1 + number))))
    with django_assert_max_num_queries(3):
        body(client.get(STEM + ending))


@pytest.mark.parametrize(
    "query",
    [
        "party=atlantis",
        "colour=red",
        "from=2022-13-45",
        "cursor=x",
        "page_size=5",
        "q=%00",
        "as_of=yesterday",
        "bom=2",
    ],
)
def test_bad_input_is_refused_and_named(query: str, client: Client, meeting: Entry) -> None:
    ending = "csv" if query.startswith("bom") and "csv" in FORMATS else "ics"
    response = client.get(f"{STEM}{ending}?{query}")
    assert response.status_code == 400
    assert response["Content-Type"] == "application/problem+json"
    assert response.json()["errors"][0]["parameter"] == query.split("=")[0]


def test_no_such_format_or_negotiation(client: Client, table: Negotiation) -> None:
    assert client.get(f"{STEM}docx").status_code == 404
    assert client.get("/n/nowhere/timeline.ics").status_code == 404
    assert client.post(f"{STEM}ics").status_code == 405


def test_a_subscriber_follows_one_meeting_from_expected_to_moved_to_cancelled(
    client: Client, publish: Callable[..., Entry]
) -> None:
    meeting = publish(Meeting(title="Envoys to meet", certainty="expected", **on(date(2022, 1, 10))))
    seen = [events(client)]
    for step, change in enumerate(
        ({**on(date(2022, 1, 12)), "moved_from": date(2022, 1, 10)}, {"certainty": "cancelled"}), start=1
    ):
        record.correct(meeting, change, by=None, reason="News", at=RECORDED + timedelta(days=step))
        seen.append(events(client))
    assert [len(shown) for shown in seen] == [1, 1, 1]
    assert len({shown[0]["UID"] for shown in seen}) == 1
    assert [shown[0]["SEQUENCE"] for shown in seen] == [0, 1, 2]
    assert [shown[0]["STATUS"] for shown in seen] == ["TENTATIVE", "TENTATIVE", "CANCELLED"]
    assert [shown[0]["DTSTART"].dt.day for shown in seen] == [10, 12, 12]
    stamps = [shown[0]["LAST-MODIFIED"].dt for shown in seen]
    assert stamps == sorted(set(stamps))
    assert [one["SEQUENCE"] for one in events(client, as_of="2022-01-11")] == [1]


def test_a_new_wording_alone_is_no_new_sequence(client: Client, meeting: Entry) -> None:
    record.correct(meeting, {"title": "Talks at Geneva"}, by=None, reason="Wording", at=LATER)
    (one,) = events(client)
    assert one["SEQUENCE"] == 0
    assert one["LAST-MODIFIED"].dt == LATER


def test_a_change_of_place_is_a_new_sequence(client: Client, meeting: Entry) -> None:
    record.correct(meeting, {"venue": "Palais Wilson"}, by=None, reason="Place", at=LATER)
    assert [one["SEQUENCE"] for one in events(client)] == [1]


def test_a_further_source_changes_nothing_that_subscribers_see(
    client: Client, meeting: Entry, cite: Callable[..., Any]
) -> None:
    cite(meeting, "We need guarantees")
    record.correct(meeting, by=None, reason="Source", at=LATER)
    (one,) = events(client)
    assert one["LAST-MODIFIED"].dt == RECORDED


def test_the_calendar_says_which_filters_it_has(client: Client, meeting: Entry) -> None:
    whole = Calendar.from_ical(body(client.get(f"{STEM}ics?party=russia&order=oldest")))
    assert whole["X-WR-CALNAME"] == "Security talks (party russia)"
    assert whole["URL"] == "http://testserver/n/security-talks/?party=russia"


def test_the_position_matrix_is_a_table(client: Client, answer: Entry) -> None:
    response = client.get("/n/security-talks/positions.csv?bom=0")
    assert response["Content-Disposition"] == 'attachment; filename="security-talks-positions.csv"'
    rows = list(csv.DictReader(StringIO(body(response), newline="")))
    assert [(row["party"], row["position"]) for row in rows] == [
        ("russia", "asks"),
        ("united-states", "non_starter"),
    ]
    again = client.get("/n/security-talks/positions.csv?bom=0", headers={"If-None-Match": response["ETag"]})
    assert again.status_code == 304


@pytest.mark.parametrize(
    "query", ["party=atlantis", "topic=x", "status=x", "as_of=x", "colour=red", "bom=2", "status=%00"]
)
def test_the_matrix_refuses_bad_input_too(query: str, client: Client, answer: Entry) -> None:
    response = client.get(f"/n/security-talks/positions.csv?{query}")
    assert response.status_code == 400
    assert response.json()["errors"][0]["parameter"] == query.split("=")[0]


def test_the_page_lists_every_format_with_its_filters(client: Client, meeting: Entry) -> None:
    text = client.get("/n/security-talks/?party=russia&view=compact&kind=sermon").content.decode()
    for ending in FORMATS:
        assert f'href="http://testserver{STEM}{ending}?party=russia"' in text
    assert f'href="webcal://testserver{STEM}ics?party=russia"' in text
    assert f'value="http://testserver{STEM}ics?party=russia"' in text
    assert 'href="/n/security-talks/positions.csv"' in text


def test_the_head_of_the_page_names_the_feeds(client: Client, meeting: Entry) -> None:
    head = client.get("/n/security-talks/").content.decode().partition("</head>")[0]
    for ending in ("atom", "feed.json"):
        kind = FORMATS[ending].media_type
        assert f'<link rel="alternate" type="{kind}"' in head
        assert f'href="http://testserver{STEM}{ending}"' in head


def test_the_search_leads_to_its_own_results(client: Client, meeting: Entry) -> None:
    text = client.get("/search/?q=envoys").content.decode()
    assert 'href="http://testserver/timeline.csv?q=envoys"' in text
    found = client.get("/timeline.csv?q=envoys")
    assert "Envoys meet in Geneva" in body(found)


def test_the_matrix_page_leads_to_its_table(client: Client, answer: Entry) -> None:
    text = client.get("/n/security-talks/positions/?party=russia&status=x").content.decode()
    assert 'href="/n/security-talks/positions.csv?party=russia"' in text
