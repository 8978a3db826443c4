"""What reviewers decided, as annotated articles: a regression set in the format of tests/corpus/README.md."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Any

from django.db.models import QuerySet
from django.utils.text import slugify

from actors.models import Actor, City, Person
from talks.models import ArticleVersion, Negotiation, Proposal
from talks.reading.report import STANCES
from talks.vocabulary import ProposalKind, ProposalState, RejectReason

SECTIONS = ("meetings", "delegations", "demands", "responses", "statements", "expectations")
_TO_THE_DAY = ("time", "day", "either_or")
_DECIDED = [ProposalState.ACCEPTED, ProposalState.MERGED, ProposalState.REJECTED]
Row = dict[str, Any]


@dataclass(frozen=True, slots=True)
class Gold:
    """One article with what stands in it: a file name without ending, the text file, and its annotation."""

    name: str
    text: str
    annotation: Row


def gold(negotiation: Negotiation | None = None) -> Iterator[Gold]:
    """Every dated article on which something was decided, the oldest first (one query an article).

    People are not annotated: nobody decides on them alone.
    """
    names = _names()
    for version in decided(negotiation).iterator(chunk_size=100):
        rows = list(version.proposals.exclude(state=ProposalState.OBSOLETE).order_by("position", "id"))
        yield Gold(_file_name(version), _text(version), _annotation(version, rows, names))


def decided(negotiation: Negotiation | None = None, *, dated: bool = True) -> QuerySet[ArticleVersion]:
    """Texts with a decision; the format knows none without a day of publication."""
    rows = Proposal.objects.filter(state__in=_DECIDED)
    rows = rows.filter(negotiation=negotiation) if negotiation else rows
    versions = ArticleVersion.objects.filter(pk__in=rows.values("version"), published_at__isnull=not dated)
    return (
        versions.select_related("article__outlet")
        .defer("raw", "bands", "search")
        .order_by("published_at", "pk")
    )


@dataclass(frozen=True, slots=True)
class _Names:
    """Canonical names by slug."""

    actors: dict[str, str] = field(default_factory=dict)
    people: dict[str, str] = field(default_factory=dict)
    cities: dict[str, str] = field(default_factory=dict)

    def party(self, slug: str | None, written: str | None = None) -> str | None:
        """As the tables name it, else as the article does, else null."""
        return self.actors.get(slug or "") or written or None

    def parties(self, slugs: list[str] | None) -> list[str]:
        return [self.actors.get(slug, slug) for slug in slugs or []]

    def person(self, slug: str | None, written: str | None) -> str | None:
        """As the article has it, else as the tables do."""
        return written or self.people.get(slug or "")


def _names() -> _Names:
    return _Names(
        *(dict(model._default_manager.values_list("slug", "name")) for model in (Actor, Person, City))
    )


def _file_name(version: ArticleVersion) -> str:
    return f"{slugify(version.title)[:60].strip('-') or 'article'}-{version.pk.hex[-8:]}"


def _text(version: ArticleVersion) -> str:
    title = " ".join((version.title or str(version.article)).split())[:900]
    outlet = version.article.outlet.name if version.article.outlet else "unknown"
    day = version.published_at.date().isoformat() if version.published_at else ""
    return f"TITLE: {title} | SOURCE: {outlet} | DATE: {day}\n\n{version.text}\n"


def _annotation(version: ArticleVersion, proposals: list[Proposal], names: _Names) -> Row:
    right = [row for row in proposals if _is_right(row)]
    sections: dict[str, list[Row]] = {name: [] for name in SECTIONS}
    summaries = {
        str(row.pk): row.current().get("summary") for row in right if row.kind == ProposalKind.DEMAND
    }
    for row in right:
        section, told = _row(row, names, summaries)
        sections[section].append(told)
    waiting = any(row.state == ProposalState.PENDING for row in proposals)
    home = next((row.negotiation for row in right if row.negotiation), None)
    style = "partly decided by reviewers" if waiting else "decided by reviewers"
    about = {"negotiation": str(home or ""), "region": "global", "style": style}
    return {"about": about, **sections}


def _is_right(row: Proposal) -> bool:
    if row.state == ProposalState.REJECTED:
        return row.reject_reason == RejectReason.DUPLICATE
    return row.state in {ProposalState.ACCEPTED, ProposalState.MERGED}


def _row(row: Proposal, names: _Names, summaries: dict[str, Any]) -> tuple[str, Row]:
    payload, quote = row.current(), row.evidence[0]["quote"]
    match ProposalKind(row.kind):
        case ProposalKind.MEETING:
            return "meetings", {**_meeting(payload, names), "quote": quote}
        case ProposalKind.DELEGATION:
            return "delegations", {**_delegation(payload, names), "quote": quote}
        case ProposalKind.DEMAND:
            return "demands", {**_demand(payload, names), "quote": quote}
        case ProposalKind.RESPONSE:
            return "responses", {**_response(payload, names, summaries), "quote": quote}
        case ProposalKind.STATEMENT if row.rule_id.startswith("outlook"):
            by = names.party(payload.get("actor"), payload.get("speaker_role"))
            return "expectations", {"by": by, "summary": payload.get("summary") or "", "quote": quote}
        case ProposalKind.STATEMENT:
            return "statements", _statement(row, payload, names)


def _meeting(payload: Row, names: _Names) -> Row:
    when = payload.get("when") or {}
    status = payload.get("certainty") or "held"
    return {
        "city": names.cities.get(payload.get("city") or ""),
        "date": when.get("earliest") if when.get("precision") in _TO_THE_DAY else None,
        "date_text": when.get("date_text"),
        "parties": names.parties(payload.get("parties")),
        "format": payload.get("format"),
        "status": "expected" if status == "confirmed" else status,
    }


def _delegation(payload: Row, names: _Names) -> Row:
    members = [names.person(key, name) for name, key, _ in payload.get("members") or []]
    return {
        "party": names.party(payload.get("party"), payload.get("party_text")),
        "head": names.person(payload.get("head"), payload.get("head_name")),
        "members": [name for name in members if name],
        "meeting_city": names.cities.get(payload.get("meeting_city") or ""),
    }


def _demand(payload: Row, names: _Names) -> Row:
    return {
        "by": names.party(payload.get("by"), payload.get("by_text")),
        "of": names.parties(payload.get("of")),
        "kind": payload.get("demand_kind") or "demand",
        "summary": payload.get("summary") or "",
    }


def _response(payload: Row, names: _Names, summaries: dict[str, Any]) -> Row:
    return {
        "by": names.party(payload.get("by"), payload.get("by_text")),
        "to_demand": summaries.get(payload.get("to_demand_proposal") or ""),
        "stance": STANCES.get(payload.get("stance") or "", "willing"),
    }


def _statement(row: Proposal, payload: Row, names: _Names) -> Row:
    """Quotes come from the extraction, whose spans are slices; an editor's words need not be."""
    parts = [span["quote"] for span in row.payload.get("segments") or []]
    direct = bool(payload.get("direct") and parts)
    anonymous = bool(payload.get("anonymous") and not payload.get("speaker"))
    speaker = names.person(payload.get("speaker"), payload.get("speaker_name"))
    return {
        "speaker": None if anonymous else speaker or names.party(payload.get("actor")),
        "type": "direct" if direct else "indirect",
        "quote": " ".join(parts) if direct else row.evidence[0]["quote"],
        "segments": parts if direct else [],
        "anonymous": anonymous,
    }
