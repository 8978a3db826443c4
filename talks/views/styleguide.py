"""Every part of the pages, once."""

from __future__ import annotations

from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.views.decorators.http import require_safe

from talks.venues import Venue
from talks.views.maps import map_of
from talks.views.palette import COLOURS
from talks.vocabulary import Certainty, Relation, Stance

PARTIES = [
    {"slug": f"party-{place}", "name": f"Party {place}", "short": letters, "kind": "state"}
    for place, letters in enumerate(("AA", "BB", "CC", "DDDD", "EE", "FF", "NONE"), 1)
]

VENUES = [
    Venue({"name": "AA", "latitude": 46.2, "longitude": 6.15}, held=2),
    Venue({"name": "BB", "latitude": 48.2, "longitude": 16.4}, expected=1),
]


@require_safe
def styleguide(request: HttpRequest) -> HttpResponse:
    """The parts with their names."""
    context = {
        "parties": PARTIES,
        "palette": {party["slug"]: place for place, party in enumerate(PARTIES[:COLOURS], 1)},
        "certainties": Certainty.values,
        "stances": Stance.values,
        "relations": Relation,
        "map": map_of(VENUES),
    }
    return render(request, "talks/styleguide.html", context)
