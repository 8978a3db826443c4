"""Entries of one party or person, newest first, page by page."""

from __future__ import annotations

from typing import Any

from django.http import HttpRequest
from django.utils import timezone

from talks import timeline
from talks.cursors import CursorError
from talks.models.entry import EntryVersionQuerySet
from talks.views import addresses
from talks.views.palette import palettes

SIZE = 20


def shown_page(request: HttpRequest, rows: EntryVersionQuerySet) -> dict[str, Any]:
    """Template context: the page, the address of the next, the palettes. A foreign cursor begins again."""
    cut: dict[str, Any] = {"newest_first": True, "now": timezone.now(), "size": SIZE}
    try:
        page = timeline.page(rows.newest_first(), cursor=request.GET.get("cursor"), **cut)
    except CursorError:
        page = timeline.page(rows.newest_first(), cursor=None, **cut)
    shown = [line.document for day in page.days for line in day.lines]
    following = addresses.with_cursor(request.GET, page.next_cursor) if page.next_cursor else None
    return {
        "page": page,
        "next": request.path + following if following else None,
        "palettes": palettes(shown),
        "canonical": request.build_absolute_uri(request.path),
    }
