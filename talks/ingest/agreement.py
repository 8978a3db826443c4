"""Two readers of one article: where they say the same it counts for more, and neither overrules the other."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace

from talks.reading.findings import (
    DelegationFound,
    DemandFound,
    Finding,
    MeetingFound,
    OutlookFound,
    Payload,
    ResponseFound,
    StatementFound,
)


@dataclass(frozen=True, slots=True)
class Reading:
    """What one reader found, in its order."""

    reader: str
    version: str
    findings: list[Finding]


@dataclass(frozen=True, slots=True)
class Opinion:
    """A finding with the reader that made it; `seconded_by` names another that found the same."""

    finding: Finding
    reader: str
    version: str
    seconded_by: str | None = None


def united(first: Reading, second: Reading | None) -> list[Opinion]:
    """The first reader's findings in their places, then what only the second found.

    What both found is the first's, with more confidence. What the second merely repeats with less is left
    out. An answer's `to_demand` keeps pointing at its demand.
    """
    opinions = [Opinion(finding, first.reader, first.version) for finding in first.findings]
    if second is None:
        return opinions
    moved: dict[int, int] = {}
    for place, finding in enumerate(second.findings):
        twin = _twin(finding, first.findings)
        if twin is None:
            moved[place] = len(opinions)
            opinions.append(Opinion(finding, second.reader, second.version))
            continue
        moved[place] = twin
        if opinions[twin].seconded_by is None and _confirms(finding, opinions[twin].finding):
            opinions[twin] = _seconded(opinions[twin], second.reader)
    return opinions[: len(first.findings)] + [
        replace(opinion, finding=_relinked(opinion.finding, moved))
        for opinion in opinions[len(first.findings) :]
    ]


def _twin(finding: Finding, others: list[Finding]) -> int | None:
    """The place of a finding that says all that this one says; one that it confirms comes first."""
    near = [place for place, other in enumerate(others) if _overlap(finding, other)]
    confirmed = [place for place in near if _confirms(finding, others[place])]
    repeated = [place for place in near if _repeats(finding, others[place])]
    return next(iter(confirmed + repeated), None)


def _seconded(opinion: Opinion, reader: str) -> Opinion:
    """Half of the doubt is gone."""
    confidence = opinion.finding.confidence
    finding = replace(opinion.finding, confidence=confidence + (1 - confidence) / 2)
    return replace(opinion, finding=finding, seconded_by=reader)


def _relinked(finding: Finding, moved: dict[int, int]) -> Finding:
    payload = finding.payload
    if not isinstance(payload, ResponseFound) or payload.to_demand is None:
        return finding
    return replace(finding, payload=replace(payload, to_demand=moved.get(payload.to_demand)))


def _overlap(one: Finding, other: Finding) -> bool:
    return any(a.start < b.end and b.start < a.end for a in one.evidence for b in other.evidence)


# ── When two findings on one passage are the same ───────────────────────────────────────────────


def _confirms(finding: Finding, other: Finding) -> bool:
    """Whether both name the same known party, place and day, or speaker; the unknown is never the same."""
    same = _SAME.get((type(finding.payload), type(other.payload)))
    return same is not None and same(finding.payload, other.payload)


def _repeats(finding: Finding, other: Finding) -> bool:
    """Whether it tells nothing that the other does not tell."""
    one, two = finding.payload, other.payload
    if isinstance(one, StatementFound | OutlookFound) and isinstance(two, StatementFound | OutlookFound):
        return _is_echo(one, two)
    if isinstance(one, MeetingFound) and isinstance(two, MeetingFound):
        return (
            one.city in (None, two.city)
            and one.when.earliest in (None, two.when.earliest)
            and set(one.parties) <= set(two.parties)
            and one.certainty == two.certainty
        )
    if isinstance(one, DelegationFound) and isinstance(two, DelegationFound):
        return one.party == two.party and one.head_name in (None, two.head_name) and not one.members
    return _move(one) is not None and _move(one) == _move(two)


def _is_echo(one: StatementFound | OutlookFound, two: StatementFound | OutlookFound) -> bool:
    """One passage is not both an outlook and somebody's report of it; without a speaker it adds nothing."""
    if isinstance(one, OutlookFound):
        return True
    if isinstance(two, OutlookFound):
        return not one.direct
    known = one.speaker or one.speaker_name or one.actor
    return one.direct == two.direct and not known


def _move(payload: Payload) -> tuple[str | None, str, str] | None:
    if isinstance(payload, DemandFound):
        return payload.by, payload.by_text, payload.demand_kind
    if isinstance(payload, ResponseFound):
        return payload.by, payload.by_text, payload.stance
    return None


def _same_meeting(one: MeetingFound, two: MeetingFound) -> bool:
    placed = one.city == two.city and one.when.earliest == two.when.earliest
    told = one.city is not None or one.when.earliest is not None
    parties = set(one.parties) & set(two.parties) or not (one.parties or two.parties)
    return bool(placed and told and parties and one.certainty == two.certainty)


def _same_delegation(one: DelegationFound, two: DelegationFound) -> bool:
    heads = (one.head, one.head_name) == (two.head, two.head_name)
    return one.party is not None and one.party == two.party and heads and two.head_name is not None


def _same_demand(one: DemandFound, two: DemandFound) -> bool:
    return one.by is not None and (one.by, one.demand_kind) == (two.by, two.demand_kind)


def _same_response(one: ResponseFound, two: ResponseFound) -> bool:
    return one.by is not None and (one.by, one.stance) == (two.by, two.stance)


def _same_statement(one: StatementFound, two: StatementFound) -> bool:
    if one.direct != two.direct:
        return False
    if one.speaker_name or two.speaker_name:
        return (one.speaker, one.speaker_name) == (two.speaker, two.speaker_name)
    return one.actor is not None and one.actor == two.actor


def _same_outlook(one: OutlookFound, two: OutlookFound) -> bool:
    return one.by is not None and one.by == two.by


_SAME: dict[tuple[type, type], Callable[..., bool]] = {
    (MeetingFound, MeetingFound): _same_meeting,
    (DelegationFound, DelegationFound): _same_delegation,
    (DemandFound, DemandFound): _same_demand,
    (ResponseFound, ResponseFound): _same_response,
    (StatementFound, StatementFound): _same_statement,
    (OutlookFound, OutlookFound): _same_outlook,
}
