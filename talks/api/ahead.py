"""Readers without a name get a list that is at hand before sessions, logins and views are made ready."""

from __future__ import annotations

from collections.abc import Callable
from functools import cache

from django.db import Error as DatabaseError
from django.http import HttpRequest, HttpResponse
from django.http.response import HttpResponseBase
from django.urls import reverse
from django.utils.cache import patch_vary_headers
from rest_framework.request import Request

from talks.api.at_hand import stand
from talks.api.negotiating import takes_anything
from talks.api.problems import Problem
from talks.api.throttles import Counted, FileShare, note_counted
from talks.api.views.entries import EntryList

LISTS = ("entry-list", "meeting-list", "demand-list", "response-list", "statement-list", "account-list")
_ALLOWED = ", ".join(method.upper() for method in EntryList.http_method_names)


class AheadMiddleware:
    """Knows three things of a list: the caller's share, its state, and what was written out of it.

    What is not at hand, and every refusal, is the view's.
    """

    def __init__(self, get_response: Callable[[HttpRequest], HttpResponseBase]) -> None:
        self.get_response = get_response

    def __call__(self, request: HttpRequest) -> HttpResponseBase:
        """The answer at hand, or that of the view."""
        answer = _at_hand(request) if _is_plain(request) else None
        return answer or self.get_response(request)


def _is_plain(request: HttpRequest) -> bool:
    """Tell whether it is a list that is asked for, as JSON, by somebody who does not say who he is."""
    return (
        request.path_info in _addresses()
        and request.method in {"GET", "HEAD"}
        and not (request.META.get("HTTP_AUTHORIZATION") or request.META.get("HTTP_COOKIE"))
        and takes_anything(request)
    )


@cache
def _addresses() -> frozenset[str]:
    return frozenset(reverse(f"api:{name}") for name in LISTS)


def _at_hand(request: HttpRequest) -> HttpResponse | None:
    """The answer, if it is at hand and the caller has room in his share (one query).

    The cache and the database are asked at once: waiting for both in turns takes longer than all the rest.
    The view counts the request and asks for the list's state no second time.
    """
    counted = Counted([FileShare()], Request(request), None)
    try:
        answer = _known(request)
    finally:
        wait = counted.wait()
    if wait:
        return None
    note_counted(request)
    return answer


def _known(request: HttpRequest) -> HttpResponse | None:
    try:
        answer = stand(request).at_hand(request)
    except (Problem, DatabaseError):
        return None
    if answer:
        answer["Allow"] = _ALLOWED
        patch_vary_headers(answer, ("Accept", "Cookie"))
    return answer
