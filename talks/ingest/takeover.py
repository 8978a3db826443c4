"""Take feeds over from a feed reader: line by line, so that one bad address keeps no other out."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import Literal
from urllib.parse import urlsplit

from django.utils import timezone

from talks.ingest import opml, pipeline
from talks.ingest.errors import IngestError
from talks.ingest.opml import Outline
from talks.models import Feed, Negotiation

EVERY = 900  # seconds between polls, until the feed itself says how often it changes


@dataclass(frozen=True, slots=True)
class Taken:
    """What became of one line of the list; `why` says what is wrong with a refused one."""

    outline: Outline
    outcome: Literal["entered", "known", "refused"]
    why: str = ""


def take_over(outlines: Iterable[Outline], home: Negotiation | None, *, tried: bool) -> Iterator[Taken]:
    """Enter each feed that is not known, after asking the web for it if it is to be `tried`.

    An untried one is polled at once all the same, and its failures are on the feeds' page.
    """
    for outline in outlines:
        try:
            yield Taken(outline, _entered(outline, home, tried))
        except IngestError as error:
            yield Taken(outline, "refused", str(error))


def _entered(outline: Outline, home: Negotiation | None, tried: bool) -> Literal["entered", "known"]:
    if Feed.objects.filter(url=outline.url).exists():
        return "known"
    says = pipeline.check_feed(outline.url).title if tried else ""
    outlet = outline.outlet or says or urlsplit(outline.url).netloc[:160]
    fresh = pipeline.add_feed(outline.url, outlet=outlet, negotiation=home, interval_seconds=EVERY)
    return "entered" if fresh else "known"


def ours() -> str:
    """The feeds that are polled, as a list for a feed reader."""
    feeds = Feed.objects.filter(active=True).select_related("outlet").order_by("outlet__name", "url")
    return opml.write((Outline(feed.outlet.name, feed.url) for feed in feeds), timezone.now())
