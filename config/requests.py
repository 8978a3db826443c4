"""Who asked, in which request: put beside every change of the record that a request makes."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pghistory.middleware
from django.http import HttpRequest
from django.http.response import HttpResponseBase
from uuid_utils.compat import uuid7

_ID = "parley.request_id"


class NumberMiddleware:
    """Gives each request an id before anything is done about it; answers carry it as X-Request-ID."""

    def __init__(self, get_response: Callable[[HttpRequest], HttpResponseBase]) -> None:
        self.get_response = get_response

    def __call__(self, request: HttpRequest) -> HttpResponseBase:
        """Name the request, and its answer after it."""
        request.META[_ID] = str(uuid7())
        response = self.get_response(request)
        response["X-Request-ID"] = request.META[_ID]
        return response


class HistoryMiddleware(pghistory.middleware.HistoryMiddleware):
    """Adds the request's id to the user and address that pghistory keeps."""

    def get_context(self, request: HttpRequest) -> dict[str, Any]:
        """Return what each event of this request records."""
        return {**super().get_context(request), "request": request.META[_ID]}
