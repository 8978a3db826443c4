"""A person's own webhooks over the API."""

from __future__ import annotations

from collections.abc import Callable
from datetime import timedelta
from typing import Any
from uuid import uuid4

import pytest
from django.utils import timezone

from actors.models import Actor
from talks.models import (
    Change,
    Entry,
    KeptAnswer,
    Negotiation,
    SavedView,
    User,
    WebhookDelivery,
    WebhookEndpoint,
    WebhookSecret,
)
from talks.webhooks import owning, signing, spreading
from tests.talks.api.test_handing_in import pointers
from tests.talks.api.test_problems import check
from tests.talks.api.test_schema import faults
from tests.talks.conftest import number_now

pytestmark = pytest.mark.django_db
ASKED = {
    "name": "Our desk",
    "url": "https://desk.example/in",
    "types": ["demand.answered", "entry.retracted"],
}
Ask = Callable[..., Any]


@pytest.fixture
def endpoint(ask: Ask) -> WebhookEndpoint:
    return WebhookEndpoint.objects.get(pk=ask("POST", "webhooks/", ASKED).json()["id"])


@pytest.fixture
def here(endpoint: WebhookEndpoint) -> str:
    return f"webhooks/{endpoint.pk}/"


def test_it_works(
    ask: Ask, owner: User, table: Negotiation, russia: Actor, demand: Entry, schema: dict[str, Any]
) -> None:
    number_now()
    answer = ask("POST", "webhooks/", {**ASKED, "negotiation": "security-talks", "party": "russia"})
    made, endpoint = answer.json(), WebhookEndpoint.objects.get(owner=owner)
    assert answer.status_code == 201
    assert answer["Location"] == f"/api/v1/webhooks/{endpoint.pk}/"
    assert faults(schema, "WebhookWithSecret", made) == []
    assert made["secret"] == signing.shown(endpoint.secrets.get())
    assert (made["negotiation"]["slug"], made["party"]["slug"], made["view"]) == (
        "security-talks",
        "russia",
        None,
    )
    assert endpoint.position == Change.objects.latest("number").number
    listed = ask("GET", "webhooks/").json()
    assert faults(schema, "PaginatedWebhookList", listed) == []
    assert listed["results"] == [{name: value for name, value in made.items() if name != "secret"}]


def test_the_secret_is_shown_once_and_kept_nowhere(ask: Ask) -> None:
    first = ask("POST", "webhooks/", ASKED, idempotency_key="a-1").json()
    again = ask("POST", "webhooks/", ASKED, idempotency_key="a-1")
    assert again["Idempotency-Replayed"] == "true"
    assert again.json() == {**first, "secret": None}
    assert WebhookEndpoint.objects.count() == 1
    rows = [str(list(model.objects.values())) for model in (KeptAnswer, WebhookEndpoint, WebhookSecret)]
    assert first["secret"] and not any(first["secret"][6:] in row for row in rows)
    for path in ("webhooks/", f"webhooks/{first['id']}/"):
        assert "whsec_" not in ask("GET", path).content.decode()


def test_one_made_off_is_off(ask: Ask, hinted: list[Any]) -> None:
    made = ask("POST", "webhooks/", {**ASKED, "active": False}).json()
    assert (made["active"], bool(made["disabled_reason"])) == (False, True)


@pytest.mark.parametrize(
    ("wrong", "where"),
    [
        ({"name": ""}, "/name"),
        ({"name": "x" * 81}, "/name"),
        ({"name": 7}, "/name"),
        ({"url": "https://10.0.0.7/in"}, "/url"),
        ({"url": "https://localhost/in"}, "/url"),
        ({"url": "http://desk.example/in"}, "/url"),
        ({"url": "https://desk.example:22/in"}, "/url"),
        ({"url": None}, "/url"),
        ({"types": []}, "/types"),
        ({"types": ["demand.forgotten"]}, "/types/0"),
        ({"types": "entry.merged"}, "/types"),
        ({"negotiation": "no-such-talks"}, "/negotiation"),
        ({"party": "atlantis"}, "/party"),
        ({"view": "no-such-view"}, "/view"),
        ({"active": "yes"}, "/active"),
        ({"owner": "ada"}, "/owner"),
        ({"secret": "whsec_mine"}, "/secret"),
    ],
)
def test_what_cannot_stand_is_pointed_at(wrong: dict[str, Any], where: str, ask: Ask, here: str) -> None:
    before = WebhookEndpoint.objects.values().get()
    assert pointers(ask("POST", "webhooks/", {**ASKED, **wrong})) == [where]
    assert pointers(ask("PATCH", here, wrong)) == [where]
    assert WebhookEndpoint.objects.values().get() == before


def test_what_a_new_one_needs_is_named(ask: Ask) -> None:
    assert pointers(ask("POST", "webhooks/", {})) == ["/name", "/url", "/types"]
    assert not WebhookEndpoint.objects.exists()


def test_there_are_not_too_many(ask: Ask, endpoint: WebhookEndpoint, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(owning, "MOST", 1)
    check(ask("POST", "webhooks/", ASKED), 409, "conflict")
    assert WebhookEndpoint.objects.count() == 1


def test_a_view_of_ones_own_is_followed_and_no_other(ask: Ask, here: str, owner: User, editor: User) -> None:
    SavedView.objects.create(owner=owner, slug="mine", title="Mine", query="party=russia")
    SavedView.objects.create(owner=owner, slug="past", title="Past", query="as_of=2022-01-11")
    SavedView.objects.create(owner=editor, slug="hers", title="Hers")
    assert ask("PATCH", here, {"view": "mine"}).json()["view"] == {"slug": "mine", "title": "Mine"}
    assert pointers(ask("PATCH", here, {"view": "hers"})) == ["/view"]
    assert pointers(ask("PATCH", here, {"view": "past"})) == ["/view"]
    assert ask("PATCH", here, {"view": None}).json()["view"] is None


def test_what_is_not_named_stays(ask: Ask, here: str, endpoint: WebhookEndpoint) -> None:
    answer = ask("PATCH", here, {"types": ["entry.merged", "entry.merged"]})
    assert answer.status_code == 200
    endpoint.refresh_from_db()
    assert (endpoint.types, endpoint.url) == (["entry.merged"], ASKED["url"])
    assert ask("PATCH", here, {}).json() == answer.json()


def test_one_is_turned_off_and_on(ask: Ask, here: str, endpoint: WebhookEndpoint, hinted: list[Any]) -> None:
    assert ask("PATCH", here, {"active": False}).json()["active"] is False
    WebhookEndpoint.objects.update(failures=3, resting_until=timezone.now())
    assert ask("PATCH", here, {"active": True}).json()["disabled_reason"] == ""
    endpoint.refresh_from_db()
    assert (endpoint.active, endpoint.failures, endpoint.resting_until) == (True, 0, None)
    assert [pk for _, pk in hinted] == [endpoint.pk]


def test_one_is_ended_with_its_log(ask: Ask, here: str, endpoint: WebhookEndpoint) -> None:
    spreading.test_message(endpoint)
    answer = ask("DELETE", here)
    assert (answer.status_code, answer.content) == (204, b"")
    assert not WebhookEndpoint.objects.exists() and not WebhookDelivery.objects.exists()
    check(ask("DELETE", here), 404, "not-found")


def test_a_new_secret_is_shown_once_and_the_old_one_signs_on(
    ask: Ask, here: str, endpoint: WebhookEndpoint, schema: dict[str, Any]
) -> None:
    old = signing.shown(endpoint.secrets.get())
    answer = ask("POST", f"{here}secret/", idempotency_key="a-1").json()
    assert faults(schema, "WebhookWithSecret", answer) == []
    shown = {signing.shown(one): one.retires_at for one in endpoint.secrets.all()}
    assert set(shown) == {old, answer["secret"]}
    assert shown[answer["secret"]] is None and shown[old] is not None
    assert ask("POST", f"{here}secret/", idempotency_key="a-1").json()["secret"] is None
    assert endpoint.secrets.count() == 2


def test_a_test_message_is_sent_and_found_in_the_log(
    ask: Ask, here: str, endpoint: WebhookEndpoint, hinted: list[Any], schema: dict[str, Any]
) -> None:
    answer = ask("POST", f"{here}test/")
    assert answer.status_code == 202
    assert (answer.json()["type"], answer.json()["state"]) == ("webhook.test", "pending")
    assert [pk for _, pk in hinted] == [endpoint.pk]
    assert faults(schema, "Delivery", answer.json()) == []
    assert ask("GET", answer["Location"].removeprefix("/api/v1/")).json() == answer.json()
    assert ask("GET", here).json()["waiting"] == 1


def test_deliveries_are_listed_with_their_attempts(
    ask: Ask, here: str, endpoint: WebhookEndpoint, schema: dict[str, Any]
) -> None:
    first, second = (spreading.test_message(endpoint) for _ in range(2))
    first.log.create(number=1, ended_at=timezone.now(), status=503, error="Service Unavailable")
    WebhookDelivery.objects.filter(pk=first.pk).update(state="dead", attempts=1)
    body = ask("GET", f"{here}deliveries/").json()
    assert [one["id"] for one in body["results"]] == [str(first.pk), str(second.pk)]
    assert body["results"][0]["attempts"][0]["status"] == 503
    assert faults(schema, "PaginatedDeliveryList", body) == []
    (dead,) = ask("GET", f"{here}deliveries/?state=dead&fields=id").json()["results"]
    assert dead == {"id": str(first.pk)}
    check(ask("GET", f"{here}deliveries/?state=lost"), 400, "invalid-parameter")
    counted = (
        ask("GET", f"{here}deliveries/?state=dead")["Link"].split('; rel="count"')[0].rsplit("/api/v1/")[-1]
    )
    assert counted == f"{here}deliveries/count/?state=dead>"
    assert ask("GET", counted[:-1]).json() == {"count": 1, "exact": True}
    assert ask("GET", here).json()["given_up"] == 1


def test_one_message_is_sent_again(ask: Ask, here: str, endpoint: WebhookEndpoint, hinted: list[Any]) -> None:
    message = spreading.test_message(endpoint)
    WebhookDelivery.objects.update(state="dead", attempts=10, finished_at=timezone.now())
    WebhookEndpoint.objects.update(resting_until=timezone.now() + timedelta(hours=1))
    answer = ask("POST", f"{here}deliveries/{message.pk}/replay/")
    assert (answer.status_code, answer.json()["state"]) == (202, "pending")
    assert answer.json()["message"] == str(message.message_id)
    endpoint.refresh_from_db()
    assert endpoint.resting_until is None and [pk for _, pk in hinted] == [endpoint.pk]


def test_what_is_under_way_is_left_alone(ask: Ask, here: str, endpoint: WebhookEndpoint) -> None:
    message = spreading.test_message(endpoint)
    WebhookDelivery.objects.update(lease_until=timezone.now(), lease_token=uuid4())
    check(ask("POST", f"{here}deliveries/{message.pk}/replay/"), 409, "conflict")


def test_a_period_is_sent_again(
    ask: Ask, here: str, endpoint: WebhookEndpoint, demand: Entry, answer: Entry, schema: dict[str, Any]
) -> None:
    number_now()
    spreading.spread()
    WebhookDelivery.objects.update(state="delivered", finished_at=timezone.now())
    now = timezone.now()
    period = {"first": now - timedelta(hours=1), "last": now + timedelta(hours=1)}
    told = ask("POST", f"{here}replay/", period)
    assert (told.status_code, told.json()) == (202, {"messages": 1})
    assert WebhookDelivery.objects.get().state == "pending"
    assert faults(schema, "Replayed", told.json()) == []


@pytest.mark.parametrize(
    ("period", "where"),
    [
        ({}, ["/first", "/last"]),
        ({"first": "yesterday", "last": "2022-01-10T12:00Z"}, ["/first"]),
        ({"first": "2022-01-10T12:00Z", "last": "2022-01-10T12:00Z"}, ["/last"]),
        ({"first": "2022-01-10T12:00Z", "last": "2022-01-11T12:00Z", "state": "dead"}, ["/state"]),
    ],
)
def test_what_is_no_period_is_refused(period: dict[str, Any], where: list[str], ask: Ask, here: str) -> None:
    assert pointers(ask("POST", f"{here}replay/", period)) == where


def test_a_period_that_is_too_long_is_refused(
    ask: Ask, here: str, demand: Entry, monkeypatch: pytest.MonkeyPatch
) -> None:
    number_now()
    monkeypatch.setattr(spreading, "MOST_REPLAYED", 0)
    WebhookEndpoint.objects.update(position=10**9)
    period = {"first": timezone.now() - timedelta(hours=1), "last": timezone.now() + timedelta(hours=1)}
    assert pointers(ask("POST", f"{here}replay/", period)) == [""]


DEEDS = [
    ("GET", "", None),
    ("PATCH", "", {"name": "Mine now"}),
    ("PATCH", "", {"active": False}),
    ("DELETE", "", None),
    ("POST", "secret/", None),
    ("POST", "test/", None),
    ("POST", "replay/", {"first": "2022-01-10T12:00Z", "last": "2030-01-11T12:00Z"}),
    ("GET", "deliveries/", None),
    ("GET", "deliveries/{message}/", None),
    ("POST", "deliveries/{message}/replay/", None),
]


@pytest.mark.parametrize(("method", "path", "body"), DEEDS)
def test_another_persons_is_nowhere_even_for_the_chief(
    method: str, path: str, body: Any, ask: Ask, here: str, endpoint: WebhookEndpoint, hinted: list[Any]
) -> None:
    message = spreading.test_message(endpoint)
    before = list(WebhookEndpoint.objects.values()), list(WebhookDelivery.objects.values())
    chief = User.objects.create_superuser("chief")
    check(ask(method, here + path.format(message=message.pk), body, by=chief), 404, "not-found")
    assert (list(WebhookEndpoint.objects.values()), list(WebhookDelivery.objects.values())) == before
    assert endpoint.secrets.count() == 1 and hinted == []
    assert ask("GET", "webhooks/", by=chief).json()["results"] == []
    assert ask("GET", "webhooks/count/", by=chief).json()["count"] == 0
    check(ask("GET", f"{here}deliveries/count/", by=chief), 404, "not-found")


@pytest.mark.parametrize("deed", ["", "replay/"])
def test_a_message_is_not_found_under_another_webhook(deed: str, ask: Ask, endpoint: WebhookEndpoint) -> None:
    other = ask("POST", "webhooks/", ASKED).json()["id"]
    message = spreading.test_message(endpoint)
    method = "POST" if deed else "GET"
    check(ask(method, f"webhooks/{other}/deliveries/{message.pk}/{deed}"), 404, "not-found")


def test_each_of_the_pages_deeds_has_an_address_here() -> None:
    from talks.views.webhooks import _DEEDS

    over_the_api = {
        "change": "PATCH",
        "on": "PATCH",
        "off": "PATCH",
        "delete": "DELETE",
        "rotate": "secret/",
        "test": "test/",
        "replay": "deliveries/{message}/replay/",
        "period": "replay/",
    }
    assert set(_DEEDS) == set(over_the_api)
    assert set(over_the_api.values()) <= {one for deed in DEEDS for one in deed[:2]}
