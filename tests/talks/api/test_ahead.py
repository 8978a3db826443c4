"""A list that is at hand: given out ahead of the view to whoever has no name, and in nothing different."""

from __future__ import annotations

from typing import Any
from unittest import mock

import pytest
from django.db import OperationalError
from django.test import Client
from redis.exceptions import ConnectionError as RedisDown
from rest_framework.throttling import SimpleRateThrottle

from talks import record
from talks.api import tally
from talks.api.ahead import LISTS
from talks.api.urls import urlpatterns
from talks.api.views.entries import EntryList
from talks.models import Entry, User
from talks.models.negotiation import NegotiationQuerySet
from tests.talks.api.test_problems import check

pytestmark = pytest.mark.django_db
ADDRESS = "/api/v1/entries/?negotiation=security-talks"
# What every answer has of its own.
OWN = {"X-Request-ID"}


@pytest.fixture
def views() -> Any:
    """How often the view was asked."""
    with mock.patch.object(EntryList, "get", autospec=True, side_effect=EntryList.get) as asked:
        yield asked


def same(one: Any, other: Any) -> bool:
    """Whether two answers say the same, letter by letter."""
    return said(one) == said(other)


def said(answer: Any) -> tuple[Any, ...]:
    """All of an answer but its number; the order in which Vary names headers means nothing."""
    head = {name: value for name, value in answer.items() if name not in OWN}
    head["Vary"] = set(head["Vary"].split(", "))
    return answer.status_code, answer.content, head


def test_it_works(client: Client, meeting: Entry, views: mock.Mock) -> None:
    first = client.get(ADDRESS)
    assert views.call_count == 1
    again = client.get(ADDRESS)
    held = client.get(ADDRESS, headers={"if-none-match": first["ETag"]})
    assert (again.status_code, held.status_code, views.call_count) == (200, 304, 1)
    assert same(first, again)


def test_every_list_of_entries_is_among_them() -> None:
    found = {
        one.name for one in urlpatterns if issubclass(getattr(one.callback, "view_class", object), EntryList)
    }
    assert found == set(LISTS)


@pytest.mark.parametrize("held", [False, True])
@pytest.mark.parametrize("method", ["get", "head"])
@pytest.mark.parametrize("name", ["entries", "meetings", "demands", "responses", "statements", "accounts"])
def test_the_view_would_say_the_same(
    name: str, method: str, held: bool, client: Client, answer: Entry, meeting: Entry, statement: Entry
) -> None:
    address = f"/api/v1/{name}/?page_size=1&order=oldest"
    headers = {"if-none-match": client.get(address)["ETag"]} if held else {}
    ahead = getattr(client, method)(address, headers=headers)
    with mock.patch("talks.api.ahead._is_plain", return_value=False):
        late = getattr(client, method)(address, headers=headers)
    assert ahead.status_code == (304 if held else 200)
    assert same(ahead, late)


@pytest.mark.parametrize(
    "headers",
    [
        {"accept": "text/csv"},
        {"accept": "application/json;q=0.5, text/csv"},
        {"accept": "image/png"},
        {"authorization": "Bearer parley_unknown"},
        {"authorization": "Basic dGVzdDp0ZXN0"},
        {"cookie": "parley_language=fr"},
        {"cookie": "sessionid=none"},
    ],
)
def test_who_says_more_of_himself_is_for_the_view(
    headers: dict[str, str], client: Client, meeting: Entry
) -> None:
    client.get(ADDRESS)
    with mock.patch("talks.api.ahead._at_hand") as ahead:
        client.get(ADDRESS, headers=headers)
        client.get(f"{ADDRESS}&format=csv")
        client.post(ADDRESS)
        client.options(ADDRESS)
        client.get("/api/v1/outlets/")
    assert not ahead.called


def test_another_language_is_said_as_ever(client: Client, meeting: Entry) -> None:
    client.get(ADDRESS)
    assert client.get(ADDRESS, headers={"accept-language": "fr"})["Content-Language"] == "fr"
    assert client.get(ADDRESS)["Content-Language"] == "en"


@pytest.mark.parametrize("query", ["negotiation=no-such", "party=atlantis", "party=rus%00sia", "kind=x"])
def test_what_is_not_understood_is_refused_by_the_view(query: str, client: Client, meeting: Entry) -> None:
    check(client.get(f"/api/v1/entries/?{query}"), 400, "invalid-parameter")


def test_a_host_that_is_not_ours_is_refused(client: Client, meeting: Entry) -> None:
    client.get(ADDRESS)
    assert client.get(ADDRESS, headers={"host": "evil.example"}).status_code == 400


def test_each_request_is_counted_once(
    client: Client, meeting: Entry, editor: User, monkeypatch: pytest.MonkeyPatch
) -> None:
    rates = {**SimpleRateThrottle.THROTTLE_RATES, "anon": "3/min"}
    monkeypatch.setattr(SimpleRateThrottle, "THROTTLE_RATES", rates)
    first = client.get(ADDRESS)
    record.correct(meeting, {"title": "Moved"}, by=editor, reason="Word")
    held = {"if-none-match": first["ETag"]}
    assert [client.get(ADDRESS, headers=held).status_code for _ in range(2)] == [200, 200]
    refused = client.get(ADDRESS, headers={**held, "x-forwarded-for": "203.0.113.9"})
    check(refused, 429, "too-many-requests")
    assert 0 < int(refused["Retry-After"]) <= 60
    assert client.get("/api/v1/issues/").status_code == 429


def test_no_header_of_a_caller_says_that_he_was_counted(
    client: Client, meeting: Entry, monkeypatch: pytest.MonkeyPatch
) -> None:
    rates = {**SimpleRateThrottle.THROTTLE_RATES, "anon": "1/min"}
    monkeypatch.setattr(SimpleRateThrottle, "THROTTLE_RATES", rates)
    forged = {"parley.counted": "1", "parley-counted": "1", "parley.stand": "1"}
    assert [client.get(ADDRESS, headers=forged).status_code for _ in range(2)] == [200, 429]


def test_without_the_cache_it_is_given_out_uncounted(client: Client, meeting: Entry) -> None:
    first = client.get(ADDRESS)
    with mock.patch.object(tally, "Look", side_effect=RedisDown("refused")):
        assert same(first, client.get(ADDRESS))


def test_without_the_database_it_is_an_outage(client: Client, meeting: Entry) -> None:
    client.get(ADDRESS)
    down = mock.patch.object(NegotiationQuerySet, "named", side_effect=OperationalError("gone"))
    with down:
        check(client.get(ADDRESS), 503, "unavailable")
