"""What OPTIONS answers: which methods an address takes, with which scope, and by what it filters."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from django.urls import reverse
from rest_framework.metadata import BaseMetadata
from rest_framework.request import Request

from talks.api.permissions import scope_of

if TYPE_CHECKING:
    from rest_framework.views import APIView  # which itself imports this module

UNTOLD = ("HEAD", "OPTIONS")


class PlainMetadata(BaseMetadata):
    """The short of it; the schema tells the rest."""

    def determine_metadata(self, request: Request, view: APIView) -> dict[str, Any]:
        """Plain data about the view (no query)."""
        methods = [method for method in view.allowed_methods if method not in UNTOLD]
        return {
            "name": view.get_view_name(),
            "description": view.get_view_description(),
            "methods": {method: {"scope": scope_of(view, method).value} for method in methods},
            "parameters": _parameters(view),
            "schema": request.build_absolute_uri(reverse("api:schema")),
        }


def _parameters(view: APIView) -> list[dict[str, Any]]:
    """The filters of the list, and how it is paged."""
    backends: list[Any] = [backend() for backend in getattr(view, "filter_backends", [])]
    pages = getattr(view, "paginator", None)
    described = [one.get_schema_operation_parameters(view) for one in (*backends, pages) if one is not None]
    chosen = view.choice_parameters() if hasattr(view, "choice_parameters") else []
    return [parameter for some in (*described, chosen) for parameter in some]
