"""How many there are: exact and asked for by itself, since a list that counts is slow at any depth."""

from __future__ import annotations

from typing import Any

from django.db.models import QuerySet
from rest_framework import generics, serializers
from rest_framework.request import Request
from rest_framework.response import Response

from talks.api.pagination import PAGES
from talks.api.parameters import StrictFilterBackend
from talks.api.problems import Problem, invalid_parameters
from talks.api.schema import ParleySchema
from talks.api.serializers.shapes import Shape
from talks.api.views.entries import EntriesAsked
from talks.api.views.reading import Rows
from talks.time_limit import TooSlow, reading_within
from talks.vocabulary import Scope

# Beyond it nobody needs the figure, and everybody would wait for it.
MOST = 100_000
PATIENCE = 2.0  # seconds


class Count(Shape):
    """How many rows the filters select."""

    count = serializers.IntegerField(min_value=0, max_value=MOST)
    exact = serializers.BooleanField(
        help_text=f"False: there are more than {MOST:,}, and they were not counted."
    )


class _Counts(generics.GenericAPIView[Any]):
    http_method_names = ["get", "head", "options"]
    pagination_class = None
    schema = ParleySchema()
    shape = Count
    problem_statuses = (503,)

    def initial(self, request: Request, *args: Any, **kwargs: Any) -> None:
        """A figure has no pages."""
        super().initial(request, *args, **kwargs)
        paged = [name for name in PAGES if name in request.query_params]
        if paged:
            raise invalid_parameters({name: ["A count has no pages: leave it out."] for name in paged})

    def get(self, request: Request, *args: Any, **kwargs: Any) -> Response:
        """Count what the filters of the list select (one query; one more for each filter that names rows)."""
        return Response(counted(self.selected(request)))

    def selected(self, request: Request) -> QuerySet[Any]:
        """The rows of the list, before it is cut into pages."""
        return self.filter_queryset(self.get_queryset())


class EntryCount(EntriesAsked, _Counts):
    """How many entries the filters select. The list's `Link` header leads here as `rel="count"`."""

    def selected(self, request: Request) -> QuerySet[Any]:
        """The entries of the list."""
        return self.question(request).selection.rows


class RowCount(_Counts):
    """How many rows the filters select. The list's `Link` header leads here as `rel="count"`."""

    filter_backends = [StrictFilterBackend]
    filterset_class: Any
    scopes: dict[str, Scope] = {}


def count_of(rows: type[Rows[Any]]) -> type[RowCount]:
    """The count of a list: the same rows, filters and scope."""
    scopes = {method: scope for method, scope in getattr(rows, "scopes", {}).items() if method == "GET"}
    same = {
        "queryset": rows.queryset,
        "get_queryset": rows.get_queryset,  # of some lists, the caller's own rows
        "filterset_class": rows.filterset_class,
        "scopes": scopes,
        "problem_statuses": (*getattr(rows, "problem_statuses", ()), *RowCount.problem_statuses),
    }
    return type(rows.__name__.replace("List", "Count"), (RowCount,), {"__doc__": RowCount.__doc__, **same})


def counted(rows: QuerySet[Any]) -> dict[str, Any]:
    """{count, exact}. Raises Problem when counting takes too long."""
    try:
        with reading_within(PATIENCE):
            found = rows.order_by().values("pk")[: MOST + 1].count()
    except TooSlow as error:
        raise Problem("too-slow", f"Counting took longer than {PATIENCE:g} seconds.") from error
    return {"count": min(found, MOST), "exact": found <= MOST}
