"""Messages as work: claimed with a lease, each attempt noted before it is made, finished behind a fence."""

from __future__ import annotations

import random
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any
from uuid import UUID, uuid4

from django.db import connection, transaction
from django.db.models import F
from django.db.models.functions import Now
from django.utils import timezone
from django.utils.translation import gettext

from talks.models import WebhookAttempt, WebhookDelivery, WebhookEndpoint
from talks.vocabulary import DeliveryState

# Seconds after each failed attempt until the next: the specification's own table, 75 hours in all.
DELAYS = (5, 300, 1800, 7200, 18_000, 36_000, 50_400, 72_000, 86_400)
MOST_ATTEMPTS = len(DELAYS) + 1
# Seconds an endpoint rests after its first failure in a row, then four times as long each time: a receiver
# that hangs must not keep a worker busy with all that waits. Never longer than the retry of one message.
FIRST_REST, LONGEST_REST = 5, 60
JITTER = 0.1  # of a delay, at most, is added: what failed together must not come back together
LEASE = timedelta(seconds=60)  # longer than an attempt can take
KEPT = timedelta(days=90)  # for which the log of finished messages is kept
GONE = 410


@dataclass(frozen=True, slots=True)
class Claim:
    """A lease on one message for one attempt; `token` is the fence that its outcome has to pass."""

    id: UUID
    token: UUID
    attempt: int


@dataclass(frozen=True, slots=True)
class Outcome:
    """How an attempt ended: the answer's status, or None and why; `wait` is what a Retry-After asked for."""

    status: int | None
    error: str = ""
    wait: int | None = None

    @property
    def delivered(self) -> bool:
        """Whether the receiver took it."""
        return self.status is not None and 200 <= self.status < 300


class Lost(Exception):
    """The lease ran out and somebody else owns the message."""


_CLAIM = """
    UPDATE talks_webhookdelivery SET lease_until = clock_timestamp() + %(lease)s, lease_token = %(token)s,
        attempts = attempts + 1
    WHERE id = (
        SELECT one.id FROM talks_webhookdelivery one
        JOIN talks_webhookendpoint home ON home.id = one.endpoint_id
        WHERE one.endpoint_id = %(endpoint)s AND home.active AND one.state = 'pending'
            AND (home.resting_until IS NULL OR home.resting_until <= %(now)s)
            AND one.next_attempt_at <= %(now)s AND one.lease_until IS NULL
        ORDER BY one.next_attempt_at, one.id
        FOR UPDATE OF one SKIP LOCKED LIMIT 1)
    RETURNING id, attempts
"""


@transaction.atomic
def claim(endpoint_id: UUID) -> Claim | None:
    """Take the endpoint's message that has been due longest; the attempt is noted and counts from here."""
    token = uuid4()
    values: dict[str, Any] = {"endpoint": endpoint_id, "lease": LEASE, "token": token, "now": timezone.now()}
    with connection.cursor() as cursor:
        cursor.execute(_CLAIM, values)
        row = cursor.fetchone()
    if row is None:
        return None
    WebhookAttempt.objects.create(delivery_id=row[0], number=row[1])
    return Claim(row[0], token, row[1])


@transaction.atomic
def finish(claim: Claim, outcome: Outcome) -> None:
    """Note how the attempt ended, and what follows from it; raises Lost when it is somebody else's by now."""
    rows = WebhookDelivery.objects.select_for_update(of=("self",)).select_related("endpoint")
    delivery = rows.filter(pk=claim.id, lease_token=claim.token).first()
    if delivery is None:
        raise Lost
    now = timezone.now()
    delivery.log.filter(number=claim.attempt).update(
        ended_at=now, status=outcome.status, error=outcome.error[:300]
    )
    delivery.lease_until = delivery.lease_token = None
    if outcome.delivered:
        delivery.state, delivery.finished_at = DeliveryState.DELIVERED, now
        WebhookEndpoint.objects.filter(pk=delivery.endpoint_id).update(failures=0, resting_until=None)
    else:
        _failed(delivery, outcome, now)
    delivery.save()


def _failed(delivery: WebhookDelivery, outcome: Outcome, now: datetime) -> None:
    _rest(delivery.endpoint, outcome, now)
    tried = delivery.attempts - delivery.spent
    if outcome.status == GONE:
        give_up(delivery, now)
        turn_off(delivery.endpoint, gettext("The receiver answered 410: it wants no more messages."))
    elif tried >= MOST_ATTEMPTS:
        give_up(delivery, now)
        if not _anything_since(delivery):
            turn_off(delivery.endpoint, gettext("Nothing got through for three days."))
    else:
        delivery.next_attempt_at = now + timedelta(seconds=max(_delay(tried), outcome.wait or 0))


def _rest(endpoint: WebhookEndpoint, outcome: Outcome, now: datetime) -> None:
    rest = min(FIRST_REST * 4 ** min(endpoint.failures, 9), LONGEST_REST)
    until = now + timedelta(seconds=max(rest, outcome.wait or 0))
    WebhookEndpoint.objects.filter(pk=endpoint.pk).update(failures=F("failures") + 1, resting_until=until)


def give_up(delivery: WebhookDelivery, now: datetime) -> None:
    """Try no more, and have the owner told."""
    delivery.state, delivery.finished_at = DeliveryState.DEAD, now
    WebhookEndpoint.objects.filter(pk=delivery.endpoint_id).update(untold=True)


def turn_off(endpoint: WebhookEndpoint, reason: str) -> None:
    """Send nothing more until its owner turns it on again; what waits then goes on from where it stopped."""
    WebhookEndpoint.objects.filter(pk=endpoint.pk).update(active=False, disabled_reason=reason, untold=True)


def _delay(tried: int) -> float:
    return DELAYS[tried - 1] * (1 + random.uniform(0, JITTER))  # noqa: S311  # no secret


def _anything_since(delivery: WebhookDelivery) -> bool:
    first = delivery.log.filter(number__gt=delivery.spent).order_by("number").values("began_at")[:1]
    rows = WebhookDelivery.objects.filter(endpoint_id=delivery.endpoint_id, state=DeliveryState.DELIVERED)
    return rows.filter(finished_at__gte=first).exists()


@transaction.atomic
def sweep() -> list[UUID]:
    """Take messages back from lost workers, forget old ones, and name the endpoints with work that is due.

    An attempt whose worker was lost may have reached its receiver: the next one carries the same webhook-id.
    """
    now = timezone.now()
    rows = WebhookDelivery.objects.select_for_update(skip_locked=True, of=("self",))
    for delivery in rows.filter(lease_until__lt=Now()):
        delivery.lease_until = delivery.lease_token = None
        if delivery.attempts - delivery.spent >= MOST_ATTEMPTS:
            give_up(delivery, now)
        delivery.save()
    old = WebhookDelivery.objects.filter(finished_at__lt=now - KEPT).values("pk")[:1000]
    WebhookDelivery.objects.filter(pk__in=old).delete()
    return list(WebhookDelivery.objects.due(now).order_by().values_list("endpoint_id", flat=True).distinct())
