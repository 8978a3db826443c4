"""What moved between two moments: each position before and after, and the entry that moved it."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, datetime
from typing import Any

from django.db.models import Max, Q, TextField
from django.db.models.fields.json import KT
from django.db.models.functions import Cast, Coalesce

from talks.models import EntryVersion, Negotiation
from talks.positions import Ledger, latest_by_party, ledger, read_ledger
from talks.vocabulary import EntryKind, Move

FACTS = {"met_on": Move.MET, "withdrawn_on": Move.WITHDRAWN}
MOST_RECENT = 60
WORDS = ("condition", "demand_kind", "trigger", "consequence", "deadline")


@dataclass(frozen=True, slots=True)
class Movement:
    """One move. `party` is whose position moved, None where unknown; `mover` is the entry that moved it.

    `before` and `after` are the documents of that party's answers, or of the demand where that moved itself;
    None stands for 'no answer found', or for a demand not yet raised.
    """

    move: Move
    demand: dict[str, Any]
    party: dict[str, str] | None
    before: dict[str, Any] | None
    after: dict[str, Any] | None
    mover: dict[str, Any]

    @property
    def of_demand(self) -> bool:
        """Whether the demand itself moved, not an answer to it."""
        return bool(self.mover["id"] == self.demand["id"])


@dataclass(frozen=True, slots=True)
class Comparison:
    """All moves, oldest mover first; `unmoved` counts the demands that nothing happened to.

    `undated` counts answers and demands without a date, which no two days can tell apart.
    """

    movements: list[Movement]
    unmoved: int
    undated: int = 0

    @property
    def counts(self) -> list[tuple[Move, int]]:
        """How many moves of each sort, those that happened only."""
        counted = Counter(movement.move for movement in self.movements)
        return [(move, counted[move]) for move in Move if counted[move]]

    def of_party(self, slug: str) -> Comparison:
        """The moves of one party only."""
        kept = [one for one in self.movements if one.party and one.party["slug"] == slug]
        return Comparison(kept, self.unmoved, self.undated)


def between_days(
    negotiation: Negotiation,
    first: date,
    last: date,
    *,
    as_of: datetime | None = None,
    issue: str | None = None,
) -> Comparison:
    """What parties moved after the day `first` until the end of the day `last`, by the dates of events.

    One query. An entry counts from its last possible day on: what may have happened later has not yet.
    """
    read = _narrowed(ledger(negotiation, as_of=as_of), issue)
    dated = [*read.demands, *(answer for demand in read.demands for answer in read.answers[demand["id"]])]
    undated = sum(not document["when"]["latest"] for document in dated)
    return _compare(until(read, first), until(read, last), undated)


def between_records(
    negotiation: Negotiation, first: datetime, last: datetime, *, issue: str | None = None
) -> Comparison:
    """What the record said at `last` and did not say at `first`, corrections included (two queries)."""
    before = _narrowed(ledger(negotiation, as_of=first), issue)
    return _compare(before, _narrowed(ledger(negotiation, as_of=last), issue), 0)


@dataclass(frozen=True, slots=True)
class Recent:
    """The last moves the record took in, newest first; `more` says that there may be others."""

    movements: list[Movement]
    more: bool = False


def recent(first: datetime, last: datetime, *, size: int = 6) -> Recent:
    """What the record of all negotiations said at `last` and not at `first` (three queries, or one).

    Only the demands that were last written about are compared, MOST_RECENT at most.
    """
    demands = _written_about(first, last, MOST_RECENT)
    if not demands:
        return Recent([])
    compared = _compare(_of_demands(demands, first), _of_demands(demands, last), 0).movements
    compared.sort(key=lambda one: (one.mover["changed_at"] or "", one.mover["number"] or 0), reverse=True)
    return Recent(compared[:size], more=len(compared) > size or len(demands) == MOST_RECENT)


def _written_about(first: datetime, last: datetime, most: int) -> list[str]:
    """The ids of the demands that were raised, answered or reworded, or whose answers were: the last ones."""
    written = EntryVersion.objects.at_home().filter(
        recorded_at__gt=first, recorded_at__lte=last, kind__in=[EntryKind.DEMAND, EntryKind.RESPONSE]
    )
    about = Coalesce(KT("document__detail__demand__id"), Cast("entry_id", TextField()))
    rows = written.order_by().values(demand=about).annotate(at=Max("recorded_at")).order_by("-at", "demand")
    return [row["demand"] for row in rows[:most]]


def _of_demands(ids: list[str], moment: datetime) -> Ledger:
    of_them = Q(kind=EntryKind.DEMAND, entry_id__in=ids)
    of_them |= Q(kind=EntryKind.RESPONSE, entry__as_response__demand__in=ids)
    return read_ledger(EntryVersion.objects.at_home().as_of(moment).filter(of_them))


def until(read: Ledger, day: date) -> Ledger:
    """The part of a ledger that had happened by the end of a day; later facts of a demand are unsaid."""
    iso = day.isoformat()
    demands = [_known_by(demand, iso) for demand in read.demands if _happened(demand, iso)]
    answers = defaultdict(list)
    for demand in demands:
        answers[demand["id"]] = [one for one in read.answers[demand["id"]] if _happened(one, iso)]
    return Ledger(demands, answers, read.corrected)


def _narrowed(read: Ledger, issue: str | None) -> Ledger:
    return read.about(issue) if issue else read


def _happened(document: dict[str, Any], day: str) -> bool:
    latest = document["when"]["latest"]
    return bool(latest) and latest <= day


def _known_by(demand: dict[str, Any], day: str) -> dict[str, Any]:
    later = {fact: None for fact in FACTS if (demand["detail"][fact] or "") > day}
    return {**demand, "detail": demand["detail"] | later} if later else demand


def _compare(before: Ledger, after: Ledger, undated: int) -> Comparison:
    was = {demand["id"]: demand for demand in before.demands}
    now = {demand["id"]: demand for demand in after.demands}
    moves: list[Movement] = []
    moved: set[str] = set()
    for key, demand in (was | now).items():
        found = [
            *_of_demand(was.get(key), now.get(key), after),
            *_of_parties(demand, before.answers[key], after.answers[key], after),
        ]
        moves += found
        moved |= {key} if found else set()
    moves.sort(key=lambda one: (one.mover["when"]["earliest"] or "", one.mover["number"] or 0))
    return Comparison(moves, len(was | now) - len(moved), undated)


def _of_demand(old: dict[str, Any] | None, new: dict[str, Any] | None, after: Ledger) -> Iterator[Movement]:
    """How a demand itself moved."""
    demand = new or old
    if demand is None:
        return
    party = demand["detail"]["by"]
    if old is None:
        yield Movement(Move.RAISED, demand, party, None, new, demand)
    elif new is None:
        yield Movement(Move.REMOVED, demand, party, old, None, demand)
    else:
        for fact, move in FACTS.items():
            if new["detail"][fact] and not old["detail"][fact]:
                yield Movement(move, demand, party, old, new, demand)
        if _wording(old) != _wording(new):
            move = Move.REWORDED if demand["id"] in after.corrected else Move.CHANGED
            yield Movement(move, demand, party, old, new, demand)


def _of_parties(
    demand: dict[str, Any], old: list[dict[str, Any]], new: list[dict[str, Any]], after: Ledger
) -> Iterator[Movement]:
    """How each party's latest answer moved."""
    was, now = latest_by_party(old), latest_by_party(new)
    for slug in was | now:
        first, last = was.get(slug), now.get(slug)
        answer = last or first
        if answer and (move := _move(first, last, after)):
            yield Movement(move, demand, answer["detail"]["by"], first, last, answer)


def _move(old: dict[str, Any] | None, new: dict[str, Any] | None, after: Ledger) -> Move | None:
    if new is None:
        return Move.REMOVED
    if old is None:
        return Move.ANSWERED
    if _position(old) == _position(new):
        return None
    same_entry = old["id"] == new["id"]
    return Move.REWORDED if same_entry and new["id"] in after.corrected else Move.CHANGED


def _position(answer: dict[str, Any]) -> tuple[str, str]:
    return answer["detail"]["stance"], answer["detail"]["condition"]


def _wording(demand: dict[str, Any]) -> tuple[Any, ...]:
    return demand["title"], demand["text"], *(demand["detail"][name] for name in WORDS)
