"""Meetings, demands, responses, statements and accounts: drafted here, published and changed by record.py."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import Any, ClassVar

from django import forms
from django.contrib import admin
from django.http import HttpRequest

from actors.trail import Part
from talks.admin.deeds import Deeds
from talks.admin.looking import KEPT_BY_THE_RECORD
from talks.admin.wording import ASKED, CitationForm, PartInline, WordingForm
from talks.models import (
    Account,
    AccountPoint,
    Citation,
    Delegate,
    Delegation,
    Demand,
    Entry,
    Meeting,
    Question,
    Response,
    Statement,
)
from talks.vocabulary import EntryState

CLAIM = ["title", "text", "negotiation"]
WHEN = ["earliest", "latest", "precision", "at", "zone", "date_label", "basis"]


class EntryForm(WordingForm):
    """A published entry says why it changes, and from which version the editor started."""

    based_on = forms.IntegerField(required=False, widget=forms.HiddenInput)

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.fields["reason"].required = self.instance.state == EntryState.PUBLISHED
        self.fields["based_on"].initial = self.instance.version

    def clean_based_on(self) -> int | None:
        """Refuse to overwrite what somebody else changed meanwhile."""
        based_on: int | None = self.cleaned_data["based_on"]
        if based_on is not None and based_on != self.instance.version:
            raise forms.ValidationError(
                "Somebody changed this entry after you opened it: open it again, and enter your change anew."
            )
        return based_on

    def clean(self) -> dict[str, Any] | None:
        """Hidden inputs have no place for their errors: show them on top."""
        cleaned = super().clean()
        for message in self.errors.pop("based_on", []):
            self.add_error(None, message)
        return cleaned


class CitationInline(PartInline):
    model = Citation
    form = CitationForm
    # A sentence is too wide for a table.
    template = "admin/edit_inline/stacked.html"
    fields = ["version", "quote", "start", "supports", "speaker"]
    autocomplete_fields = ["version", "speaker"]


class KindAdmin(Deeds):
    """Entries of one kind."""

    form = EntryForm
    list_display = ["title", "negotiation", "number", "state", "certainty", "earliest"]
    list_filter = ["state", "certainty", "negotiation"]
    search_fields = ["title", "text"]
    list_select_related = ["negotiation"]
    autocomplete_fields = ["negotiation", "issues"]
    inlines: ClassVar[list[Any]] = [CitationInline]

    def get_fieldsets(self, request: HttpRequest, obj: Any = None) -> Any:
        """The claim first, then when, then what only this kind has; at the end why it changes."""
        names = self.get_fields(request, obj)
        own = [name for name in names if name not in {*CLAIM, *WHEN, *KEPT_BY_THE_RECORD, *ASKED}]
        return [
            (None, {"fields": CLAIM}),
            ("When", {"fields": WHEN}),
            (str(self.opts.verbose_name).capitalize(), {"fields": own}),
            ("Kept by the record", {"fields": KEPT_BY_THE_RECORD, "classes": ["collapse"]}),
            ("This change", {"fields": [name for name in names if name in ASKED]}),
        ]

    def entries_of(self, obj: Entry) -> Iterable[Entry]:
        """Itself."""
        return [obj]

    def get_readonly_fields(self, request: HttpRequest, obj: Any = None) -> list[str]:
        """What the record keeps; and a published entry stays in its negotiation."""
        published = obj is not None and obj.state != EntryState.DRAFT
        return KEPT_BY_THE_RECORD + (["negotiation"] if published else [])

    def has_delete_permission(self, request: HttpRequest, obj: Any = None) -> bool:
        """Nothing is deleted: drafts wait, published entries are retracted or merged."""
        return False

    def has_change_permission(self, request: HttpRequest, obj: Any = None) -> bool:
        """What was retracted or merged stays as it is."""
        closed = obj is not None and obj.state in {EntryState.RETRACTED, EntryState.MERGED}
        return not closed and super().has_change_permission(request, obj)

    def save_model(self, request: HttpRequest, obj: Any, form: Any, change: bool) -> None:
        """Save a draft; a published entry is saved by record.correct, after its parts."""
        if not change:
            obj.kind = obj.KIND
        if obj.state == EntryState.DRAFT:
            super().save_model(request, obj, form, change)


class DelegationInline(PartInline):
    model = Delegation
    autocomplete_fields = ["actor", "on_behalf_of"]
    show_change_link = True


class QuestionInline(PartInline):
    model = Question


@admin.register(Meeting)
class MeetingAdmin(KindAdmin):
    """Meetings with their delegations."""

    list_display = ["title", "negotiation", "city", "earliest", "certainty", "state"]
    list_filter = ["state", "certainty", "format", "level", "negotiation"]
    search_fields = ["title", "text", "city__name", "venue"]
    list_select_related = ["negotiation", "city"]
    autocomplete_fields = ["negotiation", "issues", "city", "forum", "host", "mediator", "also_in"]
    inlines = [DelegationInline, CitationInline, QuestionInline]

    def history_parts(self) -> Sequence[Part]:
        """Its delegations with their people, its sentences and questions."""
        return [
            Part(Delegation, "meeting", [Part(Delegate, "delegation")]),
            Part(Citation, "entry"),
            Part(Question, "meeting"),
        ]


@admin.register(Demand)
class DemandAdmin(KindAdmin):
    """What parties want."""

    list_display = ["title", "negotiation", "by", "demand_kind", "earliest", "state"]
    list_filter = ["state", "demand_kind", "negotiation"]
    search_fields = ["title", "text", "by__name"]
    list_select_related = ["negotiation", "by"]
    autocomplete_fields = ["negotiation", "issues", "by", "of"]


@admin.register(Response)
class ResponseAdmin(KindAdmin):
    """What parties answered."""

    list_display = ["title", "negotiation", "by", "stance", "demand", "earliest", "state"]
    list_filter = ["state", "stance", "negotiation"]
    search_fields = ["title", "text", "by__name", "demand__title"]
    list_select_related = ["negotiation", "by", "demand"]
    autocomplete_fields = ["negotiation", "issues", "demand", "by"]


@admin.register(Statement)
class StatementAdmin(KindAdmin):
    """What was said."""

    list_display = ["title", "negotiation", "speaker", "actor", "statement_kind", "earliest", "state"]
    list_filter = ["state", "statement_kind", "channel", "direct", "negotiation"]
    search_fields = ["title", "text", "words", "speaker__name", "speaker_label"]
    list_select_related = ["negotiation", "speaker", "actor"]
    autocomplete_fields = ["negotiation", "issues", "speaker", "actor", "about"]


class AccountPointInline(PartInline):
    model = AccountPoint
    autocomplete_fields = ["question", "citation"]


@admin.register(Account)
class AccountAdmin(KindAdmin):
    """Each side's version of a meeting."""

    list_display = ["title", "negotiation", "meeting", "actor", "state"]
    list_select_related = ["negotiation", "meeting", "actor"]
    autocomplete_fields = ["negotiation", "issues", "meeting", "actor"]
    inlines = [AccountPointInline, CitationInline]
