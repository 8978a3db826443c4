"""The values a reviewer will most likely want: the negotiation's own first, then what the article names."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any

from actors.models import Actor, City, Person
from talks import datewords, suggestions
from talks.models import Issue, Negotiation, Proposal
from talks.models.entry import date_document
from talks.vocabulary import ProposalKind

MOST = 200
PARTY_KEYS = ("by", "actor", "party", "host", "mediator", "forum")
PEOPLE_KEYS = ("speaker", "head")


@dataclass(slots=True)
class Likely:
    """{slug: name} for the inputs' lists, and (id, label) for the entries that may be meant."""

    parties: dict[str, str] = field(default_factory=dict)
    seated: list[str] = field(default_factory=list)
    people: dict[str, str] = field(default_factory=dict)
    cities: dict[str, str] = field(default_factory=dict)
    issues: dict[str, str] = field(default_factory=dict)
    demands: list[tuple[str, str]] = field(default_factory=list)
    # The demand that the reader itself linked, once that is accepted; a merely similar one is no choice.
    answered: str | None = None
    meetings: list[tuple[str, str]] = field(default_factory=list)


def likely(proposal: Proposal, negotiation: Negotiation | None) -> Likely:
    """Gather them (at most ten queries, however many entries there are)."""
    payload = proposal.current()
    seats = negotiation.participations.select_related("actor") if negotiation else ()
    seated = {seat.actor.slug: seat.actor.name for seat in seats}
    named = dict(Actor.objects.filter(slug__in=party_slugs(payload)).values_list("slug", "name"))
    return Likely(
        parties=seated | named,
        seated=list(seated),
        people=_people(payload, list(seated | named)),
        cities=_cities(payload),
        issues=dict((negotiation.issues if negotiation else Issue.objects).values_list("slug", "name")),
        demands=_demands(proposal, negotiation),
        answered=_answered(payload),
        meetings=_meetings(proposal, negotiation),
    )


def party_slugs(payload: dict[str, Any]) -> list[str]:
    """Every party that a payload names by slug, once."""
    single = [payload.get(key) for key in PARTY_KEYS]
    several = [*(payload.get("parties") or []), *(payload.get("of") or [])]
    return list(dict.fromkeys(slug for slug in [*single, *several] if isinstance(slug, str) and slug))


def _people(payload: dict[str, Any], parties: list[str]) -> dict[str, str]:
    named = [payload.get(key) for key in PEOPLE_KEYS]
    named += [key for _, key, _ in payload.get("members") or []]
    own = Person.objects.filter(slug__in=[slug for slug in named if slug])
    office = Person.objects.filter(tenures__post__actor__slug__in=parties, merged_into__isnull=True)
    others = office.order_by("sort_name").distinct().values_list("slug", "name")[:MOST]
    return dict(own.values_list("slug", "name")) | dict(others)


def _cities(payload: dict[str, Any]) -> dict[str, str]:
    keys = [key for key in (payload.get("city"), payload.get("meeting_city")) if key]
    named = City.objects.filter(slug__in=keys).values_list("slug", "name")
    venues = City.objects.filter(is_venue=True).order_by("sort_name").values_list("slug", "name")[:MOST]
    return dict(named) | dict(venues)


def _demands(proposal: Proposal, negotiation: Negotiation | None) -> list[tuple[str, str]]:
    found = suggestions.demands_answered(proposal, negotiation)[:MOST]
    return [(str(one.entry.pk), f"#e-{one.entry.number} {one.entry.title}") for one in found]


def _answered(payload: dict[str, Any]) -> str | None:
    linked = payload.get("to_demand_proposal")
    row = Proposal.objects.filter(pk=linked, entry__isnull=False).only("entry_id").first() if linked else None
    return str(row.entry_id) if row else None


def _meetings(proposal: Proposal, negotiation: Negotiation | None) -> list[tuple[str, str]]:
    if proposal.kind not in {ProposalKind.DELEGATION, ProposalKind.STATEMENT}:
        return []
    found = suggestions.meetings_sat_at(proposal, negotiation)[:MOST]
    return [
        (str(one.entry.pk), f"{datewords.wording(date_document(one.entry.when()))}: {one.entry.title}")
        for one in found
    ]
