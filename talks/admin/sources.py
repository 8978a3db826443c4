"""Outlets, feeds and articles with the state of their reading; proposals to look at."""

from __future__ import annotations

from typing import Any

from django import forms
from django.contrib import admin, messages
from django.contrib.admin.widgets import AdminURLFieldWidget
from django.db.models import QuerySet
from django.http import HttpRequest
from django.urls import reverse
from django.utils.html import format_html

from actors.admin import ReasonForm, Table, TrackedAdmin
from talks.admin.looking import LookOnly
from talks.ingest import pipeline
from talks.ingest.errors import IngestError
from talks.models import Article, ArticleVersion, Outlet, Poll, Proposal, ReaderRun, Story


@admin.register(Outlet)
class OutletAdmin(TrackedAdmin):
    """Who publishes."""

    list_display = ["name", "language", "homepage", "actor"]
    list_filter = ["language"]
    search_fields = ["name", "slug"]
    list_select_related = ["actor"]
    autocomplete_fields = ["actor"]
    prepopulated_fields = {"slug": ["name"]}


class SubmitForm(ReasonForm):
    """An article by its address, or as pasted text."""

    url = forms.URLField(
        required=False,
        max_length=2000,
        label="Address",
        assume_scheme="https",
        widget=AdminURLFieldWidget,
    )
    text = forms.CharField(
        required=False,
        widget=forms.Textarea(attrs={"class": "vLargeTextField"}),
        help_text="Only for an article without an address.",
    )
    outlet_name = forms.CharField(
        required=False, max_length=160, label="Outlet", widget=forms.TextInput(attrs={"class": "vTextField"})
    )
    published_on = forms.DateField(required=False, help_text="Only if the article itself does not say.")

    class Meta:
        model = Article
        fields = ["title", "negotiation"]

    def clean(self) -> dict[str, Any] | None:
        """One of the two."""
        cleaned = super().clean() or self.cleaned_data
        if bool(cleaned.get("url")) == bool(cleaned.get("text")) and "url" not in self.errors:
            self.add_error("url", "Give an address or paste a text: one of the two.")
        return cleaned

    def submit(self) -> Article:
        """Hand it to the pipeline; raises IngestError."""
        asked = self.cleaned_data
        given = pipeline.given(
            title=asked["title"],
            outlet=asked["outlet_name"],
            published_on=asked["published_on"],
            negotiation=asked["negotiation"],
        )
        if asked["url"]:
            return pipeline.submit_url(asked["url"], given)
        return pipeline.submit_text(asked["text"], given)


class VersionInline(Table):
    model = ArticleVersion
    extra = 0
    fields = ("number", "title", "published_at", "fetched_at", "sha256")
    readonly_fields = ("number", "title", "published_at", "fetched_at", "sha256")
    can_delete = False
    show_change_link = True

    def has_add_permission(self, request: HttpRequest, obj: Any = None) -> bool:
        """Versions come from reading only."""
        return False

    def get_queryset(self, request: HttpRequest) -> Any:
        """The table needs no texts."""
        return super().get_queryset(request).defer("text", "raw", "bands")


@admin.register(Article)
class ArticleAdmin(TrackedAdmin):
    """Articles and how far their reading got. New ones go through the pipeline, like those of a feed."""

    refusals = (*TrackedAdmin.refusals, IngestError)
    list_display = ["__str__", "outlet", "state", "attempts", "ingested_at", "last_error"]
    list_filter = ["state", "outlet", "language"]
    search_fields = ["title", "url"]
    list_select_related = ["outlet"]
    autocomplete_fields = ["feed", "outlet", "negotiation"]
    inlines = [VersionInline]
    actions = ["try_again"]

    def get_readonly_fields(self, request: HttpRequest, obj: Any = None) -> list[str]:
        """What the reading found out."""
        return ["url", "state", "attempts", "last_error", "story", "ingested_at"] if obj else []

    def get_form(self, request: HttpRequest, obj: Any = None, change: bool = False, **kwargs: Any) -> Any:
        """A new article is handed in; a known one is described."""
        return super().get_form(request, obj, change, **(kwargs if obj else {**kwargs, "form": SubmitForm}))

    def get_fields(self, request: HttpRequest, obj: Any = None) -> Any:
        """A new article is handed in with little."""
        if obj is None:
            return ["url", "text", "title", "outlet_name", "published_on", "negotiation", "reason"]
        return super().get_fields(request, obj)

    def get_inlines(self, request: HttpRequest, obj: Any = None) -> Any:
        """A new article has no versions."""
        return self.inlines if obj else []

    def has_delete_permission(self, request: HttpRequest, obj: Any = None) -> bool:
        """Citations point into articles: they stay."""
        return False

    def save_form(self, request: HttpRequest, form: Any, change: bool) -> Any:
        """A new article is made by the pipeline, which may know it already."""
        row = super().save_form(request, form, change)
        return row if change else form.submit()

    def save_model(self, request: HttpRequest, obj: Any, form: Any, change: bool) -> None:
        """The pipeline saved a new one."""
        if change:
            super().save_model(request, obj, form, change)

    def refusal_of(self, error: Exception) -> tuple[str, str]:
        """The pipeline's words, beside the address."""
        return ("url", str(error)) if isinstance(error, IngestError) else super().refusal_of(error)

    @admin.action(description="Try again", permissions=["change"])
    def try_again(self, request: HttpRequest, queryset: QuerySet[Article]) -> None:
        """Let articles be read again, also those given up."""
        opened = [pipeline.read_again(article.pk) for article in queryset]
        if any(opened):
            self.message_user(request, f"{sum(opened)} wait to be read again.", messages.SUCCESS)
        if not all(opened):
            busy = f"{opened.count(False)} are being read just now: nothing was changed."
            self.message_user(request, busy, messages.WARNING)


class RunInline(Table):
    model = ReaderRun
    extra = 0
    fields = (
        "at",
        "model",
        "outcome",
        "attempts",
        "prompt_tokens",
        "completion_tokens",
        "milliseconds",
        "note",
    )
    readonly_fields = fields
    can_delete = False
    show_change_link = True

    def has_add_permission(self, request: HttpRequest, obj: Any = None) -> bool:
        """Runs come from reading only."""
        return False

    def get_queryset(self, request: HttpRequest) -> Any:
        """The table needs no answers."""
        return super().get_queryset(request).defer("answer")


@admin.register(ReaderRun)
class ReaderRunAdmin(LookOnly):
    """What asking the language model took, so that its cost can be seen."""

    list_display = [
        "at", "article", "model", "outcome", "prompt_tokens", "completion_tokens", "milliseconds", "note",
    ]  # fmt: skip
    list_filter = ["outcome", "model", "at"]
    search_fields = ["version__title", "version__article__title", "version__article__url"]
    list_select_related = ["version__article"]

    @admin.display(description="Article")
    def article(self, run: ReaderRun) -> str:
        """What was read."""
        return str(run.version.article)

    def get_queryset(self, request: HttpRequest) -> Any:
        """Lists need neither texts nor answers."""
        return (
            super()
            .get_queryset(request)
            .defer("answer", "version__text", "version__raw", "version__bands", "version__search")
        )


@admin.register(ArticleVersion)
class ArticleVersionAdmin(LookOnly):
    """Texts as they were fetched."""

    inlines = [RunInline]

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


@admin.register(Poll)
class PollAdmin(LookOnly):
    """How each visit to a feed went, with the evidence of what was fetched; older ones are forgotten."""

    list_display = ["at", "feed", "outcome", "added", "status", "milliseconds", "note"]
    list_filter = ["outcome", "at", "feed__outlet"]
    search_fields = ["feed__url", "note"]
    list_select_related = ["feed"]
    exclude = ["raw"]

    def get_queryset(self, request: HttpRequest) -> Any:
        """Lists need no bodies."""
        return super().get_queryset(request).defer("raw")
