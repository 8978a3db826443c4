"""Who met whom in one negotiation, and how often in which month."""

from __future__ import annotations

from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.views.decorators.http import require_safe

from talks.encounters import Encounters, Pair, encounters
from talks.views import addresses
from talks.views.bars import bars
from talks.views.choices import choices_of

SHADES = 4


@require_safe
def encounters_page(request: HttpRequest, slug: str) -> HttpResponse:
    """The matrix of encounters and the months, now or as of any day."""
    if redirect := addresses.tidied(request):
        return redirect
    chosen = choices_of(request, slug)
    found = encounters(chosen.negotiation, as_of=chosen.moment.as_of)
    context = {
        "negotiation": chosen.negotiation,
        "palette": chosen.palette,
        "moment": chosen.moment,
        "encounters": found,
        "rows": _rows(found),
        "busiest": _busiest(found),
        "bars": bars(found.months),
        "problems": {name: text for name, text in chosen.problems.items() if name == "as_of"},
        "canonical": request.build_absolute_uri(request.path) + addresses.canonical(request.GET),
    }
    return render(request, "talks/encounters.html", context)


def _rows(found: Encounters) -> list[tuple[dict[str, str], list[tuple[dict[str, str], Pair | None, int]]]]:
    """[(party, [(other party, their meetings, shade 0..4)])]."""
    return [(one, [_cell(found, one, other) for other in found.parties]) for one in found.parties]


def _cell(
    found: Encounters, one: dict[str, str], other: dict[str, str]
) -> tuple[dict[str, str], Pair | None, int]:
    pair = found.pair(one["slug"], other["slug"])
    if pair is None or not pair.held:
        return other, pair, 0
    least = min(known.held for known in found.pairs.values() if known.held)
    return other, pair, 1 + SHADES * (pair.held - least) // (found.most - least + 1)


def _busiest(found: Encounters) -> tuple[dict[str, str], dict[str, str], int] | None:
    """The pair that met most often, and how often; None where nobody met."""
    if not found.most:
        return None
    names = {party["slug"]: party for party in found.parties}
    one, other = min(slugs for slugs, pair in found.pairs.items() if pair.held == found.most)
    return names[one], names[other], found.most
