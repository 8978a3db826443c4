"""The order of changes, to look at."""

from __future__ import annotations

from django.contrib import admin
from django.db.models import QuerySet
from django.http import HttpRequest

from talks.admin.looking import LookOnly
from talks.models import Change


@admin.register(Change)
class ChangeAdmin(LookOnly):
    """Every change of the public record in the order of the change feed."""

    list_display = ["number", "type", "version", "noted_at"]
    ordering = ["-number"]

    def get_queryset(self, request: HttpRequest) -> QuerySet[Change]:
        """With the wordings that are listed."""
        rows = super().get_queryset(request).select_related("version")
        return rows.defer("version__search", "version__search_text")
