"""Take feeds over from a feed reader, or hand ours to one, as OPML."""

from __future__ import annotations

from argparse import ArgumentParser
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit

from django.core.management.base import BaseCommand, CommandError
from django.utils import timezone

from talks.ingest import opml, pipeline
from talks.ingest.errors import IngestError
from talks.ingest.opml import Outline
from talks.models import Feed, Negotiation

EVERY = 900  # seconds


class Command(BaseCommand):
    """`opml feeds.opml --negotiation SLUG` takes a list in; without a file, `opml` prints ours."""

    help = __doc__ or ""

    def add_arguments(self, parser: ArgumentParser) -> None:
        parser.add_argument("file", nargs="?", help="a list to take in; without it, ours is printed")
        parser.add_argument("--negotiation", help="the slug of the negotiation their proposals belong to")

    def handle(self, *args: Any, **options: Any) -> None:
        if not options["file"]:
            self.stdout.write(_ours(), ending="")
            return
        home = _negotiation(options["negotiation"])
        refused = sum(not self._take_in(outline, home) for outline in _read(Path(options["file"])))
        if refused:
            raise CommandError(f"{refused} of the feeds were not taken in; each line says why.", returncode=2)

    def _take_in(self, outline: Outline, home: Negotiation | None) -> bool:
        try:
            said = _entered(outline, home)
        except IngestError as error:
            self.stdout.write(f"refused  {outline.url[:200]!r}: {error}")
            return False
        self.stdout.write(f"{said}  {outline.url}")
        return True


def _entered(outline: Outline, home: Negotiation | None) -> str:
    """Try a feed and enter it; raises IngestError."""
    if Feed.objects.filter(url=outline.url).exists():
        return "known  "
    found = pipeline.check_feed(outline.url)
    outlet = outline.outlet or found.title or urlsplit(outline.url).netloc
    fresh = pipeline.add_feed(outline.url, outlet=outlet, negotiation=home, interval_seconds=EVERY)
    return "entered" if fresh else "known  "


def _read(path: Path) -> list[Outline]:
    try:
        return opml.read(path.read_bytes())
    except OSError as error:
        raise CommandError(f"{path} cannot be read: {error.strerror}.", returncode=2) from error
    except IngestError as error:
        raise CommandError(str(error), returncode=2) from error


def _negotiation(slug: str | None) -> Negotiation | None:
    found = Negotiation.objects.filter(slug=slug).first() if slug else None
    if slug and not found:
        raise CommandError(f"There is no negotiation “{slug}”.", returncode=2)
    return found


def _ours() -> str:
    feeds = Feed.objects.filter(active=True).select_related("outlet").order_by("outlet__name", "url")
    return opml.write((Outline(feed.outlet.name, feed.url) for feed in feeds), timezone.now())
