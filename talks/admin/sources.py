"""Outlets, feeds and articles with the state of their reading; proposals to look at."""

from __future__ import annotations

from typing import Any

from django.contrib import admin
from django.http import HttpRequest
from django.urls import reverse
from django.utils.html import format_html

from actors.admin import Table, TrackedAdmin
from talks.admin.entries import LookOnly
from talks.models import Article, ArticleVersion, Feed, Outlet, Proposal, Story


@admin.register(Outlet)
class OutletAdmin(TrackedAdmin):
    """Who publishes."""

    list_display = ["name", "language", "homepage", "actor"]
    list_filter = ["language"]
    search_fields = ["name", "slug"]
    list_select_related = ["actor"]
    autocomplete_fields = ["actor"]
    prepopulated_fields = {"slug": ["name"]}


@admin.register(Feed)
class FeedAdmin(TrackedAdmin):
    """Addresses that are polled, and how that goes."""

    list_display = ["url", "outlet", "negotiation", "active", "failures", "last_success_at", "last_error"]
    list_filter = ["active", "outlet"]
    search_fields = ["url", "outlet__name"]
    list_select_related = ["outlet", "negotiation"]
    autocomplete_fields = ["outlet", "negotiation"]
    readonly_fields = ["failures", "last_error", "last_polled_at", "last_success_at", "poll_count"]


class VersionInline(Table):
    model = ArticleVersion
    extra = 0
    fields = ["number", "title", "published_at", "fetched_at", "sha256"]
    readonly_fields = fields
    can_delete = False
    show_change_link = True

    def has_add_permission(self, request: HttpRequest, obj: Any = None) -> bool:
        """Versions come from reading only."""
        return False


@admin.register(Article)
class ArticleAdmin(TrackedAdmin):
    """Articles and how far their reading got."""

    list_display = ["__str__", "outlet", "state", "attempts", "ingested_at", "last_error"]
    list_filter = ["state", "outlet", "language"]
    search_fields = ["title", "url"]
    list_select_related = ["outlet"]
    autocomplete_fields = ["feed", "outlet", "negotiation"]
    readonly_fields = ["url", "state", "attempts", "last_error", "story", "ingested_at"]
    inlines = [VersionInline]

    def has_delete_permission(self, request: HttpRequest, obj: Any = None) -> bool:
        """Citations point into articles: they stay."""
        return False


@admin.register(ArticleVersion)
class ArticleVersionAdmin(LookOnly):
    """Texts as they were fetched."""

    list_display = ["title", "article", "number", "fetched_at"]
    search_fields = ["title", "article__title", "article__url"]
    list_select_related = ["article"]
    exclude = ["raw", "bands"]

    def get_queryset(self, request: HttpRequest) -> Any:
        """Lists need no texts."""
        return super().get_queryset(request).defer("text", "raw", "bands")


@admin.register(Story)
class StoryAdmin(LookOnly):
    """Texts that several outlets carry."""

    list_display = ["__str__", "created_at"]


@admin.register(Proposal)
class ProposalAdmin(LookOnly):
    """What machines found; decided on the review page."""

    list_display = ["title", "kind", "state", "negotiation", "confidence", "decided_by", "review"]
    list_filter = ["state", "kind", "reject_reason", "extractor", "negotiation"]
    search_fields = ["title", "rule_id"]
    list_select_related = ["negotiation", "decided_by"]
    readonly_fields = ["review"]

    @admin.display(description="Review page")
    def review(self, proposal: Proposal) -> str:
        """The way to the page where it is decided."""
        return format_html('<a href="{}">Open</a>', reverse("talks:proposal", args=[proposal.pk]))
