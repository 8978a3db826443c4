"""Secrets and signatures: `whsec_` keys and `v1` HMAC-SHA256, as the specification has them."""

from __future__ import annotations

import base64
import hmac
from datetime import datetime, timedelta

from django.conf import settings
from django.db import transaction
from django.utils import timezone
from django.utils.crypto import salted_hmac

from talks.models import WebhookDelivery, WebhookEndpoint, WebhookSecret

OVERLAP = timedelta(hours=24)  # for which an old secret still signs after a rotation
_SALT = "talks.webhooks"


def shown(secret: WebhookSecret) -> str:
    """The secret as its receiver keeps it.

    It is made from the row's seed and this installation's key: a copy of the database gives none away.
    """
    return "whsec_" + base64.b64encode(_key(secret, settings.SECRET_KEY)).decode()


@transaction.atomic
def rotate(endpoint: WebhookEndpoint) -> WebhookSecret:
    """Make a new secret; the one before signs beside it until the overlap is over, older ones no longer."""
    now = timezone.now()
    endpoint.secrets.filter(retires_at__isnull=False).delete()
    endpoint.secrets.update(retires_at=now + OVERLAP)
    return endpoint.secrets.create()


def headers(delivery: WebhookDelivery, body: bytes) -> dict[str, str]:
    """The three headers of one attempt made now: the id stays, the moment and the signatures are new."""
    now = timezone.now()
    message, stamp = str(delivery.message_id), str(int(now.timestamp()))
    signed = b".".join([message.encode(), stamp.encode(), body])
    signatures = [_signature(key, signed) for key in _keys(delivery.endpoint, now)]
    return {
        "webhook-id": message,
        "webhook-timestamp": stamp,
        "webhook-signature": " ".join(f"v1,{signature}" for signature in signatures),
    }


def _keys(endpoint: WebhookEndpoint, now: datetime) -> list[bytes]:
    standing = [one for one in endpoint.secrets.all() if one.retires_at is None or one.retires_at > now]
    return [
        _key(secret, own)
        for secret in standing
        for own in (settings.SECRET_KEY, *settings.SECRET_KEY_FALLBACKS)
    ]


def _key(secret: WebhookSecret, own: str) -> bytes:
    return salted_hmac(_SALT, secret.seed, secret=own, algorithm="sha256").digest()


def _signature(key: bytes, signed: bytes) -> str:
    return base64.b64encode(hmac.digest(key, signed, "sha256")).decode()
