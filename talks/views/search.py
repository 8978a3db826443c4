"""Search over the entries of all negotiations, and over the articles they come from."""

from __future__ import annotations

from typing import Any

from django.core.paginator import Paginator
from django.http import HttpRequest, HttpResponse, QueryDict
from django.shortcuts import render
from django.utils.translation import gettext
from django.views.decorators.http import require_safe

from talks import article_search
from talks.article_search import Narrowing
from talks.models import Article, Negotiation, Outlet
from talks.time_limit import TooSlow, reading_within
from talks.views import addresses
from talks.views.chrome import DECIDE
from talks.views.export_links import export_links
from talks.views.facets import MOST, Chip, Choice, Facet
from talks.views.listing import BEST, listing
from talks.views.palette import palettes

ARTICLES = "articles"
PAGE_SIZE = 20
PATIENCE = 5.0  # seconds for one query
LONGEST = 200  # letters of a question, as in the filters of entries


@require_safe
def search(request: HttpRequest) -> HttpResponse:
    """The entries that the address selects, each once; with `in=articles`, the articles with the words.

    A question that takes the database longer than PATIENCE gets a page that says how to narrow it.
    """
    if redirect := addresses.tidied(request):
        return redirect
    try:
        with reading_within(PATIENCE):
            return _found(request)
    except TooSlow:
        words = request.GET.get("q", "")[:LONGEST]
        return render(request, "talks/search_too_slow.html", {"words": words}, status=503)


def _found(request: HttpRequest) -> HttpResponse:
    if request.GET.get("in") == ARTICLES and request.GET.get("q"):
        return render(request, "talks/search_articles.html", _articles(request))
    context = listing(request, None)
    shown = [line.document for day in context["page"].days for line in day.lines]
    context |= {
        "palettes": palettes(shown),
        "exports": export_links(request, context["selection"], None),
        "articles_address": request.path + _asked_of_articles(request.GET),
    }
    return render(request, "talks/search.html", context)


def _articles(request: HttpRequest) -> dict[str, Any]:
    """Template context: a page of articles, what they can be narrowed by, and what was chosen."""
    params = request.GET
    words = params["q"][:LONGEST]
    by_rank = params.get("rank") == BEST
    may_read_all = request.user.has_perm(DECIDE)
    fitting = article_search.articles(words, cited_only=not may_read_all)
    by = _narrowing(params)
    kept = article_search.narrowed(fitting, by)
    counted = article_search.counts(kept)
    ordered = article_search.best(kept, words) if by_rank else article_search.newest(kept)
    shown = Paginator(ordered[: article_search.MOST_COUNTED], PAGE_SIZE).get_page(params.get("page"))
    groups = _groups(counted, by)
    return {
        "words": words,
        "best": by_rank,
        "counted": counted,
        "articles": shown,
        "extracts": article_search.extracts(_told(shown.object_list, may_read_all), words),
        "facets": groups,
        "chips": _chips(params, groups),
        "links": {
            "clear": request.path,
            "entries": request.path + addresses.canonical(params, left_out=["in", "year", "source"]),
            "best": request.path + addresses.changed(params, rank=BEST),
            "newest": request.path + addresses.changed(params, rank=None),
            "page": request.path + addresses.canonical(params) + "&page=",
        },
    }


def _told(shown: Any, may_read_all: bool) -> list[Article]:
    """The articles whose own words may be shown: all of them to the desk, to others none."""
    return list(shown) if may_read_all else []


def _asked_of_articles(params: QueryDict) -> str:
    kept = QueryDict(mutable=True)
    kept["in"] = ARTICLES
    for name in ("q", "rank"):
        if value := params.get(name):
            kept[name] = value
    return addresses.canonical(kept)


def _narrowing(params: QueryDict) -> Narrowing:
    year = params.get("year", "")
    exact = int(year) if year.isascii() and year.isdigit() and len(year) == len("2022") else None
    return Narrowing(tuple(params.getlist("source")), tuple(params.getlist("negotiation")), exact)


def _groups(counted: article_search.Counts, by: Narrowing) -> list[Facet]:
    outlets = dict(_named(Outlet, "name", counted.outlets, by.outlets))
    negotiations = dict(_named(Negotiation, "title", counted.negotiations, by.negotiations))
    years = {
        year: year for year in sorted({*counted.years, *([str(by.year)] if by.year else [])}, reverse=True)
    }
    groups = (
        ("negotiation", gettext("Negotiation"), negotiations, counted.negotiations, set(by.negotiations)),
        ("source", gettext("Source"), outlets, counted.outlets, set(by.outlets)),
        ("year", gettext("Year"), years, counted.years, {str(by.year)}),
    )
    return [
        Facet(name, label, [Choice(key, told, counts[key], key in chosen) for key, told in labels.items()])
        for name, label, labels, counts, chosen in groups
        if labels
    ]


def _named(model: Any, name: str, counts: dict[str, int], chosen: tuple[str, ...]) -> list[tuple[str, str]]:
    """(slug, name) of the chosen and the most frequent, these first."""
    wanted = [*chosen, *sorted(counts, key=lambda slug: (-counts[slug], slug))][: MOST + len(chosen)]
    found = dict(model.objects.filter(slug__in=wanted).values_list("slug", name))
    return [(slug, found[slug]) for slug in dict.fromkeys(wanted) if slug in found]


def _chips(params: QueryDict, groups: list[Facet]) -> list[Chip]:
    return [
        Chip(f"{group.label}: {choice.label}", addresses.without(params, group.name, choice.value))
        for group in groups
        for choice in group.choices
        if choice.chosen
    ]
