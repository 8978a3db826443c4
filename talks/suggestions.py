"""What a reviewer may want to link a proposal to: same entries, the demand answered, the meeting sat at."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, timedelta
from typing import Any

from django.db.models import Prefetch, Q, QuerySet, prefetch_related_objects
from rapidfuzz import fuzz

from talks.models import Citation, Demand, Entry, EntryVersion, Meeting, Negotiation, Proposal
from talks.vocabulary import EntryState, ProposalKind

SAME_WORDS = 80  # token-set similarity; a suggestion only, never a decision
STATEMENT_WINDOW = timedelta(days=7)
MOST = 3


@dataclass(frozen=True, slots=True)
class Suggestion:
    """An entry that may be meant, with why it was suggested."""

    entry: Entry
    why: str

    @property
    def sentences(self) -> list[Citation]:
        """What it cites, for reading beside the proposal's own; at most two."""
        return list(self.entry.citations.all())[:2]


def duplicates(proposal: Proposal, negotiation: Negotiation | None) -> list[Suggestion]:
    """Published entries that may say the same as this proposal, likeliest first."""
    if negotiation is None:
        return []
    published = Entry.objects.published().filter(negotiation=negotiation, kind=proposal.kind)
    found = _FINDERS.get(proposal.kind, _none)(published, proposal.current())[:MOST]
    cited = Prefetch("citations", Citation.objects.select_related("version__article__outlet"))
    prefetch_related_objects([one.entry for one in found], cited)
    return found


def demands_answered(proposal: Proposal, negotiation: Negotiation | None) -> list[Suggestion]:
    """Demands that a response may answer: its article's own first, then those that share most words."""
    if negotiation is None or proposal.kind != ProposalKind.RESPONSE:
        return []
    payload = proposal.current()
    linked = _accepted_from(payload.get("to_demand_proposal"))
    demands: Any = Demand.objects.filter(state=EntryState.PUBLISHED, negotiation=negotiation)
    own = payload.get("by")
    others = [demand for demand in demands.select_related("by") if not own or _asker(demand) != own]
    ranked = sorted(others, key=lambda demand: -_likeness(proposal.title, demand))
    rest = [Suggestion(demand, "a demand of another party") for demand in ranked if demand.pk != linked]
    first = [Suggestion(demand, "answered in the same article") for demand in demands if demand.pk == linked]
    return first + rest


def meetings_sat_at(proposal: Proposal, negotiation: Negotiation | None) -> list[Suggestion]:
    """Meetings at which a delegation may sit: same city first, then the nearest in time."""
    if negotiation is None:
        return []
    city = proposal.current().get("meeting_city")
    kind: Any = Meeting.objects  # the stubs take a child's manager for its parent's
    meetings = kind.filter(state=EntryState.PUBLISHED, negotiation=negotiation).select_related("city")
    near = sorted(meetings, key=lambda meeting: (_elsewhere(meeting, city), meeting.sort_at))
    return [
        Suggestion(meeting, "same city" if not _elsewhere(meeting, city) else "same negotiation")
        for meeting in near
    ]


def _asker(demand: Demand) -> str | None:
    return demand.by.slug if demand.by else None


def _elsewhere(meeting: Meeting, city: str | None) -> bool:
    return not city or meeting.city is None or meeting.city.slug != city


def _accepted_from(proposal_id: str | None) -> Any:
    if not proposal_id:
        return None
    row = Proposal.objects.filter(pk=proposal_id).only("entry_id").first()
    return row.entry_id if row else None


def _none(published: QuerySet[Entry], payload: dict[str, Any]) -> list[Suggestion]:
    return []


def _same_meeting(published: QuerySet[Entry], payload: dict[str, Any]) -> list[Suggestion]:
    """City, a day more or less, and a party in common; another city or another level is another meeting."""
    earliest = (payload.get("when") or {}).get("earliest")
    if not earliest or not (payload.get("city") or payload.get("parties")):
        return []
    day = date.fromisoformat(earliest)
    around = Q(earliest__lte=day + timedelta(days=1), latest__gte=day - timedelta(days=1))
    found = published.filter(around)
    if payload.get("city"):
        found = found.filter(as_meeting__city__slug=payload["city"])
    if payload.get("level"):
        found = found.filter(Q(as_meeting__level=payload["level"]) | Q(as_meeting__level__isnull=True))
    shared = (
        EntryVersion.objects.current().at_home().filter(party_slugs__overlap=payload.get("parties") or [])
    )
    if payload.get("parties"):
        found = found.filter(pk__in=shared.values("entry_id"))
    return [Suggestion(entry, "same place, day and party") for entry in found.order_by("sort_at")]


def _same_statement(published: QuerySet[Entry], payload: dict[str, Any]) -> list[Suggestion]:
    """The same speaker in other or the same words, within a week."""
    if not payload.get("speaker"):
        return []
    found = published.filter(as_statement__speaker__slug=payload["speaker"]).select_related("as_statement")
    earliest = (payload.get("when") or {}).get("earliest")
    if earliest:
        day = date.fromisoformat(earliest)
        found = found.filter(earliest__range=(day - STATEMENT_WINDOW, day + STATEMENT_WINDOW))
    words = payload.get("words") or payload.get("summary") or ""
    near = [entry for entry in found if fuzz.token_set_ratio(words, _words(entry)) >= SAME_WORDS]
    return [Suggestion(entry, "same speaker, like words") for entry in near]


def _same_demand(published: QuerySet[Entry], payload: dict[str, Any]) -> list[Suggestion]:
    """The same party asking the like of the same, in the same manner."""
    if not payload.get("by"):
        return []
    found = published.filter(as_demand__by__slug=payload["by"])
    if payload.get("demand_kind"):
        found = found.filter(as_demand__demand_kind=payload["demand_kind"])
    if payload.get("of"):
        found = found.filter(Q(as_demand__of__slug__in=payload["of"]) | Q(as_demand__of=None)).distinct()
    summary = payload.get("title") or payload.get("summary") or ""
    near = [entry for entry in found if fuzz.token_set_ratio(summary, entry.title) >= SAME_WORDS]
    return [Suggestion(entry, "same party, like demand") for entry in near]


def _same_response(published: QuerySet[Entry], payload: dict[str, Any]) -> list[Suggestion]:
    """The same party answering the same demand, or the like in like words, in the same manner."""
    if not payload.get("by"):
        return []
    found = published.filter(as_response__by__slug=payload["by"], as_response__stance=payload.get("stance"))
    demand = _accepted_from(payload.get("to_demand_proposal"))
    summary = payload.get("title") or payload.get("summary") or ""
    near = [
        entry
        for entry in found.select_related("as_response")
        if entry.as_response.demand_id == demand or fuzz.token_set_ratio(summary, entry.title) >= SAME_WORDS
    ]
    return [Suggestion(entry, "same party, like answer") for entry in near]


_FINDERS = {
    ProposalKind.MEETING.value: _same_meeting,
    ProposalKind.STATEMENT.value: _same_statement,
    ProposalKind.DEMAND.value: _same_demand,
    ProposalKind.RESPONSE.value: _same_response,
}


def _words(entry: Entry) -> str:
    return entry.as_statement.words or entry.title


def _likeness(title: str, demand: Demand) -> float:
    return float(fuzz.token_set_ratio(title, f"{demand.title} {demand.text}"))
