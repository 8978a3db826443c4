"""The API described by itself: OpenAPI 3.1, as JSON and YAML."""

from __future__ import annotations

from typing import Any

from drf_spectacular.extensions import OpenApiAuthenticationExtension, OpenApiSerializerFieldExtension
from drf_spectacular.openapi import AutoSchema
from drf_spectacular.renderers import (
    OpenApiJsonRenderer,
    OpenApiJsonRenderer2,
    OpenApiYamlRenderer,
    OpenApiYamlRenderer2,
)
from drf_spectacular.utils import extend_schema
from drf_spectacular.views import SpectacularAPIView
from rest_framework import serializers
from rest_framework.request import Request
from rest_framework.response import Response

from talks.api import problems
from talks.api.authentication import TokenAuthentication
from talks.api.permissions import ByScope
from talks.api.serializers.shapes import Constant, Shape, one_of
from talks.models.access import TOKEN_PREFIX
from talks.vocabulary import Scope


class ProblemError(Shape):
    """One input at fault."""

    detail = serializers.CharField()
    parameter = serializers.CharField(required=False, help_text="Name of the query parameter.")
    pointer = serializers.CharField(required=False, help_text="JSON Pointer into the body sent.")


class Tombstone(Shape):
    """What is left of a retracted entry."""

    id = serializers.UUIDField()
    kind = serializers.CharField()
    number = serializers.IntegerField()
    negotiation = serializers.CharField(help_text="Slug.")
    first_published_at = serializers.DateTimeField()
    retracted_at = serializers.DateTimeField()
    reason = serializers.CharField()


class Problem(Shape):
    """A refusal (RFC 9457)."""

    type = serializers.CharField(help_text="Address that explains this kind of problem.")
    title = serializers.CharField()
    status = serializers.IntegerField()
    detail = serializers.CharField()
    instance = serializers.CharField(help_text="Id of this request, for reports.")
    errors = ProblemError(many=True, required=False)  # type: ignore[assignment]
    tombstone = Tombstone(required=False)
    location = serializers.CharField(required=False, help_text="Where a merged entry went.")
    scope = one_of(Scope, required=False, help_text="The scope that the token lacks.")


class ConstantExtension(OpenApiSerializerFieldExtension):  # type: ignore[no-untyped-call]
    """Writes `const`, which needs no name among the enumerations."""

    target_class = Constant

    def map_serializer_field(self, auto_schema: AutoSchema, direction: str) -> dict[str, Any]:
        """The schema of one fixed value."""
        return {"type": "string", "const": self.target.value}


class TokenScheme(OpenApiAuthenticationExtension):  # type: ignore[no-untyped-call]
    """How the schema names a token."""

    target_class = TokenAuthentication
    name = "token"

    def get_security_definition(self, auto_schema: AutoSchema) -> dict[str, Any]:
        """A bearer token."""
        return {
            "type": "http",
            "scheme": "bearer",
            "bearerFormat": f"{TOKEN_PREFIX}…",
            "description": "Made at /account/tokens/. Each operation needs one scope of it.",
        }


class ParleySchema(AutoSchema):
    """Takes a view's `shape` as its answer, and adds the problems that its address can give."""

    def get_response_serializers(self) -> Any:
        """The shape the view declares, or its serializer."""
        return getattr(self.view, "shape", None) or super().get_response_serializers()

    def get_operation_id(self) -> str:
        """The view's own name for the operation, where the address gives none."""
        return getattr(self.view, "operation_id", None) or super().get_operation_id()

    def get_filter_backends(self) -> list[Any]:
        """Also for single records, whose views choose with `as_of`."""
        return list(getattr(self.view, "filter_backends", []))

    def _get_response_bodies(self, direction: Any = "response") -> dict[str, Any]:
        bodies: dict[str, Any] = super()._get_response_bodies(direction)
        for status in self._problem_statuses():
            body = self._get_response_for_code(Problem, str(status), [problems.MEDIA_TYPE])  # type: ignore[no-untyped-call]
            bodies[str(status)] = body | {"description": _meaning(status)}
        return bodies

    def _problem_statuses(self) -> list[int]:
        """Every operation may meet a bad token, and one token lacks what another has."""
        return sorted({400, 401, 403, *getattr(self.view, "problem_statuses", ()), 429})


def _meaning(status: int) -> str:
    return " / ".join(kind.title for kind in problems.KINDS.values() if kind.status == status)


class SchemaView(SpectacularAPIView):
    """This description. `?format=json` or `?format=yaml`, or by Accept."""

    permission_classes = [ByScope]
    renderer_classes = [
        OpenApiJsonRenderer,
        OpenApiYamlRenderer,
        OpenApiJsonRenderer2,
        OpenApiYamlRenderer2,
    ]

    @extend_schema(exclude=True)
    def get(self, request: Request, *args: Any, **kwargs: Any) -> Response:
        """Return the schema."""
        response: Response = super().get(request, *args, **kwargs)  # type: ignore[no-untyped-call]
        return response
