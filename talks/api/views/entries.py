"""Entries of every kind, read from the stored documents: now, or as of any day."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any
from uuid import UUID

import orjson
from django.db.models import TextField
from django.db.models.functions import Cast
from django.http import Http404, HttpResponse, QueryDict
from django.http.response import HttpResponseBase
from django.utils.http import parse_etags
from rest_framework import generics
from rest_framework.request import Request
from rest_framework.response import Response
from rest_framework.views import APIView

from talks.api.at_hand import stand, whose
from talks.api.negotiating import ExportNegotiation, export_asked_for, options_of
from talks.api.pagination import RowCursorPagination, TimelinePagination
from talks.api.parameters import described, described_moment, moment, refuse_unknown
from talks.api.parts import PartRenderer
from talks.api.problems import Problem, invalid_parameters
from talks.api.rendering import OrjsonRenderer
from talks.api.schema import ParleySchema
from talks.api.serializers import entries as shapes
from talks.api.views.choosing import Chosen
from talks.api.views.reading import moved_to
from talks.api.written_pages import Written
from talks.exports.answering import answer
from talks.exports.formats import Format
from talks.filters import EntryFilter, Selection, select
from talks.models import EntryVersion, Negotiation
from talks.vocabulary import EntryKind, EntryState

# The pages' own passengers; a caller that relies on them would get something else than he asked for.
NOT_OFFERED = ("fields", "lang", "rank", "in")


@dataclass(frozen=True, slots=True)
class Question:
    """A query string, understood: whose timeline, and what of it."""

    negotiation: Negotiation | None
    selection: Selection


def understand(params: QueryDict) -> Question:
    """Read the parameters as the pages do, but refuse what they leave out with a notice."""
    return _understood(params, whose(params))


def _understood(params: QueryDict, negotiation: Negotiation | None) -> Question:
    rest = params.copy()
    rest.pop("negotiation", None)
    selection = select(rest, negotiation)
    problems = dict(selection.problems)
    problems |= {name: ["The API does not offer this."] for name in NOT_OFFERED if name in params}
    if problems:
        raise invalid_parameters(problems)
    return Question(negotiation, selection)


class EntryParameters:
    """The entry filters, for the schema; `understand` applies them."""

    def filter_queryset(self, request: Request, queryset: Any, view: APIView) -> Any:
        """Applied already."""
        return queryset

    def get_schema_operation_parameters(self, view: APIView) -> list[dict[str, Any]]:
        """Those of the pages, and whose timeline."""
        negotiation = {
            "name": "negotiation",
            "in": "query",
            "required": False,
            "schema": {"type": "string"},
            "description": "Slug of a negotiation: its timeline, with meetings it shares.",
        }
        kind = getattr(view, "kind", None)
        return [negotiation] + [one for one in described(EntryFilter) if not (kind and one["name"] == "kind")]


class AsOfParameter(EntryParameters):
    """The one parameter of single entries, for the schema."""

    def get_schema_operation_parameters(self, view: APIView) -> list[dict[str, Any]]:
        """The day whose record is asked for."""
        return [described_moment()]


class EntriesAsked(generics.GenericAPIView[EntryVersion]):
    """What lists and counts of entries have in common: whose question it is, and of which kind."""

    queryset = EntryVersion.objects.none()
    filter_backends = [EntryParameters]
    kind: EntryKind | None = None

    def params(self, request: Request) -> QueryDict:
        """The query string, with the kind that the address stands for."""
        if self.kind is None:
            return request.query_params
        if "kind" in request.query_params:
            raise invalid_parameters({"kind": ["This list has one kind only; use /entries/ for others."]})
        params = request.query_params.copy()
        params["kind"] = self.kind
        return params

    def question(self, request: Request) -> Question:
        """The query string, understood."""
        return understand(self.params(request))


class EntryList(Chosen[EntryVersion], EntriesAsked, generics.ListAPIView[EntryVersion]):
    """Entries of every kind: each once, in its public wording, by the date of the event."""

    http_method_names = ["get", "head", "options"]
    pagination_class = TimelinePagination
    content_negotiation_class = ExportNegotiation
    exports = True
    schema = ParleySchema()
    shape: Any = shapes.ANY_ENTRY
    counted_at = "api:entry-count"

    def get(self, request: Request, *args: Any, **kwargs: Any) -> Any:
        """A page of JSON, or all of the selection in the format that the Accept header names."""
        form = export_asked_for(request)
        if form:
            return self.export(request, form)
        whole = self.choice.is_plain and not isinstance(request.accepted_renderer, PartRenderer)
        return self.list(request, *args, **kwargs) if whole else self.in_part(request)

    @property
    def default_response_headers(self) -> dict[str, str]:
        """The Accept header chooses the form."""
        return {**super().default_response_headers, "Vary": "Accept"}

    def export(self, request: Request, form: Format) -> HttpResponseBase:
        """The whole selection as a file (queries as the export's page)."""
        params = self.params(request).copy()
        options = options_of(params, form)
        question = understand(params)
        return answer(
            request._request, form, question.selection, question.negotiation, options, params=params
        )

    def list(self, request: Request, *args: Any, **kwargs: Any) -> HttpResponse:  # type: ignore[override]
        """One page, or 304 for who has it (one query).

        A page that nobody asked for since the record changed takes one query more, and one for each filter
        that names rows.
        """
        asked = stand(request._request)
        ready = asked.at_hand(request._request)
        if ready:
            return ready
        page = self.written(request, asked.negotiation)
        asked.keep(page)
        return asked.given_out(page)

    def in_part(self, request: Request) -> Response:
        """A part of a page, or a page with others beside it: read each time, and not kept."""
        asked = stand(request._request)
        # What is put beside the entries may change without their negotiation.
        validators = {} if self.choice.expand else asked.validators
        if validators.get("ETag", "") in parse_etags(request.headers.get("If-None-Match", "")):
            return Response(status=304, headers=validators)
        page = self.written(request, asked.negotiation)
        return self.chosen(Response(orjson.loads(page.body), headers={"Link": page.links, **validators}))

    def written(self, request: Request, negotiation: Negotiation | None) -> Written:
        """The page, read and put into JSON."""
        question = _understood(self.params(request), negotiation)
        self.paginator.newest_first = question.selection.newest_first  # type: ignore[union-attr]
        page = self.paginate_queryset(_bodies(question.selection))
        answer = self.get_paginated_response(self.documents(page or [], question))
        return Written(OrjsonRenderer().render(answer.data), answer["Link"])

    def documents(self, page: Any, question: Question) -> Sequence[Any]:
        """The stored documents, byte for byte."""
        return [orjson.Fragment(row.body) for row in page]


def _bodies(selection: Selection) -> Any:
    rows = selection.rows.annotate(body=Cast("document", TextField()))
    return rows.values_list("sort_at", "sort_rank", "entry_id", "body", named=True)


class EntryDetail(Chosen[EntryVersion], generics.GenericAPIView[EntryVersion]):
    """One entry by its id: 410 with a tombstone when retracted, 301 when merged into another."""

    queryset = EntryVersion.objects.none()
    http_method_names = ["get", "head", "options"]
    filter_backends = [AsOfParameter]
    pagination_class = None
    schema = ParleySchema()
    shape: Any = shapes.ANY_ENTRY
    problem_statuses: tuple[int, ...] = (301, 404, 410)
    gives_etag = True
    kind: EntryKind | None = None
    address = "api:entry"

    def get(self, request: Request, pk: UUID) -> Response:
        """The wording that stands (one query)."""
        refuse_unknown(request.query_params, {"as_of"})
        row = self.standing(pk, moment(request.query_params))
        if row.state == EntryState.MERGED:
            raise moved_to(self.address, row.document["merged_into"])
        if row.state == EntryState.RETRACTED:
            detail = "This entry no longer stands."
            raise Problem("retracted", detail, members={"tombstone": tombstone(row)})
        return self.tagged(request, row.document, etag(row.number))

    def tagged(self, request: Request, document: dict[str, Any], tag: str) -> Response:
        """The document with its tag, or 304 for who has it; with others beside it no tag names it."""
        if self.choice.expand:
            return self.chosen(Response(document))
        tag = self.choice.tag(tag)
        if _holds(request, tag):
            return Response(status=304, headers={"ETag": tag})
        return self.chosen(Response(document, headers={"ETag": tag}))

    def standing(self, pk: UUID, as_of: Any) -> EntryVersion:
        """The newest wording recorded by `as_of`, whatever its state. Raises Http404 when there is none."""
        rows = EntryVersion.objects.wordings_of(pk, as_of=as_of)
        row = (rows.filter(kind=self.kind) if self.kind else rows).first()
        if row is None:
            raise Http404
        return row


def etag(version: int) -> str:
    """What names one wording of an entry; If-Match takes it."""
    return f'"v{version}"'


def _holds(request: Request, tag: str) -> bool:
    tags = [one.removeprefix("W/") for one in parse_etags(request.headers.get("If-None-Match", ""))]
    return tag in tags or "*" in tags


def tombstone(row: EntryVersion) -> dict[str, Any]:
    """What is left of a retracted entry: nothing of what was taken back but its place."""
    return {
        "id": str(row.entry_id),
        "kind": row.kind,
        "number": row.document["number"],
        "negotiation": row.document["negotiation"]["slug"],
        "first_published_at": row.document["first_published_at"],
        "retracted_at": row.document["changed_at"],
        "reason": row.reason,
    }


class EntryVersions(Chosen[EntryVersion], generics.ListAPIView[EntryVersion]):
    """Every public wording of one entry, oldest first."""

    queryset = EntryVersion.objects.at_home()
    http_method_names = ["get", "head", "options"]
    filter_backends: list[Any] = []
    pagination_class = RowCursorPagination
    schema = ParleySchema()
    shape = shapes.EntryVersion
    problem_statuses = (404,)

    def list(self, request: Request, *args: Any, **kwargs: Any) -> Response:
        """One page (one query)."""
        refuse_unknown(request.query_params, set())
        rows = EntryVersion.objects.at_home().filter(entry_id=kwargs["pk"]).defer("search", "search_text")
        page = self.paginate_queryset(rows) or []
        if not page and "cursor" not in request.query_params:
            raise Http404
        return self.get_paginated_response([_wording(row) for row in page])


def _wording(row: EntryVersion) -> dict[str, Any]:
    return {
        "version": row.number,
        "state": row.state,
        "recorded_at": row.recorded_at,
        "superseded_at": row.superseded_at,
        "is_correction": row.is_correction,
        "reason": row.reason,
        # A tombstone repeats nothing of what was taken back.
        "document": row.document if row.state == EntryState.PUBLISHED else None,
    }
