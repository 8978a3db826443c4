"""Where a list of entries is to be had in other formats, under the filters it is shown with."""

from __future__ import annotations

from dataclasses import dataclass, replace
from urllib.parse import urlencode, urlsplit

from django.http import HttpRequest
from django.urls import reverse
from django.utils.functional import Promise

from talks.exports.formats import FORMATS, Format
from talks.filters import Selection
from talks.models import Negotiation
from talks.views import addresses
from talks.views.embed import frame_of

FEEDS = ("atom", "feed.json")


@dataclass(frozen=True, slots=True)
class Link:
    """One format of the list that is shown."""

    label: str | Promise
    ending: str
    media_type: str
    address: str


@dataclass(frozen=True, slots=True)
class ExportLinks:
    """All of them; the page's head names `feeds`; `calendar` and `webcal` are one address, said twice.

    `oembed` is where a CMS asks how to embed the list, `frame` the HTML to paste; "" where it cannot be.
    """

    every: list[Link]
    feeds: list[Link]
    calendar: str
    webcal: str
    oembed: str = ""
    frame: str = ""


def export_links(request: HttpRequest, selection: Selection, negotiation: Negotiation | None) -> ExportLinks:
    """The addresses, whole, so that they can be copied; what was wrong with this one is left out."""
    query = addresses.canonical(request.GET, left_out=["view", *selection.problems])
    every = [_link(request, form, negotiation, query) for form in FORMATS.values()]
    calendar = next(link.address for link in every if link.ending == "ics")
    webcal = urlsplit(calendar)._replace(scheme="webcal").geturl()
    links = ExportLinks(every, [link for link in every if link.ending in FEEDS], calendar, webcal)
    return _embeddable(request, links, negotiation, query) if negotiation else links


def _embeddable(
    request: HttpRequest, links: ExportLinks, negotiation: Negotiation, query: str
) -> ExportLinks:
    page = request.build_absolute_uri(negotiation.get_absolute_url()) + query
    frame = request.build_absolute_uri(reverse("talks:embed", args=[negotiation.slug])) + query
    asked = f"{reverse('talks:oembed')}?{urlencode({'url': page})}"
    return replace(links, oembed=request.build_absolute_uri(asked), frame=frame_of(negotiation.title, frame))


def _link(request: HttpRequest, form: Format, negotiation: Negotiation | None, query: str) -> Link:
    path = (
        reverse("talks:timeline_as", args=[negotiation.slug, form.ending])
        if negotiation
        else reverse("talks:record_as", args=[form.ending])
    )
    return Link(form.label, form.ending, form.media_type, request.build_absolute_uri(path) + query)
