"""The demo's outlets as any news site would be: a feed in one of three formats, and a page an article."""

from __future__ import annotations

from datetime import UTC, datetime

from django.conf import settings
from django.http import Http404, HttpRequest, HttpResponse, JsonResponse
from django.shortcuts import render
from django.urls import reverse
from django.utils.feedgenerator import Atom1Feed, Rss201rev2Feed
from django.views.decorators.http import condition

from talks.demo.shelf import DemoArticle, DemoOutlet, article_in, articles, outlets

FEEDS: dict[str, type[Atom1Feed | Rss201rev2Feed]] = {"rss": Rss201rev2Feed, "atom": Atom1Feed}


def _last_modified(request: HttpRequest, outlet: str) -> datetime | None:
    folder = settings.DEMO_DIR / outlet
    if not folder.is_dir():
        return None
    times = [file.stat().st_mtime for file in folder.glob("*.txt")]
    return datetime.fromtimestamp(max(times, default=0), UTC)


def _etag(request: HttpRequest, outlet: str) -> str:
    # Last-Modified counts in seconds: a file added within the second of the last poll shows only here.
    names = sorted(file.name for file in (settings.DEMO_DIR / outlet).glob("*.txt"))
    return f'"{len(names)}-{names[-1] if names else ""}-{_last_modified(request, outlet)}"'.replace(" ", "_")


def _outlet(slug: str) -> DemoOutlet:
    known = outlets().get(slug)
    if known is None or not settings.PARLEY_DEMO:
        raise Http404("There is no such demo outlet.")
    return known


@condition(etag_func=_etag, last_modified_func=_last_modified)
def feed(request: HttpRequest, outlet: str) -> HttpResponse:
    """The outlet's feed."""
    known = _outlet(outlet)
    found = articles(settings.DEMO_DIR, outlet)
    if known.format == "json":
        return _json_feed(request, known, found)
    return _xml_feed(request, known, found)


def article(request: HttpRequest, outlet: str, slug: str) -> HttpResponse:
    """One article's page."""
    known = _outlet(outlet)
    found = article_in(settings.DEMO_DIR / outlet / f"{slug}.txt")
    if found is None:
        raise Http404("There is no such demo article.")
    return render(request, "talks/demo_article.html", {"article": found, "outlet": known})


def _address(request: HttpRequest, outlet: DemoOutlet, slug: str) -> str:
    return request.build_absolute_uri(reverse("demo_article", args=[outlet.slug, slug]))


def _xml_feed(request: HttpRequest, outlet: DemoOutlet, found: list[DemoArticle]) -> HttpResponse:
    maker = FEEDS[outlet.format](
        title=outlet.name, link=request.build_absolute_uri("/"), description=f"Demo reports of {outlet.name}"
    )
    for item in found:
        link = _address(request, outlet, item.slug)
        maker.add_item(title=item.title, link=link, description="", unique_id=link, pubdate=item.published_at)
    return HttpResponse(maker.writeString("utf-8"), content_type=maker.content_type)


def _json_feed(request: HttpRequest, outlet: DemoOutlet, found: list[DemoArticle]) -> JsonResponse:
    items = [
        {
            "id": f"{outlet.slug}/{item.slug}",
            "url": _address(request, outlet, item.slug),
            "title": item.title,
            **({"date_published": item.published_at.isoformat()} if item.published_at else {}),
        }
        for item in found
    ]
    return JsonResponse(
        {"version": "https://jsonfeed.org/version/1.1", "title": outlet.name, "items": items},
        content_type="application/feed+json",
    )
