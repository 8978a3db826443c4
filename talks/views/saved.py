"""Saved views: one query under an address that stays, as page, feeds, calendar, tables and frame."""

from __future__ import annotations

from typing import Any
from urllib.parse import SplitResult, urlsplit
from uuid import UUID

from csp.decorators import csp_replace
from django import forms
from django.contrib import messages
from django.contrib.auth.decorators import login_required
from django.http import Http404, HttpRequest, HttpResponse, QueryDict
from django.http.response import HttpResponseBase
from django.shortcuts import get_object_or_404, redirect, render
from django.urls import Resolver404, ResolverMatch, resolve
from django.utils import timezone
from django.utils.translation import gettext
from django.utils.translation import gettext_lazy as _
from django.views.decorators.cache import never_cache
from django.views.decorators.clickjacking import xframe_options_exempt
from django.views.decorators.http import require_http_methods, require_POST, require_safe

from talks import digests, saving
from talks.exports.answering import Named, answer
from talks.exports.formats import FORMATS
from talks.filters import select
from talks.models import Negotiation, SavedView, User
from talks.views.embed import POLICY, framed
from talks.views.exports import form_of, nul_in, options_of, refusal, wrong_switches
from talks.vocabulary import DigestRhythm

SAVEABLE = ("talks:negotiation", "talks:search")


class ViewForm(forms.Form):
    """What a view is called, and the page whose filters it saves."""

    use_required_attribute = False
    title = forms.CharField(
        label=_("Name"), max_length=120, widget=forms.TextInput({"class": "in", "autocomplete": "off"})
    )
    page = forms.CharField(
        label=_("Address of the timeline or search, with its filters"),
        max_length=2500,
        widget=forms.TextInput({"class": "in", "autocomplete": "off", "spellcheck": "false"}),
    )

    digest = forms.ChoiceField(
        label=_("Mail me what is new in it"),
        choices=[("", _("never")), *DigestRhythm.choices],
        required=False,
        widget=forms.Select({"class": "in"}),
    )

    def __init__(self, owner: User, host: str, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.owner, self.host = owner, host
        self.negotiation: Negotiation | None = None
        self.query = ""

    def clean_page(self) -> str:
        """Understand the address as the page would, but take nothing that it would leave out."""
        page: str = self.cleaned_data["page"]
        asked, match = self._ours(page)
        params = QueryDict(asked.query)
        if nul_in(params):
            raise forms.ValidationError(gettext("An address cannot hold a NUL character."))
        slug = match.kwargs.get("slug")
        self.negotiation = Negotiation.objects.filter(slug=slug).first() if slug else None
        if slug and self.negotiation is None:
            raise forms.ValidationError(gettext("There are no such talks."))
        try:
            self.query = saving.query_of(params, self.negotiation)
        except saving.Unclear as error:
            raise forms.ValidationError(error.lines()) from error
        return page

    def clean_digest(self) -> str:
        """A mail needs an address, and something that can be new."""
        digest: str = self.cleaned_data["digest"]
        try:
            if digest:
                saving.must_be_mailable(self.owner, self.query)
        except saving.SavingError as error:
            raise forms.ValidationError(str(error)) from error
        return digest

    def _ours(self, page: str) -> tuple[SplitResult, ResolverMatch]:
        try:
            asked = urlsplit(page)
            match = resolve(asked.path)
        except (ValueError, Resolver404):
            match = None
        if match is None or asked.netloc not in ("", self.host) or match.view_name not in SAVEABLE:
            raise forms.ValidationError(
                gettext("Copy the address of a timeline or of a search of this site.")
            )
        return asked, match

    def write(self, view: SavedView) -> None:
        """Put what was asked into a view. Its address stays. Raises SavingError."""
        view.title, view.negotiation, view.query = self.cleaned_data["title"], self.negotiation, self.query
        digests.subscribe(view, self.cleaned_data["digest"], timezone.now())
        saving.keep(view)


@require_http_methods(["GET", "HEAD", "POST"])
@never_cache
@login_required
def index(request: HttpRequest) -> HttpResponse:
    """The views of the person signed in, and a form for one more; ?of= names the page to save."""
    owner = _person(request)
    start = {"page": request.GET.get("of", "").replace("\0", "")}
    form = ViewForm(owner, request.get_host(), request.POST or None, initial=start)
    if request.method == "POST" and form.is_valid():
        try:
            form.write(SavedView(owner=owner))
            messages.success(request, gettext("The view is saved."))
            return redirect("talks:saved_views")
        except saving.SavingError as error:
            form.add_error(None, str(error))
    views = [_shown(request, view) for view in owner.saved_views.select_related("negotiation")]
    context = {"form": form, "views": views}
    return render(request, "talks/saved_views.html", context, status=422 if form.is_bound else 200)


@require_http_methods(["GET", "HEAD", "POST"])
@never_cache
@login_required
def change(request: HttpRequest, pk: UUID) -> HttpResponse:
    """Give a view another name or other filters; whoever follows it goes on under the same address."""
    owner = _person(request)
    view = get_object_or_404(owner.saved_views.select_related("negotiation"), pk=pk)
    start = {"title": view.title, "page": view.page(), "digest": view.digest}
    form = ViewForm(owner, request.get_host(), request.POST or None, initial=start)
    if request.method == "POST" and form.is_valid():
        form.write(view)
        messages.success(request, gettext("The view is changed."))
        return redirect("talks:saved_views")
    context = {"form": form, "view": view}
    return render(request, "talks/saved_view.html", context, status=422 if form.is_bound else 200)


@require_POST
@login_required
def delete(request: HttpRequest, pk: UUID) -> HttpResponse:
    """End a view; its addresses answer 404 from then on."""
    view = get_object_or_404(_person(request).saved_views, pk=pk)
    try:
        saving.end(view)
        messages.success(request, gettext("The view is deleted."))
    except saving.Followed as error:
        messages.warning(request, str(error))
    return redirect("talks:saved_views")


@require_safe
def saved_view(request: HttpRequest, slug: str) -> HttpResponse:
    """The page with the filters of today's query."""
    return redirect(_view(slug).page())


@require_safe
def saved_view_as(request: HttpRequest, slug: str, ending: str) -> HttpResponseBase:
    """The selection in any format; the address takes the format's own options, and no filter."""
    form = form_of(ending)
    view = _view(slug)
    rest = request.GET.copy()
    options = options_of(rest, form)
    problems = wrong_switches(options)
    problems |= {name: ["A saved view has its filters already."] for name in rest}
    params = view.params()
    selection = select(params, view.negotiation)
    # A filter that no longer means anything must not widen what its followers get.
    problems |= selection.problems
    if problems:
        return refusal(problems)
    named = Named(view.pk.urn, view.title)
    return answer(request, form, selection, view.negotiation, options, params=params, named=named)


@require_safe
@xframe_options_exempt
@csp_replace(POLICY)  # type: ignore[arg-type]  # which knows no view that takes arguments
def saved_view_embedded(request: HttpRequest, slug: str) -> HttpResponseBase:
    """The light page of the selection, for frames."""
    view = _view(slug)
    if view.negotiation is None:
        raise Http404("Only a timeline is embedded.")
    negotiation = Negotiation.objects.prefetch_related("participations__actor").get(pk=view.negotiation.pk)
    return framed(request, negotiation, view.params())


def _view(slug: str) -> SavedView:
    return get_object_or_404(SavedView.objects.select_related("negotiation"), slug=slug)


def _shown(request: HttpRequest, view: SavedView) -> dict[str, Any]:
    """A view and its addresses, whole, so that they can be copied."""
    address = request.build_absolute_uri(view.get_absolute_url())
    formats = [(form.label, form.ending, f"{address}timeline.{ending}") for ending, form in FORMATS.items()]
    return {"view": view, "address": address, "formats": formats}


def _person(request: HttpRequest) -> User:
    if not isinstance(request.user, User):
        raise TypeError("the decorators let nobody else in")
    return request.user
