"""Query strings: read strictly, and described in the schema from the same filters."""

from __future__ import annotations

from datetime import time
from typing import Any

from django.core.exceptions import ValidationError
from django.http import QueryDict
from django_filters import filters
from django_filters.filterset import FilterSet
from rest_framework.filters import BaseFilterBackend
from rest_framework.request import Request
from rest_framework.views import APIView

from talks.api.problems import invalid_parameters
from talks.filter_shapes import MOMENT, meaning, shape
from talks.filters import MomentField

PAGING = frozenset({"cursor", "page_size", "format"})


def refuse_nul(params: QueryDict) -> None:
    """A NUL byte fits no column: refuse it before the database does."""
    faulty = {
        name: ["NUL is not text."] for name, values in params.lists() if "\x00" in "".join([name, *values])
    }
    if faulty:
        raise invalid_parameters(faulty)


def refuse_unknown(params: QueryDict, known: set[str]) -> None:
    """Raise the problem that names every parameter outside `known` and the paging ones."""
    refuse_nul(params)
    strange = [name for name in params if name not in known | PAGING]
    if strange:
        message = f"There is no such filter. Known are: {', '.join(sorted(known)) or 'none'}."
        raise invalid_parameters({name: [message] for name in strange})


def moment(params: QueryDict, name: str = "as_of") -> Any:
    """The aware moment that `name` gives, or None."""
    try:
        return MomentField(day_means=time.max, required=False).clean(params.get(name))
    except ValidationError as error:
        raise invalid_parameters({name: error.messages}) from error


class StrictFilterBackend(BaseFilterBackend):
    """Applies the view's `filterset_class`; any unknown name or value is a 400 problem."""

    def filter_queryset(self, request: Request, queryset: Any, view: APIView) -> Any:
        """Return the rows that the query string selects."""
        filterset = view.filterset_class(request.query_params, queryset=queryset)  # type: ignore[attr-defined]
        refuse_unknown(request.query_params, set(filterset.filters))
        if filterset.errors:
            raise invalid_parameters(filterset.errors)
        return filterset.qs

    def get_schema_operation_parameters(self, view: APIView) -> list[dict[str, Any]]:
        """The filters as OpenAPI parameters."""
        return described(view.filterset_class)  # type: ignore[attr-defined]


def described(filterset: type[FilterSet]) -> list[dict[str, Any]]:
    """Each filter of `filterset` as an OpenAPI query parameter; an empty value is none, as forms send it."""
    return [_parameter(name, one) for name, one in filterset.base_filters.items()]  # type: ignore[attr-defined]


def described_moment(name: str = "as_of") -> dict[str, Any]:
    """The parameter that asks for the record of a day."""
    text = f"What was known then, in the wording of then. {MOMENT.format('last')}"
    head = {"name": name, "in": "query", "required": False, "allowEmptyValue": True}
    return head | {"schema": {"type": "string"}, "description": text}


def _parameter(name: str, one: filters.Filter) -> dict[str, Any]:
    schema = shape(one)
    head = {
        "name": name,
        "in": "query",
        "required": False,
        "allowEmptyValue": True,
        "schema": schema,
        "description": meaning(one),
    }
    return head | ({"style": "form", "explode": True} if schema["type"] == "array" else {})
