"""A person's webhooks: made, their secret shown once, rotated, tried, sent again, turned off and deleted."""

from __future__ import annotations

import re
from collections.abc import Callable
from datetime import timedelta
from typing import Any

import pytest
from django.test import Client
from django.utils import timezone

from actors.models import Actor
from talks.models import (
    Change,
    Entry,
    Meeting,
    Negotiation,
    SavedView,
    User,
    WebhookDelivery,
    WebhookEndpoint,
)
from talks.webhooks import owning, signing, spreading
from tests.talks.conftest import number_now, on

pytestmark = pytest.mark.django_db
ADDRESS = "/account/webhooks/"
ASKED = {
    "name": "Our desk",
    "url": "https://desk.example/in",
    "types": ["demand.answered", "entry.retracted"],
}
SECRET = re.compile(r"whsec_[A-Za-z0-9+/]{43}=")


@pytest.fixture
def endpoint(desk: Client, editor: User) -> WebhookEndpoint:
    desk.post(ADDRESS, ASKED)
    return WebhookEndpoint.objects.get()


@pytest.fixture
def here(endpoint: WebhookEndpoint) -> str:
    return f"{ADDRESS}{endpoint.pk}/"


def test_it_works(desk: Client, editor: User, table: Negotiation, russia: Actor, demand: Entry) -> None:
    number_now()
    answer = desk.post(ADDRESS, {**ASKED, "negotiation": table.pk, "party": russia.pk})
    endpoint = WebhookEndpoint.objects.get(owner=editor)
    assert (endpoint.name, endpoint.negotiation, endpoint.party) == ("Our desk", table, russia)
    assert endpoint.types == ["demand.answered", "entry.retracted"] and endpoint.active
    assert endpoint.position == Change.objects.latest("number").number
    assert SECRET.findall(answer.content.decode()) == [signing.shown(endpoint.secrets.get())]
    assert "no-store" in answer["Cache-Control"]


def test_the_secret_is_shown_once(desk: Client, here: str) -> None:
    for address in (here, ADDRESS):
        assert not SECRET.search(desk.get(address).content.decode())


def test_who_is_not_signed_in_is_asked_to(client: Client, db: None) -> None:
    assert client.get(ADDRESS)["Location"] == f"/login/?next={ADDRESS}"
    assert client.post(ADDRESS, ASKED).status_code == 302
    assert WebhookEndpoint.objects.count() == 0


@pytest.mark.parametrize("deed", ["", "change", "rotate", "test", "off", "on", "delete", "replay", "period"])
def test_another_person_finds_nothing(deed: str, here: str, db: None) -> None:
    stranger = Client()
    stranger.force_login(User.objects.create_user("eve", password="a long enough password"))
    answer = stranger.post(here, {"do": deed}) if deed else stranger.get(here)
    assert answer.status_code == 404
    endpoint = WebhookEndpoint.objects.get()
    assert endpoint.active and endpoint.secrets.count() == 1 and not WebhookDelivery.objects.exists()


@pytest.mark.parametrize(
    ("wrong", "field"),
    [
        ({"name": ""}, "name"),
        ({"url": "https://10.0.0.7/in"}, "url"),
        ({"url": "http://desk.example/in"}, "url"),
        ({"url": ""}, "url"),
        ({"types": []}, "types"),
        ({"types": ["demand.forgotten"]}, "types"),
    ],
)
def test_bad_input_is_refused(wrong: Any, field: str, desk: Client) -> None:
    answer = desk.post(ADDRESS, {**ASKED, **wrong})
    assert answer.status_code == 422
    assert f'id="id_{field}-error"' in answer.content.decode()
    assert WebhookEndpoint.objects.count() == 0


def test_there_are_not_too_many(
    desk: Client, endpoint: WebhookEndpoint, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(owning, "MOST", 1)
    assert desk.post(ADDRESS, ASKED).status_code == 422
    assert WebhookEndpoint.objects.count() == 1


def test_conditions_are_changed(desk: Client, here: str, endpoint: WebhookEndpoint) -> None:
    assert desk.post(here, {**ASKED, "do": "change", "types": ["entry.merged"]}).status_code == 302
    endpoint.refresh_from_db()
    assert endpoint.types == ["entry.merged"]
    assert desk.post(here, {**ASKED, "do": "change", "url": "ftp://x"}).status_code == 422
    endpoint.refresh_from_db()
    assert endpoint.url == "https://desk.example/in"


def test_a_new_secret_is_shown_once_and_the_old_one_signs_on(
    desk: Client, here: str, endpoint: WebhookEndpoint
) -> None:
    answer = desk.post(here, {"do": "rotate"}).content.decode()
    newest = endpoint.secrets.get(retires_at=None)
    assert SECRET.findall(answer) == [signing.shown(newest)]
    assert "signs beside it until" in desk.get(here).content.decode()
    assert endpoint.secrets.count() == 2


def test_a_test_message_stands_in_the_log(
    desk: Client, here: str, django_capture_on_commit_callbacks: Any, monkeypatch: pytest.MonkeyPatch
) -> None:
    woken: list[Any] = []
    monkeypatch.setattr("talks.wake.send", lambda *args: woken.append(args))
    with django_capture_on_commit_callbacks(execute=True):
        assert desk.post(here, {"do": "test"}).status_code == 302
    endpoint = WebhookEndpoint.objects.get()
    assert woken == [("talks.send_messages", endpoint.pk)]
    shown = desk.get(here).content.decode()
    assert "webhook.test" in shown and str(WebhookDelivery.objects.get().message_id) in shown


def test_the_log_shows_each_attempt_and_its_answer(
    desk: Client, here: str, endpoint: WebhookEndpoint
) -> None:
    message = spreading.test_message(endpoint)
    message.log.create(number=1, status=503, error="Service Unavailable", ended_at=timezone.now())
    message.log.create(number=2)
    shown = desk.get(here).content.decode()
    assert "<b>503</b> Service Unavailable" in shown and "interrupted: it may have arrived" in shown


def test_off_and_on(desk: Client, here: str, endpoint: WebhookEndpoint) -> None:
    desk.post(here, {"do": "off"})
    endpoint.refresh_from_db()
    assert not endpoint.active and endpoint.disabled_reason
    assert "This webhook is off." in desk.get(here).content.decode()
    WebhookEndpoint.objects.update(failures=9, resting_until=timezone.now() + timedelta(hours=1))
    desk.post(here, {"do": "on"})
    endpoint.refresh_from_db()
    assert (endpoint.active, endpoint.disabled_reason, endpoint.failures, endpoint.resting_until) == (
        True,
        "",
        0,
        None,
    )


def test_one_message_is_sent_again(desk: Client, here: str, endpoint: WebhookEndpoint) -> None:
    message = spreading.test_message(endpoint)
    WebhookDelivery.objects.update(state="dead", attempts=10, finished_at=timezone.now())
    assert desk.post(here, {"do": "replay", "message": message.pk}).status_code == 302
    again = WebhookDelivery.objects.get()
    assert (again.state, again.attempts, again.spent, again.message_id) == (
        "pending",
        10,
        10,
        message.message_id,
    )


def test_a_message_of_another_webhook_is_not(desk: Client, here: str, endpoint: WebhookEndpoint) -> None:
    other = WebhookEndpoint.objects.create(
        owner=endpoint.owner, name="B", url="https://b.example/", types=ASKED["types"]
    )
    message = spreading.test_message(other)
    WebhookDelivery.objects.update(state="dead")
    desk.post(here, {"do": "replay", "message": message.pk})
    assert WebhookDelivery.objects.get().state == "dead"


def test_a_period_is_sent_again(desk: Client, here: str, publish: Callable[..., Entry]) -> None:
    WebhookEndpoint.objects.update(types=["entry.published"])
    publish(Meeting(title="Envoys met", **on()))
    number_now()
    spreading.spread()
    WebhookDelivery.objects.update(state="delivered", attempts=1)
    hour = timezone.now().replace(second=0, microsecond=0)
    period = {"first": hour - timedelta(hours=1), "last": hour + timedelta(hours=1)}
    sent = {name: moment.strftime("%Y-%m-%dT%H:%M") for name, moment in period.items()}
    answer = desk.post(here, {"do": "period", **sent}, follow=True)
    assert "1 message is sent again." in answer.content.decode()
    assert WebhookDelivery.objects.get().state == "pending"


def test_a_period_with_too_many_changes_is_refused(
    desk: Client, here: str, demand: Entry, meeting: Entry, monkeypatch: pytest.MonkeyPatch
) -> None:
    number_now()
    WebhookEndpoint.objects.update(position=Change.objects.latest("number").number)
    monkeypatch.setattr(spreading, "MOST_REPLAYED", 2)
    period = {"first": "2000-01-01T00:00", "last": "2100-01-01T00:00"}
    answer = desk.post(here, {"do": "period", **period})
    assert answer.status_code == 422 and "more than 2 changes" in answer.content.decode()
    monkeypatch.setattr(spreading, "MOST_REPLAYED", 3)
    assert desk.post(here, {"do": "period", **period}).status_code == 302


@pytest.mark.parametrize(
    "period",
    [{}, {"first": "yesterday", "last": "now"}, {"first": "2022-01-11T00:00", "last": "2022-01-10T00:00"}],
)
def test_what_is_no_period_is_refused(period: Any, desk: Client, here: str) -> None:
    assert desk.post(here, {"do": "period", **period}).status_code == 422


@pytest.mark.parametrize("sent", [{}, {"do": "dance"}, {"do": "replay", "message": "x"}])
def test_what_cannot_be_done_is_refused(sent: Any, desk: Client, here: str) -> None:
    assert desk.post(here, sent).status_code == 400


def test_it_is_deleted_with_all_its_messages(desk: Client, here: str, endpoint: WebhookEndpoint) -> None:
    spreading.test_message(endpoint)
    assert desk.post(here, {"do": "delete"}, follow=True).status_code == 200
    assert not WebhookEndpoint.objects.exists() and not WebhookDelivery.objects.exists()


def test_the_list_tells_of_trouble(desk: Client, endpoint: WebhookEndpoint) -> None:
    spreading.test_message(endpoint)
    WebhookDelivery.objects.update(state="dead")
    WebhookEndpoint.objects.update(active=False, disabled_reason="It answered 410.")
    shown = desk.get(ADDRESS).content.decode()
    assert "1 message given up" in shown and "It answered 410." in shown


def test_pages_cost_the_same_for_one_message_and_for_many(
    desk: Client, here: str, endpoint: WebhookEndpoint, django_assert_max_num_queries: Any
) -> None:
    for _ in range(20):
        spreading.test_message(endpoint).log.create(number=1)
    with django_assert_max_num_queries(14):
        desk.get(here)


def test_it_follows_a_saved_view_of_its_owner(desk: Client, editor: User, here: str) -> None:
    mine = SavedView.objects.create(owner=editor, title="Mine", slug="mine-1", query="kind=demand")
    desk.post(here, {**ASKED, "view": mine.pk, "do": "change"})
    assert WebhookEndpoint.objects.get().view == mine


def test_neither_anothers_view_nor_one_of_a_past_day(desk: Client, editor: User, here: str) -> None:
    other = User.objects.create_user("bob")
    theirs = SavedView.objects.create(owner=other, title="Theirs", slug="theirs-1")
    past = SavedView.objects.create(owner=editor, title="Past", slug="past-1", query="as_of=2022-01-11")
    for view in (theirs, past):
        assert desk.post(here, {**ASKED, "view": view.pk, "do": "change"}).status_code == 422
    assert WebhookEndpoint.objects.get().view is None
