"""The change feed: read once from the beginning, and ever after from where the last reading ended."""

from __future__ import annotations

from typing import Any

import orjson
from django.urls import reverse
from rest_framework import generics
from rest_framework.request import Request
from rest_framework.response import Response
from rest_framework.views import APIView

from talks import changes
from talks.api.pagination import RowCursorPagination
from talks.api.parameters import refuse_unknown
from talks.api.problems import Problem, invalid_parameters
from talks.api.schema import ParleySchema
from talks.api.serializers import changes as shapes
from talks.api.views.choosing import Chosen
from talks.changes import BEGINNING, Place
from talks.models import Change

DOCUMENT = "document"


class FeedPagination(RowCursorPagination):
    """Changes in the order of their numbers; also an empty page says from where to go on."""

    place = BEGINNING

    def beyond(self, queryset: Any, cursor: str) -> Any:
        """The changes after `cursor` (one query more: the record must still hold what it stands at)."""
        try:
            self.place = changes.place(cursor)
        except changes.Expired as error:
            raise Problem("cursor-expired", "The change that this cursor stands at is not there.") from error
        return queryset.filter(number__gt=self.place.number)

    def ordered(self, queryset: Any) -> Any:
        """The changes in the order in which they became visible."""
        return queryset.order_by("number")

    def cursor_of(self, row: Change) -> str:
        """The cursor that stands at `row`."""
        return Place.of(row).cursor()

    def paginate_queryset(self, queryset: Any, request: Request, view: APIView | None = None) -> list[Any]:
        """Return one page, and remember where it ends."""
        page = super().paginate_queryset(queryset, request, view)
        self.place = Place.of(page[-1]) if page else self.place
        return page

    def get_paginated_response(self, data: Any) -> Response:
        """The page, and the cursor to keep."""
        response = super().get_paginated_response(data)
        response.data["cursor"] = self.place.cursor()
        return response

    def get_paginated_response_schema(self, schema: dict[str, Any]) -> dict[str, Any]:
        """The shape of a page."""
        page = super().get_paginated_response_schema(schema)
        kept = {"type": "string", "description": "Where this page ended: keep it, and go on from it later."}
        return page | {
            "required": [*page["required"], "cursor"],
            "properties": page["properties"] | {"cursor": kept},
        }


class ExpandParameter:
    """`expand=document`, for the schema; the view applies it."""

    def filter_queryset(self, request: Request, queryset: Any, view: APIView) -> Any:
        """Applied already."""
        return queryset

    def get_schema_operation_parameters(self, view: APIView) -> list[dict[str, Any]]:
        """The one parameter beside those of paging."""
        text = "Give `document`: each change with the wording it made public."
        schema = {"type": "string", "enum": [DOCUMENT]}
        return [{"name": "expand", "in": "query", "required": False, "schema": schema, "description": text}]


class ChangeList(Chosen[Change], generics.ListAPIView[Change]):
    """Every publication, update, correction, retraction and merge, in the order in which they became visible.

    Nothing is ever added before a change that was read: a reader that goes on from its cursor misses nothing.
    """

    queryset = Change.objects.none()
    http_method_names = ["get", "head", "options"]
    filter_backends = [ExpandParameter]
    pagination_class = FeedPagination
    schema = ParleySchema()
    shape = shapes.Change
    problem_statuses = (410,)

    def list(self, request: Request, *args: Any, **kwargs: Any) -> Response:
        """One page (one query; one more for a cursor)."""
        refuse_unknown(request.query_params, {"expand"})
        whole = _expands(request)
        page = self.paginate_queryset(changes.after(0, with_documents=whole)) or []
        return self.get_paginated_response([self._item(change, whole) for change in page])

    def _item(self, change: Any, whole: bool) -> dict[str, Any]:
        target = change.merged_into
        item = changes.described(change) | {
            "url": self._url(change.version.entry_id),
            "redirect": {"entry": target, "url": self._url(target)} if target else None,
        }
        if whole:
            item[DOCUMENT] = orjson.Fragment(change.body) if changes.stands(change) else None
        return item

    def _url(self, entry: Any) -> str:
        return self.request.build_absolute_uri(reverse("api:entry", args=[entry]))


def _expands(request: Request) -> bool:
    asked = request.query_params.getlist("expand")
    if set(asked) - {DOCUMENT}:
        raise invalid_parameters({"expand": [f"Only “{DOCUMENT}” can be expanded here."]})
    return bool(asked)
