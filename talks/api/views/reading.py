"""What all resources have in common: they are read, by anybody, page by page."""

from __future__ import annotations

from typing import Any, TypeVar

from django.db.models import Model
from django.urls import reverse
from rest_framework import generics
from rest_framework.request import Request

from talks.api.pagination import RowCursorPagination
from talks.api.parameters import StrictFilterBackend, refuse_unknown
from talks.api.problems import Problem
from talks.api.schema import ParleySchema
from talks.api.views.choosing import Chosen

Row = TypeVar("Row", bound=Model)


class Rows(Chosen[Row], generics.ListAPIView[Row]):
    """A list of rows with its filters."""

    http_method_names = ["get", "head", "options"]
    filter_backends = [StrictFilterBackend]
    pagination_class = RowCursorPagination
    schema = ParleySchema()
    filterset_class: Any


class OneRow(Chosen[Row], generics.RetrieveAPIView[Row]):
    """One row by its slug or id."""

    http_method_names = ["get", "head", "options"]
    filter_backends: list[Any] = []
    pagination_class = None
    schema = ParleySchema()
    problem_statuses: tuple[int, ...] = (404,)
    takes: frozenset[str] = frozenset()

    def initial(self, request: Request, *args: Any, **kwargs: Any) -> None:
        """A single row takes few parameters or none: name the others instead of ignoring them."""
        super().initial(request, *args, **kwargs)
        if request.method in self.allowed_methods:  # else 405 follows, whatever was asked
            refuse_unknown(request.query_params, set(self.takes))


def moved_to(name: str, key: Any) -> Problem:
    """The 301 of a record that was merged into another."""
    address = reverse(name, args=[key])
    return Problem(
        "merged",
        "This record was merged into another; its address leads there for ever.",
        members={"location": address},
        headers={"Location": address},
    )
