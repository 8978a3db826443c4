"""Query strings of the pages: one order of parameters, so that equal pages have equal addresses."""

from __future__ import annotations

from django.core.exceptions import BadRequest
from django.http import HttpRequest, HttpResponseRedirect, QueryDict

from talks.query_strings import ORDER, canonical

__all__ = ["ORDER", "canonical", "changed", "tidied", "with_cursor", "without"]


def changed(params: QueryDict, **values: str | None) -> str:
    """The canonical query string with some parameters set, or removed where the value is None."""
    query = params.copy()
    for name, value in values.items():
        query.setlist(name, [value] if value else [])
    return canonical(query)


def without(params: QueryDict, name: str, value: str) -> str:
    """The canonical query string without one value of one parameter."""
    query = params.copy()
    query.setlist(name, [kept for kept in query.getlist(name) if kept != value])
    return canonical(query)


def with_cursor(params: QueryDict, cursor: str | None) -> str:
    """The canonical query string of another page of the same list."""
    query = canonical(params)
    if cursor is None:
        return query
    return f"{query}&cursor={cursor}" if query else f"?cursor={cursor}"


def tidied(request: HttpRequest) -> HttpResponseRedirect | None:
    """Send a submitted form's empty fields out of the address; None where there are none.

    Raises BadRequest on a NUL character, which no database text can hold.
    """
    if any("\0" in value for _, values in request.GET.lists() for value in values):
        raise BadRequest("An address cannot hold a NUL character.")
    query = QueryDict(mutable=True)
    for name, values in request.GET.lists():
        if kept := [value for value in values if value.strip()]:
            query.setlist(name, kept)
    if query.urlencode() == request.GET.urlencode():
        return None
    return HttpResponseRedirect(f"{request.path}?{query.urlencode()}" if query else request.path)
