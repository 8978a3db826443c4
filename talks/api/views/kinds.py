"""Meetings, demands, responses and statements: entries of one kind, each with its own address."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Sequence
from typing import Any
from uuid import UUID

import orjson
from rest_framework.request import Request
from rest_framework.response import Response as Answer

from talks import accounts, positions
from talks.api.parameters import moment
from talks.api.serializers import entries as shapes
from talks.api.serializers.accounts import Comparison, comparison_document
from talks.api.views.choosing import Expansion, standing_entries
from talks.api.views.counting import EntryCount
from talks.api.views.entries import EntryDetail, EntryList, Question
from talks.models import EntryVersion, Response
from talks.vocabulary import EntryKind

ANSWERED = Expansion(
    ("detail", "demand", "id"), standing_entries, "the demand that it answers, if it stands."
)
ACCOUNTED = Expansion(("detail", "meeting"), standing_entries, "the meeting that it tells of, if it stands.")
SPOKEN_OF = Expansion(("detail", "about"), standing_entries, "the meeting that it is about, if it stands.")


class MeetingList(EntryList):
    """Meetings with their delegations. `certainty` says whether one is expected or was held."""

    kind = EntryKind.MEETING
    counted_at = "api:meeting-count"
    shape = shapes.Meeting


class MeetingCount(EntryCount):
    """How many meetings the filters select."""

    kind = EntryKind.MEETING


class MeetingDetail(EntryDetail):
    """One meeting."""

    kind = EntryKind.MEETING
    shape = shapes.Meeting
    address = "api:meeting"


class DemandList(EntryList):
    """Demands, guarantees, offers, red lines and threats, each with its status by the answers given."""

    kind = EntryKind.DEMAND
    counted_at = "api:demand-count"
    shape = shapes.DemandWithStatus

    def documents(self, page: Any, question: Question) -> Sequence[Any]:
        """The stored documents, and where each demand stands (one more query)."""
        demands = [orjson.loads(row.body) for row in page]
        return with_status(demands, question.selection.as_of)


class DemandCount(EntryCount):
    """How many demands the filters select."""

    kind = EntryKind.DEMAND


class DemandDetail(EntryDetail):
    """One demand with its status."""

    kind = EntryKind.DEMAND
    shape = shapes.DemandWithStatus
    address = "api:demand"

    def tagged(self, request: Request, document: dict[str, Any], tag: str) -> Answer:
        """With the status, which is part of the tag: answers change it, and the wording stays."""
        (demand,) = with_status([document], moment(request.query_params))
        return super().tagged(request, demand, f'{tag[:-1]}-{demand["status"]}"')


class ResponseList(EntryList):
    """Answers of one party to one demand."""

    kind = EntryKind.RESPONSE
    counted_at = "api:response-count"
    shape = shapes.Response
    expansions = {"demand": ANSWERED}


class ResponseCount(EntryCount):
    """How many responses the filters select."""

    kind = EntryKind.RESPONSE


class ResponseDetail(EntryDetail):
    """One response."""

    kind = EntryKind.RESPONSE
    shape = shapes.Response
    expansions = {"demand": ANSWERED}
    address = "api:response"


class AccountList(EntryList):
    """What one party says of one meeting, question by question."""

    kind = EntryKind.ACCOUNT
    counted_at = "api:account-count"
    shape = shapes.Account
    expansions = {"meeting": ACCOUNTED}


class AccountCount(EntryCount):
    """How many accounts the filters select."""

    kind = EntryKind.ACCOUNT


class AccountDetail(EntryDetail):
    """One account."""

    kind = EntryKind.ACCOUNT
    shape = shapes.Account
    expansions = {"meeting": ACCOUNTED}
    address = "api:account"


class MeetingAccounts(EntryDetail):
    """The accounts of one meeting side by side: compared, never judged."""

    kind = EntryKind.MEETING
    shape = Comparison
    address = "api:meeting-accounts"
    operation_id = "meetings_accounts_retrieve"
    gives_etag = False

    def tagged(self, request: Request, document: dict[str, Any], tag: str) -> Answer:
        """Every account's answer to each question (two queries more)."""
        as_of = moment(request.query_params)
        compared = accounts.compare(UUID(document["id"]), as_of=as_of)
        return self.chosen(Answer(comparison_document(document, compared, as_of)))


class StatementList(EntryList):
    """What somebody said, with the words where they are known."""

    kind = EntryKind.STATEMENT
    counted_at = "api:statement-count"
    shape = shapes.Statement
    expansions = {"meeting": SPOKEN_OF}


class StatementCount(EntryCount):
    """How many statements the filters select."""

    kind = EntryKind.STATEMENT


class StatementDetail(EntryDetail):
    """One statement."""

    kind = EntryKind.STATEMENT
    shape = shapes.Statement
    expansions = {"meeting": SPOKEN_OF}
    address = "api:statement"


def with_status(demands: list[dict[str, Any]], as_of: Any) -> list[dict[str, Any]]:
    """Each demand's document with its status as of then (one query)."""
    answers: defaultdict[str, list[dict[str, Any]]] = defaultdict(list)
    for row in _answers([demand["id"] for demand in demands], as_of):
        answers[row.document["detail"]["demand"]["id"]].append(row.document)
    return [
        demand | {"status": positions.demand_status(demand, answers[demand["id"]]).value}
        for demand in demands
    ]


def _answers(demands: list[str], as_of: Any) -> Iterable[EntryVersion]:
    """The answers that stand. In the past an answer may have pointed elsewhere, so its own wording says."""
    rows = EntryVersion.objects.at_home().filter(kind=EntryKind.RESPONSE)
    if as_of:
        standing = rows.as_of(as_of).filter(document__detail__demand__id__in=demands)
    else:
        own = Response.objects.filter(demand_id__in=demands).order_by().values("pk")
        standing = rows.current().filter(entry_id__in=own)
    return standing.oldest_first().only("document", "sort_at", "sort_rank", "entry_id")
