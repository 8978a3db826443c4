"""What each delegation says happened at one meeting, question by question; compared, never judged."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from typing import Any
from uuid import UUID

from talks.models import EntryVersion, Question
from talks.vocabulary import Relation


@dataclass(frozen=True, slots=True)
class Claim:
    """One account's answer to one question; `point` is None where that account is silent."""

    account: dict[str, Any]
    point: dict[str, Any] | None


@dataclass(frozen=True, slots=True)
class Line:
    """One question, every account's answer in the order of the columns, and how they compare."""

    question: str
    claims: list[Claim]
    relation: Relation | None
    remark: str


@dataclass(frozen=True, slots=True)
class Comparison:
    """All accounts of one meeting, by the name of the party; columns are equal."""

    accounts: list[dict[str, Any]]
    lines: list[Line]


def compare(meeting: UUID, *, as_of: datetime | None = None) -> Comparison:
    """Set the accounts side by side as they stood then (two queries)."""
    versions = EntryVersion.objects.at_home().filter(entry__as_account__meeting=meeting)
    standing = versions.as_of(as_of) if as_of else versions.current()
    documents = [row.document for row in standing.only("document")]
    accounts = sorted(documents, key=lambda account: account["detail"]["actor"]["name"])
    questions = Question.objects.filter(meeting=meeting)
    lines = [_line(question, accounts) for question in questions]
    return Comparison(accounts, [line for line in lines if any(claim.point for claim in line.claims)])


def _line(question: Question, accounts: list[dict[str, Any]]) -> Line:
    claims = [Claim(account, _point(account, str(question.pk))) for account in accounts]
    alone = sum(claim.point is not None for claim in claims) == 1
    relation = Relation.ONE_SIDE if alone else question.relation
    return Line(
        question.text, claims, Relation(relation) if relation else None, "" if alone else question.remark
    )


def _point(account: dict[str, Any], question: str) -> dict[str, Any] | None:
    points = account["detail"]["points"]
    return next((point for point in points if point["question"]["id"] == question), None)
