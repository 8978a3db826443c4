"""Every refusal as application/problem+json (RFC 9457), from one exception handler."""

from __future__ import annotations

import logging
import math
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Any

import orjson
from django.conf import settings
from django.core.exceptions import PermissionDenied, RequestDataTooBig, SuspiciousOperation
from django.db import InterfaceError, OperationalError
from django.http import Http404, HttpRequest
from django.urls import reverse
from rest_framework import exceptions
from rest_framework.response import Response
from rest_framework.views import set_rollback

NON_FIELD_ERRORS_KEY = "non_field_errors"
MEDIA_TYPE = "application/problem+json"
log = logging.getLogger("django.request")


@dataclass(frozen=True, slots=True)
class Kind:
    """A kind of problem: its status, its title, and what a caller does about it."""

    status: int
    title: str
    remedy: str


KINDS = {
    "merged": Kind(301, "This entry was merged into another", "Follow the Location header and keep that id."),
    "bad-request": Kind(400, "The request was not understood", "Read `detail`."),
    "invalid-parameter": Kind(
        400,
        "A parameter was not understood",
        "`errors` names each parameter with what is wrong. Nothing was filtered by the others either.",
    ),
    "not-authenticated": Kind(
        401, "We do not know who asks", "Send `Authorization: Bearer parley_…`, or sign in on the pages."
    ),
    "invalid-token": Kind(
        401, "This token does not work", "`detail` says why; make a new one at /account/tokens/."
    ),
    "not-allowed": Kind(
        403, "You may not do this", "Your own rights do not cover it: ask an administrator of this record."
    ),
    "missing-scope": Kind(
        403, "The token lacks a scope", "`scope` names it; make a token that has it at /account/tokens/."
    ),
    "wrong-address": Kind(
        403, "The token does not work from there", "Use it from the networks that its owner named."
    ),
    "not-found": Kind(404, "There is nothing here", "Check the id or slug; drafts have no public address."),
    "method-not-allowed": Kind(
        405, "This resource does not take that method", "Use one of those in the Allow header."
    ),
    "conflict": Kind(
        409,
        "The record does not stand as you think",
        "`detail` says how it stands; read it again, then decide.",
    ),
    "stale": Kind(
        412,
        "The entry has changed since you read it",
        "Get it again, look at what changed, and send its new ETag.",
    ),
    "too-large": Kind(413, "The body is too large", "Send less at once."),
    "too-long": Kind(
        414, "The address is too long", "Ask in parts: fewer values at once, each part by itself."
    ),
    "unsupported-media-type": Kind(415, "The body is of another type", "Send application/json."),
    "invalid-body": Kind(
        422, "A member of the body cannot stand", "`errors` points at each; nothing was changed."
    ),
    "key-reused": Kind(
        422, "The Idempotency-Key came with another request", "Make a new key for a new request."
    ),
    "precondition-required": Kind(
        428, "Say which wording you read", "Send the entry's ETag as If-Match, so that no change is lost."
    ),
    "not-acceptable": Kind(406, "No such representation", "Accept application/json."),
    "retracted": Kind(
        410, "This entry was retracted", "`tombstone` says when and why. Take the entry out of your copy."
    ),
    "cursor-expired": Kind(
        410,
        "The record no longer holds what this cursor stands at",
        "The record was put back to an earlier state. Begin again without a cursor, with an empty copy.",
    ),
    "too-many-requests": Kind(429, "Too many requests", "Wait for the seconds in Retry-After."),
    "too-slow": Kind(
        503, "Answering takes too long", "Narrow the question: name a negotiation, a party or dates."
    ),
    "unavailable": Kind(
        503,
        "The record cannot be read at the moment",
        "Wait for the seconds in Retry-After; nothing is lost.",
    ),
    "internal-error": Kind(500, "We made a mistake", "Try again later; `instance` is the id to report."),
}
# Kinds that a status alone does not mean.
_NARROW = {
    "invalid-parameter",
    "merged",
    "retracted",
    "invalid-token",
    "missing-scope",
    "wrong-address",
    "cursor-expired",
    "key-reused",
    "unavailable",
}
_BY_STATUS = {kind.status: code for code, kind in KINDS.items() if code not in _NARROW}


class Problem(exceptions.APIException):
    """A refusal with its kind, the inputs at fault ({parameter or pointer: [message]}), further members."""

    def __init__(
        self,
        code: str,
        detail: str,
        *,
        errors: Mapping[str, Iterable[str]] | None = None,
        members: Mapping[str, Any] | None = None,
        headers: Mapping[str, str] | None = None,
    ) -> None:
        super().__init__(detail, code)
        self.status_code = KINDS[code].status
        self.problem, self.members, self.headers = code, dict(members or {}), dict(headers or {})
        self.errors = [
            {"detail": str(message), _where(name): name}
            for name, messages in (errors or {}).items()
            for message in messages
        ]


def _where(name: str) -> str:
    """A JSON Pointer is empty (the whole body) or begins with a slash; a parameter's name never does."""
    return "pointer" if not name or name.startswith("/") else "parameter"


def invalid_body(errors: Mapping[str, Iterable[str]]) -> Problem:
    """The problem of a body: {JSON Pointer: [message]}."""
    return Problem("invalid-body", "See errors for each member.", errors=errors)


def _pointed(detail: Any, at: str = "") -> Iterable[tuple[str, list[str]]]:
    """What serializers say, as (JSON Pointer, messages)."""
    if isinstance(detail, dict):
        for name, inner in detail.items():
            step = "" if name == NON_FIELD_ERRORS_KEY else f"/{_escaped(str(name))}"
            yield from _pointed(inner, at + step)
    elif isinstance(detail, list) and any(isinstance(one, dict | list) for one in detail):
        for place, inner in enumerate(detail):
            yield from _pointed(inner, f"{at}/{place}")
    elif detail:
        yield at, [str(one) for one in (detail if isinstance(detail, list) else [detail])]


def _escaped(name: str) -> str:
    return name.replace("~", "~0").replace("/", "~1")


def invalid_parameters(errors: Mapping[str, Iterable[str]]) -> Problem:
    """The problem of a query string with unknown names or values."""
    return Problem("invalid-parameter", "See errors for each parameter.", errors=errors)


class ProblemResponse(Response):
    """A problem, in JSON whatever the caller accepts: a refusal must be readable."""

    @property
    def rendered_content(self) -> Any:
        """The body."""
        self["Content-Type"] = MEDIA_TYPE
        return orjson.dumps(self.data, default=str)


def problem_response(error: Exception, context: dict[str, Any]) -> Response | None:
    """DRF's exception handler. None (a traceback page) for our own faults while DEBUG is on."""
    known = _known(error)
    if known is None and settings.DEBUG:
        return None
    set_rollback()
    request = context["request"]
    if known is None:
        log.error("Internal error: %s", request.path, exc_info=error, extra={"status_code": 500})
        known = Problem("internal-error", "The request could not be answered.")
    return ProblemResponse(_body(known, request), status=known.status_code, headers=_headers(known))


def told(error: Exception, request: HttpRequest) -> dict[str, Any]:
    """A refusal as it stands inside another answer; raises what is none."""
    known = _known(error)
    if known is None:
        raise error
    return _body(known, request)


def _known(error: Exception) -> exceptions.APIException | None:
    if isinstance(error, Http404):
        return Problem("not-found", "There is no such address or record.")
    if isinstance(error, PermissionDenied):
        return Problem("not-allowed", "This is not for you.")
    if isinstance(error, RequestDataTooBig):
        return Problem("too-large", f"A body takes at most {settings.DATA_UPLOAD_MAX_MEMORY_SIZE} bytes.")
    if isinstance(error, exceptions.ValidationError):
        return invalid_body(dict(_pointed(error.detail)))
    if isinstance(error, SuspiciousOperation):
        return Problem("bad-request", "The request has too many or too large parts.")
    if isinstance(error, OperationalError | InterfaceError):
        return Problem("unavailable", "The database does not answer.", headers={"Retry-After": "10"})
    return error if isinstance(error, exceptions.APIException) else None


def _body(error: exceptions.APIException, request: HttpRequest) -> dict[str, Any]:
    code = _kind_of(error)
    body = {
        "type": reverse("api:problem", args=[code]),
        "title": KINDS[code].title,
        "status": error.status_code,
        "detail": error.detail if isinstance(error.detail, str) else str(error),
        "instance": f"urn:uuid:{request.META.get('parley.request_id', '')}",
    }
    body |= getattr(error, "members", {})
    return body | ({"errors": error.errors} if isinstance(error, Problem) and error.errors else {})


def _kind_of(error: exceptions.APIException) -> str:
    """A refusal says its kind itself (`problem`), or its status does."""
    return str(getattr(error, "problem", None) or _BY_STATUS.get(error.status_code, "bad-request"))


def _headers(error: exceptions.APIException) -> dict[str, str]:
    wait, asks = getattr(error, "wait", None), getattr(error, "auth_header", None)
    headers = {"WWW-Authenticate": asks} if asks else {}
    headers |= {"Retry-After": str(math.ceil(wait))} if wait else {}
    return headers | dict(getattr(error, "headers", {}))
