"""Accept, amend, merge, reject, undo: the only way a proposal becomes an entry."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import date, datetime, time, timedelta
from typing import Any

import pghistory
from django.core.exceptions import ValidationError
from django.db import transaction
from django.utils import timezone
from django.utils.text import slugify

from actors.models import Actor, City, Person, Tenure
from talks import record
from talks.models import (
    ArticleVersion,
    Citation,
    Delegate,
    Delegation,
    Demand,
    Entry,
    Issue,
    Meeting,
    Negotiation,
    Proposal,
    Response,
    Statement,
    User,
)
from talks.reading.findings import ArticleText
from talks.reading.text import read
from talks.vocabulary import EntryState, ProposalKind, ProposalState, RejectReason

UNDO_WITHIN = timedelta(minutes=10)
CONTEXT = 60  # characters kept before and after a quote


class ReviewError(Exception):
    """A decision that cannot stand. `field` names the input at fault; `conflict` says somebody was faster.

    ReviewError
    └── (no family: the message says what is wrong and how to mend it)
    """

    permanent = True

    def __init__(self, message: str, field: str = "", *, conflict: bool = False) -> None:
        super().__init__(message)
        self.field = field
        self.conflict = conflict


def accept(
    proposal: Proposal,
    *,
    by: User,
    edits: dict[str, Any] | None = None,
    negotiation: Negotiation | None = None,
    at: datetime | None = None,
) -> Entry:
    """Turn a proposal into a published entry (a delegation: into part of its meeting), as amended by `edits`.

    `edits` speak the payload's own vocabulary (slugs for parties, people, places); what they leave out stays
    as the reader wrote it. The proposal keeps its extraction; the amended copy is stored beside it.
    """
    with _decision(proposal, by, at) as decision:
        payload = {**_dated(decision.proposal), **(edits or {})}
        home = negotiation or decision.proposal.negotiation
        if home is None:
            raise ReviewError("Choose the negotiation this belongs to.", "negotiation")
        if proposal.kind == ProposalKind.DELEGATION:
            entry = _seat_delegation(decision, payload, home)
        else:
            entry = _publish_new(decision, payload, home)
        decision.close(ProposalState.ACCEPTED, entry=entry, edited=payload if edits else None, home=home)
        return entry


def merge(proposal: Proposal, entry: Entry, *, by: User, at: datetime | None = None) -> Entry:
    """Add the proposal's sentences as a further source of an entry that says the same."""
    with _decision(proposal, by, at) as decision:
        if entry.state != EntryState.PUBLISHED:
            raise ReviewError("That entry is not published; choose another.", "entry")
        wanted = "meeting" if proposal.kind == ProposalKind.DELEGATION else proposal.kind
        if entry.kind != wanted:
            raise ReviewError(f"A {proposal.kind} cannot become a source of a {entry.kind}.", "entry")
        decision.cite(entry)
        if not decision.outcome["citations"]:
            raise ReviewError("That entry already cites this very sentence.", "entry")
        record.correct(entry, by=by, reason="A further source", at=decision.at, correction=False)
        decision.close(ProposalState.MERGED, entry=entry, home=entry.negotiation)
        return entry


def reject(
    proposal: Proposal, *, by: User, reason: str, note: str = "", at: datetime | None = None
) -> Proposal:
    """Set a proposal aside. The reason names the stage of the reader that has to learn."""
    if reason not in RejectReason.values:
        raise ReviewError("Choose why: " + ", ".join(RejectReason.values) + ".", "reason")
    with _decision(proposal, by, at) as decision:
        decision.close(ProposalState.REJECTED, reject_reason=reason, note=note[:300])
        return decision.proposal


def undo(proposal: Proposal, *, by: User) -> Proposal:
    """Take a decision of the last ten minutes back; the proposal waits again."""
    with transaction.atomic(), pghistory.context(reason="Decision undone", editor=str(by.pk)):
        locked = Proposal.objects.select_for_update().get(pk=proposal.pk)
        if locked.state in {ProposalState.PENDING, ProposalState.OBSOLETE} or locked.decided_at is None:
            raise ReviewError("There is nothing to undo.", conflict=True)
        if timezone.now() - locked.decided_at > UNDO_WITHIN:
            raise ReviewError("Too late to undo: correct or retract the entry instead.", conflict=True)
        _take_back(locked, by)
        Proposal.objects.filter(pk=locked.pk).update(
            state=ProposalState.PENDING,
            reject_reason=None,
            note="",
            edited=None,
            entry=None,
            outcome=None,
            decided_by=None,
            decided_at=None,
        )
        proposal.refresh_from_db()
        return proposal


# ── One decision ────────────────────────────────────────────────────────────────────────────────


class _Decision:
    """One person's decision on one locked proposal, and the rows it adds."""

    def __init__(self, proposal: Proposal, by: User, at: datetime | None) -> None:
        self.proposal, self.by, self.at = proposal, by, at or timezone.now()
        self.outcome: dict[str, Any] = {"citations": [], "delegation": None, "delegates": []}

    def cite(self, entry: Entry, *, supports: str = "", speaker: Person | None = None) -> None:
        """Add each evidence span as a citation, but for those the entry has."""
        for span in self.proposal.evidence:
            start, end = span["start"], span["end"]
            version = self.proposal.version
            if not entry.citations.filter(version=version, start=start, end=end, supports=supports).exists():
                fresh = citation(version, start, end, entry, supports=supports, speaker=speaker)
                fresh.save()
                self.outcome["citations"].append(str(fresh.pk))

    def close(self, state: ProposalState, *, home: Negotiation | None = None, **columns: Any) -> None:
        """Write the decision on the proposal."""
        for name, value in columns.items():
            setattr(self.proposal, name, value)
        self.proposal.state = state
        self.proposal.negotiation = home or self.proposal.negotiation
        self.proposal.outcome = self.outcome
        self.proposal.decided_by, self.proposal.decided_at = self.by, self.at
        self.proposal.save()


@contextmanager
def _decision(proposal: Proposal, by: User, at: datetime | None) -> Iterator[_Decision]:
    """Lock, check that nobody was faster, and turn the record's refusals into the reviewer's."""
    with transaction.atomic(), pghistory.context(proposal=str(proposal.pk), editor=str(by.pk)):
        locked = Proposal.objects.select_for_update().get(pk=proposal.pk)
        if locked.state != ProposalState.PENDING:
            raise ReviewError(
                f"This proposal is {locked.get_state_display().lower()} already: reload the page.",
                conflict=True,
            )
        try:
            yield _Decision(locked, by, at)
        except record.RecordError as error:
            raise ReviewError(str(error), error.field) from error
    proposal.refresh_from_db()


def citation(
    version: ArticleVersion,
    start: int,
    end: int,
    entry: Entry,
    *,
    supports: str = "",
    speaker: Person | None = None,
) -> Citation:
    """An unsaved citation of text[start:end], with the words around it and the number of its sentence."""
    text = version.text
    return Citation(
        entry_id=entry.pk,
        version=version,
        start=start,
        end=end,
        quote=text[start:end],
        prefix=text[max(0, start - CONTEXT) : start],
        suffix=text[end : end + CONTEXT],
        sentence=_sentence_number(text, start),
        speaker=speaker,
        supports=supports,
    )


def _sentence_number(text: str, start: int) -> int | None:
    """Which sentence of the article a position lies in, counted from 1."""
    sentence = read(ArticleText(text, None)).sentence_at(start)
    return sentence.index + 1 if sentence else None


# ── New entries ─────────────────────────────────────────────────────────────────────────────────


def _dated(proposal: Proposal) -> dict[str, Any]:
    """The payload; words without a date of their own get the day they were published, and say so.

    A meeting does not: the day of a report is not the day of what it reports.
    """
    payload: dict[str, Any] = proposal.payload
    published = proposal.version.published_at
    known = (payload.get("when") or {}).get("earliest")
    if known or published is None or proposal.kind in {ProposalKind.MEETING, ProposalKind.DELEGATION}:
        return payload
    day = published.date().isoformat()
    return {**payload, "when": {"earliest": day, "latest": day, "precision": "day", "basis": "published"}}


def _publish_new(decision: _Decision, payload: dict[str, Any], home: Negotiation) -> Entry:
    build = _BUILDERS[decision.proposal.kind]
    entry, sets = build(payload, home)
    entry.negotiation = home
    entry.kind = decision.proposal.kind
    entry.title = payload.get("title") or decision.proposal.title
    entry.text = payload.get("text") or ""
    entry.certainty = payload.get("certainty") or "held"
    entry.modality = payload.get("modality")
    _date(entry, payload.get("when") or {})
    record.save_checked(entry)
    for name, rows in sets.items():
        getattr(entry, name).set(rows)
    entry.issues.set(_issues(payload))
    if isinstance(entry, Meeting):
        _seat_parties(entry, payload)
    speaker = entry.speaker if isinstance(entry, Statement) else None
    decision.cite(entry, speaker=speaker)
    record.publish(
        entry, by=decision.by, reason=f"Accepted from “{decision.proposal.version}”", at=decision.at
    )
    return entry


def _meeting(payload: dict[str, Any], home: Negotiation) -> tuple[Entry, dict[str, list[Any]]]:
    city = _one(City, payload.get("city"), "city")
    meeting = Meeting(
        format=payload.get("format"),
        level=payload.get("level"),
        city=city,
        place_text="" if city else payload.get("place_text") or "",
        venue=payload.get("venue") or "",
        forum=_one(Actor, payload.get("forum"), "forum"),
        host=_one(Actor, payload.get("host"), "host"),
        mediator=_one(Actor, payload.get("mediator"), "mediator"),
        zone=city.zone if city else "UTC",
    )
    return meeting, {}


def _demand(payload: dict[str, Any], home: Negotiation) -> tuple[Entry, dict[str, list[Any]]]:
    demand = Demand(
        by=_one(Actor, payload.get("by"), "by"),
        by_text=payload.get("by_text") or "",
        demand_kind=payload.get("demand_kind") or "demand",
        condition=payload.get("condition") or "",
        deadline=_day((payload.get("deadline") or {}).get("latest"), "deadline"),
        trigger=payload.get("trigger") or "",
        consequence=payload.get("consequence") or "",
    )
    return demand, {"of": _several(Actor, payload.get("of"), "of")}


def _response(payload: dict[str, Any], home: Negotiation) -> tuple[Entry, dict[str, list[Any]]]:
    demand = _published(Demand, payload.get("demand"))
    if demand is None:
        raise ReviewError("Choose the demand that this answers.", "demand")
    if demand.negotiation_id != home.pk:
        raise ReviewError(f"That demand belongs to another negotiation, {demand.negotiation}.", "demand")
    response = Response(
        demand=demand,
        by=_one(Actor, payload.get("by"), "by"),
        by_text=payload.get("by_text") or "",
        stance=payload.get("stance") or "",
        condition=payload.get("condition") or "",
    )
    return response, {}


def _statement(payload: dict[str, Any], home: Negotiation) -> tuple[Entry, dict[str, list[Any]]]:
    speaker = _person(payload.get("speaker"), payload.get("speaker_name"), payload, "speaker")
    about = _published(Meeting, payload.get("about"))
    statement = Statement(
        speaker=speaker,
        speaker_label="" if speaker else payload.get("speaker_role") or payload.get("speaker_name") or "",
        actor=_one(Actor, payload.get("actor"), "actor"),
        channel=payload.get("channel"),
        said_in=payload.get("said_in") or "",
        statement_kind=payload.get("statement_kind") or "other",
        direct=bool(payload.get("direct")),
        words=payload.get("words") or "",
        language=payload.get("language") or "en",
        translation=payload.get("translation") or "",
        about=about,
    )
    return statement, {}


_BUILDERS: dict[str, Callable[[dict[str, Any], Negotiation], tuple[Entry, dict[str, list[Any]]]]] = {
    ProposalKind.MEETING: _meeting,
    ProposalKind.DEMAND: _demand,
    ProposalKind.RESPONSE: _response,
    ProposalKind.STATEMENT: _statement,
}


def _seat_parties(meeting: Meeting, payload: dict[str, Any]) -> None:
    """A party at a meeting is a delegation, also while nobody knows who sits in it."""
    around = {meeting.forum_id, meeting.host_id, meeting.mediator_id}
    for actor in _several(Actor, payload.get("parties"), "parties"):
        if actor.pk not in around:
            Delegation.objects.create(meeting=meeting, actor=actor)


# ── Delegations ─────────────────────────────────────────────────────────────────────────────────


def _seat_delegation(decision: _Decision, payload: dict[str, Any], home: Negotiation) -> Entry:
    """Add people to their party's delegation at a published meeting."""
    meeting: Meeting | None = _published(Meeting, payload.get("meeting"))
    if meeting is None:
        raise ReviewError("Choose the meeting at which this delegation sits; accept that first.", "meeting")
    if home not in meeting.homes():
        raise ReviewError(f"That meeting belongs to another negotiation, {meeting.negotiation}.", "meeting")
    party = _one(Actor, payload.get("party"), "party")
    if party is None:
        raise ReviewError("Choose the party whose delegation this is.", "party")
    delegation, made = Delegation.objects.get_or_create(meeting=meeting, actor=party)
    decision.outcome["delegation"] = str(delegation.pk) if made else None
    _seat_people(decision, delegation, payload)
    decision.cite(meeting, supports=f"delegation:{party.slug}")
    record.correct(meeting, by=decision.by, reason=f"Delegation of {party}", at=decision.at, correction=False)
    return meeting


def _seat_people(decision: _Decision, delegation: Delegation, payload: dict[str, Any]) -> None:
    head = _person(payload.get("head"), payload.get("head_name"), payload, "head")
    if head:
        _take_the_head_seat_free(delegation, head)
        _seat(decision, delegation, head, "head", payload.get("head_post") or "")
    for name, key, post in payload.get("members") or []:
        person = _person(key, name, payload, "members")
        if person and person != head:
            _seat(decision, delegation, person, "member", post or "")


def _take_the_head_seat_free(delegation: Delegation, head: Person) -> None:
    other = delegation.delegates.filter(role="head").exclude(person=head).first()
    if other:
        raise ReviewError(
            f"{other.person} already heads this delegation: amend that first, or propose a member.", "head"
        )


def _seat(decision: _Decision, delegation: Delegation, person: Person, role: str, post: str) -> None:
    held = Tenure.objects.filter(person=person, post__actor=delegation.actor).select_related("post")
    day = delegation.meeting.earliest
    tenure = held.on(day.isoformat()).order_by("-since").first() if day else None
    delegate, made = Delegate.objects.get_or_create(
        delegation=delegation,
        person=person,
        defaults={"role": role, "post": tenure.post if tenure else None, "post_text": post},
    )
    if made:
        decision.outcome["delegates"].append(str(delegate.pk))


# ── Reading a payload ───────────────────────────────────────────────────────────────────────────


def _one(model: Any, slug: str | None, field: str) -> Any:
    """The row with this slug; null stays null, an unknown slug is an error and never the nearest row."""
    if not slug:
        return None
    row = model.objects.filter(slug=slug).first()
    if row is None:
        raise ReviewError(f"There is no {model._meta.verbose_name} “{slug}”.", field)
    return getattr(row, "merged_into", None) or row


def _published(model: Any, pk: str | None) -> Any:
    """The published entry of a kind with this id, or None."""
    try:
        return model.objects.filter(pk=pk, state=EntryState.PUBLISHED).first() if pk else None
    except ValidationError:
        return None


def _several(model: Any, slugs: list[str] | None, field: str) -> list[Any]:
    return [_one(model, slug, field) for slug in dict.fromkeys(slugs or [])]


def _issues(payload: dict[str, Any]) -> list[Issue]:
    return _several(Issue, payload.get("issues"), "issues")


def _person(slug: str | None, name: str | None, payload: dict[str, Any], field: str) -> Person | None:
    """The known person, or a new one where the reviewer says so (`create_people`), or nobody."""
    if slug or not name or not payload.get("create_people"):
        found: Person | None = _one(Person, slug, field)
        return found
    fresh, made = Person.objects.get_or_create(slug=slugify(name), defaults={"name": name})
    if not made and fresh.name != name:
        raise ReviewError(f"“{name}” looks like {fresh.name}, who is known: choose that person.", field)
    return fresh


def _date(entry: Entry, when: dict[str, Any]) -> None:
    entry.earliest = _day(when.get("earliest"), "earliest")
    entry.latest = _day(when.get("latest"), "latest")
    entry.precision = when.get("precision") or "unknown"
    entry.date_label = (when.get("date_text") or when.get("label") or "")[:120]
    entry.basis = when.get("basis") or "unknown"
    try:
        entry.at = time.fromisoformat(when["at"]) if when.get("at") else None
    except ValueError as error:
        raise ReviewError("Write the time as 14:30.", "at") from error


def _day(value: str | None, field: str) -> date | None:
    try:
        return date.fromisoformat(value) if value else None
    except ValueError as error:
        raise ReviewError("Write the date as 2022-01-10.", field) from error


# ── Undo ────────────────────────────────────────────────────────────────────────────────────────


def _take_back(proposal: Proposal, by: User) -> None:
    entry, outcome = proposal.entry, proposal.outcome or {}
    if entry is None:
        return
    if proposal.state == ProposalState.ACCEPTED and proposal.kind != ProposalKind.DELEGATION:
        record.retract(entry, by=by, reason="Accepted by mistake and undone")
        return
    Delegate.objects.filter(pk__in=outcome.get("delegates", [])).delete()
    made = [outcome["delegation"]] if outcome.get("delegation") else []
    Delegation.objects.filter(pk__in=made, delegates__isnull=True).delete()
    Citation.objects.filter(pk__in=outcome.get("citations", [])).delete()
    record.correct(entry, by=by, reason="A source was added by mistake and undone", correction=False)
