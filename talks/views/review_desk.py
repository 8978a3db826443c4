"""What lies on the review desk: the article with its marks, the form, doubles, and the other proposals."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import timedelta
from typing import Any

from django.db.models import Q
from django.utils import timezone
from django.utils.translation import gettext

from actors.models import Actor
from talks import copies, offices, suggestions, trackrecord
from talks.models import Proposal, User
from talks.models.entry import actor_reference
from talks.passages import Mark, paragraphs
from talks.reading import rulebook
from talks.review import UNDO_WITHIN
from talks.views.palette import palette_of
from talks.views.review_inputs import FindingForm
from talks.views.review_likely import party_slugs
from talks.vocabulary import ProposalState


@dataclass(frozen=True, slots=True)
class Finding:
    """One proposal of the article, with its number in reading order and its parties' badges."""

    number: int
    proposal: Proposal
    parties: list[dict[str, str]]
    current: bool

    @property
    def waits(self) -> bool:
        """Whether nobody has decided it."""
        return self.proposal.state == ProposalState.PENDING

    @property
    def folded(self) -> bool:
        """Kept out of the way: unlikely, undecided, and not the one on the desk."""
        return self.waits and not self.current and self.proposal.is_possible


def desk(proposal: Proposal, form: FindingForm, editor: User) -> dict[str, Any]:
    """Template context, from at most thirteen queries."""
    findings = _findings(proposal)
    place = next(finding.number for finding in findings if finding.current)
    home = proposal.negotiation
    seats = home.participations.select_related("actor") if home else ()
    waiting = [finding for finding in findings if finding.waits and not finding.folded]
    return {
        "proposal": proposal,
        "article": proposal.version.article,
        "version": proposal.version,
        "form": form,
        "near": form.near,
        "findings": findings,
        "by_key": {str(finding.proposal.pk): finding for finding in findings},
        "number": place,
        "waiting": len(waiting),
        "possible": [finding for finding in findings if finding.folded],
        "decided": sum(not finding.waits for finding in findings),
        "doubts": _doubts(proposal),
        "record": trackrecord.track_record(proposal.extractor, proposal.rule_id),
        "against": [gettext(rulebook.doubt(code)) for code in proposal.doubts],
        "found_how": gettext(rulebook.wording(proposal.rule_id)),
        "copies": copies.of(proposal.version.article),
        "previous": next((one for one in reversed(findings) if one.number < place and not one.folded), None),
        "following": next((one for one in findings if one.number > place and not one.folded), None),
        "paragraphs": paragraphs(proposal.version.text, _marks(findings)),
        "current_key": str(proposal.pk),
        "duplicates": suggestions.duplicates(proposal, home) if _waits(proposal) else [],
        "is_pending": _waits(proposal),
        "can_undo": _undoable(proposal),
        "last": _last_decision(proposal, editor),
        "next_article": _next_article(proposal),
        "palette": palette_of(seats),
    }


def _waits(proposal: Proposal) -> bool:
    return proposal.state == ProposalState.PENDING


def _undoable(proposal: Proposal) -> bool:
    if proposal.state in {ProposalState.PENDING, ProposalState.OBSOLETE} or proposal.decided_at is None:
        return False
    return timezone.now() - proposal.decided_at < UNDO_WITHIN


def _findings(proposal: Proposal) -> list[Finding]:
    rows = Proposal.objects.filter(version=proposal.version_id)
    kept = rows.filter(~Q(state=ProposalState.OBSOLETE) | Q(pk=proposal.pk)).order_by("position", "id")
    found = list(kept.select_related("entry"))
    slugs = {slug for row in found for slug in party_slugs(row.current())}
    actors = Actor.objects.by_slug(sorted(slugs))
    return [
        Finding(number, row, _badges(row, actors), row.pk == proposal.pk)
        for number, row in enumerate(found, 1)
    ]


def _badges(proposal: Proposal, actors: dict[str, Actor]) -> list[dict[str, str]]:
    slugs = party_slugs(proposal.current())
    return [actor_reference(actors[slug]) for slug in slugs if slug in actors]


def _marks(findings: list[Finding]) -> list[Mark]:
    """Evidence of all but rejected proposals, and of the one on the desk in any case."""
    shown = [one for one in findings if one.current or one.proposal.state != ProposalState.REJECTED]
    return [
        Mark(span["start"], span["end"], str(one.proposal.pk))
        for one in shown
        for span in one.proposal.evidence
    ]


def _last_decision(proposal: Proposal, editor: User) -> Proposal | None:
    """What this editor decided last, as long as it can be undone."""
    since = timezone.now() - UNDO_WITHIN + timedelta(seconds=5)
    mine = Proposal.objects.filter(decided_by=editor, decided_at__gt=since).exclude(pk=proposal.pk)
    return mine.select_related("entry").order_by("-decided_at").first()


def _doubts(proposal: Proposal) -> list[str]:
    """What the reading warned of, and while it waits, what the tables by now say against it."""
    told = offices.contradictions(proposal) if _waits(proposal) else []
    return [*proposal.warnings, *told]


def _next_article(proposal: Proposal) -> Proposal | None:
    others = Proposal.objects.pending().likely().exclude(version=proposal.version_id)
    return others.in_reading_order().only("pk").first()
