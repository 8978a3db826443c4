"""The Content-Security-Policy: one for all pages, written out once; some replace it with their own."""

from __future__ import annotations

from collections.abc import Callable

from csp.constants import HEADER
from csp.middleware import CSPMiddleware
from csp.utils import build_policy
from django.conf import settings
from django.http import HttpRequest
from django.http.response import HttpResponseBase

# What django-csp's decorators leave on an answer that has a policy of its own, or none.
_OWN = ("_csp_config", "_csp_update", "_csp_replace", "_csp_exempt")


class PolicyMiddleware(CSPMiddleware):
    """django-csp puts the policy together anew for each answer; nearly all have that of the settings."""

    def __init__(self, get_response: Callable[[HttpRequest], HttpResponseBase]) -> None:
        super().__init__(get_response)
        self.usual = build_policy()

    def process_request(self, request: HttpRequest) -> None:
        """Nothing: no page of ours has a nonce."""

    def process_response(self, request: HttpRequest, response: HttpResponseBase) -> HttpResponseBase:
        """Add the policy."""
        if settings.DEBUG or not vars(response).keys().isdisjoint(_OWN):
            changed: HttpResponseBase = super().process_response(request, response)
            return changed
        response.headers.setdefault(HEADER, self.usual)
        return response
