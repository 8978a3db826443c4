"""Webhooks: where messages go, and which."""

from __future__ import annotations

from typing import Any

from rest_framework import serializers

from actors.models import Actor
from talks.api.serializers.bodies.fields import slug
from talks.api.serializers.strict import Body, Choice, Flag, Ref, Text
from talks.models import Negotiation
from talks.vocabulary import WebhookEvent


class ChangedWebhookBody(Body):
    """What is to change of a webhook; what is left out stays."""

    name = Text(max_length=80, required=False, help_text="What receives it.")
    url = Text(max_length=2000, required=False, help_text="https only, on a public machine.")
    types = serializers.ListField(
        child=Choice(choices=WebhookEvent.choices), min_length=1, max_length=50, required=False
    )
    negotiation = Ref(Negotiation, required=False, allow_null=True, help_text="Of this negotiation only.")
    party = Ref(Actor, required=False, allow_null=True, help_text="What concerns this party only.")
    view = slug(help_text="What belongs to this saved view of yours only.")
    active = Flag(required=False, help_text="Off, nothing is sent and nothing is lost.")


class WebhookBody(ChangedWebhookBody):
    """A webhook: where messages go, and which."""

    name = Text(max_length=80, help_text="What receives it.")
    url = Text(max_length=2000, help_text="https only, on a public machine.")
    types = serializers.ListField(
        child=Choice(choices=WebhookEvent.choices), min_length=1, max_length=50, help_text="Which events."
    )


class WebhookDeedBody(Body):
    """Nothing needs saying."""


class PeriodBody(Body):
    """From when until when; the end itself is not in it."""

    first = serializers.DateTimeField()
    last = serializers.DateTimeField()

    def validate(self, attrs: dict[str, Any]) -> dict[str, Any]:
        """The end comes after the beginning."""
        if attrs["last"] <= attrs["first"]:
            raise serializers.ValidationError({"last": ["The end must come after the beginning."]})
        return attrs
