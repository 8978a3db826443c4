"""A broker that forgets, vanishes or throws away: messages are hints, so nothing is lost with them."""

from __future__ import annotations

import shutil
import time
from collections.abc import Callable

import pytest

from config.valkey import Valkey
from tests.faults.rig import Ground, Rig, until
from tests.measured import Say

pytestmark = [pytest.mark.faults, pytest.mark.timeout(900)]

ENTER_WEBHOOK = """
from talks.models import User, WebhookEndpoint
from talks.webhooks import signing
desk = User.objects.create_user("desk", email="desk@press.example", password="a long enough password")
hook = WebhookEndpoint.objects.create(owner=desk, name="Desk", url=sys.argv[1], types=["entry.published"])
signing.rotate(hook)
"""
ACCEPT = """
from talks import review
from talks.models import Proposal, User
waiting = Proposal.objects.filter(state="pending", kind="meeting").order_by("id")
for proposal in waiting[: int(sys.argv[1])]:
    review.accept(proposal, by=User.objects.get(username="desk"))
"""
ACCEPTED = "SELECT count(*) FROM talks_proposal WHERE state = 'accepted'"
DELIVERED = "SELECT count(*) FROM talks_webhookdelivery WHERE state = 'delivered'"


def test_it_works(rig: Callable[..., Rig], figure: Say) -> None:
    """Everything it holds is flushed away five times in mid-run."""
    torn = rig(10, 20)
    torn.press.takes = 0.1
    torn.worker()
    torn.beat()
    for round_ in range(1, 6):
        until(lambda least=round_ * 30: torn.finished() >= least, "nothing is read")  # type: ignore[misc]
        torn.ground.valkey("FLUSHALL")
    took = torn.until_all_is_read()
    figure("faults 3", f"FLUSHALL x5: {torn.nothing_is_lost_or_doubled()}; done {took:.0f} s after the last")


def kill_valkey(ground: Ground) -> None:
    """At once, and with all that it had written down."""
    valkey = ground.pair.children.pop()
    assert valkey.process is not None
    valkey.process.kill()
    valkey.process.wait()
    shutil.rmtree(ground.places.valkey / "appendonlydir", ignore_errors=True)


def start_valkey(ground: Ground) -> None:
    valkey = Valkey(ground.places)
    valkey.prepare()
    valkey.child.start()
    valkey.child.wait_until_it_answers(30)
    ground.pair.children.append(valkey.child)


def test_a_broker_killed_for_twenty_seconds_and_empty_when_it_returns(
    rig: Callable[..., Rig], figure: Say
) -> None:
    """Meanwhile the pages are read, and an editor decides; what he published is told once."""
    torn = rig(10, 20)
    torn.press.takes = 0.1
    torn.run(ENTER_WEBHOOK, f"{torn.press.origin}/told")
    torn.web()
    torn.worker()
    torn.beat()
    until(lambda: torn.finished() >= 40, "nothing is read")
    kill_valkey(torn.ground)
    try:
        gone, answers = time.monotonic(), []
        torn.run(ACCEPT, "5")
        while time.monotonic() < gone + 20:
            answers += [torn.get(path) for path in ("/", "/n/talks/", "/api/v1/entries/", "/healthz")]
            time.sleep(0.5)
    finally:
        start_valkey(torn.ground)
    assert {status for status, _, _ in answers} == {200}
    took = torn.until_all_is_read()
    torn.run(ACCEPT, "5")
    accepted = torn.ask(ACCEPTED)
    until(lambda: torn.ask(DELIVERED) >= accepted, "a delivery is missing")
    assert accepted == 10 == len(set(torn.press.told)) == len(torn.press.told)
    slowest = max(seconds for _, seconds, _ in answers)
    figure(
        "faults 4",
        f"no broker for 20 s: {len(answers)} pages, all 200, slowest {slowest:.1f} s; 10 told once;"
        f" {torn.nothing_is_lost_or_doubled()}; done {took:.0f} s after its return",
    )


def test_a_broker_that_throws_messages_away(rig: Callable[..., Rig], figure: Say) -> None:
    """`check --deploy` refuses it; where it runs all the same, `sweep --loop` makes up for it."""
    torn = rig(10, 20)
    torn.ground.valkey("CONFIG SET maxmemory-policy allkeys-lru")
    torn.ground.valkey("CONFIG SET maxmemory 1200kb")
    try:
        torn.beat()
        torn.worker()
        torn.sweeper()
        torn.until_all_is_read()
        lost = torn.ground.valkey("INFO stats").partition("evicted_keys:")[2].split()
    finally:
        torn.ground.valkey("CONFIG SET maxmemory 256mb")
        torn.ground.valkey("CONFIG SET maxmemory-policy noeviction")
    figure("faults 5", f"messages thrown away ({lost} keys): {torn.nothing_is_lost_or_doubled()}")
