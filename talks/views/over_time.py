"""Positions over time: one strip a demand, by weeks or by rounds of talks."""

from __future__ import annotations

from django.core.paginator import Paginator
from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.utils.translation import gettext
from django.views.decorators.http import require_safe

from talks import lanes, positions
from talks.views import addresses
from talks.views.choices import choices_of
from talks.views.heat import heat

SIZE = 12
BY_ROUND = "rounds"


@require_safe
def over_time_page(request: HttpRequest, slug: str) -> HttpResponse:
    """The strips of all demands, or of those on one topic."""
    if redirect := addresses.tidied(request):
        return redirect
    chosen = choices_of(request, slug)
    columns_by = request.GET.get("columns", "")
    if columns_by not in {"", BY_ROUND}:
        chosen.problems["columns"] = gettext("Columns are weeks, or “rounds”.")
    read = positions.ledger(chosen.negotiation, as_of=chosen.moment.as_of)
    read = read.about(chosen.topic) if chosen.topic else read
    parties = positions.parties_of(chosen.negotiation, read)
    by_round = columns_by == BY_ROUND
    columns = (
        lanes.rounds(chosen.negotiation, as_of=chosen.moment.as_of)
        if by_round
        else lanes.steps(lanes.days_of(read))
    )
    coarse = not by_round and lanes.coarse(columns)
    page = Paginator(read.demands, SIZE).get_page(request.GET.get("page"))
    strips = [
        lanes.strip(
            one,
            read.answers[one["id"]],
            parties,
            lanes.steps(lanes.days_of(read.of_demand(one))) if coarse else columns,
        )
        for one in page.object_list
    ]
    context = {
        "negotiation": chosen.negotiation,
        "palette": chosen.palette,
        "moment": chosen.moment,
        "chosen": chosen,
        "by_round": by_round,
        "coarse": coarse,
        "columns": columns,
        "heats": [heat(strip, chosen.palette) for strip in strips if strip.columns],
        "page": page,
        "total": len(read.demands),
        "problems": chosen.problems,
        "canonical": request.build_absolute_uri(request.path) + addresses.canonical(request.GET),
    }
    return render(request, "talks/over_time.html", context)
