"""Files that pages give out, counted as the API counts."""

from __future__ import annotations

from collections.abc import Callable
from functools import wraps
from typing import Any

from django.http import HttpRequest
from django.http.response import HttpResponseBase
from rest_framework.exceptions import Throttled
from rest_framework.request import Request

from talks.api.problems import problem_response
from talks.api.throttles import FileShare

Page = Callable[..., HttpResponseBase]


def within_share(page: Page) -> Page:
    """The page, but 429 for an address that has had its share. Who asks is not looked up."""

    @wraps(page)
    def counted(request: HttpRequest, *args: Any, **kwargs: Any) -> HttpResponseBase:
        asked, share = Request(request), FileShare()
        if share.allow_request(asked, None):
            return page(request, *args, **kwargs)
        return _refusal(asked, Throttled(share.wait()))

    return counted


def _refusal(request: Request, error: Throttled) -> HttpResponseBase:
    answer = problem_response(error, {"request": request})
    if answer is None:
        raise error
    whole: HttpResponseBase = answer.render()
    return whole
