"""Owners are told, by mail and on their page, when a message was given up or their webhook turned off."""

from __future__ import annotations

import logging
from datetime import timedelta
from uuid import UUID

from django.conf import settings
from django.core.mail import send_mail
from django.db import transaction
from django.db.models import Q
from django.urls import reverse
from django.utils import timezone, translation
from django.utils.translation import gettext

from talks.models import WebhookEndpoint
from talks.vocabulary import DeliveryState

PAUSE = timedelta(hours=1)  # between two mails about one webhook
log = logging.getLogger(__name__)


def tell_owners() -> int:
    """Send a mail about each webhook in trouble, at most one an hour; return how many were told."""
    quiet = Q(told_at__isnull=True) | Q(told_at__lt=timezone.now() - PAUSE)
    waiting = WebhookEndpoint.objects.filter(quiet, untold=True).values_list("pk", flat=True)
    return sum(_tell(pk) for pk in list(waiting))


@transaction.atomic
def _tell(pk: UUID) -> bool:
    """Tell one owner; a mail that does not leave is tried again at the next sweep."""
    rows = WebhookEndpoint.objects.select_for_update(skip_locked=True, of=("self",)).select_related("owner")
    endpoint = rows.filter(pk=pk, untold=True).first()
    if endpoint is None:
        return False
    if endpoint.owner.email:
        try:
            _mail(endpoint)
        except OSError as error:  # also every refusal of the mail server
            log.warning("The owner of webhook %s could not be told: %s", endpoint.pk, error)
            return False
    WebhookEndpoint.objects.filter(pk=pk).update(untold=False, told_at=timezone.now())
    return True


def _mail(endpoint: WebhookEndpoint) -> None:
    with translation.override(settings.LANGUAGE_CODE):
        subject = gettext("Webhook “%s”: messages could not be delivered") % endpoint.name
        send_mail(subject.replace("\n", " "), _words(endpoint), None, [endpoint.owner.email])


def _words(endpoint: WebhookEndpoint) -> str:
    since = endpoint.told_at or endpoint.created_at
    dead = endpoint.deliveries.filter(state=DeliveryState.DEAD, finished_at__gt=since).count()
    lines = [gettext("Messages given up since the last mail: %s") % dead]
    if not endpoint.active:
        lines.append(gettext("The webhook is turned off: %s") % endpoint.disabled_reason)
        lines.append(gettext("When you turn it on again, it goes on from where it stopped."))
    lines.append(settings.SITE_URL + reverse("talks:webhook", args=[endpoint.pk]))
    return "\n\n".join(lines)
