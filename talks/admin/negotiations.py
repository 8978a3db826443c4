"""Negotiations with their parties, and the issues bargained over."""

from __future__ import annotations

from django.contrib import admin

from actors.admin import Table, TrackedAdmin
from talks.models import Issue, Negotiation, Participation


class ParticipationInline(Table):
    model = Participation
    extra = 0
    autocomplete_fields = ["actor"]


@admin.register(Negotiation)
class NegotiationAdmin(TrackedAdmin):
    """Tracks of talks."""

    list_display = ["title", "status", "parent", "last_number", "changed_at"]
    list_filter = ["status"]
    search_fields = ["title", "slug", "summary"]
    list_select_related = ["parent"]
    autocomplete_fields = ["parent", "issues"]
    prepopulated_fields = {"slug": ["title"]}
    readonly_fields = ["version", "last_number", "changed_at"]
    inlines = [ParticipationInline]


@admin.register(Participation)
class ParticipationAdmin(TrackedAdmin):
    """Parties in negotiations."""

    list_display = ["actor", "negotiation", "role", "side", "order"]
    list_filter = ["role"]
    search_fields = ["actor__name", "negotiation__title"]
    list_select_related = ["actor", "negotiation"]
    autocomplete_fields = ["actor", "negotiation"]


@admin.register(Issue)
class IssueAdmin(TrackedAdmin):
    """What is bargained over."""

    list_display = ["name", "slug"]
    search_fields = ["name", "slug"]
    prepopulated_fields = {"slug": ["name"]}
