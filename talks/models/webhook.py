"""Who wants to be told of changes, by what secret he knows us, and every message with its attempts."""

from __future__ import annotations

from datetime import datetime

from django.contrib.postgres.fields import ArrayField
from django.db import models
from django.db.models import F, Q
from django.utils import timezone
from django.utils.crypto import get_random_string
from uuid_utils.compat import uuid7

from actors.columns import not_blank, one_of
from actors.history import tracked
from actors.models import Actor
from talks.models.access import User
from talks.models.change import Change
from talks.models.negotiation import Negotiation
from talks.models.saved_view import SavedView
from talks.vocabulary import DeliveryState, WebhookEvent


def fresh_seed() -> str:
    """What a secret is made from, together with the key of this installation: useless without it."""
    return get_random_string(43)


class WebhookEndpointQuerySet(models.QuerySet["WebhookEndpoint"]):
    """Sets of endpoints."""

    def active(self) -> WebhookEndpointQuerySet:
        """Those that want to be told."""
        return self.filter(active=True)

    def behind(self) -> WebhookEndpointQuerySet:
        """Active ones that the feed has something new for."""
        last = Change.objects.order_by("-number").values("number")[:1]
        return self.active().filter(position__lt=models.Subquery(last))


@tracked(leave_out=("position", "failures", "resting_until", "untold", "told_at"))
class WebhookEndpoint(models.Model):
    """An address that is told of changes, and of which. It follows the change feed from `position` on."""

    id = models.UUIDField(primary_key=True, default=uuid7, editable=False)
    owner = models.ForeignKey(User, models.CASCADE, related_name="webhooks")
    name = models.CharField(max_length=80, help_text="What receives it.")
    url = models.CharField(max_length=2000)
    types = ArrayField(models.CharField(max_length=20, choices=WebhookEvent))
    negotiation = models.ForeignKey(
        Negotiation, models.PROTECT, null=True, blank=True, related_name="+", help_text="Empty: of all."
    )
    party = models.ForeignKey(
        Actor,
        models.PROTECT,
        null=True,
        blank=True,
        related_name="+",
        help_text="Empty: whoever it concerns.",
    )
    view = models.ForeignKey(
        SavedView, models.PROTECT, null=True, blank=True, related_name="webhooks", help_text="Empty: of all."
    )
    active = models.BooleanField(default=True)
    disabled_reason = models.CharField(max_length=300, blank=True)
    created_at = models.DateTimeField(default=timezone.now, editable=False)
    # Number of the last change that was looked at; deliveries up to it exist.
    position = models.BigIntegerField(default=0, editable=False)
    failures = models.PositiveIntegerField("failed attempts in a row", default=0, editable=False)
    # Until then nothing is sent: it failed a moment ago, or asked for a pause.
    resting_until = models.DateTimeField(null=True, editable=False)
    # Whether something went wrong that the owner was not told of, and when he was told last.
    untold = models.BooleanField(default=False, editable=False)
    told_at = models.DateTimeField(null=True, editable=False)

    objects = WebhookEndpointQuerySet.as_manager()

    class Meta:
        ordering = ["name", "id"]
        constraints = [
            not_blank("name", "webhook_has_name"),
            models.CheckConstraint(name="webhook_asks_for_something", condition=Q(types__len__gt=0)),
            models.CheckConstraint(
                name="webhook_types_known", condition=Q(types__contained_by=list(WebhookEvent.values))
            ),
            models.CheckConstraint(
                name="webhook_off_says_why", condition=Q(active=False) | Q(disabled_reason="")
            ),
        ]

    def __str__(self) -> str:
        return self.name


@tracked(leave_out=("seed",))
class WebhookSecret(models.Model):
    """What messages to an endpoint are signed with; after a rotation the old one goes on until it retires."""

    id = models.UUIDField(primary_key=True, default=uuid7, editable=False)
    endpoint = models.ForeignKey(WebhookEndpoint, models.CASCADE, related_name="secrets")
    seed = models.CharField(max_length=43, default=fresh_seed, editable=False)
    created_at = models.DateTimeField(default=timezone.now, editable=False)
    retires_at = models.DateTimeField(null=True, editable=False)

    class Meta:
        ordering = ["-created_at", "-id"]
        constraints = [
            models.UniqueConstraint(
                fields=["endpoint"], condition=Q(retires_at__isnull=True), name="webhook_one_newest_secret"
            )
        ]

    def __str__(self) -> str:
        return f"{self.endpoint}, since {self.created_at:%Y-%m-%d %H:%M}"


class WebhookDeliveryQuerySet(models.QuerySet["WebhookDelivery"]):
    """Sets of messages."""

    def due(self, now: datetime) -> WebhookDeliveryQuerySet:
        """Those to be sent now that nobody is sending."""
        rested = Q(endpoint__resting_until__isnull=True) | Q(endpoint__resting_until__lte=now)
        return self.filter(
            rested,
            state=DeliveryState.PENDING,
            lease_until__isnull=True,
            next_attempt_at__lte=now,
            endpoint__active=True,
        )

    def again(self, now: datetime) -> int:
        """Send these once more, from the first attempt on; those under way are left alone."""
        return self.filter(lease_until__isnull=True).update(
            state=DeliveryState.PENDING, spent=F("attempts"), next_attempt_at=now, finished_at=None
        )


class WebhookDelivery(models.Model):
    """One message to one endpoint. The row is the work; a task is only a hint that it is there."""

    id = models.UUIDField(primary_key=True, default=uuid7, editable=False)
    endpoint = models.ForeignKey(WebhookEndpoint, models.CASCADE, related_name="deliveries")
    change = models.ForeignKey(Change, models.CASCADE, null=True, related_name="+")
    message_id = models.UUIDField(editable=False)
    type = models.CharField(max_length=20)
    body = models.TextField(help_text="What is sent, byte for byte.")
    state = models.CharField(max_length=9, choices=DeliveryState, default=DeliveryState.PENDING)
    # `spent` of the attempts were made before somebody asked for it to be sent again.
    attempts = models.PositiveIntegerField(default=0)
    spent = models.PositiveIntegerField(default=0)
    next_attempt_at = models.DateTimeField(default=timezone.now)
    lease_until = models.DateTimeField(null=True)
    lease_token = models.UUIDField(null=True)
    created_at = models.DateTimeField(default=timezone.now)
    finished_at = models.DateTimeField(null=True)

    objects = WebhookDeliveryQuerySet.as_manager()

    class Meta:
        ordering = ["-created_at", "-id"]
        verbose_name_plural = "webhook deliveries"
        indexes = [
            models.Index(fields=["next_attempt_at"], name="webhook_due", condition=Q(state="pending")),
            models.Index(fields=["endpoint", "-created_at", "-id"], name="webhook_log"),
            models.Index(
                fields=["endpoint"], name="webhook_under_way", condition=Q(lease_until__isnull=False)
            ),
        ]
        constraints = [
            one_of("state", DeliveryState, "webhook_delivery_state_known"),
            models.UniqueConstraint(fields=["endpoint", "change"], name="webhook_told_once"),
            models.CheckConstraint(
                name="webhook_lease_has_token",
                condition=Q(lease_until__isnull=True, lease_token__isnull=True)
                | Q(lease_until__isnull=False, lease_token__isnull=False),
            ),
        ]

    def __str__(self) -> str:
        return f"{self.type} to {self.endpoint}"


class WebhookAttempt(models.Model):
    """One try to deliver a message, noted before it is made; without an end its worker was lost."""

    id = models.UUIDField(primary_key=True, default=uuid7, editable=False)
    delivery = models.ForeignKey(WebhookDelivery, models.CASCADE, related_name="log")
    number = models.PositiveIntegerField()
    began_at = models.DateTimeField(default=timezone.now)
    ended_at = models.DateTimeField(null=True)
    status = models.PositiveSmallIntegerField(null=True, help_text="Of the answer; empty: none came.")
    error = models.CharField(max_length=300, blank=True)

    class Meta:
        ordering = ["number"]
        constraints = [models.UniqueConstraint(fields=["delivery", "number"], name="webhook_attempt_once")]

    def __str__(self) -> str:
        return f"{self.delivery}, attempt {self.number}"
