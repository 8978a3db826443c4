"""From the change feed to messages: each endpoint follows the feed, and loses nothing by any crash."""

from __future__ import annotations

import logging
from collections.abc import Iterable
from datetime import datetime
from functools import lru_cache
from typing import Any
from uuid import UUID, uuid4

import orjson
from django.conf import settings
from django.db import transaction
from django.urls import reverse
from django.utils import timezone

from talks import changes, following
from talks.models import Change, WebhookDelivery, WebhookEndpoint
from talks.vocabulary import WebhookEvent
from talks.webhooks.meanings import Meaning, meaning

log = logging.getLogger(__name__)
BATCH = 200  # changes of one transaction
MOST_REPLAYED = 1000  # changes of one period
TEST = "webhook.test"


class TooLong(Exception):
    """The period holds too many changes."""


def spread() -> list[UUID]:
    """Write the messages that active endpoints are owed; return the endpoints that got any."""
    # A change means the same to all; what it means is read once.
    meant = lru_cache(maxsize=BATCH)(meaning)
    behind = list(WebhookEndpoint.objects.behind().values_list("pk", flat=True))
    return [endpoint for endpoint in behind if _catch_up(endpoint, meant)]


def _catch_up(endpoint_id: UUID, meant: Any) -> bool:
    """Follow the feed to its end, one batch a transaction: the messages and the place go together."""
    any_owed = False
    while True:
        with transaction.atomic():
            locked = WebhookEndpoint.objects.active().select_for_update(skip_locked=True, of=("self",))
            endpoint = locked.select_related("party", "view__negotiation").filter(pk=endpoint_id).first()
            # None: somebody else is at it, or it was turned off.
            batch = list(changes.after(endpoint.position)[:BATCH]) if endpoint else []
            if endpoint is None or not batch:
                return any_owed
            any_owed |= bool(_owe(endpoint, batch, meant))
            WebhookEndpoint.objects.filter(pk=endpoint_id).update(position=batch[-1].number)


def replay(endpoint: WebhookEndpoint, first: datetime, last: datetime) -> int:
    """Send all that it asks for of the changes noted from `first` until `last` again; return how many.

    Raises TooLong when there are more changes than can be looked through while somebody waits.
    """
    # What it has not come to yet, it will be sent anyway.
    reached = WebhookEndpoint.objects.filter(pk=endpoint.pk).values("position")
    found = changes.after(0).filter(noted_at__gte=first, noted_at__lt=last, number__lte=reached)
    if found[MOST_REPLAYED:].exists():
        raise TooLong
    with transaction.atomic():
        wanted = _owe(endpoint, found.iterator(BATCH), meaning)
        messages = endpoint.deliveries.filter(message_id__in=wanted)
        messages.again(timezone.now())
    return len(wanted)


def test_message(endpoint: WebhookEndpoint) -> WebhookDelivery:
    """A message that tells of nothing, to see whether it arrives."""
    now, key = timezone.now(), uuid4()
    body = {"id": str(key), "type": TEST, "timestamp": now, "data": {"endpoint": endpoint.name}}
    return WebhookDelivery.objects.create(
        endpoint=endpoint, message_id=key, type=TEST, body=orjson.dumps(body).decode()
    )


def _owe(endpoint: WebhookEndpoint, batch: Iterable[Any], meant: Any) -> list[UUID]:
    """Write the message of each change that the endpoint asks for, unless it is there; return their ids."""
    owed = []
    for change in batch:
        means = meant(change)
        if wanted := _wanted(endpoint, means):
            owed.append(_message(endpoint, change, wanted, means))
    WebhookDelivery.objects.bulk_create(owed, ignore_conflicts=True)
    return [one.message_id for one in owed]


def _wanted(endpoint: WebhookEndpoint, means: Meaning) -> list[WebhookEvent]:
    """The events that it asks for, the most telling first; none when the change is not its concern."""
    if endpoint.negotiation_id and endpoint.negotiation_id not in means.negotiations:
        return []
    if endpoint.party and endpoint.party.slug not in means.parties:
        return []
    wanted = [event for event in WebhookEvent if event in means.events and event in endpoint.types]
    return wanted if wanted and _in_view(endpoint, means) else []


def _in_view(endpoint: WebhookEndpoint, means: Meaning) -> bool:
    """Whether it stood in the saved view that the endpoint follows, if it follows one."""
    if endpoint.view is None:
        return True
    try:
        return following.concerns(endpoint.view, means.entry_id, means.at)
    except following.Unreadable as error:
        log.warning("Webhook %s follows a view that means nothing any more: %s", endpoint.pk, error)
        return False


def _message(
    endpoint: WebhookEndpoint, change: Any, wanted: list[WebhookEvent], means: Meaning
) -> WebhookDelivery:
    told = changes.described(change)
    body = {
        "id": told["id"],
        "type": wanted[0],
        "timestamp": told["at"],
        "data": {
            "entry": told["entry"],
            "url": _url(told["entry"]),
            "revision": told["revision"],
            "kind": told["kind"],
            "negotiation": told["negotiation"],
            "change": change.type,
            "types": [event for event in WebhookEvent if event in means.events],
            "redirect": _url(change.merged_into) if change.merged_into else None,
        },
    }
    return WebhookDelivery(
        endpoint=endpoint,
        change=Change(number=change.number),
        message_id=change.id,
        type=wanted[0],
        body=orjson.dumps(body).decode(),
    )


def _url(entry: str) -> str:
    return settings.SITE_URL + reverse("api:entry", args=[entry])
