"""Demands with an answer missing: the list of work behind 'No answer found'."""

from __future__ import annotations

from django.core.paginator import Paginator
from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.views.decorators.http import require_safe

from talks import silences
from talks.views import addresses
from talks.views.choices import choices_of

SIZE = 50


@require_safe
def unanswered_page(request: HttpRequest, slug: str) -> HttpResponse:
    """The oldest first, of all topics or one, of all parties or one, now or as of any day."""
    if redirect := addresses.tidied(request):
        return redirect
    chosen = choices_of(request, slug)
    found = silences.silences(
        chosen.negotiation,
        as_of=chosen.moment.as_of,
        issue=chosen.topic,
        party=chosen.party,
        only_asked=bool(request.GET.get("asked")),
        today=chosen.moment.now.date(),
    )
    listed = {seat.actor.slug: seat.actor.name for seat in chosen.negotiation.participations.all()}
    silent = (party for one in found for party in [*one.asked, *one.others])
    listed |= {party["slug"]: party["name"] for party in silent}
    chosen.check_party({"slug": slug} for slug in listed)
    context = {
        "negotiation": chosen.negotiation,
        "palette": chosen.palette,
        "moment": chosen.moment,
        "chosen": chosen,
        "listed": listed,
        "only_asked": bool(request.GET.get("asked")),
        "page": Paginator(found, SIZE).get_page(request.GET.get("page")),
        "cells": sum(one.cells for one in found),
        "problems": chosen.problems,
        "canonical": request.build_absolute_uri(request.path) + addresses.canonical(request.GET),
    }
    return render(request, "talks/unanswered.html", context)
