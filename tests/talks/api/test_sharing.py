"""Files by ending are counted to the same share as requests to the API."""

from __future__ import annotations

import pytest
from django.test import Client
from redis.exceptions import ConnectionError as RedisDown
from rest_framework.throttling import SimpleRateThrottle

from talks.api.throttles import FileShare
from talks.exports.formats import FORMATS
from talks.models import Negotiation
from tests.talks.api.test_problems import check

pytestmark = pytest.mark.django_db
FILES = [
    *(f"/timeline.{ending}" for ending in FORMATS),
    *(f"/n/security-talks/timeline.{ending}" for ending in FORMATS),
    "/n/security-talks/positions.csv",
]


@pytest.fixture
def two_a_minute(monkeypatch: pytest.MonkeyPatch) -> None:
    """Whoever has no name gets two requests."""
    rates = {**SimpleRateThrottle.THROTTLE_RATES, "anon": "2/min", "user": "1/min"}
    monkeypatch.setattr(SimpleRateThrottle, "THROTTLE_RATES", rates)


def test_it_works(two_a_minute: None, client: Client, table: Negotiation) -> None:
    assert [client.get("/timeline.csv").status_code for _ in range(3)] == [200, 200, 429]


@pytest.mark.parametrize("address", FILES)
def test_every_file_is_counted(address: str, two_a_minute: None, client: Client, table: Negotiation) -> None:
    client.get("/api/v1/outlets/")
    assert client.get(address).status_code == 200
    refused = client.get(address)
    check(refused, 429, "too-many-requests")
    assert 0 < int(refused["Retry-After"]) <= 60
    assert client.get("/api/v1/outlets/").status_code == 429


def test_who_is_not_signed_in_takes_nothing_of_a_share_for_people(
    two_a_minute: None, client: Client, db: None
) -> None:
    assert [client.get("/api/v1/outlets/").status_code for _ in range(3)] == [200, 200, 429]


def test_saved_views_are_counted_too(two_a_minute: None, client: Client, db: None) -> None:
    answers = [client.get("/v/nobodys/timeline.csv").status_code for _ in range(3)]
    assert answers == [404, 404, 429]


def test_a_forwarding_header_changes_nothing(two_a_minute: None, client: Client, db: None) -> None:
    told = [client.get("/timeline.csv", headers={"x-forwarded-for": f"203.0.113.{n}"}) for n in range(3)]
    assert told[2].status_code == 429


def test_pages_are_not_counted(two_a_minute: None, client: Client, table: Negotiation) -> None:
    assert {client.get("/n/security-talks/").status_code for _ in range(4)} == {200}


def test_files_are_given_out_while_nothing_can_be_counted(
    monkeypatch: pytest.MonkeyPatch, client: Client, table: Negotiation
) -> None:
    def down(*_: object) -> None:
        raise RedisDown

    monkeypatch.setattr(FileShare, "get_cache_key", down)
    assert client.get("/timeline.csv").status_code == 200
