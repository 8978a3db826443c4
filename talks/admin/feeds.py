"""Feeds: tried before they are kept, polled on demand, and traded with feed readers as OPML."""

from __future__ import annotations

from typing import Any

import pghistory
from django import forms
from django.contrib import admin, messages
from django.core.exceptions import PermissionDenied
from django.db import transaction
from django.db.models import QuerySet
from django.http import HttpRequest, HttpResponse
from django.template.response import TemplateResponse
from django.urls import URLPattern, path

from actors.admin import TrackedAdmin, who_and_why
from talks.ingest import opml, pipeline, takeover
from talks.ingest.errors import IngestError
from talks.ingest.opml import Outline
from talks.models import Feed, Negotiation


class ListForm(forms.Form):
    """A feed reader's list, and where its articles belong."""

    file = forms.FileField(
        label="List of feeds",
        help_text=f"OPML, as every feed reader exports it: at most {opml.MOST_FEEDS:,} feeds.",
        widget=forms.FileInput(attrs={"accept": ".opml,.xml,text/x-opml,application/xml"}),
    )
    negotiation = forms.ModelChoiceField(
        Negotiation.objects.order_by("title"),
        required=False,
        help_text="Where proposals from these feeds belong, unless a watch rule says otherwise.",
    )
    reason = forms.CharField(
        max_length=300,
        required=False,
        help_text="Kept in the history beside your name.",
        widget=forms.TextInput(attrs={"class": "vTextField"}),
    )

    def clean_file(self) -> list[Outline]:
        """The feeds that the list holds."""
        try:
            outlines = opml.read(self.cleaned_data["file"].read(opml.MOST_BYTES + 1))
        except IngestError as error:
            raise forms.ValidationError(str(error)) from error
        if not outlines:
            raise forms.ValidationError("There is no feed in this list.")
        return outlines


@admin.register(Feed)
class FeedAdmin(TrackedAdmin):
    """Addresses that are polled, and how that goes. A new address is tried before it is kept."""

    list_display = ["url", "outlet", "negotiation", "active", "failures", "last_success_at", "last_error"]
    list_filter = ["active", "outlet"]
    search_fields = ["url", "outlet__name"]
    list_select_related = ["outlet", "negotiation"]
    autocomplete_fields = ["outlet", "negotiation"]
    readonly_fields = ["failures", "last_error", "last_polled_at", "last_success_at", "poll_count"]
    actions = ["poll_now"]

    def changeform_view(self, request: HttpRequest, *args: Any, **kwargs: Any) -> Any:
        """Ask the web before the transaction begins, so that none is held open meanwhile."""
        if request.method == "POST" and self._may_save(request):
            request.refusal = _refused(request.POST.get("url", ""))  # type: ignore[attr-defined]
        return super().changeform_view(request, *args, **kwargs)

    def _may_save(self, request: HttpRequest) -> bool:
        return self.has_add_permission(request) or self.has_change_permission(request)

    @admin.action(description="Poll now", permissions=["change"])
    def poll_now(self, request: HttpRequest, queryset: QuerySet[Feed]) -> None:
        """Fetch each feed at once, and say what came of it."""
        for feed in queryset:
            result = pipeline.poll(feed.pk, now=True)
            level = messages.ERROR if result.error else messages.SUCCESS
            words = result.error or f"{result.outcome}, {len(result.added)} new articles"
            self.message_user(request, f"{feed}: {words}", level)

    def get_urls(self) -> list[URLPattern]:
        """Lists come in on one page and go out at one address."""
        of_lists = [
            path("opml/", self.admin_site.admin_view(self.take_list), name="talks_feed_opml"),
            path("feeds.opml", self.admin_site.admin_view(self.give_list), name="talks_feed_opml_out"),
        ]
        return [*of_lists, *super().get_urls()]

    def take_list(self, request: HttpRequest) -> HttpResponse:
        """Enter the feeds of a list, and say of each what became of it."""
        if not self.has_add_permission(request):
            raise PermissionDenied
        sent = (request.POST, request.FILES) if request.method == "POST" else ()
        form = ListForm(*sent)
        taken = None
        if form.is_valid():
            with transaction.atomic(), pghistory.context(**who_and_why(request)):
                home = form.cleaned_data["negotiation"]
                taken = list(takeover.take_over(form.cleaned_data["file"], home, tried=False))
        context = {
            **self.admin_site.each_context(request),
            "title": "Take feeds over",
            "opts": self.opts,
            "form": form,
            "taken": taken,
            "entered": sum(line.outcome == "entered" for line in taken or ()),
        }
        return TemplateResponse(request, "admin/talks/feed/take_list.html", context)

    def give_list(self, request: HttpRequest) -> HttpResponse:
        """Our feeds, for a feed reader."""
        if not self.has_view_permission(request):
            raise PermissionDenied
        headers = {"Content-Disposition": 'attachment; filename="parley-feeds.opml"'}
        return HttpResponse(takeover.ours(), content_type="text/x-opml; charset=utf-8", headers=headers)


def _refused(url: str) -> tuple[str, str] | None:
    """What is wrong with a new address, for the form; None when nothing is, or it is known."""
    if not url or Feed.objects.filter(url=url).exists():
        return None
    try:
        pipeline.check_feed(url)
    except IngestError as error:
        return "url", str(error)
    return None
