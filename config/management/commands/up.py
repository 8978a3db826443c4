"""`manage.py up`: the whole of Parley on this machine, with one command."""

from __future__ import annotations

import os
from contextlib import suppress
from typing import Any

from django.conf import settings
from django.core.management.base import BaseCommand, CommandParser

from config.children import CannotStart
from config.reach import refuse_unusable_broker, refuse_unusable_database
from config.supervisor import Supervisor


class Command(BaseCommand):
    """Start database, broker, web, worker and beat; Ctrl-C stops them all."""

    help = (
        "Starts everything on this machine: PostgreSQL and Valkey (unless DATABASE_URL and REDIS_URL name"
        " others), migrations, the demo, web, worker and beat. PORT and PARLEY_DATA choose port and folder."
    )
    requires_system_checks: list[str] = []
    requires_migrations_checks = False

    def add_arguments(self, parser: CommandParser) -> None:
        """Say what may be left out."""
        parser.add_argument("--no-demo", action="store_true", help="start without the demo's talks")

    def handle(self, *args: Any, **options: Any) -> None:
        """Run until asked to stop; what the person must mend is one line, with exit code 2."""
        os.umask(0o077)  # data and logs are ours alone
        own_database, own_broker = bool(os.environ.get("DATABASE_URL")), bool(os.environ.get("REDIS_URL"))
        try:
            if own_database:
                refuse_unusable_database(settings.DATABASES["default"])
            if own_broker:
                refuse_unusable_broker(settings.CELERY_BROKER_URL)
            Supervisor(
                settings.PLACES,
                settings.PORT,
                self.say,
                database=not own_database,
                broker=not own_broker,
                demo=not settings.PRODUCTION and not options["no_demo"],
            ).run()
        except CannotStart as error:
            self.stderr.write(f"parley: {error}")
            raise SystemExit(2) from None
        self.say("Stopped.")

    def say(self, line: str) -> None:
        """Print at once, also into a pipe; a reader who has gone is no reason to stop badly."""
        with suppress(OSError):
            self.stdout.write(line)
            self.stdout.flush()
