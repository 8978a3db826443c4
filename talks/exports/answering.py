"""One export as an answer to a request: what is still fresh is not sent again, what is long is streamed."""

from __future__ import annotations

import hashlib
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from datetime import datetime
from uuid import NAMESPACE_URL, uuid5

from django.http import HttpRequest, HttpResponse, QueryDict, StreamingHttpResponse
from django.http.response import HttpResponseBase
from django.urls import reverse
from django.utils.cache import get_conditional_response

from talks.exports.formats import Format
from talks.exports.freshness import etag, shared, stamp
from talks.exports.gathering import gathered
from talks.exports.sheet import Sheet
from talks.filters import Selection
from talks.models import Negotiation

# What shapes a page or an answer but not what it holds.
_NO_CHOICE = frozenset({"order", "view", "negotiation", "format"})


def answer(
    request: HttpRequest,
    form: Format,
    selection: Selection,
    negotiation: Negotiation | None,
    options: Mapping[str, str] | None = None,
    *,
    params: QueryDict | None = None,
    named: Named | None = None,
) -> HttpResponseBase:
    """The selected entries in a format, or 304 (two queries more than the selection, three with history).

    `params` is what was selected by, where that is not the address's own query string; `named`
    is what the selection is called where it has a name of its own.
    """
    params = request.GET if params is None else params
    held = stamp(request, negotiation, f"{form.ending} {params.urlencode()} {named}")
    if response := held.unchanged(request):
        return response
    sheet = _sheet(request, params, negotiation, held.changed_at, options or {})
    if named:
        sheet = replace(sheet, id=named.id, title=named.title)
    return held.on(_file(request, form, selection, negotiation, sheet))


@dataclass(frozen=True, slots=True)
class Named:
    """A selection with a name and a URN that stay while what it selects may change."""

    id: str
    title: str


def _file(
    request: HttpRequest,
    form: Format,
    selection: Selection,
    negotiation: Negotiation | None,
    sheet: Sheet,
) -> HttpResponseBase:
    items = gathered(selection, form, request.build_absolute_uri("/")[:-1])
    response = _body(request, form, form.render(sheet, items))
    name = filename(negotiation, selection, form.ending)
    response["Content-Disposition"] = disposition(name, shown=form.shown_in_browser)
    return response


def whole(request: HttpRequest, body: bytes, name: str) -> HttpResponseBase:
    """A small CSV file, or 304 where the caller holds these very bytes."""
    tag = etag(hashlib.sha256(body).hexdigest())
    response = get_conditional_response(request, etag=tag) or HttpResponse(
        body, content_type="text/csv; charset=utf-8"
    )
    response["ETag"] = tag
    response["Content-Disposition"] = disposition(name, shown=False)
    return shared(response)


def disposition(name: str, *, shown: bool) -> str:
    """How a browser takes the file."""
    return f'{"inline" if shown else "attachment"}; filename="{name}"'


def filename(negotiation: Negotiation | None, selection: Selection, ending: str) -> str:
    """'security-talks-as-of-2022-01-11.csv'."""
    stem = negotiation.slug if negotiation else "parley"
    day = f"-as-of-{selection.as_of:%Y-%m-%d}" if selection.as_of else ""
    return f"{stem}{day}.{ending}"


def _body(request: HttpRequest, form: Format, body: Iterable[bytes]) -> HttpResponseBase:
    kind = f"{form.media_type}; charset=utf-8"
    if request.method == "HEAD":
        return HttpResponse(content_type=kind)
    if form.newest is None:
        return StreamingHttpResponse(body, content_type=kind)
    return HttpResponse(b"".join(body), content_type=kind)


def _sheet(
    request: HttpRequest,
    params: QueryDict,
    negotiation: Negotiation | None,
    changed_at: datetime,
    options: Mapping[str, str],
) -> Sheet:
    query = _choices(params, _NO_CHOICE | options.keys())
    path = negotiation.get_absolute_url() if negotiation else reverse("talks:search")
    stem = f"{negotiation.pk if negotiation else 'all'}?{query.urlencode()}"
    chosen = "; ".join(f"{name} {', '.join(values)}" for name, values in query.lists())
    title = negotiation.title if negotiation else "The record of diplomatic talks"
    return Sheet(
        id=uuid5(NAMESPACE_URL, f"parley:{stem}").urn,
        title=f"{title} ({chosen})" if chosen else title,
        summary=negotiation.summary if negotiation else "",
        address=request.build_absolute_uri(),
        page=request.build_absolute_uri(path) + (f"?{query.urlencode(safe=':')}" if query else ""),
        changed_at=changed_at,
        options=options,
    )


def _choices(params: QueryDict, left_out: frozenset[str]) -> QueryDict:
    """The filters in one order, so that one selection has one id."""
    query = QueryDict(mutable=True)
    for name in sorted(params):
        values = sorted({value for value in params.getlist(name) if value})
        if values and name not in left_out:
            query.setlist(name, values)
    return query
