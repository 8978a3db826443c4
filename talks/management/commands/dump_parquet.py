"""Write the public record, or what a query string selects of it, as a Parquet file."""

from __future__ import annotations

from argparse import ArgumentParser
from pathlib import Path
from typing import Any

from django.core.management.base import BaseCommand, CommandError
from django.http import QueryDict

from talks.exports import parquet
from talks.exports.formats import FORMATS
from talks.exports.gathering import gathered
from talks.filters import Selection, select
from talks.models import Negotiation


class Command(BaseCommand):
    """`dump_parquet --out FILE [--negotiation SLUG] [--query "party=russia&from=2022-01-01"]`."""

    help = "Write entries as Parquet: the columns of the CSV export with types, compressed with zstd."

    def add_arguments(self, parser: ArgumentParser) -> None:
        parser.add_argument("--out", metavar="FILE", help="the file; one that is there is replaced")
        parser.add_argument("--negotiation", metavar="SLUG", help="only this timeline")
        parser.add_argument("--query", metavar="QUERY", default="", help="filters, as in a page's address")
        parser.add_argument(
            "--site", metavar="URL", default="", help="what to put before addresses: https://your.site"
        )

    def handle(self, *args: Any, **options: Any) -> None:
        if not options["out"]:
            raise _bad("nowhere to write: give --out FILE")
        items = gathered(_selection(options), FORMATS["csv"], options["site"].rstrip("/"))
        try:
            written = parquet.write(items, Path(options["out"]))
        except OSError as error:
            raise _bad(
                f"cannot write {options['out']}: {error}; give --out a file in a folder you may write to"
            ) from error
        self.stdout.write(f"{written} entries written to {options['out']}")


def _selection(options: dict[str, Any]) -> Selection:
    selection = select(QueryDict(options["query"]), _negotiation(options["negotiation"]))
    if selection.problems:
        told = "; ".join(f"{name}: {' '.join(texts)}" for name, texts in selection.problems.items())
        raise _bad(f"--query is not understood: {told}")
    return selection


def _negotiation(slug: str | None) -> Negotiation | None:
    if not slug:
        return None
    found = Negotiation.objects.filter(slug=slug).first()
    if found is None:
        raise _bad(f"there is no negotiation {slug!r}: give --negotiation the short name from its address")
    return found


def _bad(message: str) -> CommandError:
    return CommandError(message, returncode=2)
