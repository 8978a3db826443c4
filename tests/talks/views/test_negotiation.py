"""The index of negotiations and the timeline page."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from typing import Any

import pytest
from django.test import Client

from talks import record
from talks.models import Entry, Meeting, Negotiation, User
from tests.talks.conftest import RECORDED, on

PAGE = "/n/security-talks/"


def shown(response: Any) -> list[str]:
    """The titles on the page, in order."""
    return [line.document["title"] for day in response.context["page"].days for line in day.lines]


def test_it_works(client: Client, meeting: Entry, demand: Entry, statement: Entry) -> None:
    page = client.get(PAGE)
    text = page.content.decode()
    assert page.status_code == 200
    assert "Security talks" in text
    assert "Envoys meet in Geneva" in text
    assert "We need guarantees" in text
    assert 'id="e-1"' in text
    assert f"/articles/{meeting.citations.get().version.article_id}/?version=1#s1" in text


def test_the_index_lists_every_track(client: Client, table: Negotiation, elsewhere: Negotiation) -> None:
    text = client.get("/negotiations/").content.decode()
    assert "Security talks" in text
    assert "Grain talks" in text


def test_an_unknown_negotiation_is_not_found(client: Client, db: None) -> None:
    assert client.get("/n/no-such-talks/").status_code == 404


def test_a_filter_keeps_what_fits(client: Client, meeting: Entry, statement: Entry) -> None:
    assert shown(client.get(PAGE, {"kind": "statement"})) == ["Ryabkov asks for guarantees"]


def test_two_values_of_one_filter_mean_either(
    client: Client, meeting: Entry, statement: Entry, demand: Entry
) -> None:
    page = client.get(PAGE, {"kind": ["statement", "meeting"]})
    assert set(shown(page)) == {"Ryabkov asks for guarantees", "Envoys meet in Geneva"}


def test_an_unknown_filter_value_is_a_notice(client: Client, meeting: Entry) -> None:
    page = client.get(PAGE, {"kind": "sermon"})
    assert page.status_code == 200
    assert shown(page) == ["Envoys meet in Geneva"]
    assert "sermon is not one of the available choices" in page.content.decode()


def test_an_unknown_filter_name_is_a_notice(client: Client, meeting: Entry) -> None:
    page = client.get(PAGE, {"colour": "red"})
    assert page.status_code == 200
    assert "There is no such filter" in page.content.decode()


def test_a_bad_date_is_a_notice_and_stays_in_its_field(client: Client, meeting: Entry) -> None:
    page = client.get(PAGE, {"from": "2022-13-45"})
    assert page.status_code == 200
    assert "from" in page.context["selection"].problems
    assert 'value="2022-13-45"' in page.content.decode()


def test_a_foreign_cursor_is_a_notice_and_the_first_page(client: Client, meeting: Entry) -> None:
    page = client.get(PAGE, {"cursor": "nonsense"})
    assert shown(page) == ["Envoys meet in Geneva"]
    assert "not one of ours" in page.content.decode()


def test_a_nul_character_is_refused(client: Client, table: Negotiation) -> None:
    assert client.get(PAGE, {"topic": "a\0b"}).status_code == 400


def test_empty_fields_of_the_form_leave_the_address(client: Client, table: Negotiation) -> None:
    page = client.get(PAGE + "?q=&party=russia&from=&to=")
    assert (page.status_code, page.headers["Location"]) == (302, PAGE + "?party=russia")


def test_the_canonical_address_has_one_order(client: Client, meeting: Entry) -> None:
    page = client.get(PAGE + "?view=comfortable&kind=statement&party=united-states&party=russia&kind=meeting")
    assert page.context["links"]["canonical"].endswith(
        PAGE + "?party=russia&party=united-states&kind=meeting&kind=statement"
    )


def test_counts_of_a_group_with_a_choice_say_what_a_tick_would_show(
    client: Client, meeting: Entry, statement: Entry, demand: Entry
) -> None:
    groups = client.get(PAGE, {"kind": "statement"}).context["facets"]
    kinds = {
        choice.value: choice.count for group in groups if group.name == "kind" for choice in group.choices
    }
    assert kinds == {"meeting": 1, "demand": 1, "statement": 1}


def test_a_party_at_the_table_is_listed_also_in_silence(client: Client, statement: Entry) -> None:
    groups = client.get(PAGE).context["facets"]
    parties = {
        choice.value: choice.count for group in groups if group.name == "party" for choice in group.choices
    }
    assert parties == {"russia": 1, "united-states": 0}


def test_each_chip_takes_one_choice_away(client: Client, meeting: Entry) -> None:
    chips = client.get(PAGE, {"kind": ["meeting"], "party": ["russia"]}).context["chips"]
    assert {chip.label: chip.address for chip in chips} == {
        "Party: Russia": "?kind=meeting",
        "Kind: Meeting": "?party=russia",
    }


def test_as_of_shows_the_wording_of_then_and_says_so(client: Client, statement: Entry, editor: User) -> None:
    record.correct(
        statement, {"title": "Said later"}, by=editor, reason="A slip", at=RECORDED + timedelta(days=2)
    )
    then = client.get(PAGE, {"as_of": "2022-01-11"})
    assert shown(then) == ["Ryabkov asks for guarantees"]
    assert "The record as of" in then.content.decode()
    now = client.get(PAGE)
    assert shown(now) == ["Said later"]
    assert "Corrected 12 Jan 2022" in now.content.decode()


def test_since_marks_what_is_new(client: Client, statement: Entry) -> None:
    page = client.get(PAGE, {"since": "2022-01-10T12:00Z"})
    assert "new or corrected since Mon 10 Jan 2022, 12:00 UTC" in page.content.decode()
    assert 'class="tag tag-new">New<' in page.content.decode()


def test_older_and_newer_pages_meet(client: Client, many: Callable[[int], list[Entry]]) -> None:
    many(120)
    first = client.get(PAGE)
    second = client.get(first.context["links"]["next"])
    third = client.get(second.context["links"]["next"])
    assert len(shown(first) + shown(second) + shown(third)) == 120
    assert third.context["links"]["next"] is None
    assert shown(client.get(third.context["links"]["previous"])) == shown(second)
    assert shown(client.get(second.context["links"]["previous"])) == shown(first)


def test_an_expected_meeting_says_the_word(client: Client, publish: Callable[..., Entry]) -> None:
    publish(Meeting(title="Envoys to meet again", certainty="expected", **on()))
    text = client.get(PAGE).content.decode()
    assert '<li id="e-1" class="mtg exp"' in text
    assert "Expected" in text


def test_the_now_line_stands_between_past_and_future(client: Client, meeting: Entry, many: Any) -> None:
    many(1)
    page = client.get(PAGE, {"as_of": "2022-01-10T20:00Z"})
    assert [day.now_before for day in page.context["page"].days] == [True, False]


def test_a_time_shows_its_zone_and_keeps_utc_behind_it(client: Client, publish: Callable[..., Entry]) -> None:
    at = datetime(2022, 1, 10, 9, 0, tzinfo=UTC).time()
    dated = {**on(), "precision": "time", "at": at, "zone": "Europe/Zurich"}
    entry = publish(Meeting(title="Envoys meet early", certainty="confirmed", **dated))
    text = client.get(f"/m/{entry.pk}/").content.decode()
    assert "Mon 10 Jan 2022, 09:00 CET" in text
    assert 'title="2022-01-10 08:00 UTC"' in text


@pytest.mark.parametrize("count", [5, 25])
def test_query_count_does_not_grow(
    client: Client, many: Callable[[int], list[Entry]], django_assert_num_queries: Any, count: int
) -> None:
    many(count)
    with django_assert_num_queries(8):
        client.get(PAGE)
