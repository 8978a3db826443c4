"""Where a list of entries is to be had in other formats, under the filters it is shown with."""

from __future__ import annotations

from dataclasses import dataclass
from urllib.parse import urlsplit

from django.http import HttpRequest
from django.urls import reverse
from django.utils.functional import Promise

from talks.exports.formats import FORMATS, Format
from talks.filters import Selection
from talks.models import Negotiation
from talks.views import addresses

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
    """All of them; the page's head names `feeds`; `calendar` and `webcal` are one address, said twice."""

    every: list[Link]
    feeds: list[Link]
    calendar: str
    webcal: str


def export_links(request: HttpRequest, selection: Selection, negotiation: Negotiation | None) -> ExportLinks:
    """The addresses, whole, so that they can be copied; what was wrong with this one is left out."""
    query = addresses.canonical(request.GET, left_out=["view", *selection.problems])
    every = [_link(request, form, negotiation, query) for form in FORMATS.values()]
    calendar = next(link.address for link in every if link.ending == "ics")
    webcal = urlsplit(calendar)._replace(scheme="webcal").geturl()
    return ExportLinks(every, [link for link in every if link.ending in FEEDS], calendar, webcal)


def _link(request: HttpRequest, form: Format, negotiation: Negotiation | None, query: str) -> Link:
    path = (
        reverse("talks:timeline_as", args=[negotiation.slug, form.ending])
        if negotiation
        else reverse("talks:record_as", args=[form.ending])
    )
    return Link(form.label, form.ending, form.media_type, request.build_absolute_uri(path) + query)
