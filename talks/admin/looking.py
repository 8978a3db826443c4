"""Rows to look at: all entries in one list, and every public wording there has been."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from django.contrib import admin
from django.http import HttpRequest
from django.urls import reverse
from django.utils.html import format_html

from actors.admin import HistoryPage
from actors.trail import Part
from talks.models import (
    Account,
    Citation,
    Demand,
    Entry,
    EntryVersion,
    Meeting,
    PassageChange,
    Response,
    Statement,
)

KEPT_BY_THE_RECORD = ["state", "number", "version", "first_published_at", "changed_at", "merged_into"]


class LookOnly(HistoryPage):
    """Rows that only the program writes."""

    def has_add_permission(self, request: HttpRequest, obj: Any = None) -> bool:
        """Never here."""
        return False

    def has_change_permission(self, request: HttpRequest, obj: Any = None) -> bool:
        """Never here."""
        return False

    def has_delete_permission(self, request: HttpRequest, obj: Any = None) -> bool:
        """Never here."""
        return False


@admin.register(Entry)
class EntryAdmin(LookOnly):
    """All kinds in one list; each is edited under its own kind."""

    list_display = ["title", "kind", "negotiation", "number", "state", "certainty", "earliest"]
    list_filter = ["kind", "state", "certainty", "negotiation"]
    search_fields = ["title", "text"]
    list_select_related = ["negotiation"]
    fields = ["edit", "kind", "negotiation", "title", "text", *KEPT_BY_THE_RECORD]
    readonly_fields = ["edit"]

    @admin.display(description="Edit")
    def edit(self, entry: Entry) -> str:
        """The way to the page where it can be changed."""
        return format_html(
            '<a href="{}">Open this {}</a>',
            reverse(f"admin:talks_{entry.kind}_change", args=[entry.pk]),
            entry.kind,
        )

    def history_parts(self) -> Sequence[Part]:
        """What its own kind has, and its sentences."""
        kinds = [Part(kind, "pgh_obj") for kind in (Meeting, Demand, Response, Statement, Account)]
        return [*kinds, Part(Citation, "entry")]


@admin.register(EntryVersion)
class EntryVersionAdmin(LookOnly):
    """Every public wording there has been."""

    list_display = [
        "entry",
        "number",
        "negotiation",
        "state",
        "recorded_at",
        "superseded_at",
        "is_correction",
        "by",
    ]
    list_filter = ["kind", "state", "is_correction", "negotiation"]
    search_fields = ["entry__title", "reason"]
    list_select_related = ["entry", "negotiation", "by"]
    exclude = ["search", "search_text"]


@admin.register(PassageChange)
class PassageChangeAdmin(LookOnly):
    """Cited passages that changed; they are decided on the review pages."""

    list_display = ["__str__", "fate", "noticed_at", "decided_at", "decided_by"]
    list_filter = ["fate", "decided_at"]
    search_fields = ["citation__quote", "now", "reason"]
    list_select_related = ["citation", "decided_by"]
