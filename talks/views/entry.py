"""One entry by its permanent address, and each wording it has had."""

from __future__ import annotations

from uuid import UUID

from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, render
from django.urls import reverse
from django.views.decorators.http import require_safe

from talks import changed_passages, copies
from talks.exports import json_ld
from talks.models import Citation, EntryVersion
from talks.models.entry import EntryVersionQuerySet
from talks.views.cite import reference_to
from talks.views.palette import palettes
from talks.views.wordings import gone, standing
from talks.vocabulary import EntryState


@require_safe
def entry_page(request: HttpRequest, pk: UUID) -> HttpResponse:
    """The wording that stands, with its sources in their context and all earlier wordings."""
    row = standing(pk)
    return gone(request, row) or _shown(request, row, _wordings(pk))


@require_safe
def version_page(request: HttpRequest, pk: UUID, number: int) -> HttpResponse:
    """One wording, as it was published then."""
    wordings = _wordings(pk)
    row = get_object_or_404(wordings, number=number)
    if row.state != EntryState.PUBLISHED:
        last = gone(request, row)
        if last is None:
            raise Http404
        return last
    return _shown(request, row, wordings)


def _wordings(pk: UUID) -> EntryVersionQuerySet:
    rows = EntryVersion.objects.at_home().filter(entry_id=pk).select_related("by")
    return rows.defer("search", "search_text").order_by("-number")


def _shown(request: HttpRequest, row: EntryVersion, wordings: EntryVersionQuerySet) -> HttpResponse:
    versions = list(wordings)
    around = Citation.objects.filter(entry_id=row.entry_id).only("prefix", "suffix")
    address = request.build_absolute_uri(reverse("talks:entry", args=[row.entry_id]))
    context = {
        "row": row,
        "document": row.document,
        "versions": versions,
        "newest": versions[0],
        "is_current": row.superseded_at is None,
        "contexts": {str(citation.pk): citation for citation in around},
        "palettes": palettes([row.document]),
        "reference": reference_to(request, row),
        "linked_data": json_ld.embedded(row.document, address),
        "changed": changed_passages.of_entry(row.entry_id),
        "independence": copies.independence(row.document),
        "canonical": address,
    }
    return render(request, "talks/entry.html", context)
