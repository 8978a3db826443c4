"""The negotiations, and one negotiation's timeline."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import Any

from django.db.models import Count, Q
from django.http import HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, render
from django.urls import reverse
from django.views.decorators.http import require_safe

from talks import reference, timeline
from talks.models import Negotiation
from talks.views import addresses
from talks.views.export_links import export_links
from talks.views.listing import listing
from talks.views.palette import palette_of
from talks.views.wordings import heads_of
from talks.vocabulary import EntryState


@require_safe
def index(request: HttpRequest) -> HttpResponse:
    """All tracks of talks, the one changed last first."""
    published = Count("entries", filter=Q(entries__state=EntryState.PUBLISHED))
    rows = Negotiation.objects.newest_first().select_related("parent").annotate(published=published)
    negotiations = list(rows.prefetch_related("participations__actor"))
    palettes = {row.slug: palette_of(row.participations.all()) for row in negotiations}
    return render(request, "talks/negotiations.html", {"negotiations": negotiations, "palettes": palettes})


@require_safe
def timeline_page(request: HttpRequest, slug: str) -> HttpResponse:
    """One timeline, filtered by the address."""
    if redirect := addresses.tidied(request):
        return redirect
    talks = Negotiation.objects.select_related("parent")
    negotiation = get_object_or_404(talks.prefetch_related("participations__actor", "issues"), slug=slug)
    context = listing(request, negotiation)
    schedule = timeline.schedule(negotiation, as_of=context["selection"].as_of, now=context["now"])
    context |= {
        "schedule": schedule,
        "heads": _last_heads(schedule),
        "today": (today := context["now"].date().isoformat()),
        "next_meeting": next((one["id"] for one in schedule if one["when"]["latest"] >= today), None),
        "palette": palette_of(negotiation.participations.all()),
        "exports": export_links(request, context["selection"], negotiation),
        "citation": _citation(request, negotiation, context["now"]),
        "matrix_csv": reverse("talks:positions_as", args=[slug]),
    }
    context["links"]["api"] = _of(negotiation, context["links"]["api"])
    return render(request, "talks/negotiation.html", context)


def _citation(request: HttpRequest, negotiation: Negotiation, moment: datetime) -> str:
    """How the timeline is cited as it stands on this page, with the filters made."""
    stamped = addresses.changed(request.GET, as_of=f"{moment.astimezone(UTC):%Y-%m-%dT%H:%M:%SZ}")
    return reference.of_timeline(
        negotiation.title, moment, request.build_absolute_uri(request.path) + stamped
    )


def _last_heads(meetings: list[dict[str, Any]]) -> list[dict[str, Any]]:
    """Who headed each party's delegation at the last of the meetings that says so, and at which."""
    found = {head["actor"]["slug"]: {**head, "meeting": one} for one in meetings for head in heads_of(one)}
    return list(found.values())


def _of(negotiation: Negotiation, address: str) -> str:
    return f"{address}{'&' if '?' in address else '?'}negotiation={negotiation.slug}"
