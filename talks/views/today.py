"""The first page: what moved, what comes next, and who waits for an answer."""

from __future__ import annotations

from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.utils import timezone
from django.views.decorators.http import require_safe

from talks import positions, timeline
from talks.models import Negotiation
from talks.views.palette import palette_of, palettes


@require_safe
def home(request: HttpRequest) -> HttpResponse:
    """Today, over all negotiations."""
    now = timezone.now()
    coming, past = timeline.meetings_near(now.date())
    latest = timeline.latest()
    waiting = positions.longest_unanswered(today=now.date())
    negotiations = list(Negotiation.objects.newest_first().prefetch_related("participations__actor")[:6])
    documents = [*coming, *past, *(line.document for line in latest), *(one.demand for one in waiting)]
    own = {row.slug: palette_of(row.participations.all()) for row in negotiations}
    context = {
        "now": now,
        "negotiations": negotiations,
        "coming": coming,
        "past": past,
        "latest": latest,
        "waiting": waiting,
        "palettes": own | palettes(doc for doc in documents if doc["negotiation"]["slug"] not in own),
    }
    return render(request, "talks/home.html", context)
