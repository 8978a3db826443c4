"""Webhooks and their deliveries; and the message that they carry, for the schema's `webhooks`."""

from __future__ import annotations

from drf_spectacular.utils import OpenApiResponse, OpenApiWebhook, extend_schema
from rest_framework import serializers

from talks.api.serializers.shapes import ActorRef, NegotiationRef, Shape, one_of
from talks.vocabulary import ChangeType, DeliveryState, EntryKind, WebhookEvent


class ViewRef(Shape):
    """A saved view, as a webhook names it."""

    slug = serializers.SlugField()
    title = serializers.CharField()


class Webhook(Shape):
    """An address that is told of changes, and of which."""

    id = serializers.UUIDField()
    name = serializers.CharField()
    url = serializers.CharField()
    types = serializers.ListField(child=one_of(WebhookEvent))
    negotiation = NegotiationRef(allow_null=True, help_text="Null: of all.")
    party = ActorRef(allow_null=True, help_text="Null: whoever it concerns.")
    view = ViewRef(allow_null=True, help_text="Null: of all.")
    active = serializers.BooleanField()
    disabled_reason = serializers.CharField(help_text="Why it is off; empty while it is on.")
    waiting = serializers.IntegerField(help_text="Messages that are still to arrive.")
    given_up = serializers.IntegerField(help_text="Messages that never arrived.")
    created_at = serializers.DateTimeField()


class WebhookWithSecret(Webhook):
    """A webhook with its newest secret, which no other answer holds."""

    secret = serializers.CharField(
        allow_null=True, help_text="`whsec_…`. Null where this answer is given again: make a new secret then."
    )


class Attempt(Shape):
    """One try to deliver a message."""

    number = serializers.IntegerField()
    began_at = serializers.DateTimeField()
    ended_at = serializers.DateTimeField(allow_null=True, help_text="Null: under way, or lost.")
    status = serializers.IntegerField(allow_null=True, help_text="Of the answer; null: none came.")
    error = serializers.CharField()


class Delivery(Shape):
    """One message to a webhook, with every attempt of the last 90 days."""

    id = serializers.UUIDField(help_text="Of the delivery: `replay/` takes it.")
    message = serializers.UUIDField(source="message_id", help_text="The webhook-id: that of the change.")
    type = serializers.CharField(help_text="Event, or `webhook.test`.")
    state = one_of(DeliveryState)
    created_at = serializers.DateTimeField()
    next_attempt_at = serializers.DateTimeField(help_text="While it waits.")
    finished_at = serializers.DateTimeField(allow_null=True)
    attempts = Attempt(source="log", many=True)


class Replayed(Shape):
    """How many messages are sent again."""

    messages = serializers.IntegerField()


class WebhookData(Shape):
    """What changed: enough to fetch it."""

    entry = serializers.UUIDField(help_text="Id of the entry.")
    url = serializers.URLField(help_text="The entry; 410 after a retraction, 301 after a merge.")
    revision = serializers.IntegerField(help_text="Rises with each change of the same entry.")
    kind = one_of(EntryKind)
    negotiation = serializers.CharField(help_text="Slug of the entry's own negotiation.")
    change = one_of(ChangeType, help_text="Its type in the change feed.")
    types = serializers.ListField(child=one_of(WebhookEvent), help_text="All that the change was.")
    redirect = serializers.URLField(allow_null=True, help_text="After a merge: where the entry went.")


class WebhookMessage(Shape):
    """One change of the record, told to a webhook."""

    id = serializers.UUIDField(help_text="Of the change; the webhook-id, however often it is sent.")
    type = one_of(WebhookEvent, help_text="The most telling event that was asked for.")
    timestamp = serializers.DateTimeField(help_text="When the change was recorded.")
    data = WebhookData()  # type: ignore[assignment]


CHANGED = OpenApiWebhook(
    name="changed",
    decorator=extend_schema(
        summary="The record changed",
        description="By Standard Webhooks 1.0: verify webhook-signature over the body as it came.",
        operation_id="changed",
        tags=["webhooks"],
        request=WebhookMessage,
        responses={"2XX": OpenApiResponse(description="Taken; all else is sent again, 410 turns it off.")},
    ),
)
