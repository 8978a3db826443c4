"""A timeline inside other sites: a light page without script, cookie or session, and the oEmbed answer."""

from __future__ import annotations

from html import escape
from typing import Any
from urllib.parse import urlsplit

from csp.constants import NONE
from csp.decorators import csp_replace
from django.http import Http404, HttpRequest, HttpResponse, JsonResponse, QueryDict
from django.http.response import HttpResponseBase
from django.shortcuts import get_object_or_404
from django.template.loader import render_to_string
from django.urls import Resolver404, resolve, reverse
from django.utils import timezone
from django.utils.translation import get_language
from django.views.decorators.clickjacking import xframe_options_exempt
from django.views.decorators.http import require_safe

from talks import timeline
from talks.datewords import RECORD_LANGUAGE
from talks.exports.freshness import shared, stamp
from talks.filters import Selection, select
from talks.models import Negotiation
from talks.views import addresses
from talks.views.exports import nul_in, refusal
from talks.views.palette import palette_of

ENTRIES = 25
WIDTH, HEIGHT = 640, 480
SIZES = {"maxwidth": WIDTH, "maxheight": HEIGHT}
POLICY = {"frame-ancestors": ["*"], "script-src": [NONE], "connect-src": [NONE], "form-action": [NONE]}
EMBEDDABLE = ("talks:negotiation", "talks:embed")


@require_safe
@xframe_options_exempt
@csp_replace(POLICY)  # type: ignore[arg-type]  # which knows no view that takes arguments
def embed(request: HttpRequest, slug: str) -> HttpResponseBase:
    """The newest entries of one timeline, filtered by the address; every link opens beside the frame."""
    if faulty := nul_in(request.GET):
        return refusal(faulty)
    seats = Negotiation.objects.prefetch_related("participations__actor")
    negotiation = get_object_or_404(seats, slug=slug)
    return framed(request, negotiation, request.GET)


def framed(request: HttpRequest, negotiation: Negotiation, params: QueryDict) -> HttpResponseBase:
    """The light page of what `params` select, or 304."""
    held = stamp(request, negotiation, f"embed {get_language()} {params.urlencode()}")
    return held.unchanged(request) or held.on(_drawn(request, negotiation, params))


def _drawn(request: HttpRequest, negotiation: Negotiation, params: QueryDict) -> HttpResponse:
    """Without the request in the context, so that neither session nor cookie is looked at."""
    selection = select(params, negotiation)
    now = selection.as_of or timezone.now()
    context = {
        "negotiation": negotiation,
        "selection": selection,
        "page": timeline.page(
            selection.ordered(), newest_first=selection.newest_first, cursor=None, now=now, size=ENTRIES
        ),
        "compact": selection.chosen.get("view") == "compact",
        "palette": palette_of(negotiation.participations.all()),
        "record_language": RECORD_LANGUAGE,
        "whole": request.build_absolute_uri(negotiation.get_absolute_url()) + _query(params, selection),
    }
    return HttpResponse(render_to_string("talks/embed.html", context))


@require_safe
def oembed(request: HttpRequest) -> HttpResponseBase:
    """How a CMS turns a timeline's address into a frame (oEmbed 1.0, JSON). Raises Http404 for any other."""
    if faulty := nul_in(request.GET):
        return refusal(faulty)
    sizes = {name: request.GET.get(name, str(most)) for name, most in SIZES.items()}
    if bad := {name: ["Give a number of pixels."] for name, size in sizes.items() if not _is_size(size)}:
        return refusal(bad)
    if request.GET.get("format", "json") != "json":
        return shared(HttpResponse("Only JSON is offered.", status=501, content_type="text/plain"))
    negotiation, params = _timeline_at(request)
    width, height = (min(int(sizes[name]), most) for name, most in SIZES.items())
    frame = request.build_absolute_uri(reverse("talks:embed", args=[negotiation.slug]))
    address = frame + _query(params, select(params, negotiation))
    return shared(JsonResponse(_rich(request, negotiation.title, address, width, height)))


def _rich(request: HttpRequest, title: str, address: str, width: int, height: int) -> dict[str, Any]:
    return {
        "version": "1.0",
        "type": "rich",
        "provider_name": "Parley",
        "provider_url": request.build_absolute_uri("/"),
        "title": title,
        "cache_age": 3600,
        "width": width,
        "height": height,
        "html": frame_of(title, address, width, height),
    }


def frame_of(title: str, address: str, width: int = WIDTH, height: int = HEIGHT) -> str:
    """The frame as HTML to paste: all there is, so that a site's sanitizer has nothing to take away."""
    return (
        f'<iframe src="{escape(address)}" width="{width}" height="{height}" title="{escape(title)}"></iframe>'
    )


def _timeline_at(request: HttpRequest) -> tuple[Negotiation, QueryDict]:
    """The timeline that `url` names, and its filters."""
    try:
        asked = urlsplit(request.GET.get("url", ""))
    except ValueError as error:
        raise Http404("This is no address.") from error
    if asked.scheme not in ("http", "https") or asked.netloc != request.get_host():
        raise Http404("This address is not one of ours.")
    try:
        match = resolve(asked.path)
    except Resolver404 as error:
        raise Http404("There is no timeline at this address.") from error
    if match.view_name not in EMBEDDABLE:
        raise Http404("Only timelines are embedded.")
    params = QueryDict(asked.query)
    if nul_in(params):
        raise Http404("An address cannot hold a NUL character.")
    return get_object_or_404(Negotiation, slug=match.kwargs["slug"]), params


def _query(params: QueryDict, selection: Selection) -> str:
    return addresses.canonical(params, left_out=selection.problems)


def _is_size(text: str) -> bool:
    return text.isascii() and text.isdigit() and 0 < len(text) < 6 and int(text) > 0
