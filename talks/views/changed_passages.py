"""Cited passages that changed: a reviewer says that the entry stands, or goes and corrects it."""

from __future__ import annotations

from uuid import UUID

from django import forms
from django.contrib.auth.decorators import login_required, permission_required
from django.core.paginator import Paginator
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.utils.translation import gettext_lazy as _
from django.views.decorators.http import require_http_methods

from talks import changed_passages
from talks.changed_passages import Decided
from talks.models import PassageChange
from talks.views.chrome import DECIDE, editor_of

PAGE_SIZE = 20


class StandsForm(forms.Form):
    """Why the entry stands although its sentence changed."""

    change = forms.UUIDField(widget=forms.HiddenInput)
    reason = forms.CharField(max_length=500, label=_("Why the entry stands"))


@require_http_methods(["GET", "HEAD", "POST"])
@login_required
@permission_required(DECIDE, raise_exception=True)
def index(request: HttpRequest) -> HttpResponse:
    """What waits, oldest first; POST says of one that its entry stands."""
    if request.method != "POST":
        return _listed(request)
    form = StandsForm(request.POST)
    if not form.is_valid():
        return _listed(request, form, status=422)
    return _decided(request, form, form.cleaned_data["change"])


def _decided(request: HttpRequest, form: StandsForm, change: UUID) -> HttpResponse:
    try:
        changed_passages.stand_by(change, editor_of(request), form.cleaned_data["reason"])
    except PassageChange.DoesNotExist:
        raise Http404 from None
    except Decided as error:
        form.add_error(None, str(error))
        return _listed(request, form, status=409)
    return redirect("talks:changed_passages")


def _listed(request: HttpRequest, form: StandsForm | None = None, status: int = 200) -> HttpResponse:
    page = Paginator(changed_passages.waiting(), PAGE_SIZE).get_page(request.GET.get("page"))
    wrong = str(form.data.get("change", "")) if form else ""
    context = {"changes": page, "form": form, "wrong": wrong}
    return render(request, "talks/changed_passages.html", context, status=status)
