"""Accept, amend, merge, reject, undo: the only way a proposal becomes an entry."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from datetime import datetime, timedelta
from typing import Any

import pghistory
from django.db import transaction
from django.utils import timezone
from django.utils.translation import gettext

from actors.models import Actor, Person, Tenure
from talks import citing, drafting, lessons, offices, record, trackrecord
from talks.models import (
    Citation,
    Delegate,
    Delegation,
    Entry,
    Meeting,
    Negotiation,
    Proposal,
    Statement,
    User,
)
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
        payload = {**drafting.dated(decision.proposal), **(edits or {})}
        # The reader's own title is a scrap of the sentence; the proposal's is a line for people.
        payload["title"] = (edits or {}).get("title") or proposal.title
        home = negotiation or decision.proposal.negotiation
        if home is None:
            raise ReviewError(gettext("Choose the negotiation this belongs to."), "negotiation")
        if proposal.kind == ProposalKind.DELEGATION:
            entry = _seat_delegation(decision, payload, home)
        else:
            entry = _publish_new(decision, payload, home)
        decision.close(ProposalState.ACCEPTED, entry=entry, edited=payload if edits else None, home=home)
        lessons.learn(decision.proposal, payload)
        offices.learn(decision.proposal, payload)
        return entry


def merge(proposal: Proposal, entry: Entry, *, by: User, at: datetime | None = None) -> Entry:
    """Add the proposal's sentences as a further source of an entry that says the same."""
    with _decision(proposal, by, at) as decision:
        if entry.state != EntryState.PUBLISHED:
            raise ReviewError(gettext("That entry is not published; choose another."), "entry")
        wanted = "meeting" if proposal.kind == ProposalKind.DELEGATION else proposal.kind
        if entry.kind != wanted:
            raise ReviewError(
                gettext("A %(kind)s cannot become a source of a %(other)s.")
                % {"kind": proposal.kind, "other": entry.kind},
                "entry",
            )
        decision.cite(entry)
        if not decision.outcome["citations"]:
            raise ReviewError(gettext("That entry already cites this very sentence."), "entry")
        record.correct(entry, by=by, reason="A further source", at=decision.at, correction=False)
        decision.close(ProposalState.MERGED, entry=entry, home=entry.negotiation)
        return entry


def reject(
    proposal: Proposal, *, by: User, reason: str, note: str = "", at: datetime | None = None
) -> Proposal:
    """Set a proposal aside. The reason names the stage of the reader that has to learn."""
    if reason not in RejectReason.values:
        raise ReviewError(gettext("Choose why: %s.") % ", ".join(RejectReason.values), "reason")
    with _decision(proposal, by, at) as decision:
        decision.close(ProposalState.REJECTED, reject_reason=reason, note=note[:300])
        return decision.proposal


def undo(proposal: Proposal, *, by: User) -> Proposal:
    """Take a decision of the last ten minutes back; the proposal waits again."""
    with transaction.atomic(), pghistory.context(reason="Decision undone", editor=str(by.pk)):
        locked = Proposal.objects.select_for_update().get(pk=proposal.pk)
        if locked.state in {ProposalState.PENDING, ProposalState.OBSOLETE} or locked.decided_at is None:
            raise ReviewError(gettext("There is nothing to undo."), conflict=True)
        if timezone.now() - locked.decided_at > UNDO_WITHIN:
            raise ReviewError(
                gettext("Too late to undo: correct or retract the entry instead."), conflict=True
            )
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
        offices.unlearn(locked)
        lessons.unlearn(locked)
        trackrecord.weigh_anew(locked)
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
                fresh = citing.citation(version, start, end, entry, supports=supports, speaker=speaker)
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
        trackrecord.weigh_anew(self.proposal)


@contextmanager
def _decision(proposal: Proposal, by: User, at: datetime | None) -> Iterator[_Decision]:
    """Lock, check that nobody was faster, and turn the record's refusals into the reviewer's."""
    with transaction.atomic(), pghistory.context(proposal=str(proposal.pk), editor=str(by.pk)):
        locked = Proposal.objects.select_for_update().get(pk=proposal.pk)
        if locked.state != ProposalState.PENDING:
            raise ReviewError(
                gettext("This proposal is %s already: reload the page.") % locked.get_state_display().lower(),
                conflict=True,
            )
        try:
            yield _Decision(locked, by, at)
        except (record.RecordError, drafting.DraftError) as error:
            raise ReviewError(str(error), error.field) from error
    proposal.refresh_from_db()


def _publish_new(decision: _Decision, payload: dict[str, Any], home: Negotiation) -> Entry:
    entry = drafting.draft(decision.proposal.kind, payload, home)
    decision.cite(entry, speaker=entry.speaker if isinstance(entry, Statement) else None)
    reason = f"Accepted from “{decision.proposal.version}”"
    record.publish(entry, by=decision.by, reason=reason, at=decision.at)
    return entry


# ── Delegations ─────────────────────────────────────────────────────────────────────────────────


def _seat_delegation(decision: _Decision, payload: dict[str, Any], home: Negotiation) -> Entry:
    """Add people to their party's delegation at a published meeting."""
    meeting: Meeting | None = drafting.published(Meeting, payload.get("meeting"))
    if meeting is None:
        raise ReviewError(
            gettext("Choose the meeting at which this delegation sits; accept that first."), "meeting"
        )
    if home not in meeting.homes():
        raise ReviewError(
            gettext("That meeting belongs to another negotiation, %s.") % meeting.negotiation, "meeting"
        )
    party = drafting.one(Actor, payload.get("party"), "party")
    if party is None:
        raise ReviewError(gettext("Choose the party whose delegation this is."), "party")
    delegation, made = Delegation.objects.get_or_create(meeting=meeting, actor=party)
    decision.outcome["delegation"] = str(delegation.pk) if made else None
    _seat_people(decision, delegation, payload)
    decision.cite(meeting, supports=f"delegation:{party.slug}")
    record.correct(meeting, by=decision.by, reason=f"Delegation of {party}", at=decision.at, correction=False)
    return meeting


def _seat_people(decision: _Decision, delegation: Delegation, payload: dict[str, Any]) -> None:
    head = drafting.person(payload.get("head"), payload.get("head_name"), payload, "head")
    if head:
        _refuse_a_second_head(delegation, head)
        _seat(decision, delegation, head, "head", payload.get("head_post") or "")
    for name, key, post in payload.get("members") or []:
        person = drafting.person(key, name, payload, "members")
        if person and person != head:
            _seat(decision, delegation, person, "member", post or "")


def _refuse_a_second_head(delegation: Delegation, head: Person) -> None:
    other = delegation.delegates.filter(role="head").exclude(person=head).first()
    if other:
        raise ReviewError(
            gettext("%s already heads this delegation: amend that first, or propose a member.")
            % other.person,
            "head",
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
