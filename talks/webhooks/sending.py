"""One attempt: the message goes out through the one safe door, and its outcome into the row."""

from __future__ import annotations

import http.client
import time
from contextlib import suppress
from uuid import UUID

from django.conf import settings

from talks.ingest import address
from talks.ingest.address import Address
from talks.ingest.errors import DoorError, Refused
from talks.ingest.fetch import push
from talks.ingest.wire import Limits
from talks.models import WebhookDelivery
from talks.webhooks import signing, work
from talks.webhooks.work import Claim, Outcome

SEND_MESSAGES = "talks.send_messages"  # the task that a wake-up names
LIMITS = Limits(connect=5, read=15, total=15)  # seconds
PATIENCE = 60.0  # seconds that one task gives to one endpoint


def send_due(endpoint_id: UUID) -> int:
    """Send what an endpoint is owed now, one by one, and stop when one fails; return how many went."""
    sent, until = 0, time.monotonic() + PATIENCE
    while time.monotonic() < until and (claim := work.claim(endpoint_id)):
        if not deliver(claim).delivered:
            break
        sent += 1
    return sent


def deliver(claim: Claim) -> Outcome:
    """Make the attempt that was claimed, and note its outcome."""
    delivery = WebhookDelivery.objects.select_related("endpoint").get(pk=claim.id)
    outcome = _attempt(delivery)
    # Lost: it took longer than its lease; whoever has the message now notes the outcome.
    with suppress(work.Lost):
        work.finish(claim, outcome)
    return outcome


def where_to(url: str) -> Address:
    """The address of a receiver; raises Refused, which says what to change."""
    where = address.parse(url, settings.DOOR_ALLOWS)
    if where.scheme != "https" and not where.excepted:
        raise Refused("Messages are sent by https only: write the address as https://host/path.")
    literal = address.why_closed(where.host)
    if not where.excepted and literal == "not a public address":
        raise Refused(f"{where.host} is not a public address; messages go to public machines only.")
    return where


def _attempt(delivery: WebhookDelivery) -> Outcome:
    body = delivery.body.encode()
    headers = {"Content-Type": "application/json", **signing.headers(delivery, body)}
    try:
        answer = push(where_to(delivery.endpoint.url), body, headers=headers, limits=LIMITS)
    except DoorError as error:
        return Outcome(None, str(error))
    if 200 <= answer.status < 300:
        return Outcome(answer.status)
    # Of the answer only its status is shown: its words could tell of machines that are not the owner's.
    return Outcome(answer.status, http.client.responses.get(answer.status, ""), answer.retry_after)
