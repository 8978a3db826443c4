"""Write what reviewers decided as annotated articles, to measure the reader by."""

from __future__ import annotations

import json
from argparse import ArgumentParser
from pathlib import Path
from typing import Any

from django.core.management.base import BaseCommand, CommandError

from talks.gold import Gold, decided, gold
from talks.models import Negotiation


class Command(BaseCommand):
    """`export_gold --out DIR [--negotiation SLUG]`."""

    help = (
        "Write each article with a decision, and what was accepted of it, in the format of tests/corpus. The "
        "texts are their publishers': keep the folder as the record is kept, and do not pass it on."
    )

    def add_arguments(self, parser: ArgumentParser) -> None:
        parser.add_argument("--out", metavar="DIR", help="the folder, made if missing; files are replaced")
        parser.add_argument("--negotiation", metavar="SLUG", help="only what was decided on these talks")

    def handle(self, *args: Any, **options: Any) -> None:
        if not options["out"]:
            raise _bad("nowhere to write: give --out DIR")
        talks = _negotiation(options["negotiation"])
        folder = Path(options["out"])
        written = 0
        try:
            folder.mkdir(parents=True, exist_ok=True)
            for article in gold(talks):
                _write(folder, article)
                written += 1
        except OSError as error:
            raise _bad(
                f"cannot write to {folder}: {error.strerror}; give --out a folder you may write"
            ) from error
        undated = decided(talks, dated=False).count()
        left_out = f"; {undated} left out, whose day of publication is not known" if undated else ""
        self.stdout.write(f"{written} articles written to {folder}{left_out}")


def _write(folder: Path, article: Gold) -> None:
    (folder / f"{article.name}.txt").write_text(article.text, encoding="utf-8")
    annotation = json.dumps(article.annotation, ensure_ascii=False, indent=2)
    (folder / f"{article.name}.json").write_text(annotation + "\n", encoding="utf-8")


def _negotiation(slug: str | None) -> Negotiation | None:
    if not slug:
        return None
    found = Negotiation.objects.filter(slug=slug).first()
    if found is None:
        raise _bad(f"there is no negotiation {slug!r}: give --negotiation the short name from its address")
    return found


def _bad(message: str) -> CommandError:
    return CommandError(message, returncode=2)
