"""Search over the entries of all negotiations."""

from __future__ import annotations

from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.views.decorators.http import require_safe

from talks.views import addresses
from talks.views.export_links import export_links
from talks.views.listing import listing
from talks.views.palette import palettes


@require_safe
def search(request: HttpRequest) -> HttpResponse:
    """The entries that the address selects, each once."""
    if redirect := addresses.tidied(request):
        return redirect
    context = listing(request, None)
    shown = [line.document for day in context["page"].days for line in day.lines]
    context |= {"palettes": palettes(shown), "exports": export_links(request, context["selection"], None)}
    return render(request, "talks/search.html", context)
