"""Findings to proposals: named, doubted, linked to each other, and never twice for one story."""

from __future__ import annotations

import json
import re
from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import datetime
from hashlib import sha256
from typing import Any
from uuid import UUID

from django.db.models import Q

from actors.gazetteer import Gazetteer
from talks import lessons, trackrecord
from talks.ingest import second_reader
from talks.ingest.doubts import doubts
from talks.ingest.headlines import headline
from talks.models import ArticleVersion, Proposal, Story
from talks.reading.findings import NO_DATE, ArticleText, Finding, OutlookFound, ResponseFound, StatementFound
from talks.reading.verify import verify
from talks.vocabulary import ArticleState, ProposalState

# The fields that tell two findings on one passage apart.
_IDENTITY = {
    "meeting": ("city", "place_text", "forum", "when"),
    "delegation": ("party", "party_text", "head", "head_name"),
    "demand": ("by", "by_text", "demand_kind"),
    "response": ("by", "by_text", "stance"),
    "statement": ("speaker", "speaker_name", "speaker_role", "actor", "statement_kind"),
}
_WORD = re.compile(r"\w+")
_READ = (ArticleState.PROPOSED, ArticleState.REJECTED)


@dataclass(frozen=True, slots=True)
class Draft:
    """A proposal that may be made; `answers` is the place of the demand it answers in the list of drafts."""

    row: Proposal
    answers: int | None


def drafts(version: ArticleVersion, gazetteer: Gazetteer, negotiation_id: UUID | None) -> list[Draft]:
    """Read one version and return what it proposes, in the reader's order. Writes nothing."""
    article = ArticleText(
        text=version.text,
        published_on=version.published_at.date() if version.published_at else None,
        title=version.title,
        outlet=version.article.outlet.name if version.article.outlet else "",
        language=version.language or "en",
    )
    told = second_reader.opinions(version, article, gazetteer)
    found = [opinion.finding for opinion in told]
    kept = [(place, passed) for place, finding in enumerate(found) if (passed := verify(finding, article))]
    # What the second reader says of a sentence takes nothing of the first's away.
    usable = [
        (place, finding)
        for place, one in kept
        if (finding := _proposable(one, [o.finding for o in told if o.reader == told[place].reader]))
    ]
    places = {place: number for number, (place, _) in enumerate(usable)}
    made = []
    for place, finding in usable:
        row = _row(finding, version, gazetteer)
        row.negotiation_id = negotiation_id
        second_reader.sign(row, told[place])
        made.append(Draft(row, _demand_of(finding, places)))
    trackrecord.weigh([draft.row for draft in made])
    return made


def _proposable(finding: Finding, others: list[Finding]) -> Finding | None:
    """People are not proposed. An outlook is a statement of that kind, unless a statement says it already."""
    if finding.kind == "person":
        return None
    if not isinstance(finding.payload, OutlookFound):
        return finding
    if any(other.kind == "statement" and _overlap(finding, other) for other in others):
        return None
    said = StatementFound(
        speaker=None,
        speaker_name=None,
        speaker_role=finding.payload.by_text or None,
        actor=finding.payload.by,
        anonymous=False,
        direct=False,
        cue="",
        words="",
        segments=(),
        said_in=None,
        when=NO_DATE,
        statement_kind="outlook",
        summary=finding.payload.summary,
    )
    return replace(finding, kind="statement", payload=said)


def _overlap(one: Finding, other: Finding) -> bool:
    return any(a.start < b.end and b.start < a.end for a in one.evidence for b in other.evidence)


def _demand_of(finding: Finding, places: dict[int, int]) -> int | None:
    payload = finding.payload
    if isinstance(payload, ResponseFound) and payload.to_demand is not None:
        return places.get(payload.to_demand)
    return None


def _row(finding: Finding, version: ArticleVersion, gazetteer: Gazetteer) -> Proposal:
    plain = finding.as_json()
    payload = {name: value for name, value in plain["payload"].items() if name != "to_demand"}
    span_hash = _span_hash(finding.kind, payload, plain["evidence"])
    taught = lessons.recall(finding.kind, payload, version.article)
    published = version.published_at.date() if version.published_at else None
    return Proposal(
        version=version,
        kind=finding.kind,
        title=headline(finding.payload, gazetteer),
        payload=payload | taught,
        evidence=plain["evidence"],
        position=finding.evidence[0].start,
        span_hash=span_hash,
        rule_id=finding.rule_id,
        confidence=plain["confidence"],
        doubts=plain["doubts"],
        warnings=[
            *doubts(finding.payload, gazetteer, published),
            *_told_by_reviewers(finding.kind, payload, taught),
        ],
    )


def _told_by_reviewers(kind: str, payload: dict[str, Any], taught: dict[str, str]) -> list[str]:
    told = [
        f"Reviewers of this outlet's reports say that this is “{slug}” ({field})."
        for field, slug in taught.items()
    ]
    disputed = [
        f"Reviewers do not agree on whom or what “{name}” means."
        for name in lessons.disputed(kind, payload | taught)
    ]
    return told + disputed


def _span_hash(kind: str, payload: dict[str, Any], evidence: list[dict[str, Any]]) -> str:
    spans = [(span["start"], span["end"]) for span in evidence]
    told = {name: payload[name] for name in _IDENTITY[kind]}
    return sha256(json.dumps([kind, spans, told], sort_keys=True).encode()).hexdigest()


# ── Storing: once a version, once a story ───────────────────────────────────────────────────────


def store(made: list[Draft], version: ArticleVersion, story: Story | None) -> None:
    """Write what is new among the drafts. Must run in a transaction; copies of one story queue here.

    A copy adds only what the story's earlier texts do not say. Where the earlier published text comes in
    last, it takes over what nobody has decided yet. Run again, it adds nothing.
    """
    _queue_up(story)
    told = _told_before(version, story)
    ids = _ids_by_hash(version, made)
    _set_aside(version, made)
    fresh = [draft for draft in made if draft.row.span_hash not in ids and not told.has(draft.row)]
    for draft in fresh:
        _link(draft, made, ids, fresh, told)
    Proposal.objects.bulk_create([draft.row for draft in fresh], ignore_conflicts=True)


def _queue_up(story: Story | None) -> None:
    if story is not None:
        Story.objects.select_for_update().get(pk=story.pk)


def _ids_by_hash(version: ArticleVersion, made: list[Draft]) -> dict[str, UUID]:
    """Proposals that an earlier run on this very version made."""
    if not made:
        return {}
    same = Q(pk__in=[])
    for reader, number in {(draft.row.extractor, draft.row.extractor_version) for draft in made}:
        same |= Q(extractor=reader, extractor_version=number)
    return dict(Proposal.objects.filter(same, version=version).values_list("span_hash", "id"))


def _set_aside(version: ArticleVersion, made: list[Draft]) -> None:
    """What the reader no longer finds in this version, and nobody has decided, is obsolete."""
    still = [draft.row.span_hash for draft in made]
    gone = (
        Proposal.objects.pending()
        .filter(second_reader.read_anew(made_by={draft.row.extractor for draft in made}), version=version)
        .exclude(span_hash__in=still)
    )
    gone.update(state=ProposalState.OBSOLETE, note="The reader no longer finds this.")


def _link(draft: Draft, made: list[Draft], ids: dict[str, UUID], fresh: list[Draft], told: _Told) -> None:
    """Point a response to the proposal of the demand it answers, so that a reviewer can follow."""
    if draft.answers is None:
        return
    demand = made[draft.answers]
    found = ids.get(demand.row.span_hash) or (
        demand.row.pk if demand in fresh else told.proposal_of(demand.row)
    )
    draft.row.payload["to_demand_proposal"] = str(found) if found else None


# ── What the story has told already ─────────────────────────────────────────────────────────────


@dataclass
class _Told:
    """Earlier texts of a story and the proposals made from them; compared by words, marks do not count."""

    texts: list[str]
    proposals: list[Proposal]

    def has(self, row: Proposal) -> bool:
        """Whether every passage of this proposal stands in one of the earlier texts."""
        passages = _passages(row)
        return any(all(passage in text for passage in passages) for text in self.texts)

    def proposal_of(self, row: Proposal) -> UUID | None:
        """The earlier proposal of the same kind on the same passages."""
        passages = _passages(row)
        same = (
            known.pk for known in self.proposals if known.kind == row.kind and _passages(known) == passages
        )
        return next(same, None)


def _told_before(version: ArticleVersion, story: Story | None) -> _Told:
    others = list(_read_versions(version, story))
    before = [other for other in others if _comes_before(other, version)]
    after = [other for other in others if not _comes_before(other, version)]
    proposals = list(Proposal.objects.filter(version__in=others).exclude(state=ProposalState.OBSOLETE))
    later = {other.pk for other in after}
    _take_over([row for row in proposals if row.version_id in later], version)
    decided = [row for row in proposals if row.version_id in later and row.state != ProposalState.PENDING]
    texts = [_fold(other.text) for other in before] + [" ".join(_passages(row)) for row in decided]
    return _Told(texts, proposals)


def _read_versions(version: ArticleVersion, story: Story | None) -> Iterable[ArticleVersion]:
    """Other versions that were read: of this article, and of its story's other articles."""
    own = Q(article_id=version.article_id)
    kin = Q(article__story=story, article__state__in=_READ) if story else Q(pk__in=[])
    return ArticleVersion.objects.filter(own | kin).exclude(pk=version.pk).select_related("article")


def _comes_before(other: ArticleVersion, version: ArticleVersion) -> bool:
    if other.article_id == version.article_id:
        return other.number < version.number
    return _age(other) <= _age(version)


def _age(version: ArticleVersion) -> datetime:
    return version.published_at or version.fetched_at


def _take_over(later: list[Proposal], version: ArticleVersion) -> None:
    """The earlier published text has come in: what waits from its copies is proposed from it instead."""
    text = _fold(version.text)
    waiting = [row for row in later if row.state == ProposalState.PENDING]
    moved = [row.pk for row in waiting if all(passage in text for passage in _passages(row))]
    note = "An earlier copy of this report says the same."
    Proposal.objects.filter(pk__in=moved).update(state=ProposalState.OBSOLETE, note=note)


def _passages(row: Proposal) -> list[str]:
    return [_fold(span["quote"]) for span in row.evidence]


def _fold(text: str) -> str:
    """Words only, a space on either side, so that a passage is found whole or not at all."""
    return f" {' '.join(_WORD.findall(text.casefold()))} "
