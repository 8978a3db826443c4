"""One meeting: where, when, who, what each side says of it."""

from __future__ import annotations

from typing import Any
from uuid import UUID

from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import render
from django.views.decorators.http import require_safe

from talks import accounts, timeline
from talks.models import EntryVersion
from talks.views.moments import Moment, moment_of
from talks.views.palette import palettes
from talks.views.wordings import gone, standing
from talks.vocabulary import EntryKind, EntryState


@require_safe
def meeting_page(request: HttpRequest, pk: UUID) -> HttpResponse:
    """A meeting, now or as of any day."""
    moment = moment_of(request)
    row = standing(pk, kind=EntryKind.MEETING, as_of=moment.as_of)
    if last := gone(request, row):
        return last
    if row.state != EntryState.PUBLISHED:
        raise Http404
    before, after = timeline.neighbours(row, as_of=moment.as_of)
    context = {
        "row": row,
        "document": row.document,
        "moment": moment,
        "before": before,
        "after": after,
        "comparison": accounts.compare(pk, as_of=moment.as_of),
        "remarks": _remarks(row, moment),
        "palettes": palettes([row.document]),
        "passed": _passed(row.document, moment),
        "canonical": request.build_absolute_uri(request.path),
    }
    return render(request, "talks/meeting.html", context)


def _remarks(row: EntryVersion, moment: Moment) -> list[timeline.Line]:
    """Statements about this meeting, oldest first."""
    versions = EntryVersion.objects.at_home().filter(entry__as_statement__about=row.entry_id)
    kept = versions.as_of(moment.as_of) if moment.as_of else versions.current()
    return timeline.lines(kept.oldest_first().defer("search", "search_text"))


def _passed(document: dict[str, Any], moment: Moment) -> bool:
    latest = document["when"]["latest"]
    return latest is not None and latest <= moment.now.date().isoformat()
