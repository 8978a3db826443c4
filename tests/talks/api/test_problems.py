"""Every refusal is a problem in JSON, and every problem's type leads somewhere."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any
from unittest import mock

import pytest
from redis.exceptions import ConnectionError as RedisDown
from rest_framework.throttling import AnonRateThrottle

from talks.api import problems, tally
from talks.api.throttles import AnonymousShare
from talks.models import Entry, Negotiation

pytestmark = pytest.mark.django_db


def check(answer: Any, status: int, code: str) -> dict[str, Any]:
    """It is a problem of that kind, and its type answers with the same title."""
    assert answer.status_code == status
    assert answer["Content-Type"] == "application/problem+json"
    problem: dict[str, Any] = answer.json()
    assert problem["status"] == status
    assert problem["type"] == f"/api/v1/problems/{code}/"
    assert problem["title"] == problems.KINDS[code].title
    assert problem["instance"].startswith("urn:uuid:")
    return problem


def test_it_works(get: Callable[..., Any]) -> None:
    check(get("no/such/thing/"), 404, "not-found")
    check(get("actors/%0Arussia/"), 404, "not-found")


def test_every_kind_is_explained(get: Callable[..., Any]) -> None:
    for kind in get("problems/").json():
        assert get(kind["type"].removeprefix("/api/v1/")).json() == kind
    check(get("problems/bad-weather/"), 404, "not-found")


def test_an_address_without_its_slash_is_led_to_it(get: Callable[..., Any]) -> None:
    assert get("entries")["Location"] == "/api/v1/entries/"


@pytest.mark.parametrize("path", ["entries/", "negotiations/", "outlets/", "schema/", ""])
@pytest.mark.parametrize("method", ["post", "put", "patch", "delete"])
def test_what_is_read_only_says_so(method: str, path: str, client: Any) -> None:
    answer = getattr(client, method)(f"/api/v1/{path}", "{}", content_type="application/json")
    check(answer, 405, "method-not-allowed")


def test_what_cannot_be_represented_is_refused_in_json(client: Any) -> None:
    check(client.get("/api/v1/entries/", headers={"accept": "application/pdf"}), 406, "not-acceptable")
    check(client.get("/api/v1/entries/?format=xml"), 404, "not-found")


def test_too_many_requests_say_when_to_come_back(
    get: Callable[..., Any], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(AnonRateThrottle, "THROTTLE_RATES", {"anon": "2/min"})
    assert [get("issues/").status_code for _ in range(2)] == [200, 200]
    answer = get("issues/")
    check(answer, 429, "too-many-requests")
    assert 0 < int(answer["Retry-After"]) <= 60


def test_a_forwarding_header_does_not_give_a_new_share(client: Any, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(AnonRateThrottle, "THROTTLE_RATES", {"anon": "1/min"})
    statuses = [
        client.get("/api/v1/issues/", headers={"x-forwarded-for": f"203.0.113.{number}"}).status_code
        for number in range(2)
    ]
    assert statuses == [200, 429]


def test_reading_goes_on_while_the_cache_is_down(
    client: Any, db: None, caplog: pytest.LogCaptureFixture
) -> None:
    with mock.patch.object(tally, "Look", side_effect=RedisDown("refused")):
        request = mock.Mock(user=None, auth=None, META={"REMOTE_ADDR": "127.0.0.1"})
        assert AnonymousShare().allow_request(request, mock.Mock())
        assert client.get("/api/v1/issues/").status_code == 200
    assert "uncounted" in caplog.text


def test_our_own_mistake_tells_nothing_but_its_number(
    get: Callable[..., Any], table: Negotiation, caplog: pytest.LogCaptureFixture
) -> None:
    with mock.patch("talks.positions.matrix", side_effect=RuntimeError("the secret of the house")):
        answer = get("negotiations/security-talks/positions/")
    check(answer, 500, "internal-error")
    assert "secret" not in answer.content.decode()
    assert "the secret of the house" in caplog.text
    assert answer.json()["instance"] == f"urn:uuid:{answer['X-Request-ID']}"


@pytest.mark.parametrize("path", ["", "actors/russia/", "actors/", "actors/count/"])
def test_a_method_that_is_not_taken_is_405_whatever_is_asked(path: str, client: Any, russia: Any) -> None:
    for method in ("POST", "TRACE", "DELETE"):
        check(client.generic(method, f"/api/v1/{path}?fields=id&colour=red"), 405, "method-not-allowed")


KEPT = {"proposals", "feeds", "views", "webhooks"}  # for callers with a token


def test_the_root_leads_to_every_resource(get: Callable[..., Any], client: Any, demand: Entry) -> None:
    resources = get("").json()
    for name, address in resources.items():
        assert client.get(address).status_code == (401 if name in KEPT else 200)
    check(get("", colour="red"), 400, "invalid-parameter")
