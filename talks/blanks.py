"""The names that a reader left open in what it found: as written, and what sort of thing they name."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

from actors.models import Actor, City, Person
from talks.vocabulary import ProposalKind

Named = type[Actor] | type[Person] | type[City]


@dataclass(frozen=True, slots=True)
class Blank:
    """One open name: its surface, its sort, and the payload's field for the slug ("" for a member)."""

    surface: str
    model: Named
    slug: str

    def filled(self, amended: dict[str, Any]) -> str:
        """The slug that an amended payload gives for it, or nothing."""
        if self.slug:
            return amended.get(self.slug) or ""
        members = amended.get("members") or []
        return next((key for name, key, _ in members if key and bare(name) == self.surface), "")


# (the field of the name as written, that of the slug, the sort of thing)
_FIELDS: dict[ProposalKind, tuple[tuple[str, str, Named], ...]] = {
    ProposalKind.MEETING: (("place_text", "city", City),),
    ProposalKind.DELEGATION: (("party_text", "party", Actor), ("head_name", "head", Person)),
    ProposalKind.DEMAND: (("by_text", "by", Actor),),
    ProposalKind.RESPONSE: (("by_text", "by", Actor),),
    ProposalKind.STATEMENT: (("speaker_name", "speaker", Person), ("speaker_role", "actor", Actor)),
}


def blanks(kind: str, payload: dict[str, Any]) -> Iterator[Blank]:
    """The names of a payload that nobody resolved."""
    for written, slug, model in _FIELDS[ProposalKind(kind)]:
        surface = bare(payload.get(written))
        if surface and not payload.get(slug) and not _is_role_of_somebody(written, payload):
            yield Blank(surface, model, slug)
    for name, key, _post in payload.get("members") or []:
        if not key and (surface := bare(name)):
            yield Blank(surface, Person, "")


def bare(written: str | None) -> str:
    """A name without the article before it."""
    name = (written or "").strip()
    return (name[4:].lstrip() if name[:4] in {"the ", "The "} else name)[:200]


def _is_role_of_somebody(written: str, payload: dict[str, Any]) -> bool:
    """An office beside a name tells nothing of whom the name speaks for."""
    return written == "speaker_role" and bool(payload.get("speaker_name"))
