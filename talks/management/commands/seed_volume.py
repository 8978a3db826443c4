"""Fill one made-up negotiation with as many entries as asked for, to measure pages and exports by."""

from __future__ import annotations

from argparse import ArgumentParser
from typing import Any

from django.core.management.base import BaseCommand, CommandError

from talks.demo.volume import grow


class Command(BaseCommand):
    """`seed_volume --entries 5000`; run again with more to go on."""

    help = __doc__ or ""

    def add_arguments(self, parser: ArgumentParser) -> None:
        parser.add_argument("--entries", type=int, default=5000, help="how many in all (5000)")

    def handle(self, *args: Any, **options: Any) -> None:
        if not 1 <= options["entries"] <= 1_000_000:
            raise CommandError("Give a number of entries from 1 to 1000000.")
        negotiation = grow(options["entries"], told=self._told)
        self.stdout.write(f"/n/{negotiation.slug}/ has {negotiation.last_number} entries.")

    def _told(self, made: int) -> None:
        if made % 1000 == 0:
            self.stdout.write(f"{made} ...")
