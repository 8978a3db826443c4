"""Who asked, in which request: put beside every change of the record that a request makes."""

from __future__ import annotations

from typing import Any

import pghistory.middleware
from django.http import HttpRequest, HttpResponse
from uuid_utils.compat import uuid7


class HistoryMiddleware(pghistory.middleware.HistoryMiddleware):
    """Adds a request id to the user and address that pghistory keeps; answers carry it as X-Request-ID."""

    def get_context(self, request: HttpRequest) -> dict[str, Any]:
        """Return what each event of this request records."""
        return {**super().get_context(request), "request": request.META["parley.request_id"]}

    def __call__(self, request: HttpRequest) -> HttpResponse:
        """Give the request its id before anything writes."""
        request.META["parley.request_id"] = str(uuid7())
        response: HttpResponse = super().__call__(request)  # type: ignore[no-untyped-call]
        response["X-Request-ID"] = request.META["parley.request_id"]
        return response
