"""The corrections log: every wording that was corrected, withdrawn or merged, and why."""

from __future__ import annotations

from django.core.paginator import Paginator
from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.views.decorators.http import require_safe

from talks import news
from talks.views.moments import since_of
from talks.views.palette import palettes

PAGE_SIZE = 30


@require_safe
def corrections(request: HttpRequest) -> HttpResponse:
    """The last first; ?since= shows those of a time."""
    asked = since_of(request)
    page = Paginator(news.corrections(asked.moment), PAGE_SIZE).get_page(request.GET.get("page"))
    context = {"asked": asked, "versions": page, "palettes": palettes(row.document for row in page)}
    return render(request, "talks/corrections.html", context)
