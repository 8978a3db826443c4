"""One export as an answer to a request: what is still fresh is not sent again, what is long is streamed."""

from __future__ import annotations

import hashlib
from collections.abc import Iterable, Mapping
from datetime import UTC, datetime
from uuid import NAMESPACE_URL, uuid5

from django.db.models import Max, Sum
from django.http import HttpRequest, HttpResponse, QueryDict, StreamingHttpResponse
from django.http.response import HttpResponseBase
from django.urls import reverse
from django.utils.cache import get_conditional_response
from django.utils.http import http_date

from talks.exports.formats import Format
from talks.exports.gathering import gathered
from talks.exports.sheet import Sheet
from talks.filters import Selection
from talks.models import Negotiation

# What shapes a page or an answer but not what it holds.
_NO_CHOICE = frozenset({"order", "view", "negotiation", "format"})
_BEGINNING = datetime(1970, 1, 1, tzinfo=UTC)


def answer(
    request: HttpRequest,
    form: Format,
    selection: Selection,
    negotiation: Negotiation | None,
    options: Mapping[str, str] | None = None,
    *,
    params: QueryDict | None = None,
) -> HttpResponseBase:
    """The selected entries in a format, or 304 (two queries more than the selection, three with history).

    `params` is what was selected by, where that is not the address's own query string.
    """
    changed_at, state = _record(negotiation)
    etag = _etag(request.build_absolute_uri(), form.ending, state)
    stamp = int(changed_at.timestamp())
    fresh = get_conditional_response(request, etag=etag, last_modified=stamp)
    response: HttpResponseBase
    if fresh:
        response = fresh
    else:
        query = _choices(request.GET if params is None else params, _NO_CHOICE | (options or {}).keys())
        sheet = _sheet(request, query, negotiation, changed_at, options or {})
        items = gathered(selection, form, request.build_absolute_uri("/")[:-1])
        response = _body(request, form, form.render(sheet, items))
        name = filename(negotiation, selection, form.ending)
        response["Content-Disposition"] = disposition(name, shown=form.shown_in_browser)
    response["ETag"] = etag
    response["Last-Modified"] = http_date(stamp)
    return shared(response)


def whole(request: HttpRequest, body: bytes, name: str) -> HttpResponseBase:
    """A small CSV file, or 304 where the caller holds these very bytes."""
    etag = _etag(hashlib.sha256(body).hexdigest())
    response = get_conditional_response(request, etag=etag) or HttpResponse(
        body, content_type="text/csv; charset=utf-8"
    )
    response["ETag"] = etag
    response["Content-Disposition"] = disposition(name, shown=False)
    return shared(response)


def shared(response: HttpResponseBase) -> HttpResponseBase:
    """Any site may read it, since anybody may; a copy is asked after each time."""
    response["Access-Control-Allow-Origin"] = "*"
    response["Cache-Control"] = "no-cache"
    return response


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


def _record(negotiation: Negotiation | None) -> tuple[datetime, str]:
    """When the record last changed, and what tells this state of it from any other (one query, or none)."""
    if negotiation:
        return negotiation.changed_at or _BEGINNING, f"{negotiation.version} {negotiation.title}"
    whole = Negotiation.objects.aggregate(at=Max("changed_at"), versions=Sum("version"))
    return whole["at"] or _BEGINNING, str(whole["versions"])


def _etag(*parts: str) -> str:
    return f'"{hashlib.sha256(chr(0).join(parts).encode()).hexdigest()[:32]}"'


def _sheet(
    request: HttpRequest,
    query: QueryDict,
    negotiation: Negotiation | None,
    changed_at: datetime,
    options: Mapping[str, str],
) -> Sheet:
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
