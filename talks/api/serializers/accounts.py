"""The accounts of one meeting as a resource."""

from __future__ import annotations

from datetime import datetime
from typing import Any

from rest_framework import serializers

from talks import accounts
from talks.api.serializers.entries import Account, AccountPoint
from talks.api.serializers.shapes import ActorRef, Shape, one_of
from talks.vocabulary import Relation


class ComparedClaim(Shape):
    """One account's answer to a question; `point` is null where it is silent."""

    account = serializers.UUIDField()
    actor = ActorRef()
    point = AccountPoint(allow_null=True)


class ComparedLine(Shape):
    """One question, and every account's answer in the order of `accounts`."""

    question = serializers.CharField()
    relation = one_of(Relation, allow_null=True, help_text="Null: nobody has compared them yet.")
    remark = serializers.CharField()
    claims = ComparedClaim(many=True)


class Comparison(Shape):
    """What each side says of one meeting, by the name of the party."""

    meeting = serializers.UUIDField()
    as_of = serializers.DateTimeField(allow_null=True)
    accounts = Account(many=True)
    lines = ComparedLine(many=True)


def comparison_document(
    meeting: dict[str, Any], compared: accounts.Comparison, as_of: datetime | None
) -> dict[str, Any]:
    """The comparison as plain data."""
    lines = [_line(line) for line in compared.lines]
    return {"meeting": meeting["id"], "as_of": as_of, "accounts": compared.accounts, "lines": lines}


def _line(line: accounts.Line) -> dict[str, Any]:
    relation = line.relation.value if line.relation else None
    claims = [_claim(claim) for claim in line.claims]
    return {"question": line.question, "relation": relation, "remark": line.remark, "claims": claims}


def _claim(claim: accounts.Claim) -> dict[str, Any]:
    account = claim.account
    return {"account": account["id"], "actor": account["detail"]["actor"], "point": claim.point}
