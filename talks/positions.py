"""Who wants what, and who answered: demands against parties, now or as of any day."""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass, field
from datetime import date, datetime
from typing import Any

from django.db.models import Exists, OuterRef

from talks.models import EntryVersion, Negotiation, Response
from talks.models.entry import EntryVersionQuerySet, actor_reference
from talks.vocabulary import DemandStatus, EntryKind, EntryState, Stance

REFUSALS = frozenset({Stance.REFUSES, Stance.NON_STARTER})
ACCEPTANCES = frozenset({Stance.ACCEPTS})
SETTLED = frozenset({DemandStatus.MET, DemandStatus.WITHDRAWN})


@dataclass(frozen=True, slots=True)
class Cell:
    """One party's place on one demand: the one who asks, the latest answer with those before, or silence."""

    party: dict[str, str]
    asks: bool = False
    answer: dict[str, Any] | None = None
    earlier: tuple[dict[str, Any], ...] = ()

    @property
    def silent(self) -> bool:
        """No answer found in our sources, which is not the same as no answer."""
        return not self.asks and self.answer is None


@dataclass(frozen=True, slots=True)
class Row:
    """One demand and every party's cell, in the order of the columns."""

    demand: dict[str, Any]
    cells: list[Cell]
    status: DemandStatus
    unanswered_days: int | None

    @property
    def silences(self) -> int:
        """How many parties' cells read 'No answer found'; none where the demand is met or withdrawn."""
        return 0 if self.status in SETTLED else sum(cell.silent for cell in self.cells)

    def concerns(self, party: str) -> bool:
        """Whether a party raised the demand, was asked, or answered."""
        asked = {one["slug"] for one in self.demand["detail"]["of"]}
        own = next((cell for cell in self.cells if cell.party["slug"] == party), None)
        return party in asked or (own is not None and not own.silent)


@dataclass(frozen=True, slots=True)
class Group:
    """The demands of one party; `party` is None where nobody knows who asked."""

    party: dict[str, str] | None
    rows: list[Row]


@dataclass(frozen=True, slots=True)
class Matrix:
    """Demands by the party that raised them, against all parties in one order."""

    parties: list[dict[str, str]]
    groups: list[Group]

    @property
    def demands(self) -> int:
        """How many rows."""
        return sum(len(group.rows) for group in self.groups)

    @property
    def silences(self) -> int:
        """How many cells wait for an answer."""
        return sum(row.silences for group in self.groups for row in group.rows)


@dataclass(frozen=True, slots=True)
class Ledger:
    """The demands of one negotiation and the answers to each, in the wordings of one moment, oldest first.

    `corrected` holds the ids of those whose standing wording corrected an earlier one.
    """

    demands: list[dict[str, Any]] = field(default_factory=list)
    answers: defaultdict[str, list[dict[str, Any]]] = field(default_factory=lambda: defaultdict(list))
    corrected: set[str] = field(default_factory=set)

    def about(self, issue: str) -> Ledger:
        """The same with the demands on one issue only."""
        kept = [demand for demand in self.demands if issue in _issues(demand)]
        return Ledger(kept, self.answers, self.corrected)

    def of_demand(self, demand: dict[str, Any]) -> Ledger:
        """The same with one demand only."""
        return Ledger([demand], self.answers, self.corrected)


def ledger(negotiation: Negotiation, *, as_of: datetime | None = None) -> Ledger:
    """Read the ledger as it stands, or stood at a moment (one query)."""
    kinds = [EntryKind.DEMAND, EntryKind.RESPONSE]
    versions = EntryVersion.objects.filter(negotiation=negotiation, kind__in=kinds)
    return read_ledger(versions.as_of(as_of) if as_of else versions.current())


def read_ledger(standing: EntryVersionQuerySet) -> Ledger:
    """The ledger of these wordings of demands and answers (one query)."""
    found = Ledger()
    for row in standing.oldest_first().only("kind", "document", "is_correction"):
        if row.is_correction:
            found.corrected.add(row.document["id"])
        if row.kind == EntryKind.DEMAND:
            found.demands.append(row.document)
        else:
            found.answers[row.document["detail"]["demand"]["id"]].append(row.document)
    return found


def matrix(
    negotiation: Negotiation,
    *,
    as_of: datetime | None = None,
    issue: str | None = None,
    party: str | None = None,
    status: str | None = None,
    today: date,
) -> Matrix:
    """Build the matrix from the ledger's wordings of that moment (two queries).

    `party` keeps the demands that it raised, that were made of it, or that it answered.
    """
    read = ledger(negotiation, as_of=as_of)
    read = read.about(issue) if issue else read
    parties = parties_of(negotiation, read)
    rows = [row_of(demand, read.answers[demand["id"]], parties, today) for demand in read.demands]
    kept = [
        row for row in rows if (not status or row.status == status) and (not party or row.concerns(party))
    ]
    return Matrix(parties, _groups(kept, parties))


@dataclass(frozen=True, slots=True)
class Waiting:
    """A demand that nobody answered in our sources, and for how many days."""

    demand: dict[str, Any]
    days: int


def longest_unanswered(*, today: date, size: int = 5) -> list[Waiting]:
    """Dated demands of all negotiations that wait for an answer, longest first (one query)."""
    answers = Response._default_manager.filter(demand=OuterRef("entry_id"), state=EntryState.PUBLISHED)
    standing = EntryVersion.objects.current().at_home().filter(kind=EntryKind.DEMAND)
    waiting = standing.filter(
        ~Exists(answers),
        earliest__lte=today,
        entry__as_demand__met_on__isnull=True,
        entry__as_demand__withdrawn_on__isnull=True,
    )
    rows = waiting.oldest_first().only("document", "earliest")[:size]
    return [Waiting(row.document, (today - row.earliest).days) for row in rows if row.earliest]


def demand_status(demand: dict[str, Any], answers: list[dict[str, Any]]) -> DemandStatus:
    """Derive where a demand stands from its own facts first, then from the latest answer of each party."""
    detail = demand["detail"]
    if detail["met_on"]:
        return DemandStatus.MET
    if detail["withdrawn_on"]:
        return DemandStatus.WITHDRAWN
    stances = {answer["detail"]["stance"] for answer in latest_by_party(answers).values()}
    if not stances:
        return DemandStatus.UNANSWERED
    if stances <= ACCEPTANCES:
        return DemandStatus.ACCEPTED
    return DemandStatus.REFUSED if stances <= REFUSALS else DemandStatus.OPEN


def _issues(demand: dict[str, Any]) -> set[str]:
    return {issue["slug"] for issue in demand["issues"]}


def parties_of(negotiation: Negotiation, read: Ledger) -> list[dict[str, str]]:
    """The negotiation's own parties in order, then whoever else asked or answered by name (one query)."""
    from_table = negotiation.participations.select_related("actor")
    columns = {
        seat.actor.slug: actor_reference(seat.actor) for seat in from_table if seat.role == "principal"
    }
    spoken = [demand["detail"]["by"] for demand in read.demands]
    spoken += [answer["detail"]["by"] for demand in read.demands for answer in read.answers[demand["id"]]]
    others = {party["slug"]: party for party in spoken if party and party["slug"] not in columns}
    return [*columns.values(), *sorted(others.values(), key=lambda party: party["name"])]


def row_of(
    demand: dict[str, Any], answers: list[dict[str, Any]], parties: list[dict[str, str]], today: date
) -> Row:
    """One demand's row: a cell for each party, the status they add up to, and the days it waits."""
    by = demand["detail"]["by"]
    cells = [_cell(party, by, answers) for party in parties]
    status = demand_status(demand, answers)
    waiting = status == DemandStatus.UNANSWERED and demand["when"]["earliest"]
    days = (today - date.fromisoformat(demand["when"]["earliest"])).days if waiting else None
    return Row(demand, cells, status, days)


def _cell(party: dict[str, str], by: dict[str, str] | None, answers: list[dict[str, Any]]) -> Cell:
    own = [answer for answer in answers if speaks(answer) == party["slug"]]
    asks = by is not None and by["slug"] == party["slug"]
    return Cell(party, asks, own[-1] if own else None, tuple(own[:-1]))


def speaks(answer: dict[str, Any]) -> str | None:
    """The slug of the party that gave an answer; None where nobody knows."""
    by = answer["detail"]["by"]
    return by["slug"] if by else None


def latest_by_party(answers: list[dict[str, Any]]) -> dict[str | None, dict[str, Any]]:
    """{party's slug: its latest answer}; answers come oldest first."""
    return {speaks(answer): answer for answer in answers}


def _groups(rows: list[Row], parties: list[dict[str, str]]) -> list[Group]:
    by_party: defaultdict[str | None, list[Row]] = defaultdict(list)
    for row in rows:
        by = row.demand["detail"]["by"]
        by_party[by["slug"] if by else None].append(row)
    groups = [Group(party, by_party[party["slug"]]) for party in parties if by_party[party["slug"]]]
    return groups + ([Group(None, by_party[None])] if by_party[None] else [])
