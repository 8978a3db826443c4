"""The gazetteer's to-do list: names that readers left open, by how many articles hold them."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any
from uuid import UUID

from actors.models import Actor, City, Person
from talks.lessons import blanks
from talks.models import Proposal
from talks.vocabulary import ProposalState

LOOKED_AT = 5000  # proposals, the newest first
SHOWN = 200
EXAMPLES = 3
KINDS = {Actor: "actor", Person: "person", City: "city"}


@dataclass(slots=True)
class Unknown:
    """A name as written, what sort of thing it names, and where it stands."""

    surface: str
    kind: str
    articles: set[UUID] = field(default_factory=set)
    examples: list[Proposal] = field(default_factory=list)

    @property
    def count(self) -> int:
        """In how many articles."""
        return len(self.articles)


def unknown_names(kind: str = "") -> list[Unknown]:
    """The most frequent first (one query over the newest proposals); what a reviewer resolved is left out."""
    found: dict[tuple[str, str], Unknown] = {}
    for proposal in _proposals():
        for blank, written in blanks(proposal.kind, proposal.current()):
            sort = KINDS[blank.model]
            one = found.setdefault((written.casefold(), sort), Unknown(written, sort))
            one.articles.add(proposal.version.article_id)
            if len(one.examples) < EXAMPLES:
                one.examples.append(proposal)
    names = [one for one in found.values() if kind in ("", one.kind)]
    return sorted(names, key=lambda one: (-one.count, one.surface.casefold()))[:SHOWN]


def _proposals() -> Any:
    rows = Proposal.objects.exclude(state__in=[ProposalState.OBSOLETE, ProposalState.REJECTED])
    narrow = rows.select_related("version").only(
        "kind", "title", "payload", "edited", "evidence", "state", "version__article_id"
    )
    return narrow.order_by("-created_at", "-id")[:LOOKED_AT]
