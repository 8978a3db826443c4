"""What search engines are told of: the public pages, when each changed, and what to leave alone."""

from __future__ import annotations

from datetime import datetime
from typing import Any

from django.contrib.sitemaps import Sitemap
from django.http import HttpRequest, HttpResponse
from django.urls import reverse
from django.views.decorators.http import require_safe

from actors.models import Actor, Person
from talks.models import EntryVersion, Negotiation
from talks.models.entry import EntryVersionQuerySet
from talks.timeline import people_on_record
from talks.vocabulary import EntryKind

PER_FILE = 5_000
# Pages of one's own, and lists that differ only by a query string.
_NOT_FOR_ROBOTS = ("/account/", "/admin/", "/api/", "/login/", "/review/", "/*?*")


class _Listed(Sitemap):  # type: ignore[type-arg]
    """Generic for the type checker only."""


class _Fixed(_Listed):
    """The pages there is one of."""

    def items(self) -> list[str]:
        return ["home", "negotiations", "venues", "people", "corrections", "about"]

    def location(self, item: str) -> str:
        return reverse(f"talks:{item}")


class _Negotiations(_Listed):
    """A negotiation's timeline, its positions, its meetings and its venues."""

    def items(self) -> list[tuple[str, Negotiation]]:
        pages = ("negotiation", "positions", "encounters", "venues_of")
        rows = Negotiation.objects.newest_first().only("slug", "changed_at")
        return [(page, row) for row in rows for page in pages]

    def location(self, item: tuple[str, Negotiation]) -> str:
        page, negotiation = item
        return reverse(f"talks:{page}", args=[negotiation.slug])

    def lastmod(self, item: tuple[str, Negotiation]) -> datetime | None:
        return item[1].changed_at


class _Entries(_Listed):
    """Every entry on the record at its own page: a meeting, a demand with its answers, a sentence."""

    limit = PER_FILE

    def items(self) -> EntryVersionQuerySet:
        return EntryVersion.objects.current().at_home().only("entry_id", "kind", "recorded_at").order_by("pk")

    def location(self, item: EntryVersion) -> str:
        pages = {EntryKind.MEETING: "meeting", EntryKind.DEMAND: "demand"}
        return reverse(f"talks:{pages.get(EntryKind(item.kind), 'entry')}", args=[item.entry_id])

    def lastmod(self, item: EntryVersion) -> datetime:
        return item.recorded_at


class _Actors(_Listed):
    """The parties that stand in an entry."""

    limit = PER_FILE

    def items(self) -> Any:
        return _on_record(Actor.objects.only("slug"), "party_slugs")

    def location(self, item: Actor) -> str:
        return reverse("talks:actor", args=[item.slug])


class _People(_Listed):
    """The people who spoke or sat at a table."""

    limit = PER_FILE

    def items(self) -> Any:
        return people_on_record().only("slug").order_by("slug")

    def location(self, item: Person) -> str:
        return reverse("talks:person", args=[item.slug])


def _on_record(rows: Any, column: str) -> Any:
    listed = EntryVersion.objects.current().at_home().values_list(column, flat=True)
    slugs = {slug for row in listed for slug in row}
    return rows.filter(slug__in=slugs).order_by("slug")


SITEMAPS: dict[str, type[_Listed]] = {
    "pages": _Fixed,
    "negotiations": _Negotiations,
    "entries": _Entries,
    "actors": _Actors,
    "people": _People,
}


@require_safe
def robots(request: HttpRequest) -> HttpResponse:
    """What robots may read, by RFC 9309."""
    lines = ["User-agent: *", *(f"Disallow: {path}" for path in _NOT_FOR_ROBOTS), ""]
    lines.append(f"Sitemap: {request.build_absolute_uri(reverse('sitemap'))}")
    return HttpResponse("\n".join(lines) + "\n", content_type="text/plain; charset=utf-8")
