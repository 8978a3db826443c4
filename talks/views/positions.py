"""Who wants what, and who answered; and what moved between two days."""

from __future__ import annotations

from itertools import groupby
from typing import Any

from django.core.paginator import Paginator
from django.http import HttpRequest, HttpResponse, QueryDict
from django.shortcuts import render
from django.urls import reverse
from django.views.decorators.http import require_safe

from talks import lanes, movements, positions
from talks.views import addresses, exports
from talks.views.choices import Choices, choices_of
from talks.views.spans import Span, named_meetings, span_of
from talks.vocabulary import DemandStatus

ROWS = 40
MOVES = 60
ROUNDS = 40


@require_safe
def positions_page(request: HttpRequest, slug: str) -> HttpResponse:
    """The matrix of one negotiation, now or as of any day; with ?from= and ?to=, what moved between them."""
    if redirect := addresses.tidied(request):
        return redirect
    chosen = choices_of(request, slug)
    anchors = _rounds(chosen, named_meetings(request.GET))
    span = span_of(request.GET, anchors, chosen.moment.now)
    chosen.problems |= span.problems
    context = {
        "negotiation": chosen.negotiation,
        "palette": chosen.palette,
        "moment": chosen.moment,
        "chosen": chosen,
        "issue": chosen.issue,
        "span": span,
        "rounds": anchors,
        "problems": chosen.problems,
        "canonical": request.build_absolute_uri(request.path) + addresses.canonical(request.GET),
        "csv": reverse("talks:positions_as", args=[slug]) + _asked_of_matrix(request.GET, chosen),
    }
    if span.days:
        return render(
            request, "talks/movements.html", context | _moved(chosen, span, request.GET.get("page"))
        )
    return render(request, "talks/positions.html", context | _matrix(request, chosen))


def _asked_of_matrix(params: QueryDict, chosen: Choices) -> str:
    """The query string of the same matrix elsewhere, without what was wrong with it."""
    kept = QueryDict(mutable=True)
    for name in exports.MATRIX_FILTERS - chosen.problems.keys():
        kept.setlist(name, params.getlist(name)[-1:])
    return addresses.canonical(kept)


def _rounds(chosen: Choices, named: set[int]) -> dict[str, dict[str, Any]]:
    """{'e-12': document} of the last meetings held, and of those the address names, oldest first."""
    found = lanes.last_held(chosen.negotiation, as_of=chosen.moment.as_of, size=ROUNDS)
    missing = named - {one["number"] for one in found}
    if missing:
        older = lanes.meetings_by_number(chosen.negotiation, missing, as_of=chosen.moment.as_of)
        found = sorted(older + found, key=lambda one: str(one["when"]["earliest"]))
    return {f"e-{one['number']}": one for one in found}


def _matrix(request: HttpRequest, chosen: Choices) -> dict[str, Any]:
    table = positions.matrix(
        chosen.negotiation,
        as_of=chosen.moment.as_of,
        issue=chosen.topic,
        party=chosen.party,
        status=chosen.status,
        today=chosen.moment.now.date(),
    )
    chosen.check_party(table.parties)
    rows = [(group.party, row) for group in table.groups for row in group.rows]
    page = Paginator(rows, ROWS).get_page(request.GET.get("page"))
    groups = [
        positions.Group(party, [row for _, row in members])
        for party, members in groupby(page.object_list, key=lambda one: one[0])
    ]
    return {"matrix": table, "groups": groups, "page": page, "statuses": DemandStatus.choices}


def _moved(chosen: Choices, span: Span, number: str | None) -> dict[str, Any]:
    compared = _compared(chosen, span)
    parties = {one.party["slug"]: one.party for one in compared.movements if one.party}
    seats = {seat.actor.slug: seat.actor for seat in chosen.negotiation.participations.all()}
    listed = {slug: seats[slug].name for slug in seats} | {slug: one["name"] for slug, one in parties.items()}
    chosen.check_party({"slug": slug} for slug in listed)
    shown = compared.of_party(chosen.party) if chosen.party else compared
    page = Paginator(shown.movements, MOVES).get_page(number)
    return {
        "page": page,
        "comparison": shown,
        "all_moves": len(compared.movements),
        "listed": listed,
        "days": span.days,
    }


def _compared(chosen: Choices, span: Span) -> movements.Comparison:
    if span.by_record and span.first and span.last:
        return movements.between_records(chosen.negotiation, span.first, span.last, issue=chosen.topic)
    first, last = span.days or (chosen.moment.now.date(),) * 2
    return movements.between_days(
        chosen.negotiation, first, last, as_of=chosen.moment.as_of, issue=chosen.topic
    )
