"""What a change means: not only that an entry changed, but that a demand was answered or a meeting moved."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any
from uuid import UUID

from talks.models import Change, EntryVersion
from talks.movements import Movement, between_records
from talks.vocabulary import Certainty, EntryKind, Move, WebhookEvent

_INSTANT = timedelta(microseconds=1)
_LEDGER = {EntryKind.DEMAND, EntryKind.RESPONSE}
_OF_DEMANDS = {
    Move.RAISED: WebhookEvent.DEMAND_RAISED,
    Move.MET: WebhookEvent.DEMAND_MET,
    Move.WITHDRAWN: WebhookEvent.DEMAND_WITHDRAWN,
}
_OF_PARTIES = {Move.ANSWERED: WebhookEvent.DEMAND_ANSWERED, Move.CHANGED: WebhookEvent.POSITION_MOVED}
_OF_MEETINGS = {
    Certainty.POSTPONED: WebhookEvent.MEETING_POSTPONED,
    Certainty.CANCELLED: WebhookEvent.MEETING_CANCELLED,
    Certainty.HELD: WebhookEvent.MEETING_HELD,
}
_AHEAD = {Certainty.RUMOURED, Certainty.EXPECTED, Certainty.CONFIRMED}


@dataclass(frozen=True, slots=True)
class Meaning:
    """A change to those who want to be told: of what entry and when, its events, whom it concerns, where."""

    entry_id: UUID
    at: datetime
    events: frozenset[WebhookEvent]
    parties: frozenset[str]
    negotiations: frozenset[UUID]


def meaning(change: Change) -> Meaning:
    """Read a change against the wording before it (three queries; five where positions may have moved)."""
    now = EntryVersion.objects.defer("search", "search_text").get(pk=change.version_id)
    stood = EntryVersion.objects.filter(entry_id=now.entry_id, number=now.number - 1, home=True)
    before = stood.values_list("document", flat=True).first()
    homes = EntryVersion.objects.filter(entry_id=now.entry_id, number=now.number)
    moves = list(_moves(now))
    events = {WebhookEvent(change.type), *_of_moves(moves)}
    if now.kind == EntryKind.MEETING and now.state == now.document["state"] == "published":
        events |= set(_of_meeting(before, now.document))
    asking = {move.demand["detail"]["by"]["slug"] for move in moves if move.demand["detail"]["by"]}
    return Meaning(
        now.entry_id,
        now.recorded_at,
        frozenset(events),
        frozenset(asking | set(now.party_slugs)),
        frozenset(homes.values_list("negotiation_id", flat=True)),
    )


def _moves(now: EntryVersion) -> Iterator[Movement]:
    if now.kind not in _LEDGER:
        return
    compared = between_records(now.negotiation, now.recorded_at - _INSTANT, now.recorded_at)
    yield from (move for move in compared.movements if move.mover["id"] == str(now.entry_id))


def _of_moves(moves: list[Movement]) -> Iterator[WebhookEvent]:
    for move in moves:
        events = _OF_DEMANDS if move.of_demand else _OF_PARTIES
        if move.move in events:
            yield events[move.move]


def _of_meeting(before: dict[str, Any] | None, now: dict[str, Any]) -> Iterator[WebhookEvent]:
    certainty = Certainty(now["certainty"])
    if before is None and certainty in _AHEAD:
        yield WebhookEvent.MEETING_ANNOUNCED
    if certainty in _OF_MEETINGS and (before is None or before["certainty"] != certainty):
        yield _OF_MEETINGS[certainty]
    if before and certainty in _AHEAD and _whereabouts(before) != _whereabouts(now):
        yield WebhookEvent.MEETING_MOVED


def _whereabouts(document: dict[str, Any]) -> tuple[Any, ...]:
    when, detail = document["when"], document["detail"]
    return when["earliest"], when["latest"], when["at"], detail["city"], detail["venue"]
