"""Webhooks and what became of their messages, to look at; their owners change them on their own pages."""

from __future__ import annotations

from django.contrib import admin

from talks.admin.looking import LookOnly
from talks.models import WebhookAttempt, WebhookDelivery, WebhookEndpoint, WebhookSecret


@admin.register(WebhookEndpoint)
class WebhookEndpointAdmin(LookOnly):
    """Every webhook with its owner, and whether it is on."""

    list_display = ["name", "owner", "url", "active", "failures", "disabled_reason"]
    list_filter = ["active"]
    list_select_related = ["owner"]
    search_fields = ["name", "url", "owner__username"]


@admin.register(WebhookSecret)
class WebhookSecretAdmin(LookOnly):
    """Since when each secret signs; never the secret."""

    list_display = ["endpoint", "created_at", "retires_at"]
    list_select_related = ["endpoint"]
    exclude = ["seed"]


@admin.register(WebhookDelivery)
class WebhookDeliveryAdmin(LookOnly):
    """Every message and its state."""

    list_display = ["type", "endpoint", "state", "attempts", "next_attempt_at", "created_at"]
    list_filter = ["state", "type"]
    list_select_related = ["endpoint"]


@admin.register(WebhookAttempt)
class WebhookAttemptAdmin(LookOnly):
    """Every attempt and its outcome."""

    list_display = ["delivery", "number", "began_at", "status", "error"]
    list_filter = ["status"]
    list_select_related = ["delivery__endpoint"]
