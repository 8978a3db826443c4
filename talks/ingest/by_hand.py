"""A finding that a person or his tool hands in: through the same gate as the readers', onto the same desk."""

from __future__ import annotations

import json
from collections.abc import Callable
from dataclasses import dataclass, replace
from hashlib import sha256
from typing import Any

from talks import citing, trackrecord
from talks.ingest.errors import InputError
from talks.models import ArticleVersion, Negotiation, Proposal, User
from talks.reading.findings import (
    NO_DATE,
    ArticleText,
    DelegationFound,
    DemandFound,
    Finding,
    MeetingFound,
    Payload,
    ResponseFound,
    Span,
    StatementFound,
    When,
)
from talks.reading.verify import refusal, verify

EXTRACTOR, VERSION, RULE = "person", "1", "by_hand"
# Links to published entries: no reader can know them, a person does.
_LINKS = ("demand", "meeting")


class MisquotedError(InputError):
    """Words that do not stand in the article as given; `path` leads to them in what was handed in."""

    def __init__(self, message: str, path: str) -> None:
        super().__init__(message)
        self.path = path


class KnownError(InputError):
    """The same finding on the same passages was handed in before."""

    def __init__(self, proposal: Proposal) -> None:
        super().__init__(
            f"This was proposed already: {proposal.pk} is {proposal.get_state_display().lower()}."
        )


@dataclass(frozen=True, slots=True)
class Handed:
    """What somebody says an article says: quotes as {quote, start?}, members of the finding by name."""

    kind: Any
    title: str
    evidence: list[dict[str, Any]]
    finding: dict[str, Any]
    negotiation: Negotiation | None = None


def propose(version: ArticleVersion, handed: Handed, *, by: User) -> Proposal:
    """Store it as a proposal that waits; raises InputError when it does not pass the gate."""
    article = _article(version)
    spans = tuple(_span(version, one, f"/evidence/{place}") for place, one in enumerate(handed.evidence))
    payload = _PAYLOADS[handed.kind](version, handed)
    # Named after the person: his own decisions weigh his proposals, and nobody else's.
    rule = f"{RULE}.{by.get_username()}"[:120]
    finding = Finding(handed.kind, payload, spans, rule, 1.0)
    passed = verify(finding, article)
    if passed is None:
        raise MisquotedError(f"This does not pass: {refusal(finding, article)}.", "/finding")
    return _store(version, handed, passed)


def _article(version: ArticleVersion) -> ArticleText:
    published = version.published_at.date() if version.published_at else None
    return ArticleText(version.text, published, version.title, language=version.language or "en")


def _span(version: ArticleVersion, one: dict[str, Any], path: str) -> Span:
    quote = one["quote"]
    try:
        start = citing.place(version, quote, start=one.get("start"))
    except citing.CitingError as error:
        raise MisquotedError(str(error), path) from error
    return Span(start, start + len(quote), quote, "body")


def _store(version: ArticleVersion, handed: Handed, finding: Finding) -> Proposal:
    plain = finding.as_json()
    links = {name: str(handed.finding[name]) for name in _LINKS if handed.finding.get(name)}
    payload = {name: value for name, value in plain["payload"].items() if name != "to_demand"} | links
    spans = [(span["start"], span["end"]) for span in plain["evidence"]]
    told = json.dumps([finding.kind, spans, payload], sort_keys=True)
    row = Proposal(
        version=version,
        negotiation=handed.negotiation or version.article.negotiation,
        kind=finding.kind,
        title=handed.title,
        payload=payload,
        evidence=plain["evidence"],
        position=finding.evidence[0].start,
        span_hash=sha256(told.encode()).hexdigest(),
        rule_id=finding.rule_id,
        extractor=EXTRACTOR,
        extractor_version=VERSION,
        confidence=finding.confidence,
    )
    known = Proposal.objects.filter(
        version=version, extractor=EXTRACTOR, extractor_version=VERSION, span_hash=row.span_hash
    ).first()
    if known:
        raise KnownError(known)
    trackrecord.weigh([row])
    row.save(force_insert=True)
    return row


# ── What each kind says ─────────────────────────────────────────────────────────────────────────


def _meeting(version: ArticleVersion, handed: Handed) -> MeetingFound:
    said = handed.finding
    return MeetingFound(
        city=_slug(said.get("city")),
        place_text=said.get("place_text") or "",
        country_iso3=None,
        venue=said.get("venue") or None,
        when=_when(said.get("date_text")),
        parties=_slugs(said.get("parties")),
        party_texts=(),
        format=said.get("format"),
        level=said.get("level"),
        certainty=said.get("certainty") or "held",
        forum=_slug(said.get("forum")),
        title=handed.title,
    )


def _delegation(version: ArticleVersion, handed: Handed) -> DelegationFound:
    said = handed.finding
    head = said.get("head")
    return DelegationFound(
        party=_slug(said.get("party")),
        party_text=said.get("party_text") or "",
        head=_slug(head),
        head_name=said.get("head_name") or (head.name if head else None),
        head_post=said.get("head_post") or None,
        members=tuple((one["name"], one.get("person"), one.get("post")) for one in said.get("members") or ()),
        meeting_city=None,
        when=NO_DATE,
    )


def _demand(version: ArticleVersion, handed: Handed) -> DemandFound:
    said = handed.finding
    return DemandFound(
        by=_slug(said.get("by")),
        by_text=said.get("by_text") or "",
        of=_slugs(said.get("of")),
        of_texts=(),
        demand_kind=said["demand_kind"],
        summary=handed.title,
        condition=said.get("condition") or None,
        deadline=_when(said["deadline"]) if said.get("deadline") else None,
    )


def _response(version: ArticleVersion, handed: Handed) -> ResponseFound:
    said = handed.finding
    return ResponseFound(
        by=_slug(said.get("by")),
        by_text=said.get("by_text") or "",
        stance=said["stance"],
        to_demand=None,
        summary=handed.title,
        condition=said.get("condition") or None,
    )


def _statement(version: ArticleVersion, handed: Handed) -> StatementFound:
    said = handed.finding
    quoted = enumerate(said.get("words") or ())
    segments = tuple(_span(version, one, f"/finding/words/{place}") for place, one in quoted)
    speaker = said.get("speaker")
    return StatementFound(
        speaker=_slug(speaker),
        speaker_name=said.get("speaker_name") or (speaker.name if speaker else None),
        speaker_role=said.get("speaker_role") or None,
        actor=_slug(said.get("actor")),
        anonymous=not (speaker or said.get("speaker_name")),
        direct=bool(segments),
        cue="",
        words=" ".join(one.quote for one in segments),
        segments=segments,
        said_in=said.get("said_in") or None,
        when=_when(said.get("date_text")),
        statement_kind=said.get("statement_kind") or "other",
        summary=handed.title,
    )


_PAYLOADS: dict[str, Callable[[ArticleVersion, Handed], Payload]] = {
    "meeting": _meeting,
    "delegation": _delegation,
    "demand": _demand,
    "response": _response,
    "statement": _statement,
}


def _when(words: str | None) -> When:
    """The gate works the days out of the words."""
    return replace(NO_DATE, date_text=words) if words else NO_DATE


def _slug(row: Any) -> str | None:
    return row.slug if row else None


def _slugs(rows: Any) -> tuple[str, ...]:
    return tuple(dict.fromkeys(row.slug for row in rows or ()))
