"""What is done to entries from their list: publish, retract, merge; each asks what it must know first."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from django import forms
from django.contrib import admin, messages
from django.db import connection, transaction
from django.db.models import QuerySet
from django.http import HttpRequest, HttpResponse
from django.template.response import TemplateResponse

from talks import record
from talks.admin.wording import WordingAdmin
from talks.models import Entry
from talks.vocabulary import EntryState


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


class Deeds(WordingAdmin):
    """The actions of every kind of entry."""

    actions = ["publish", "retract", "merge"]

    @admin.action(description="Publish", permissions=["change"])
    def publish(self, request: HttpRequest, queryset: QuerySet[Any]) -> None:
        """Put drafts on their timelines; each needs its sentence."""
        self._each(
            request,
            queryset,
            "published",
            lambda entry: record.publish(entry, by=_editor(request), reason="Published from the admin"),
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
