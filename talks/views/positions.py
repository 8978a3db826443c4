"""Who wants what, and who answered."""

from __future__ import annotations

from django.http import HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, render
from django.views.decorators.http import require_safe

from talks import positions
from talks.models import Negotiation
from talks.views import addresses
from talks.views.moments import moment_of
from talks.views.palette import palette_of


@require_safe
def positions_page(request: HttpRequest, slug: str) -> HttpResponse:
    """The matrix of one negotiation, now or as of any day, of all issues or one."""
    if redirect := addresses.tidied(request):
        return redirect
    rows = Negotiation.objects.prefetch_related("participations__actor", "issues")
    negotiation = get_object_or_404(rows, slug=slug)
    moment = moment_of(request)
    issues = {issue.slug: issue for issue in negotiation.issues.all()}
    wanted = request.GET.get("topic", "")
    problems = {"as_of": moment.problem} if moment.problem else {}
    if wanted and wanted not in issues:
        problems["topic"] = f"“{wanted}” is not a topic of these talks."
    issue = issues.get(wanted)
    context = {
        "negotiation": negotiation,
        "palette": palette_of(negotiation.participations.all()),
        "matrix": positions.matrix(
            negotiation,
            as_of=moment.as_of,
            issue=issue.slug if issue else None,
            today=moment.now.date(),
        ),
        "moment": moment,
        "issues": issues.values(),
        "issue": issue,
        "problems": problems,
        "canonical": request.build_absolute_uri(request.path) + addresses.canonical(request.GET),
    }
    return render(request, "talks/positions.html", context)
