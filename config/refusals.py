"""What never reaches a view: too long addresses, hosts that are not ours; the API answers with problems."""

from __future__ import annotations

from collections.abc import Callable

from django.http import HttpRequest, HttpResponse
from django.http.response import HttpResponseBase
from django.views import defaults

from talks.api.problems import Problem, problem_response

API = "/api/"
# The web server's own limit is above it (--limit-request-line): it would answer with a page of its own.
LONGEST = 4000  # bytes of path and query string


class LongAddressMiddleware:
    """414 for an address longer than anybody's question is."""

    def __init__(self, get_response: Callable[[HttpRequest], HttpResponseBase]) -> None:
        self.get_response = get_response

    def __call__(self, request: HttpRequest) -> HttpResponseBase:
        """The answer, or the refusal."""
        length = len(request.META.get("QUERY_STRING", "")) + len(request.path.encode())
        if length <= LONGEST:
            return self.get_response(request)
        words = f"An address has at most {LONGEST:,} bytes, and this one has {length:,}."
        if request.path.startswith(API):
            return _problem(request, "too-long", words)
        return HttpResponse(words, status=414, content_type="text/plain")


def bad_request(request: HttpRequest, exception: Exception) -> HttpResponseBase:
    """Django's handler400."""
    if request.path.startswith(API):
        return _problem(request, "bad-request", "This host, or a part of the request, is not understood.")
    return defaults.bad_request(request, exception)


def _problem(request: HttpRequest, code: str, words: str) -> HttpResponseBase:
    error = Problem(code, words)
    answer = problem_response(error, {"request": request})
    if answer is None:
        raise error
    whole: HttpResponseBase = answer.render()
    return whole
