"""The API described by itself: OpenAPI 3.1, as JSON and YAML."""

from __future__ import annotations

import inspect
from copy import deepcopy
from typing import Any

from drf_spectacular.extensions import (
    OpenApiAuthenticationExtension,
    OpenApiSerializerExtension,
    OpenApiSerializerFieldExtension,
)
from drf_spectacular.openapi import AutoSchema
from drf_spectacular.plumbing import ResolvedComponent
from drf_spectacular.renderers import (
    OpenApiJsonRenderer,
    OpenApiJsonRenderer2,
    OpenApiYamlRenderer,
    OpenApiYamlRenderer2,
)
from drf_spectacular.utils import OpenApiParameter, OpenApiResponse, extend_schema
from drf_spectacular.views import SpectacularAPIView
from rest_framework.request import Request
from rest_framework.response import Response

from talks.api import parts, problems
from talks.api.authentication import TokenAuthentication
from talks.api.permissions import ByScope, scope_of
from talks.api.serializers.refusals import Problem
from talks.api.serializers.shapes import Constant
from talks.api.serializers.strict import Body
from talks.exports.formats import BY_MEDIA_TYPE, FORMATS
from talks.models.access import TOKEN_PREFIX
from talks.vocabulary import Scope


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


class BodyExtension(OpenApiSerializerExtension):  # type: ignore[no-untyped-call]
    """Says of bodies that unknown members are refused."""

    target_class = Body
    match_subclasses = True

    def map_serializer(self, auto_schema: AutoSchema, direction: str) -> dict[str, Any]:
        """The schema of the body, closed."""
        inner = auto_schema._map_serializer(self.target, direction, bypass_extensions=True)  # type: ignore[no-untyped-call]
        return {**inner, "additionalProperties": False}


class ParleySchema(AutoSchema):
    """Takes a view's `shape` as its answer, and adds the problems that its address can give.

    A view that writes declares its `body`, what it has `written` ({status: shape}), its `write_problems`, and
    whether it `takes_if_match`.
    """

    @property
    def _writes(self) -> bool:
        return self.method in ("POST", "PATCH", "DELETE")

    def get_request_serializer(self) -> Any:
        """The body of a write."""
        return getattr(self.view, "body", None) if self._writes and self.method != "DELETE" else None

    def get_response_serializers(self) -> Any:
        """The shape the view declares, or its serializer."""
        if self.method == "DELETE":
            return {204: OpenApiResponse(description="It is ended.")}
        if self._writes and hasattr(self.view, "written"):
            return self.view.written
        return getattr(self.view, "shape", None) or super().get_response_serializers()

    def get_operation_id(self) -> str:
        """The view's own name for the operation, where the address gives none."""
        named = getattr(self.view, "operation_ids", {}).get(self.method)
        return named or getattr(self.view, "operation_id", None) or super().get_operation_id()

    def get_description(self) -> str:  # type: ignore[override]
        """What the view says of itself, and the scope it needs."""
        scope = scope_of(self.view, self.method)
        return f"{inspect.getdoc(type(self.view))}\n\nScope of a token: `{scope.value}`."

    def get_auth(self) -> list[dict[str, Any]]:
        """Reading needs no token."""
        auths: list[dict[str, Any]] = super().get_auth()
        return [*auths, {}] if scope_of(self.view, self.method) == Scope.READ else auths

    def get_override_parameters(self) -> list[Any]:
        """The headers of writes, and the tag that entries answer with."""
        if not self._writes:
            return [_TAG] if getattr(self.view, "gives_etag", False) else []
        if self.method == "DELETE":
            return []
        return [_KEY, *([_IF_MATCH, _TAG] if getattr(self.view, "takes_if_match", False) else [])]

    def get_filter_backends(self) -> list[Any]:
        """Also for single records, whose views choose with `as_of`."""
        return [] if self._writes else list(getattr(self.view, "filter_backends", []))

    def _get_filter_parameters(self) -> list[dict[str, Any]]:
        """The filters, and what chooses among members; their names are one closed list for each shape."""
        parameters: list[dict[str, Any]] = super()._get_filter_parameters()  # type: ignore[no-untyped-call]
        if not self._chooses:
            return parameters
        shape = parts.shape_of(self.view)
        component = self.resolve_serializer(shape() if isinstance(shape, type) else shape, "response")
        names = {"type": "string", "enum": list(parts.members(shape))}
        return parameters + parts.described(self.view, self._named(f"{component.name}Member", names))

    def map_renderers(self, attribute: str) -> list[Any]:
        """Parts have a shape of their own, described below."""
        found: list[Any] = super().map_renderers(attribute)
        return [one for one in found if one not in (parts.MEDIA_TYPE, parts.PartRenderer.format)]

    @property
    def _chooses(self) -> bool:
        return not self._writes and hasattr(self.view, "choice")

    def _named(self, name: str, schema: dict[str, Any]) -> dict[str, Any]:
        """A reference to that schema among the components."""
        component = ResolvedComponent(name, ResolvedComponent.SCHEMA, schema, object=name)  # type: ignore[no-untyped-call]
        self.registry.register_on_missing(component)
        reference: dict[str, Any] = component.ref
        return reference

    def _part(self, whole: dict[str, Any]) -> dict[str, Any]:
        """The same shape, and each kind of it, or a page of them, with no member that must be there."""
        name = whole["$ref"].rsplit("/", 1)[-1]
        schema = deepcopy(self.registry[name, ResolvedComponent.SCHEMA].schema)
        if "oneOf" in schema:
            return self._named(f"{name}Part", {"anyOf": [self._part(kind) for kind in schema["oneOf"]]})
        page = schema["properties"].get("results")
        if page and name.startswith("Paginated"):
            page["items"] = self._part(page["items"])
            return self._named(f"{name.removesuffix('List')}PartList", schema)
        del schema["required"]
        return self._named(f"{name}Part", schema)

    def _get_response_bodies(self, direction: Any = "response") -> dict[str, Any]:
        bodies: dict[str, Any] = super()._get_response_bodies(direction)
        if not self._writes and getattr(self.view, "exports", False):
            bodies["200"]["content"] |= {kind: {"schema": {"type": "string"}} for kind in BY_MEDIA_TYPE}
            bodies["200"]["description"] = _FILES
        if self._chooses:
            content = bodies["200"]["content"]
            content[parts.MEDIA_TYPE] = {"schema": self._part(content["application/json"]["schema"])}
        for status in self._problem_statuses():
            body = self._get_response_for_code(Problem, str(status), [problems.MEDIA_TYPE])  # type: ignore[no-untyped-call]
            bodies[str(status)] = body | {"description": _meaning(status)}
        return bodies

    def _problem_statuses(self) -> list[int]:
        """Every operation may meet a bad token, and one token lacks what another has."""
        if self.method == "DELETE":
            return [400, 401, 403, 404, 409, 429]
        own = "write_problems" if self._writes else "problem_statuses"
        return sorted({400, 401, 403, *getattr(self.view, own, ()), 429})


_KEY = OpenApiParameter(
    "Idempotency-Key",
    {"type": "string", "pattern": "^[!-~]{1,255}$"},
    OpenApiParameter.HEADER,
    description="Makes sending again safe: for 24 hours the same request is answered alike, and done once.",
)
_IF_MATCH = OpenApiParameter(
    "If-Match",
    str,
    OpenApiParameter.HEADER,
    required=True,
    description="The ETag that `/entries/{id}/` gave: the wording you have read. Required: without it 428.",
)
_TAG = OpenApiParameter(
    "ETag", str, OpenApiParameter.HEADER, response=[200], description="Names this wording; If-Match takes it."
)

_FILES = (
    "A page; or, where the Accept header names a format, all that is selected as a file. The pages have the "
    "same files by ending, `/timeline.{ending}` and `/n/{negotiation}/timeline.{ending}`: "
    + ", ".join(f"`{form.ending}` ({form.media_type})" for form in FORMATS.values())
    + "."
)


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
