"""How often each of the reader's rules was right by reviewers' decisions, and what it makes of a finding."""

from __future__ import annotations

from dataclasses import dataclass

from django.db.models import Count, F, Q, Sum, Value
from django.db.models.functions import Coalesce, Least

from talks.models import Proposal
from talks.vocabulary import ProposalState, RejectReason

# Beta(2,1): a rule nobody has judged is taken to be right two times of three.
PRIOR_RIGHT, PRIOR_ALL = 2, 3
# That a finding is stale or told twice is no fault of the rule that found it.
NOT_ITS_FAULT = (RejectReason.DUPLICATE, RejectReason.NOT_NEWS)
_RIGHT = Q(state__in=[ProposalState.ACCEPTED, ProposalState.MERGED])
_WRONG = Q(state=ProposalState.REJECTED) & ~Q(reject_reason__in=NOT_ITS_FAULT)


@dataclass(frozen=True, slots=True)
class TrackRecord:
    """A rule's decisions: right (of these, amended before they were accepted) and wrong.

    `expected` is how many of them the reader's own confidence led to expect to be right.
    """

    right: int = 0
    wrong: int = 0
    amended: int = 0
    expected: float = 0.0

    @property
    def decided(self) -> int:
        """How many decisions it rests on."""
        return self.right + self.wrong

    @property
    def precision(self) -> float:
        """The share expected to be right, between 0 and 1."""
        return (self.right + PRIOR_RIGHT) / (self.decided + PRIOR_ALL)

    @property
    def factor(self) -> float:
        """By how much it raises or lowers what the reader itself gives a finding.

        A rule that was right as often as told keeps it: the confidence is a measured share already. Until
        it is judged, that is taken to be so, as if by three decisions.
        """
        return (self.right + PRIOR_ALL) / (self.expected + PRIOR_ALL)


NEW = TrackRecord()
Rule = tuple[str, str]  # the extractor and its rule


def track_records() -> dict[Rule, TrackRecord]:
    """Every rule with a decision (one query)."""
    rows = Proposal.objects.filter(_RIGHT | _WRONG).order_by().values("extractor", "rule_id")
    counted = rows.annotate(
        right=Count("pk", _RIGHT),
        wrong=Count("pk", _WRONG),
        amended=Count("pk", _RIGHT & Q(edited__isnull=False)),
        expected=Coalesce(Sum("confidence", filter=_RIGHT | _WRONG), 0.0),
    )
    return {
        (row["extractor"], row["rule_id"]): TrackRecord(
            row["right"], row["wrong"], row["amended"], row["expected"]
        )
        for row in counted
    }


def track_record(extractor: str, rule_id: str) -> TrackRecord:
    """One rule's decisions (one query)."""
    rows = Proposal.objects.filter(extractor=extractor, rule_id=rule_id)
    return TrackRecord(**rows.aggregate(
        right=Count("pk", _RIGHT),
        wrong=Count("pk", _WRONG),
        amended=Count("pk", _RIGHT & Q(edited__isnull=False)),
        expected=Coalesce(Sum("confidence", filter=_RIGHT | _WRONG), 0.0),
    ))  # fmt: skip


def weigh(rows: list[Proposal]) -> None:
    """Set how likely each unsaved proposal is: the reader's confidence by its rule's record (one query)."""
    known = track_records() if rows else {}
    for row in rows:
        row.likelihood = likelihood(row.confidence, known.get((row.extractor, row.rule_id), NEW))


def likelihood(confidence: float, record: TrackRecord) -> float:
    """Never more than certain."""
    return min(1.0, round(confidence * record.factor, 3))


def weigh_anew(decided: Proposal) -> None:
    """A decision on one finding weighs what else its rule has found and nobody has judged (two queries)."""
    record = track_record(decided.extractor, decided.rule_id)
    waiting = Proposal.objects.pending().filter(extractor=decided.extractor, rule_id=decided.rule_id)
    waiting.update(likelihood=Least(Value(1.0), F("confidence") * record.factor))
