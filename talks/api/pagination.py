"""Pages cut by row comparison: the next page begins after the last row shown, at any depth at one cost."""

from __future__ import annotations

from functools import reduce
from typing import Any
from urllib.parse import urlsplit
from uuid import UUID

from django.urls import reverse
from rest_framework.pagination import BasePagination
from rest_framework.request import Request
from rest_framework.response import Response
from rest_framework.utils.urls import remove_query_param, replace_query_param
from rest_framework.views import APIView

from talks import cursors, timeline
from talks.api.parts import CHOOSING
from talks.api.problems import invalid_parameters
from talks.models import EntryVersion
from talks.models.entry import EntryVersionQuerySet

DEFAULT_SIZE = 50
LARGEST = 100
PAGES = ("cursor", "page_size")


class RowCursorPagination(BasePagination):
    """Rows in the order of their ids, which is the order they were made in (one query a page)."""

    cursor: str | None = None
    counted_at: str | None = None

    def paginate_queryset(self, queryset: Any, request: Request, view: APIView | None = None) -> list[Any]:
        """Return one page, and remember where the next begins."""
        size = _size(request)
        cursor = request.query_params.get("cursor")
        found = list(self._after(queryset, cursor)[: size + 1])
        page = found[:size]
        self.request, self.cursor = request, self.cursor_of(page[-1]) if len(found) > size else None
        name, of = getattr(view, "counted_at", None), getattr(view, "kwargs", {})
        self.counted_at = reverse(name, kwargs=of) if name else None
        return page

    def beyond(self, queryset: Any, cursor: str) -> Any:
        """The rows after `cursor`; raises CursorError on a foreign one."""
        return queryset.filter(pk__gt=_id(cursor))

    def ordered(self, queryset: Any) -> Any:
        """The rows in the order of the cursor."""
        return queryset.order_by("pk")

    def cursor_of(self, row: Any) -> str:
        """The cursor of the page after `row`."""
        return cursors.encode(row.pk)

    def get_paginated_response(self, data: Any) -> Response:
        """The page with its address of the next one, in the body and as Link headers (RFC 8288)."""
        here = self.request.build_absolute_uri()
        onward = replace_query_param(here, "cursor", self.cursor) if self.cursor else None
        return Response({"results": data, "next": onward}, headers={"Link": self._links(here, onward)})

    def get_paginated_response_schema(self, schema: dict[str, Any]) -> dict[str, Any]:
        """The shape of a page of `schema`."""
        onward = {"type": ["string", "null"], "format": "uri", "description": "Null on the last page."}
        return {
            "type": "object",
            "required": ["results", "next"],
            "properties": {"results": schema, "next": onward},
        }

    def get_schema_operation_parameters(self, view: APIView) -> list[dict[str, Any]]:
        """The paging parameters."""
        size = {"type": "integer", "minimum": 1, "maximum": LARGEST, "default": DEFAULT_SIZE}
        return [
            _parameter("cursor", {"type": "string"}, "Where the page before ended; take it from `next`."),
            _parameter("page_size", size, "How many to a page."),
        ]

    def _after(self, queryset: Any, cursor: str | None) -> Any:
        rows = self.ordered(queryset)
        if not cursor:
            return rows
        try:
            return self.beyond(rows, cursor)
        except cursors.CursorError as error:
            raise invalid_parameters({"cursor": [str(error)]}) from error

    def _links(self, here: str, onward: str | None) -> str:
        first = _without_cursor(here)
        schema = self.request.build_absolute_uri(reverse("api:schema"))
        links = [(first, "first"), (schema, "describedby")] + ([(onward, "next")] if onward else [])
        if self.counted_at:
            count = self.request.build_absolute_uri(self.counted_at)
            query = urlsplit(_filters_only(first)).query
            links.append((f"{count}?{query}" if query else count, "count"))
        return ", ".join(f'<{address}>; rel="{name}"' for address, name in links)


class TimelinePagination(RowCursorPagination):
    """Wordings in the order of their dates; set `newest_first` before the page is cut."""

    newest_first = True

    def ordered(self, queryset: EntryVersionQuerySet) -> EntryVersionQuerySet:
        """By date, as asked for."""
        return queryset.newest_first() if self.newest_first else queryset.oldest_first()

    def beyond(self, queryset: EntryVersionQuerySet, cursor: str) -> EntryVersionQuerySet:
        """The wordings after `cursor` in that order."""
        return queryset.beyond(cursors.timeline_key(cursor), newest_first=self.newest_first)

    def cursor_of(self, row: EntryVersion) -> str:
        """The same cursor as on the pages."""
        return timeline.cursor_after(row)


def _size(request: Request) -> int:
    text = request.query_params.get("page_size") or str(DEFAULT_SIZE)
    if not (text.isascii() and text.isdigit() and len(text) < 6 and 1 <= int(text) <= LARGEST):
        raise invalid_parameters({"page_size": [f"Give a whole number from 1 to {LARGEST}."]})
    return int(text)


def _id(cursor: str) -> UUID:
    try:
        (key,) = cursors.decode(cursor)
        return UUID(str(key))
    except ValueError as error:
        raise cursors.CursorError("This cursor is not one of ours: begin again without it.") from error


def _without_cursor(address: str) -> str:
    return remove_query_param(address, "cursor")


def _filters_only(address: str) -> str:
    """The address of a first page without what a count does not take."""
    return reduce(remove_query_param, ("page_size", *CHOOSING), address)


def _parameter(name: str, schema: dict[str, Any], text: str) -> dict[str, Any]:
    shape = {"name": name, "in": "query", "required": False, "allowEmptyValue": True}
    return shape | {"schema": schema, "description": text}
