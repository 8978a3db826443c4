"""Messages on their way: signed, retried by the table, never lost with a worker, never sent twice at once."""

from __future__ import annotations

import base64
import json
import os
import random
import subprocess
import sys
import threading
import time
from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from typing import Any
from uuid import UUID

import pytest
from django.conf import settings
from django.db import connection
from django.utils import timezone
from standardwebhooks.webhooks import Webhook, WebhookVerificationError

from talks.ingest.errors import Refused
from talks.ingest.wire import Limits
from talks.models import Entry, Meeting, WebhookAttempt, WebhookDelivery, WebhookEndpoint, WebhookSecret
from talks.webhooks import sending, signing, spreading, work
from tests.talks.conftest import number_now, on
from tests.talks.test_changes import in_a_thread
from tests.talks.webhooks.conftest import Receiver

pytestmark = pytest.mark.django_db
NOON = datetime(2022, 1, 10, 12, tzinfo=UTC)
Hook = Callable[..., WebhookEndpoint]


@pytest.fixture
def told(hook: Hook, publish: Callable[..., Entry]) -> WebhookEndpoint:
    """A webhook with one message to send."""
    endpoint = hook("entry.published")
    publish(Meeting(title="Envoys met", **on()))
    number_now()
    spreading.spread()
    return endpoint


def message() -> WebhookDelivery:
    return WebhookDelivery.objects.get()


def statuses() -> list[int | None]:
    return list(WebhookAttempt.objects.order_by("number").values_list("status", flat=True))


def secrets(endpoint: WebhookEndpoint) -> list[str]:
    return [signing.shown(secret) for secret in endpoint.secrets.all()]


def test_it_works(told: WebhookEndpoint, receiver: Receiver) -> None:
    assert sending.send_due(told.pk) == 1
    (headers, body), found = receiver.got[0], message()
    assert Webhook(secrets(told)[0]).verify(body, headers) == json.loads(found.body)
    assert headers["webhook-id"] == str(found.message_id) == json.loads(body)["id"]
    assert headers["content-type"] == "application/json"
    assert (found.state, found.attempts, found.lease_until) == ("delivered", 1, None)
    assert statuses() == [200]
    assert sending.send_due(told.pk) == 0


# ── Signatures ──────────────────────────────────────────────────────────────────────────────────


def test_an_altered_body_another_secret_and_an_old_moment_are_refused(
    told: WebhookEndpoint, receiver: Receiver, hook: Hook
) -> None:
    sending.send_due(told.pk)
    headers, body = receiver.got[0]
    own, other = Webhook(secrets(told)[0]), Webhook(secrets(hook("entry.merged"))[0])
    stale = {**headers, "webhook-timestamp": str(int(time.time()) - 360)}
    for verifier, what, how in ((own, body + b" ", headers), (other, body, headers), (own, body, stale)):
        with pytest.raises(WebhookVerificationError):
            verifier.verify(what, how)


def test_after_a_rotation_both_secrets_fit_until_the_old_one_retires(
    told: WebhookEndpoint, receiver: Receiver, time_machine: Any
) -> None:
    old = secrets(told)[0]
    new = signing.shown(signing.rotate(told))
    assert old != new
    sending.send_due(told.pk)
    headers, body = receiver.got[0]
    assert headers["webhook-signature"].count("v1,") == 2
    assert Webhook(old).verify(body, headers) == Webhook(new).verify(body, headers)
    time_machine.move_to(timezone.now() + signing.OVERLAP + timedelta(minutes=1))
    WebhookDelivery.objects.all().again(timezone.now())
    sending.send_due(told.pk)
    headers, body = receiver.got[1]
    Webhook(new).verify(body, headers)
    with pytest.raises(WebhookVerificationError):
        Webhook(old).verify(body, headers)


def test_a_second_rotation_ends_the_oldest_at_once(told: WebhookEndpoint) -> None:
    signing.rotate(told)
    signing.rotate(told)
    assert told.secrets.count() == 2 and told.secrets.filter(retires_at=None).count() == 1


def test_the_database_alone_gives_no_secret_away(told: WebhookEndpoint, settings: Any) -> None:
    before = secrets(told)[0]
    settings.SECRET_KEY = "another installation's key"
    assert secrets(told)[0] != before


def test_a_new_key_of_the_installation_leaves_receivers_alone(
    told: WebhookEndpoint, receiver: Receiver, settings: Any
) -> None:
    known = secrets(told)[0]
    settings.SECRET_KEY_FALLBACKS, settings.SECRET_KEY = [settings.SECRET_KEY], "a new key"
    sending.send_due(told.pk)
    headers, body = receiver.got[0]
    Webhook(known).verify(body, headers)


def test_secrets_are_long_and_each_its_own(told: WebhookEndpoint, hook: Hook) -> None:
    first, second = secrets(told)[0], secrets(hook("entry.merged"))[0]
    assert first.startswith("whsec_") and first != second
    assert len(base64.b64decode(first.removeprefix("whsec_"))) == 32


# ── What went wrong ─────────────────────────────────────────────────────────────────────────────


def test_a_failing_receiver_is_tried_at_the_times_of_the_table(
    told: WebhookEndpoint, receiver: Receiver, time_machine: Any
) -> None:
    receiver.answers = [(500, {})] * 9
    now = timezone.now()
    for tried, delay in enumerate(work.DELAYS, start=1):
        time_machine.move_to(now, tick=False)
        sending.send_due(told.pk)
        found = message()
        pause = (found.next_attempt_at - now).total_seconds()
        assert delay <= pause <= delay * 1.1, tried
        time_machine.move_to(found.next_attempt_at - timedelta(seconds=1), tick=False)
        assert sending.send_due(told.pk) == 0 and len(receiver.got) == tried
        now = found.next_attempt_at
    time_machine.move_to(now, tick=False)
    assert sending.send_due(told.pk) == 1
    assert statuses() == [500] * 9 + [200] and len(set(receiver.ids)) == 1
    assert sum(work.DELAYS) == 75 * 3600 + 35 * 60 + 5


def test_the_jitter_is_not_always_the_same() -> None:
    assert len({work._delay(3) for _ in range(20)}) > 1


@pytest.mark.parametrize("status", [301, 302, 307, 400, 404, 429, 502])
def test_all_but_2xx_is_a_failure_and_no_redirect_is_followed(
    status: int, told: WebhookEndpoint, receiver: Receiver
) -> None:
    receiver.answers = [(status, {"Location": receiver.url})]
    sending.send_due(told.pk)
    assert statuses() == [status] and message().state == "pending" and len(receiver.got) == 1


@pytest.mark.parametrize("status", [200, 201, 202, 204])
def test_all_2xx_is_success(status: int, told: WebhookEndpoint, receiver: Receiver) -> None:
    receiver.answers = [(status, {})]
    assert sending.send_due(told.pk) == 1


def test_retry_after_is_kept(told: WebhookEndpoint, receiver: Receiver, time_machine: Any) -> None:
    time_machine.move_to(NOON, tick=False)
    WebhookDelivery.objects.update(next_attempt_at=NOON)
    receiver.answers = [(429, {"Retry-After": "1000"})]
    sending.send_due(told.pk)
    assert message().next_attempt_at == NOON + timedelta(seconds=1000)
    told.refresh_from_db()
    assert told.resting_until == NOON + timedelta(seconds=1000)


def test_a_short_retry_after_does_not_hurry_us(
    told: WebhookEndpoint, receiver: Receiver, time_machine: Any
) -> None:
    time_machine.move_to(NOON, tick=False)
    WebhookDelivery.objects.update(next_attempt_at=NOON)
    receiver.answers = [(503, {"Retry-After": "1"})]
    sending.send_due(told.pk)
    assert message().next_attempt_at >= NOON + timedelta(seconds=5)


def test_410_turns_the_webhook_off(told: WebhookEndpoint, receiver: Receiver) -> None:
    receiver.answers = [(410, {})]
    sending.send_due(told.pk)
    told.refresh_from_db()
    assert (told.active, told.untold, message().state) == (False, True, "dead")
    assert "410" in told.disabled_reason


def test_after_the_last_attempt_it_is_given_up_and_the_webhook_turned_off(
    told: WebhookEndpoint, receiver: Receiver
) -> None:
    receiver.answers = [(500, {})]
    WebhookDelivery.objects.update(attempts=work.MOST_ATTEMPTS - 1)
    sending.send_due(told.pk)
    told.refresh_from_db()
    assert (message().state, told.untold, told.active) == ("dead", True, False)


def test_a_webhook_that_takes_others_stays_on(
    told: WebhookEndpoint, receiver: Receiver, publish: Callable[..., Entry]
) -> None:
    WebhookDelivery.objects.update(attempts=work.MOST_ATTEMPTS - 1)
    lost = message()
    WebhookAttempt.objects.create(delivery=lost, number=1, began_at=timezone.now() - timedelta(days=3))
    publish(Meeting(title="Envoys met again", **on()))
    number_now()
    spreading.spread()
    WebhookDelivery.objects.filter(pk=lost.pk).update(next_attempt_at=timezone.now() + timedelta(minutes=1))
    assert sending.send_due(told.pk) == 1
    receiver.answers = [(500, {})]
    WebhookDelivery.objects.filter(pk=lost.pk).update(next_attempt_at=timezone.now())
    sending.send_due(told.pk)
    told.refresh_from_db()
    lost.refresh_from_db()
    assert (lost.state, told.untold, told.active) == ("dead", True, True)


def test_a_failing_receiver_rests_before_it_gets_the_next(
    told: WebhookEndpoint, receiver: Receiver, publish: Callable[..., Entry]
) -> None:
    publish(Meeting(title="Envoys met again", **on()))
    number_now()
    spreading.spread()
    receiver.answers = [(500, {})]
    assert sending.send_due(told.pk) == 0 and sending.send_due(told.pk) == 0
    assert len(receiver.got) == 1
    WebhookEndpoint.objects.update(resting_until=timezone.now())
    assert sending.send_due(told.pk) == 1


def test_a_receiver_that_hangs_is_left_after_the_deadline(
    told: WebhookEndpoint, receiver: Receiver, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(sending, "LIMITS", Limits(connect=1, read=0.3, total=0.5))
    receiver.hold = threading.Event()
    began = time.monotonic()
    sending.send_due(told.pk)
    assert time.monotonic() - began < 5
    receiver.hold.set()
    attempt = WebhookAttempt.objects.get()
    assert attempt.status is None and "in time" in attempt.error


def test_no_machine_of_ours_is_reached(
    told: WebhookEndpoint, receiver: Receiver, settings: Any, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A public name that was led to a private address since."""
    settings.DOOR_ALLOWS = []
    WebhookEndpoint.objects.update(url="https://desk.example/in")
    answer = [(2, 1, 6, "", ("127.0.0.1", receiver.port))]
    monkeypatch.setattr("socket.getaddrinfo", lambda *args, **kwargs: answer)
    sending.send_due(told.pk)
    attempt = WebhookAttempt.objects.get()
    assert attempt.status is None and "not a public address" in attempt.error
    assert receiver.got == [] and message().state == "pending"


@pytest.mark.parametrize(
    "url",
    [
        "http://desk.example/in",
        "https://127.0.0.1/in",
        "https://10.0.0.7/in",
        "https://[::1]/in",
        "https://169.254.169.254/latest",
        "https://localhost/in",
        "https://desk.internal/in",
        "https://me:secret@desk.example/in",
        "https://desk.example:22/in",
        "ftp://desk.example/in",
        "desk",
    ],
)
def test_an_address_that_is_closed_to_us_is_refused(url: str) -> None:
    with pytest.raises(Refused):
        sending.where_to(url)


def test_a_public_https_address_is_taken() -> None:
    assert str(sending.where_to("https://desk.example/in?a=1")) == "https://desk.example/in?a=1"


# ── Workers that die, workers side by side ──────────────────────────────────────────────────────


def test_what_a_lost_worker_had_is_sent_again(
    told: WebhookEndpoint, receiver: Receiver, monkeypatch: pytest.MonkeyPatch
) -> None:
    with monkeypatch.context() as patch:
        patch.setattr(work, "finish", lambda *args: sys.exit())
        with pytest.raises(SystemExit):
            sending.send_due(told.pk)
    assert sending.send_due(told.pk) == 0 and work.sweep() == []
    WebhookDelivery.objects.update(lease_until=timezone.now() - timedelta(seconds=1))
    assert work.sweep() == [told.pk]
    assert sending.send_due(told.pk) == 1
    assert len(receiver.ids) == 2 and len(set(receiver.ids)) == 1
    assert statuses() == [None, 200]
    assert WebhookAttempt.objects.get(number=1).ended_at is None


def test_a_message_that_kills_its_workers_is_given_up(told: WebhookEndpoint) -> None:
    for _ in range(work.MOST_ATTEMPTS):
        assert work.claim(told.pk)
        WebhookDelivery.objects.update(lease_until=timezone.now() - timedelta(seconds=1))
        work.sweep()
    told.refresh_from_db()
    assert message().state == "dead" and told.untold
    assert work.claim(told.pk) is None


def test_who_lost_the_lease_changes_nothing(told: WebhookEndpoint) -> None:
    late = work.claim(told.pk)
    assert late
    WebhookDelivery.objects.update(lease_until=timezone.now() - timedelta(seconds=1))
    work.sweep()
    again = work.claim(told.pk)
    assert again and again.attempt == 2
    with pytest.raises(work.Lost):
        work.finish(late, work.Outcome(200))
    assert message().state == "pending"


@pytest.mark.django_db(transaction=True)
def test_a_worker_killed_after_the_post_is_followed_by_another_with_the_same_id(
    told: WebhookEndpoint, receiver: Receiver
) -> None:
    receiver.hold = threading.Event()
    worker = subprocess.Popen([sys.executable, "-c", WORKER, str(told.pk)], env=environment(receiver))
    deadline = time.monotonic() + 60
    while not receiver.got and time.monotonic() < deadline:
        time.sleep(0.05)
    worker.kill()
    worker.wait()
    receiver.hold.set()
    receiver.hold = None
    assert message().lease_until is not None and len(receiver.got) == 1
    WebhookDelivery.objects.update(lease_until=timezone.now() - timedelta(seconds=1))
    work.sweep()
    assert sending.send_due(told.pk) == 1
    first, second = receiver.got
    assert first[0]["webhook-id"] == second[0]["webhook-id"] and first[1] == second[1]


@pytest.mark.faults
@pytest.mark.django_db(transaction=True)
def test_workers_killed_twenty_times_leave_no_message_behind(
    hook: Hook, publish: Callable[..., Entry], receiver: Receiver
) -> None:
    endpoint, dice = hook("entry.published"), random.Random(7)  # noqa: S311  # no secret
    for _ in range(200):
        publish(Meeting(title="Envoys met", **on()))
    spreading.spread()
    receiver.takes = 0.05
    for _ in range(20):
        worker = subprocess.Popen([sys.executable, "-c", WORKER, str(endpoint.pk)], env=environment(receiver))
        before, deadline = len(receiver.got), time.monotonic() + 60
        while len(receiver.got) == before and time.monotonic() < deadline:
            time.sleep(0.01)
        time.sleep(dice.uniform(0, 0.3))
        worker.kill()
        worker.wait()
        leased = WebhookDelivery.objects.filter(lease_until__isnull=False)
        leased.update(lease_until=timezone.now() - timedelta(seconds=1))
        work.sweep()
    receiver.takes = 0
    while sending.send_due(endpoint.pk):
        pass
    wanted = {str(key) for key in WebhookDelivery.objects.values_list("message_id", flat=True)}
    assert set(receiver.ids) == wanted and len(wanted) == 200
    assert set(WebhookDelivery.objects.values_list("state", flat=True)) == {"delivered"}
    assert WebhookAttempt.objects.filter(ended_at=None).count() <= 20
    assert len(receiver.got) <= 220


WORKER = """
import sys, uuid, django
django.setup()
from talks.webhooks import sending
sending.send_due(uuid.UUID(sys.argv[1]))
"""


def environment(receiver: Receiver) -> dict[str, str]:
    """That of another process on the test's database."""
    where = connection.settings_dict
    address = f"{where['USER']}:{where['PASSWORD']}@/{where['NAME']}?host={where['HOST']}"
    return {
        **os.environ,
        "DJANGO_SETTINGS_MODULE": "tests.settings",
        "PYTHONPATH": str(settings.BASE_DIR),
        "DATABASE_URL": f"postgresql://{address}&port={where['PORT']}",
        "PARLEY_DOOR_ALLOWS": receiver.pair,
    }


@pytest.mark.django_db(transaction=True)
def test_two_at_once_never_make_one_attempt_twice(
    hook: Hook, publish: Callable[..., Entry], receiver: Receiver
) -> None:
    endpoint = hook("entry.published")
    for _ in range(25):
        publish(Meeting(title="Envoys met", **on()))
    spreading.spread()
    threads = [in_a_thread(lambda: send(endpoint.pk)) for _ in range(5)]
    for thread in threads:
        thread.join()
    assert len(receiver.ids) == len(set(receiver.ids)) == 25
    assert set(WebhookDelivery.objects.values_list("state", "attempts")) == {("delivered", 1)}


def send(endpoint_id: UUID) -> None:
    sending.send_due(endpoint_id)


def test_old_messages_are_forgotten_and_others_are_not(told: WebhookEndpoint, receiver: Receiver) -> None:
    sending.send_due(told.pk)
    work.sweep()
    assert WebhookDelivery.objects.count() == 1
    WebhookDelivery.objects.update(finished_at=timezone.now() - work.KEPT - timedelta(minutes=1))
    work.sweep()
    assert WebhookDelivery.objects.count() == 0 and WebhookAttempt.objects.count() == 0
    assert WebhookSecret.objects.exists()
