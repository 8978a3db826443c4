"""Parts of entries that have a page of their own: delegations, delegates, citations, questions, points."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from django.contrib import admin
from django.http import HttpRequest

from talks.admin.wording import CitationForm, PartAdmin, PartForm, PartInline
from talks.models import AccountPoint, Citation, Delegate, Delegation, Entry, Question


class DelegateInline(PartInline):
    model = Delegate
    autocomplete_fields = ["person", "post"]


@admin.register(Delegation)
class DelegationAdmin(PartAdmin):
    """Parties at meetings, with their people."""

    list_display = ["actor", "meeting", "on_behalf_of"]
    search_fields = ["actor__name", "meeting__title"]
    list_select_related = ["actor", "meeting", "on_behalf_of"]
    autocomplete_fields = ["meeting", "actor", "on_behalf_of"]
    inlines = [DelegateInline]

    def entries_of(self, obj: Delegation) -> Iterable[Entry]:
        """The meeting."""
        return [obj.meeting]

    def get_readonly_fields(self, request: HttpRequest, obj: Any = None) -> list[str]:
        """A delegation stays at its meeting."""
        return ["meeting"] if obj else []


@admin.register(Delegate)
class DelegateAdmin(PartAdmin):
    """People in delegations."""

    list_display = ["person", "role", "post_text", "delegation"]
    list_filter = ["role"]
    search_fields = ["person__name", "delegation__meeting__title"]
    list_select_related = ["person", "delegation__actor", "delegation__meeting"]
    autocomplete_fields = ["delegation", "person", "post"]

    def entries_of(self, obj: Delegate) -> Iterable[Entry]:
        """The meeting."""
        return [obj.delegation.meeting]

    def get_readonly_fields(self, request: HttpRequest, obj: Any = None) -> list[str]:
        """A seat stays in its delegation."""
        return ["delegation"] if obj else []


class CitationPartForm(CitationForm, PartForm):
    """A citation with the reason for it."""

    class Meta(CitationForm.Meta):
        fields = ["entry", *CitationForm.Meta.fields]


@admin.register(Citation)
class CitationAdmin(PartAdmin):
    """The sentences that carry entries."""

    form = CitationPartForm
    list_display = ["quote", "entry", "version", "sentence", "supports"]
    search_fields = ["quote", "entry__title", "version__title"]
    list_select_related = ["entry", "version"]
    autocomplete_fields = ["entry", "version", "speaker"]

    def entries_of(self, obj: Citation) -> Iterable[Entry]:
        """The entry it carries."""
        return [obj.entry]

    def get_readonly_fields(self, request: HttpRequest, obj: Any = None) -> list[str]:
        """A sentence stays with its entry."""
        return ["entry"] if obj else []


@admin.register(Question)
class QuestionAdmin(PartAdmin):
    """What accounts of a meeting are compared on."""

    list_display = ["text", "meeting", "relation", "order"]
    list_filter = ["relation"]
    search_fields = ["text", "meeting__title"]
    list_select_related = ["meeting"]
    autocomplete_fields = ["meeting"]

    def entries_of(self, obj: Question) -> Iterable[Entry]:
        """The accounts that answer it."""
        return [point.account for point in obj.points.select_related("account")]

    def get_readonly_fields(self, request: HttpRequest, obj: Any = None) -> list[str]:
        """A question stays with its meeting."""
        return ["meeting"] if obj else []


@admin.register(AccountPoint)
class AccountPointAdmin(PartAdmin):
    """What accounts say to questions."""

    list_display = ["claim", "account", "question"]
    search_fields = ["claim", "account__title", "question__text"]
    list_select_related = ["account", "question"]
    autocomplete_fields = ["account", "question", "citation"]

    def entries_of(self, obj: AccountPoint) -> Iterable[Entry]:
        """The account."""
        return [obj.account]

    def get_readonly_fields(self, request: HttpRequest, obj: Any = None) -> list[str]:
        """A point stays in its account."""
        return ["account"] if obj else []
