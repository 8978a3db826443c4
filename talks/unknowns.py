"""The gazetteer's to-do list: names that readers left open, by how many articles hold them."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any
from uuid import UUID

from actors.models import Actor, Alias, City, Person
from talks.blanks import Named, blanks
from talks.models import Proposal
from talks.vocabulary import ProposalState, RejectReason

LOOKED_AT = 5000  # proposals, the newest first
SHOWN = 200
EXAMPLES = 3
KINDS: dict[Named, str] = {Actor: "actor", Person: "person", City: "city"}
# What was rejected for these reasons is in the article all the same, and its names may be why.
_TOLD = (RejectReason.WRONG_ACTOR, RejectReason.NOT_NEWS, RejectReason.DUPLICATE)


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
    """The most frequent first; what a reviewer resolved, or the tables know by now, is left out.

    Five queries: the newest proposals, and the names that the tables hold.
    """
    found: dict[tuple[str, str], Unknown] = {}
    for proposal in _proposals():
        for blank in blanks(proposal.kind, proposal.current()):
            sort = KINDS[blank.model]
            one = found.setdefault((blank.surface.casefold(), sort), Unknown(blank.surface, sort))
            one.articles.add(proposal.version.article_id)
            if len(one.examples) < EXAMPLES:
                one.examples.append(proposal)
    known = _known() if found else {}
    names = [one for (name, sort), one in found.items() if kind in ("", sort) and name not in known[sort]]
    return sorted(names, key=lambda one: (-one.count, one.surface.casefold()))[:SHOWN]


def _proposals() -> Any:
    told = Proposal.objects.exclude(state=ProposalState.OBSOLETE).exclude(
        state=ProposalState.REJECTED, reject_reason__in=set(RejectReason) - set(_TOLD)
    )
    narrow = told.select_related("version").only(
        "kind", "title", "payload", "edited", "evidence", "state", "version__article_id"
    )
    return narrow.order_by("-created_at", "-id")[:LOOKED_AT]


def _known() -> dict[str, set[str]]:
    """The names in the tables, by sort, in lower case."""
    aliases = list(Alias.objects.filter(scope="").values_list("surface", "actor_id"))
    cities = City.objects.values_list("name", "names")
    return {
        "actor": _lower(Actor.objects.values_list("name", flat=True), (s for s, actor in aliases if actor)),
        "person": _lower(
            Person.objects.values_list("name", flat=True), (s for s, actor in aliases if not actor)
        ),
        "city": _lower((name for name, _ in cities), (name for _, names in cities for name in names)),
    }


def _lower(*names: Any) -> set[str]:
    return {name.casefold() for some in names for name in some}
