"""The ledger of one demand: every answer over time by every party."""

from __future__ import annotations

from uuid import UUID

from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import render
from django.urls import reverse
from django.views.decorators.http import require_safe

from talks import lanes, positions
from talks.models import EntryVersion, Negotiation
from talks.replies import Reply, replies
from talks.views import addresses
from talks.views.cite import reference_to
from talks.views.heat import Heat, heat
from talks.views.moments import Moment, moment_of
from talks.views.palette import Palette, palette_of
from talks.views.wordings import gone, standing
from talks.vocabulary import EntryKind, EntryState


@require_safe
def demand_page(request: HttpRequest, pk: UUID) -> HttpResponse:
    """The demand, its status as the answers give it, and all of them, now or as of any day."""
    if redirect := addresses.tidied(request):
        return redirect
    moment = moment_of(request)
    row = standing(pk, kind=EntryKind.DEMAND, as_of=moment.as_of)
    if last := _gone(request, row):
        return last
    negotiation = Negotiation.objects.prefetch_related("participations__actor").get(pk=row.negotiation_id)
    palette = palette_of(negotiation.participations.all())
    found = replies(row, as_of=moment.as_of)
    answers = [one.document for one in found if one.stands]
    read = positions.Ledger([row.document])
    read.answers[str(pk)] = answers
    parties = positions.parties_of(negotiation, read)
    table = positions.row_of(row.document, answers, parties, moment.now.date())
    context = {
        "row": row,
        "document": row.document,
        "negotiation": negotiation,
        "palette": palette,
        "moment": moment,
        "replies": found,
        "place": table,
        "silent": [cell.party for cell in table.cells if cell.silent],
        "heat": _heat(row, read, parties, palette),
        "wordings": _wordings(row, moment),
        "reference": reference_to(request, row),
        "problems": {"as_of": moment.problem} if moment.problem else {},
        "canonical": request.build_absolute_uri(reverse("talks:demand", args=[pk])),
    }
    return render(request, "talks/demand.html", context)


def _gone(request: HttpRequest, row: EntryVersion) -> HttpResponse | None:
    last = gone(request, row)
    if last is None and row.state != EntryState.PUBLISHED:
        raise Http404
    return last


def _heat(
    row: EntryVersion, read: positions.Ledger, parties: list[dict[str, str]], palette: Palette
) -> Heat | None:
    columns = lanes.steps(lanes.days_of(read))
    if not columns:
        return None
    return heat(lanes.strip(row.document, read.answers[str(row.entry_id)], parties, columns), palette)


def _wordings(row: EntryVersion, moment: Moment) -> Reply:
    """The demand's own wordings, oldest first."""
    rows = EntryVersion.objects.at_home().filter(entry_id=row.entry_id).select_related("by")
    rows = rows.filter(recorded_at__lte=moment.as_of) if moment.as_of else rows
    return Reply(list(rows.defer("search", "search_text", "document").order_by("number")))
