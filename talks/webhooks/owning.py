"""What owners do with their webhooks, on the page or over the API: make, turn off, have things sent."""

from __future__ import annotations

from typing import Any

from django.db import transaction
from django.utils import timezone
from django.utils.translation import gettext

from talks import wake
from talks.models import Change, User, WebhookDelivery, WebhookEndpoint
from talks.webhooks import sending, signing

MOST = 20  # webhooks a person


class TooMany(Exception):
    """The person has as many webhooks as anybody may have. The message says what to do."""

    def __init__(self) -> None:
        super().__init__(gettext("You have %s webhooks: delete one first.") % MOST)


@transaction.atomic
def make(endpoint: WebhookEndpoint, owner: User) -> str:
    """Enter a new webhook, which hears of what changes from now on; return its secret. Raises TooMany."""
    # One after another: two at the same moment must not both be the last one allowed.
    User.objects.select_for_update().get(pk=owner.pk)
    if owner.webhooks.count() >= MOST:
        raise TooMany
    endpoint.owner = owner
    endpoint.position = Change.objects.order_by("-number").values_list("number", flat=True).first() or 0
    endpoint.save()
    return new_secret(endpoint)


def new_secret(endpoint: WebhookEndpoint) -> str:
    """Make a new secret and return it; the old one signs on for a day."""
    return signing.shown(signing.rotate(endpoint))


def turn_off(endpoint: WebhookEndpoint) -> None:
    """Send nothing until it is turned on again."""
    _set(endpoint, active=False, disabled_reason=gettext("Turned off by its owner."))


def turn_on(endpoint: WebhookEndpoint) -> None:
    """Go on from where it stopped, with nothing held against it."""
    _set(endpoint, active=True, disabled_reason="", failures=0, untold=False)
    send_now(endpoint)


def send_again(endpoint: WebhookEndpoint, message: Any) -> bool:
    """Send one message once more; False when it is under way already. Raises WebhookDelivery.DoesNotExist."""
    found = endpoint.deliveries.filter(pk=message)
    if not found.exists():
        raise WebhookDelivery.DoesNotExist
    again = found.again(timezone.now())
    send_now(endpoint)
    return bool(again)


def send_now(endpoint: WebhookEndpoint) -> None:
    """Let what waits for it leave at once, also while it rests after a failure."""
    _set(endpoint, resting_until=None)
    wake.after_commit(sending.SEND_MESSAGES, endpoint.pk)


def _set(endpoint: WebhookEndpoint, **values: Any) -> None:
    # Only these columns: the sender writes others meanwhile.
    WebhookEndpoint.objects.filter(pk=endpoint.pk).update(**values)
