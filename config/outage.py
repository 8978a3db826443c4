"""A database that does not answer is an outage and no fault of ours: 503 with a page that says so."""

from __future__ import annotations

import sys

from django.db import InterfaceError, OperationalError
from django.http import HttpRequest, HttpResponse
from django.template.loader import render_to_string
from django.views.defaults import server_error

COME_BACK = 10  # seconds


def fault(request: HttpRequest) -> HttpResponse:
    """Django's handler500: our own faults as ever, 503 with Retry-After while there is no database."""
    if not isinstance(sys.exception(), OperationalError | InterfaceError):
        return server_error(request)
    headers = {"Retry-After": str(COME_BACK), "Cache-Control": "no-store"}
    return HttpResponse(render_to_string("503.html"), status=503, headers=headers)
