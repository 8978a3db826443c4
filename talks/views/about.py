"""About the method: how a claim gets on the record, and what Parley does not do."""

from __future__ import annotations

from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.views.decorators.http import require_safe


@require_safe
def about(request: HttpRequest) -> HttpResponse:
    """The method, in plain words."""
    return render(request, "talks/about.html")
