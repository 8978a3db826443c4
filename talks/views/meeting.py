"""One meeting: where, when, who, what each side says of it."""

from __future__ import annotations

from typing import Any
from uuid import UUID

from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import render
from django.utils.translation import gettext
from django.views.decorators.http import require_safe

from talks import accounts, timeline
from talks.exports import json_ld
from talks.models import EntryVersion
from talks.shifts import shifts
from talks.venues import Venue
from talks.views.cite import reference_to
from talks.views.maps import NEIGHBOURHOOD, map_of
from talks.views.moments import Moment, moment_of
from talks.views.palette import palettes
from talks.views.wordings import gone, standing
from talks.vocabulary import Certainty, EntryKind, EntryState

# The map's width in pixels, for which the city's name is placed.
ASIDE = 280
# What was not held has no readouts to wait for.
OFF = frozenset({Certainty.CANCELLED, Certainty.DENIED, Certainty.POSTPONED})


@require_safe
def meeting_page(request: HttpRequest, pk: UUID) -> HttpResponse:
    """A meeting, now or as of any day."""
    moment = moment_of(request)
    row = standing(pk, kind=EntryKind.MEETING, as_of=moment.as_of)
    if last := gone(request, row):
        return last
    if row.state != EntryState.PUBLISHED:
        raise Http404
    comparison = accounts.compare(pk, as_of=moment.as_of)
    before, after = timeline.neighbours(row, as_of=moment.as_of)
    context = {
        "row": row,
        "document": row.document,
        "moment": moment,
        "before": before,
        "after": after,
        "comparison": comparison,
        "awaited": _awaited(row.document, comparison),
        "remarks": _remarks(row, moment),
        "palettes": palettes([row.document]),
        "passed": _passed(row.document, moment),
        "off": row.certainty in OFF,
        "shifts": shifts(pk, as_of=moment.as_of),
        **_chart(row.document),
        "reference": reference_to(request, row),
        "linked_data": json_ld.embedded(row.document, request.build_absolute_uri(request.path)),
        "canonical": request.build_absolute_uri(request.path),
    }
    return render(request, "talks/meeting.html", context)


def _remarks(row: EntryVersion, moment: Moment) -> list[timeline.Line]:
    """Statements about this meeting, oldest first."""
    versions = EntryVersion.objects.at_home().filter(entry__as_statement__about=row.entry_id)
    kept = versions.as_of(moment.as_of) if moment.as_of else versions.current()
    return timeline.lines(kept.oldest_first().defer("search", "search_text"))


def _chart(document: dict[str, Any]) -> dict[str, Any]:
    """The city with what lies around it; no map where the city, or its place, is unknown."""
    city = document["detail"]["city"]
    if city is None:
        return {}
    held = document["certainty"] == Certainty.HELD
    # cancelled and postponed ones are drawn as what has not happened
    venue = Venue(city, held=int(held), expected=int(not held))
    chart = map_of([venue], least=NEIGHBOURHOOD, widths=(ASIDE, ASIDE))
    return {"map": chart, "map_title": gettext("%(city)s and the land around it.") % {"city": city["name"]}}


def _awaited(document: dict[str, Any], comparison: accounts.Comparison) -> list[dict[str, Any]]:
    """The delegations that have given no account yet."""
    heard = {account["detail"]["actor"]["slug"] for account in comparison.accounts}
    seated = [delegation["actor"] for delegation in document["detail"]["delegations"]]
    return [actor for actor in seated if actor["slug"] not in heard]


def _passed(document: dict[str, Any], moment: Moment) -> bool:
    latest = document["when"]["latest"]
    return latest is not None and latest <= moment.now.date().isoformat()
