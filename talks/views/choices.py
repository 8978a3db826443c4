"""Topic, party and status chosen for a page of positions, each checked against what there is."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field
from typing import Any

from django.http import HttpRequest
from django.shortcuts import get_object_or_404
from django.utils.translation import gettext

from talks.models import Issue, Negotiation
from talks.views.moments import Moment, moment_of
from talks.views.palette import Palette, palette_of
from talks.vocabulary import DemandStatus


@dataclass(slots=True)
class Choices:
    """The talks, the moment and the filters of one page; `problems` is {parameter: message}."""

    negotiation: Negotiation
    moment: Moment
    palette: Palette
    issues: list[Issue]
    issue: Issue | None = None
    party: str | None = None
    status: str | None = None
    problems: dict[str, str] = field(default_factory=dict)

    @property
    def topic(self) -> str | None:
        """The slug of the chosen topic."""
        return self.issue.slug if self.issue else None

    def check_party(self, parties: Iterable[dict[str, Any]]) -> None:
        """Complain of a chosen party that is none of these."""
        if self.party and self.party not in {party["slug"] for party in parties}:
            message = gettext("“%s” neither sits at this table nor asked or answered.")
            self.problems["party"] = message % self.party[:80]


def choices_of(request: HttpRequest, slug: str) -> Choices:
    """Read a page's parameters (four queries). Raises Http404 where there are no such talks."""
    rows = Negotiation.objects.prefetch_related("participations__actor", "issues")
    negotiation = get_object_or_404(rows, slug=slug)
    moment = moment_of(request)
    chosen = Choices(
        negotiation, moment, palette_of(negotiation.participations.all()), list(negotiation.issues.all())
    )
    if moment.problem:
        chosen.problems["as_of"] = moment.problem
    _topic(chosen, request.GET.get("topic", ""))
    chosen.party = request.GET.get("party") or None
    _status(chosen, request.GET.get("status", ""))
    return chosen


def _topic(chosen: Choices, wanted: str) -> None:
    chosen.issue = next((issue for issue in chosen.issues if issue.slug == wanted), None)
    if wanted and chosen.issue is None:
        chosen.problems["topic"] = gettext("“%s” is not a topic of these talks.") % wanted[:80]


def _status(chosen: Choices, wanted: str) -> None:
    chosen.status = wanted if wanted in DemandStatus.values else None
    if wanted and chosen.status is None:
        chosen.problems["status"] = gettext("“%s” is no status of a demand.") % wanted[:80]
