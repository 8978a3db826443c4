"""How the wording that a page shows is cited, in words and as a file for reference managers."""

from __future__ import annotations

from uuid import UUID

from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404
from django.urls import reverse
from django.views.decorators.http import require_safe

from talks import reference
from talks.models import EntryVersion
from talks.reference import Reference
from talks.vocabulary import EntryState

TYPES = {"bib": "application/x-bibtex; charset=utf-8", "ris": "application/x-research-info-systems"}


@require_safe
def cite_file(request: HttpRequest, pk: UUID, number: int, ending: str) -> HttpResponse:
    """One published wording as a BibTeX or RIS record."""
    rows = EntryVersion.objects.at_home().defer("search", "search_text")
    row = get_object_or_404(rows, entry_id=pk, number=number)
    if row.state != EntryState.PUBLISHED or ending not in TYPES:
        raise Http404
    cited = reference_to(request, row)
    response = HttpResponse(cited.bibtex if ending == "bib" else cited.ris, content_type=TYPES[ending])
    response["Content-Disposition"] = f'attachment; filename="parley-{cited.number}-{number}.{ending}"'
    return response


def reference_to(request: HttpRequest, row: EntryVersion) -> Reference:
    """The reference to a wording by its own address."""
    address = request.build_absolute_uri(reverse("talks:entry_version", args=[row.entry_id, row.number]))
    return reference.of(row.document, row.number, row.recorded_at, address)
