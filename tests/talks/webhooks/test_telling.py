"""Owners are told what went wrong: once, and again only when there is news."""

from __future__ import annotations

from collections.abc import Callable
from datetime import timedelta
from io import StringIO
from typing import Any

import pytest
from django.core.management import call_command
from django.utils import timezone

from talks import tasks
from talks.models import Entry, Meeting, User, WebhookDelivery, WebhookEndpoint
from talks.webhooks import spreading, telling, work
from tests.talks.conftest import number_now, on
from tests.talks.webhooks.conftest import Receiver

pytestmark = pytest.mark.django_db


@pytest.fixture
def broken(hook: Callable[..., WebhookEndpoint]) -> WebhookEndpoint:
    """A webhook that was turned off, with one message given up."""
    endpoint = hook("entry.published")
    work.give_up(message := spreading.test_message(endpoint), timezone.now())
    message.save()
    work.turn_off(endpoint, "It answered 410.")
    return endpoint


def test_it_works(broken: WebhookEndpoint, mailoutbox: list[Any]) -> None:
    assert telling.tell_owners() == 1
    (mail,) = mailoutbox
    assert mail.to == ["olga@desk.example"] and "Desk" in mail.subject
    assert "Messages given up since the last mail: 1" in mail.body and "It answered 410." in mail.body
    assert f"/account/webhooks/{broken.pk}/" in mail.body
    assert telling.tell_owners() == 0 and len(mailoutbox) == 1


def test_there_is_one_mail_an_hour(broken: WebhookEndpoint, mailoutbox: list[Any]) -> None:
    telling.tell_owners()
    WebhookEndpoint.objects.update(untold=True)
    assert telling.tell_owners() == 0
    WebhookEndpoint.objects.update(told_at=timezone.now() - telling.PAUSE - timedelta(minutes=1))
    assert telling.tell_owners() == 1 and len(mailoutbox) == 2


def test_a_mail_that_does_not_leave_is_sent_later(
    broken: WebhookEndpoint, mailoutbox: list[Any], monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(*args: Any) -> None:
        raise ConnectionRefusedError

    with monkeypatch.context() as patch:
        patch.setattr(telling, "send_mail", refuse)
        assert telling.tell_owners() == 0
    assert telling.tell_owners() == 1


def test_who_has_no_address_reads_it_on_the_page(broken: WebhookEndpoint, mailoutbox: list[Any]) -> None:
    User.objects.update(email="")
    assert telling.tell_owners() == 1 and mailoutbox == []


def test_the_sweep_does_all_of_it(
    hook: Callable[..., WebhookEndpoint],
    receiver: Receiver,
    mailoutbox: list[Any],
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    woken: list[tuple[Any, ...]] = []
    monkeypatch.setattr("talks.wake.send", lambda *args: woken.append(args))
    endpoint = hook("entry.published")
    spreading.test_message(endpoint)
    WebhookEndpoint.objects.update(untold=True)
    tasks.sweep_webhooks()
    assert woken == [("talks.send_messages", endpoint.pk)] and len(mailoutbox) == 1
    tasks.send_messages(str(endpoint.pk))
    assert WebhookDelivery.objects.get().state == "delivered"


@pytest.mark.django_db(transaction=True)
def test_workers_are_woken_after_each_change_that_somebody_may_want(
    hook: Callable[..., WebhookEndpoint], publish: Callable[..., Entry], monkeypatch: pytest.MonkeyPatch
) -> None:
    woken: list[tuple[Any, ...]] = []
    monkeypatch.setattr("talks.wake.send", lambda *args: woken.append(args))
    publish(Meeting(title="Envoys met", **on()))
    assert woken == []
    endpoint = hook("entry.published")
    publish(Meeting(title="Envoys met again", **on()))
    assert woken == [("talks.tell_changes",)]
    tasks.tell_changes()
    assert woken[1:] == [("talks.send_messages", endpoint.pk)]


def test_without_a_broker_the_sweep_command_does_the_work(
    hook: Callable[..., WebhookEndpoint], receiver: Receiver, publish: Callable[..., Entry]
) -> None:
    hook("entry.published")
    publish(Meeting(title="Envoys met", **on()))
    number_now()
    said = StringIO()
    call_command("sweep", stdout=said)
    assert "1 messages sent" in said.getvalue() and len(receiver.got) == 1
