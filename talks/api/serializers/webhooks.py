"""The message that webhooks carry, for the schema's `webhooks`."""

from __future__ import annotations

from drf_spectacular.utils import OpenApiResponse, OpenApiWebhook, extend_schema
from rest_framework import serializers

from talks.api.serializers.shapes import Shape, one_of
from talks.vocabulary import ChangeType, EntryKind, WebhookEvent


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
