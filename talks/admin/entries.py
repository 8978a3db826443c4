"""Meetings, demands, responses, statements and accounts: drafted here, published and changed by record.py."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from typing import Any, ClassVar

from django import forms
from django.contrib import admin, messages
from django.db import connection, transaction
from django.db.models import QuerySet
from django.http import HttpRequest, HttpResponse
from django.template.response import TemplateResponse

from actors.trail import Part
from talks import record
from talks.admin.looking import KEPT_BY_THE_RECORD
from talks.admin.wording import CitationForm, PartInline, WordingAdmin, WordingForm
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


class ActionForm(forms.Form):
    """Why."""

    reason = forms.CharField(max_length=300, widget=forms.TextInput(attrs={"class": "vTextField"}))


class MergeForm(ActionForm):
    """Into which entry, and why."""

    into = forms.ModelChoiceField(Entry.objects.none(), label="Merge into")
    field_order = ["into", "reason"]

    def __init__(self, candidates: QuerySet[Any], *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.fields["into"].queryset = candidates  # type: ignore[attr-defined]


class CitationInline(PartInline):
    model = Citation
    form = CitationForm
    fields = ["version", "quote", "start", "supports", "speaker"]
    autocomplete_fields = ["version", "speaker"]


class KindAdmin(WordingAdmin):
    """Entries of one kind."""

    form = EntryForm
    list_display = ["title", "negotiation", "number", "state", "certainty", "earliest"]
    list_filter = ["state", "certainty", "negotiation"]
    search_fields = ["title", "text"]
    list_select_related = ["negotiation"]
    autocomplete_fields = ["negotiation", "issues"]
    inlines: ClassVar[list[Any]] = [CitationInline]
    actions = ["publish", "retract", "merge"]

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

    @admin.action(description="Publish", permissions=["change"])
    def publish(self, request: HttpRequest, queryset: QuerySet[Any]) -> None:
        """Put drafts on their timelines; each needs its sentence."""
        self._each(
            request,
            queryset,
            "published",
            lambda entry: record.publish(entry, by=_editor(request), reason=""),
        )

    @admin.action(description="Retract…", permissions=["change"])
    def retract(self, request: HttpRequest, queryset: QuerySet[Any]) -> HttpResponse | None:
        """Ask why, then take the entries off the timelines."""
        form = ActionForm(request.POST if "confirmed" in request.POST else None)
        if not form.is_valid():
            consequence = "They leave the timelines; their addresses answer with a tombstone and this reason."
            return self._ask(request, queryset, form, "retract", "Retract", consequence)
        reason = form.cleaned_data["reason"]
        self._each(
            request,
            queryset,
            "retracted",
            lambda entry: record.retract(entry, by=_editor(request), reason=reason),
        )
        return None

    @admin.action(description="Merge into…", permissions=["change"])
    def merge(self, request: HttpRequest, queryset: QuerySet[Any]) -> HttpResponse | None:
        """Ask into which and why, then make the entries pointers to that one."""
        form = MergeForm(self._winners(queryset), request.POST if "confirmed" in request.POST else None)
        if not form.is_valid():
            consequence = (
                "Their addresses will lead to the other entry for ever, which takes over their sources."
            )
            return self._ask(request, queryset, form, "merge", "Merge", consequence)
        winner, reason = form.cleaned_data["into"], form.cleaned_data["reason"]
        self._each(
            request,
            queryset,
            f"merged into “{winner}”",
            lambda entry: record.merge(entry, winner, by=_editor(request), reason=reason),
        )
        return None

    def _winners(self, losers: QuerySet[Any]) -> Any:
        same = self.model._default_manager.filter(
            state=EntryState.PUBLISHED, negotiation__in=losers.values("negotiation")
        )
        return same.exclude(pk__in=losers.values("pk"))

    def _ask(
        self,
        request: HttpRequest,
        queryset: QuerySet[Any],
        form: forms.Form,
        action: str,
        title: str,
        consequence: str,
    ) -> HttpResponse:
        context = {
            **self.admin_site.each_context(request),
            "title": title,
            "action": action,
            "consequence": consequence,
            "entries": queryset.select_related("negotiation"),
            "form": form,
            "opts": self.opts,
        }
        return TemplateResponse(request, "admin/talks/entry_action.html", context)

    def _each(
        self, request: HttpRequest, queryset: QuerySet[Any], done: str, act: Callable[[Any], Any]
    ) -> None:
        """Do it to each entry on its own, and say of each what came of it."""
        for entry in queryset:
            try:
                with transaction.atomic():
                    act(entry)
                    connection.check_constraints()
            except record.RecordError as error:
                self.message_user(request, f"“{entry}”: {error}", messages.ERROR)
            else:
                self.message_user(request, f"“{entry}” is {done}.", messages.SUCCESS)


def _editor(request: HttpRequest) -> Any:
    return request.user


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
