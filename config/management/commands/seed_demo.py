"""Load the demo through the real pipeline: its outlets are polled, read by the workers, and decided upon."""

from __future__ import annotations

from typing import Any

from django.conf import settings
from django.core.management.base import BaseCommand, CommandError

from config import health
from talks.demo import seed
from talks.review import ReviewError
from talks.tasks import poll_due_feeds


class Command(BaseCommand):
    """manage.py seed_demo: needs web and worker running; run again it adds only what is missing."""

    help = __doc__

    def add_arguments(self, parser: Any) -> None:
        """One option."""
        parser.add_argument("--wait", type=float, default=180, help="seconds the workers have to read all")

    def handle(self, *args: Any, **options: Any) -> None:
        """Set the table, wait, decide, and say how to log in."""
        base_url = f"http://127.0.0.1:{settings.PORT}"
        try:
            login = seed.set_the_table(settings.DEMO_DIR, base_url)
            poll_due_feeds.delay()
            seed.wait_for_workers(settings.DEMO_DIR, seconds=options["wait"])
            decided = seed.replay(seed.decisions())
        except (seed.SeedError, ReviewError) as error:
            raise CommandError(str(error)) from error
        health.mark_demo_loaded()
        self.stdout.write(f"The demo is loaded; {decided} decisions were replayed.")
        self.stdout.write(f"editor login: {login.name} / {login.password}")
