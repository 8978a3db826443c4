"""The Content-Security-Policy: the same on every page, but where a page has its own."""

from __future__ import annotations

import pytest
from csp.decorators import csp_exempt, csp_replace, csp_update
from csp.middleware import CSPMiddleware
from django.conf import LazySettings
from django.http import HttpRequest, HttpResponse
from django.test import RequestFactory

from config.policy import PolicyMiddleware

HEADER = "Content-Security-Policy"


def plain(request: HttpRequest) -> HttpResponse:
    return HttpResponse()


def parts(answer: HttpResponse) -> set[str]:
    return set(answer[HEADER].split("; ")) if HEADER in answer else set()


@pytest.mark.parametrize(
    "page",
    [
        plain,
        csp_replace({"frame-ancestors": ["*"]})(plain),
        csp_update({"img-src": ["https://one.example"]})(plain),
        csp_exempt()(plain),
    ],
)
def test_it_works(page: object, rf: RequestFactory) -> None:
    ours, theirs = PolicyMiddleware(page), CSPMiddleware(page)  # type: ignore[arg-type]
    assert parts(ours(rf.get("/"))) == parts(theirs(rf.get("/")))  # type: ignore[arg-type]


def test_a_page_that_sends_a_policy_itself_keeps_it(rf: RequestFactory) -> None:
    page = PolicyMiddleware(lambda request: HttpResponse(headers={HEADER: "default-src 'self'"}))
    assert page(rf.get("/"))[HEADER] == "default-src 'self'"  # type: ignore[index]


def test_a_traceback_under_debug_has_none(rf: RequestFactory, settings: LazySettings) -> None:
    settings.DEBUG = True
    page = PolicyMiddleware(lambda request: HttpResponse(status=500))
    assert HEADER not in page(rf.get("/"))  # type: ignore[operator]
