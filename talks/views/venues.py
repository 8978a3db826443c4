"""Where meetings were held and are expected, on a map and as a table: of all talks, or of one negotiation."""

from __future__ import annotations

from typing import Any

from django.http import HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, render
from django.urls import reverse
from django.utils import timezone
from django.utils.translation import gettext, ngettext
from django.views.decorators.http import require_safe

from talks.filters import select
from talks.models import Negotiation
from talks.venues import Venues, venues
from talks.views import addresses
from talks.views.maps import map_of
from talks.views.moments import Moment

MOST_NAMED = 3


@require_safe
def venues_page(request: HttpRequest, slug: str | None = None) -> HttpResponse:
    """The venues of the meetings that the address selects, by the filters of timelines."""
    if redirect := addresses.tidied(request):
        return redirect
    negotiation = get_object_or_404(Negotiation, slug=slug) if slug else None
    selection = select(request.GET, negotiation)
    moment = Moment(selection.as_of, selection.as_of or timezone.now())
    found = venues(selection.rows, today=moment.now.date())
    context = {
        "negotiation": negotiation,
        "moment": moment,
        "venues": found,
        "rows": [(venue, _listed(request, slug, venue.city["slug"])) for venue in found.cities],
        "map": map_of(found.cities),
        "finding": finding(found),
        "fields": {name: request.GET.get(name, "") for name in ("from", "to", "as_of")},
        "problems": {name: " ".join(messages) for name, messages in selection.problems.items()},
        "canonical": request.build_absolute_uri(request.path) + addresses.canonical(request.GET),
    }
    return render(request, "talks/venues.html", context)


def finding(found: Venues) -> str:
    """What the map shows, as one sentence."""
    if not found.cities:
        return gettext("No meeting in a known city is on record here.")
    if not found.busiest:
        message = ngettext(
            "%(count)s meeting is expected, none was held.",
            "%(count)s meetings are expected, none was held.",
            found.expected,
        )
        return message % {"count": found.expected}
    names = [venue.city["name"] for venue in found.busiest]
    if len(names) > MOST_NAMED:
        return gettext("Meetings were held in %(cities)s cities, in none more often than in others.") % {
            "cities": len(names)
        }
    values: dict[str, Any] = {"cities": ", ".join(names), "held": found.busiest[0].held}
    if len(names) > 1:
        return gettext("Meetings were held most often in %(cities)s: %(held)s in each.") % values
    values["all"] = found.held
    return gettext("Meetings were held most often in %(cities)s: %(held)s of %(all)s.") % values


def _listed(request: HttpRequest, slug: str | None, city: str) -> str:
    """The timeline, or the search, of this city's meetings within the same selection."""
    path = reverse("talks:negotiation", args=[slug]) if slug else reverse("talks:search")
    return path + addresses.changed(request.GET, city=city, kind="meeting")
