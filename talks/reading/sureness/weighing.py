"""Each finding weighed by its signs: how likely it is to be right."""

from __future__ import annotations

from collections.abc import Iterator
from math import exp

from talks.reading.findings import (
    DelegationFound,
    DemandFound,
    Finding,
    MeetingFound,
    PersonFound,
    ResponseFound,
    StatementFound,
)
from talks.reading.sureness import delegations, meetings, moves, outlooks, people, statements
from talks.reading.sureness.passages import Passage, passages
from talks.reading.sureness.weights import WEIGHTS
from talks.reading.who.scene import Scene


def weighed(scene: Scene, findings: list[Finding]) -> list[Finding]:
    """The findings in their order, each with its likelihood and what speaks against it."""
    return [_weighed(told) for told in passages(scene, findings)]


def signs(told: Passage) -> Iterator[str]:
    """All signs of the finding there, also those that weigh nothing."""
    match told.finding.payload:
        case MeetingFound() as meeting:
            return meetings.signs(meeting, told)
        case DelegationFound() as delegation:
            return delegations.signs(delegation, told)
        case DemandFound() | ResponseFound() as move:
            return moves.signs(move, told)
        case StatementFound() as statement:
            return statements.signs(statement, told)
        case PersonFound() as person:
            return people.signs(person, told)
        case _:
            return outlooks.signs(told)


def _weighed(told: Passage) -> Finding:
    scale = WEIGHTS[scale_of(told.finding)]
    known = [sign for sign in signs(told) if sign in scale]
    against = tuple(sign for sign in known if scale[sign] < 0)
    odds = scale[""] + sum(scale[sign] for sign in known)
    found = told.finding
    sure = 1 / (1 + exp(-odds))
    return Finding(found.kind, found.payload, found.evidence, found.rule_id, sure, against)


def scale_of(finding: Finding) -> str:
    """What somebody says in so many words is weighed apart from what he is said to say."""
    if isinstance(finding.payload, StatementFound):
        return "direct" if finding.payload.direct else "indirect"
    return finding.kind
