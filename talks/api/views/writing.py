"""What all writes have in common: a strict body, one transaction, and done once however often it is sent."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, TypeVar

import pghistory
from django.db import IntegrityError, OperationalError, transaction
from psycopg.errors import DeadlockDetected
from rest_framework import exceptions, generics
from rest_framework.request import Request
from rest_framework.response import Response

from talks.api.idempotency import once
from talks.api.parameters import refuse_unknown
from talks.api.problems import Problem
from talks.api.schema import ParleySchema
from talks.api.serializers.strict import Body
from talks.models import User

TRIES = 3
Answer = TypeVar("Answer")


class Writes(generics.GenericAPIView[Any]):
    """Takes a `body` by POST. `write` does it, in one transaction; `beforehand` may ask the web first.

    What stands in `shown_once` is in the first answer only: under an Idempotency-Key it is kept as null.
    """

    body: type[Body]
    shown_once: frozenset[str] = frozenset()
    schema = ParleySchema()

    def post(self, request: Request, *args: Any, **kwargs: Any) -> Response:
        """Read the body, do it, answer."""
        return self.done(request, **kwargs)

    def done(self, request: Request, **kwargs: Any) -> Response:
        """What every method that writes does."""
        refuse_unknown(request.query_params, set())
        _must_be_json(request)
        key = once(request)
        known = key.known() if key else None
        if known:
            return known
        asked = self.understood(request)
        self.beforehand(asked)

        def write() -> Response:
            faster = key.take() if key else None
            if faster:
                return faster
            with pghistory.context(**({"reason": asked["reason"]} if asked.get("reason") else {})):
                response = self.write(asked, **kwargs)
            if key:
                key.keep(response, without=self.shown_once)
            return response

        return in_one_piece(write)

    def understood(self, request: Request) -> dict[str, Any]:
        """The body, read strictly; raises ValidationError."""
        # The body itself, so that Django's limit on its size holds.
        reader = self.body(data=request.data if request.body else {})
        reader.is_valid(raise_exception=True)
        asked: dict[str, Any] = reader.validated_data
        return asked

    def beforehand(self, asked: dict[str, Any]) -> None:
        """What must not happen inside a transaction."""

    def write(self, asked: dict[str, Any], **kwargs: Any) -> Response:
        """Do it. Raises a problem, and then nothing was changed."""
        raise NotImplementedError

    @property
    def person(self) -> User:
        """Who writes."""
        if not isinstance(self.request.user, User):
            raise TypeError("ByScope lets nobody else write")
        return self.request.user


class Changes(Writes):
    """Takes a `body` by PATCH for something that is there, and ends it by DELETE."""

    def patch(self, request: Request, *args: Any, **kwargs: Any) -> Response:
        """Change what the body names; the rest stays."""
        return self.done(request, **kwargs)

    def delete(self, request: Request, *args: Any, **kwargs: Any) -> Response:
        """End it. Sent again it is a 404, which says the same."""
        refuse_unknown(request.query_params, set())

        def end() -> Response:
            self.end(**kwargs)
            return Response(status=204)

        return in_one_piece(end)

    def end(self, **kwargs: Any) -> None:
        """End it. Raises a problem, and then nothing was changed."""
        raise NotImplementedError


def _must_be_json(request: Request) -> None:
    """Asked before the body is read: the check of a session looks for a form in it, and uses it up."""
    sent = (request.content_type or "").partition(";")[0].strip().lower()
    if sent != "application/json" and request.META.get("CONTENT_LENGTH") not in {None, "", "0"}:
        raise exceptions.UnsupportedMediaType(sent)


def in_one_piece(write: Callable[[], Answer]) -> Answer:
    """Run `write` in a transaction; again, where two writers waited for each other and this one lost."""
    for left in reversed(range(TRIES)):
        try:
            with transaction.atomic():
                return write()
        except IntegrityError as error:
            raise Problem("conflict", _said_by_the_database(error)) from error
        except OperationalError as error:
            if not left or not isinstance(error.__cause__, DeadlockDetected):
                raise
    raise AssertionError("the last try returns or raises")


def _said_by_the_database(error: IntegrityError) -> str:
    """Which of its promises would have been broken."""
    name = getattr(getattr(error.__cause__, "diag", None), "constraint_name", None)
    return f"The record refuses this ({name or 'a constraint'}); nothing was changed."
