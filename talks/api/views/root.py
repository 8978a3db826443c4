"""The way in: every resource by name, the kinds of problems, and a plain no for all other addresses."""

from __future__ import annotations

from typing import Any

from django.http import Http404
from django.urls import reverse
from rest_framework import generics, serializers
from rest_framework.request import Request
from rest_framework.response import Response
from rest_framework.views import APIView

from talks.api import problems
from talks.api.parameters import refuse_unknown
from talks.api.schema import ParleySchema
from talks.api.serializers.shapes import Shape

RESOURCES = {
    "negotiations": "negotiation-list",
    "entries": "entry-list",
    "changes": "change-list",
    "meetings": "meeting-list",
    "delegations": "delegation-list",
    "demands": "demand-list",
    "responses": "response-list",
    "statements": "statement-list",
    "accounts": "account-list",
    "actors": "actor-list",
    "people": "person-list",
    "cities": "city-list",
    "issues": "issue-list",
    "outlets": "outlet-list",
    "articles": "article-list",
    "proposals": "proposal-list",
    "feeds": "feed-list",
    "views": "view-list",
    "webhooks": "webhook-list",
    "problems": "problem-list",
    "schema": "schema",
}


class Root(Shape):
    """Addresses of the resources."""

    def get_fields(self) -> dict[str, serializers.Field[Any, Any, Any, Any]]:
        """One address a resource."""
        return {name: serializers.URLField() for name in RESOURCES}


class ProblemKind(Shape):
    """A kind of problem that this API answers with."""

    type = serializers.CharField()
    status = serializers.IntegerField()
    title = serializers.CharField()
    remedy = serializers.CharField()


class _Plain(generics.GenericAPIView[Any]):
    http_method_names = ["get", "head", "options"]
    pagination_class = None
    schema = ParleySchema()

    def initial(self, request: Request, *args: Any, **kwargs: Any) -> None:
        """None of these takes filters."""
        super().initial(request, *args, **kwargs)
        if request.method in self.allowed_methods:  # else 405 follows, whatever was asked
            refuse_unknown(request.query_params, set())


class RootView(_Plain):
    """Every resource by name."""

    shape = Root
    operation_id = "root_retrieve"

    def get(self, request: Request) -> Response:
        """Return {name: address}."""
        return Response(
            {name: request.build_absolute_uri(reverse(f"api:{to}")) for name, to in RESOURCES.items()}
        )


class ProblemList(_Plain):
    """Every kind of problem, with what to do about it."""

    shape = ProblemKind(many=True)
    operation_id = "problems_list"

    def get(self, request: Request) -> Response:
        """Return them all."""
        return Response([_kind(code) for code in problems.KINDS])


class ProblemDetail(_Plain):
    """What the `type` of a problem leads to."""

    shape = ProblemKind
    operation_id = "problems_retrieve"
    problem_statuses = (404,)

    def get(self, request: Request, code: str) -> Response:
        """Return one kind."""
        if code not in problems.KINDS:
            raise Http404
        return Response(_kind(code))


class Nothing(APIView):
    """Addresses under the API that lead nowhere."""

    schema = None

    def initial(self, request: Request, *args: Any, **kwargs: Any) -> None:
        """Refuse, whatever the method."""
        super().initial(request, *args, **kwargs)
        raise Http404


def _kind(code: str) -> dict[str, Any]:
    kind = problems.KINDS[code]
    address = reverse("api:problem", args=[code])
    return {"type": address, "status": kind.status, "title": kind.title, "remedy": kind.remedy}
