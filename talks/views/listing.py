"""A list of entries with its filters, pages and figures: what the timeline and the search have in common."""

from __future__ import annotations

from datetime import datetime
from typing import Any

from django.http import HttpRequest, QueryDict
from django.urls import reverse
from django.utils import timezone

from talks import timeline
from talks.cursors import CursorError
from talks.filters import LOOKUPS, Selection, select
from talks.models import Negotiation
from talks.views import addresses
from talks.views.facets import NAMED, chips, facets, most_counted
from talks.views.histogram import histogram

BEST = "best"


def listing(request: HttpRequest, negotiation: Negotiation | None) -> dict[str, Any]:
    """Template context for the entries that the address selects."""
    params = request.GET
    selection = select(params, negotiation)
    now = selection.as_of or timezone.now()
    page, newer = _page(params, selection, now)
    counted = timeline.outline(selection.rows, most=most_counted(negotiation))
    groups = facets(params, selection, counted, negotiation)
    return {
        "negotiation": negotiation,
        "selection": selection,
        "now": now,
        "page": page,
        "total": counted.total,
        "more": counted.more,
        "histogram": histogram(counted.days),
        "facets": groups,
        "chips": chips(params, selection, groups),
        "fields": {name: params.get(name, "") for name in ("q", "from", "to", "since", "as_of")},
        "carried": [(name, row.slug) for name in NAMED for row in selection.chosen.get(name) or ()]
        + [(name, value) for name in sorted(LOOKUPS & params.keys()) for value in params.getlist(name)],
        "best": params.get("rank") == BEST and bool(selection.chosen.get("q")),
        "compact": selection.chosen.get("view") == "compact",
        "links": _links(request, selection, page, newer),
    }


def _page(params: QueryDict, selection: Selection, now: datetime) -> tuple[timeline.Page, str | None]:
    """The page and the query string of the one before it; a cursor that is not ours becomes a notice."""
    words = selection.chosen.get("q") or ""
    if words and params.get("rank") == BEST:
        return timeline.best(selection.rows, words), None
    cut: dict[str, Any] = {"now": now, "since": selection.chosen.get("since"), "words": words}
    newest_first, cursor = selection.newest_first, params.get("cursor")
    if cursor:
        try:
            newer = timeline.newer_cursor(selection.rows, cursor, newest_first=newest_first)
            page = timeline.page(selection.ordered(), newest_first=newest_first, cursor=cursor, **cut)
            return page, addresses.with_cursor(params, newer) or "?"
        except CursorError as error:
            selection.problems["cursor"] = [str(error)]
    return timeline.page(selection.ordered(), newest_first=newest_first, cursor=None, **cut), None


def _links(
    request: HttpRequest, selection: Selection, page: timeline.Page, newer: str | None
) -> dict[str, str | None]:
    params = request.GET
    other_order = "oldest" if selection.newest_first else None
    other_view = None if selection.chosen.get("view") == "compact" else "compact"
    return {
        "canonical": request.build_absolute_uri(request.path) + addresses.canonical(params),
        "clear": request.path,
        "order": request.path + addresses.changed(params, order=other_order, rank=None),
        "best": request.path + addresses.changed(params, order=None, rank=BEST),
        "newest": request.path + addresses.changed(params, order=None, rank=None),
        "view": request.path + addresses.changed(params, view=other_view),
        "today": request.path + addresses.changed(params, as_of=None),
        "all": request.path + addresses.changed(params, since=None),
        "next": request.path + addresses.with_cursor(params, page.next_cursor) if page.next_cursor else None,
        "previous": request.path + newer if newer else None,
        "api": _api(selection, params),
    }


def _api(selection: Selection, params: QueryDict) -> str:
    query = addresses.canonical(params, left_out=["view", "rank", "in", *selection.problems])
    return reverse("api:entry-list") + query
