"""Take feeds over from a feed reader, or hand ours to one, as OPML."""

from __future__ import annotations

from argparse import ArgumentParser
from pathlib import Path
from typing import Any

from django.core.management.base import BaseCommand, CommandError

from talks.ingest import opml, takeover
from talks.ingest.errors import IngestError
from talks.ingest.opml import Outline
from talks.models import Negotiation


class Command(BaseCommand):
    """`opml feeds.opml --negotiation SLUG` takes a list in; without a file, `opml` prints ours."""

    help = __doc__ or ""

    def add_arguments(self, parser: ArgumentParser) -> None:
        parser.add_argument("file", nargs="?", help="a list to take in; without it, ours is printed")
        parser.add_argument("--negotiation", help="the slug of the negotiation their proposals belong to")

    def handle(self, *args: Any, **options: Any) -> None:
        if not options["file"]:
            self.stdout.write(takeover.ours(), ending="")
            return
        home = _negotiation(options["negotiation"])
        refused = 0
        for line in takeover.take_over(_read(Path(options["file"])), home, tried=True):
            refused += line.outcome == "refused"
            why = f": {line.why}" if line.why else ""
            self.stdout.write(f"{line.outcome:7}  {line.outline.url[:200]}{why}")
        if refused:
            raise CommandError(f"{refused} of the feeds were not taken in; each line says why.", returncode=2)


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
