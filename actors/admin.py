"""Parties, people, posts and cities in the admin; and the History page that every record has."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any

import pghistory
from django import forms
from django.contrib import admin
from django.contrib.admin.utils import unquote
from django.core.exceptions import PermissionDenied
from django.core.paginator import Paginator
from django.db import IntegrityError, connection, models
from django.forms.models import _get_foreign_key
from django.http import HttpRequest, HttpResponse
from django.template.response import TemplateResponse

from actors.models import Actor, Alias, City, Membership, Person, Post, Tenure
from actors.trail import Part, is_tracked, trail

EVENTS_A_PAGE = 100
# Django's own classes take no type arguments while running.
if TYPE_CHECKING:
    Page = admin.ModelAdmin[Any]
    Table = admin.TabularInline[Any, Any]
    RowForm = forms.ModelForm[Any]
else:
    Page, Table, RowForm = admin.ModelAdmin, admin.TabularInline, forms.ModelForm


class HistoryPage(Page):
    """The History page shows what history kept: before, after, who, why, in which request."""

    formfield_overrides = {models.URLField: {"assume_scheme": "https"}}

    def history_parts(self) -> Sequence[Part]:
        """The rows whose changes belong on the same page: those edited inline."""
        return [
            Part(inline.model, inline.fk_name or _get_foreign_key(self.model, inline.model).name)
            for inline in self.inlines
        ]

    def history_view(
        self, request: HttpRequest, object_id: str, extra_context: dict[str, Any] | None = None
    ) -> HttpResponse:
        """Show the events, newest first."""
        record = self.get_object(request, unquote(object_id))
        if record is None or not is_tracked(self.model):
            return super().history_view(request, object_id, extra_context)
        if not self.has_view_or_change_permission(request, record):
            raise PermissionDenied
        events = Paginator(trail(record, self.history_parts()), EVENTS_A_PAGE)
        context = {
            **self.admin_site.each_context(request),
            "title": f"History: {record}",
            "page": events.get_page(request.GET.get("page")),
            "object": record,
            "opts": self.opts,
            "module_name": str(self.opts.verbose_name_plural),
        }
        return TemplateResponse(request, "admin/record_history.html", context)


class ReasonForm(RowForm):
    """A form that asks why, and that can show what was refused on saving."""

    reason = forms.CharField(
        max_length=300,
        required=False,
        label="Reason for the change",
        help_text="Kept in the history beside your name.",
        widget=forms.TextInput(attrs={"class": "vTextField"}),
    )
    refusal: tuple[str, str] | None = None

    def clean(self) -> dict[str, Any] | None:
        """Repeat the refusal of the attempt before, beside the field it names."""
        cleaned = super().clean()
        if self.refusal:
            field, message = self.refusal
            self.add_error(field if field in self.fields else None, message)
        return cleaned


class TrackedAdmin(HistoryPage):
    """Saves with the reason beside each event; what the database refuses becomes an error of the form."""

    form = ReasonForm
    refusals: tuple[type[Exception], ...] = (IntegrityError,)

    def changeform_view(
        self,
        request: HttpRequest,
        object_id: str | None = None,
        form_url: str = "",
        extra_context: dict[str, Any] | None = None,
    ) -> Any:
        """Try; and on a refusal, with everything rolled back, show the form again with its message."""
        with pghistory.context(**who_and_why(request)):
            try:
                return super().changeform_view(request, object_id, form_url, extra_context)
            except self.refusals as error:
                request.refusal = self.refusal_of(error)  # type: ignore[attr-defined]
            return super().changeform_view(request, object_id, form_url, extra_context)

    def refusal_of(self, error: Exception) -> tuple[str, str]:
        """(field, message) of a refusal."""
        diagnosis = getattr(error.__cause__, "diag", None)
        reason = getattr(diagnosis, "message_primary", None) or str(error)
        return "", f"Nothing was saved: {reason}."

    def get_form(self, request: HttpRequest, obj: Any = None, change: bool = False, **kwargs: Any) -> Any:
        """The form, which knows what was refused a moment ago."""
        form: Any = super().get_form(request, obj, change, **kwargs)
        return type(form)(form.__name__, (form,), {"refusal": getattr(request, "refusal", None)})

    def get_fields(self, request: HttpRequest, obj: Any = None) -> Any:
        """All fields; the reason only where something can be saved."""
        names = [name for name in super().get_fields(request, obj) if name != "reason"]
        may_save = self.has_change_permission(request, obj) if obj else self.has_add_permission(request)
        return [*names, "reason"] if may_save else names

    def save_related(self, request: HttpRequest, form: Any, formsets: Any, change: bool) -> None:
        """Save, and have deferred constraints speak now, while the form can still show it."""
        super().save_related(request, form, formsets, change)
        self.after_saving(request, form, formsets, change)
        connection.check_constraints()

    def after_saving(self, request: HttpRequest, form: Any, formsets: Any, change: bool) -> None:
        """What else belongs to the same save; nothing, unless a noun says otherwise."""


def who_and_why(request: HttpRequest) -> dict[str, Any]:
    if request.method != "POST" or not request.user.is_authenticated:
        return {}
    byline = request.user.get_full_name() or request.user.get_username()
    return {"editor": str(request.user.pk), "byline": byline, "reason": request.POST.get("reason", "")}


class AliasInline(Table):
    model = Alias
    extra = 0
    fields = ["surface", "kind", "language", "since", "until", "scope", "source"]


class MembershipInline(Table):
    model = Membership
    fk_name = "member"
    extra = 0
    autocomplete_fields = ["body"]


class PostInline(Table):
    model = Post
    extra = 0
    show_change_link = True


class TenureInline(Table):
    model = Tenure
    extra = 0
    autocomplete_fields = ["post", "person"]


@admin.register(Actor)
class ActorAdmin(TrackedAdmin):
    """Parties with their names, memberships and posts."""

    list_display = ["name", "short", "kind", "iso3", "merged_into"]
    list_filter = ["kind"]
    search_fields = ["name", "short", "slug", "iso3", "aliases__surface"]
    list_select_related = ["merged_into"]
    autocomplete_fields = ["merged_into"]
    prepopulated_fields = {"slug": ["name"]}
    inlines = [AliasInline, MembershipInline, PostInline]


@admin.register(Person)
class PersonAdmin(TrackedAdmin):
    """People with their names and tenures."""

    list_display = ["name", "native_name", "merged_into"]
    search_fields = ["name", "native_name", "slug", "aliases__surface"]
    list_select_related = ["merged_into"]
    autocomplete_fields = ["merged_into"]
    prepopulated_fields = {"slug": ["name"]}
    inlines = [AliasInline, TenureInline]


@admin.register(Alias)
class AliasAdmin(TrackedAdmin):
    """Other ways parties and people are written."""

    list_display = ["surface", "kind", "language", "actor", "person", "since", "until"]
    list_filter = ["kind", "language"]
    search_fields = ["surface", "actor__name", "person__name"]
    list_select_related = ["actor", "person"]
    autocomplete_fields = ["actor", "person"]


@admin.register(Membership)
class MembershipAdmin(TrackedAdmin):
    """Who belongs to which body."""

    list_display = ["member", "body", "since", "until"]
    search_fields = ["member__name", "body__name", "body__short"]
    list_select_related = ["member", "body"]
    autocomplete_fields = ["member", "body"]


@admin.register(Post)
class PostAdmin(TrackedAdmin):
    """Offices, with who held them."""

    list_display = ["title", "actor", "kind"]
    list_filter = ["kind"]
    search_fields = ["title", "actor__name"]
    list_select_related = ["actor"]
    autocomplete_fields = ["actor"]
    inlines = [TenureInline]


@admin.register(Tenure)
class TenureAdmin(TrackedAdmin):
    """Who held which office, since and until when."""

    list_display = ["person", "post", "since", "until", "status"]
    list_filter = ["status"]
    search_fields = ["person__name", "post__title", "post__actor__name"]
    list_select_related = ["person", "post__actor"]
    autocomplete_fields = ["person", "post"]


@admin.register(City)
class CityAdmin(TrackedAdmin):
    """Places where talks are held."""

    list_display = ["name", "country", "zone", "is_venue", "is_capital"]
    list_filter = ["is_venue", "is_capital"]
    search_fields = ["name", "slug", "country__name"]
    list_select_related = ["country"]
    autocomplete_fields = ["country"]
    prepopulated_fields = {"slug": ["name"]}
