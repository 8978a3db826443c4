"""Saved views."""

from __future__ import annotations

from typing import Any

from django.urls import reverse
from drf_spectacular.utils import extend_schema_field
from rest_framework import serializers

from talks.api.serializers.shapes import NegotiationRef, Shape, one_of
from talks.models import SavedView as ViewRow
from talks.vocabulary import DigestRhythm


class SavedView(Shape):
    """One query under an address that stays."""

    id = serializers.UUIDField()
    slug = serializers.SlugField()
    title = serializers.CharField()
    negotiation = NegotiationRef(allow_null=True, help_text="Null: of the whole record.")
    query = serializers.CharField(help_text="Its filters, in their one order.")
    digest = serializers.SerializerMethodField()
    url = serializers.SerializerMethodField()
    made_at = serializers.DateTimeField()

    @extend_schema_field(
        one_of(DigestRhythm, allow_null=True, help_text="How often it is mailed; null: never.")
    )
    def get_digest(self, view: ViewRow) -> str | None:
        """The rhythm."""
        return view.digest or None

    @extend_schema_field(serializers.URLField(help_text="Its page; files are under it, as `timeline.ics`."))
    def get_url(self, view: ViewRow) -> Any:
        """The address that anybody may read."""
        address = reverse("talks:saved_view", args=[view.slug])
        request = self.context.get("request")
        return request.build_absolute_uri(address) if request else address
