"""Add the shipped states, bodies, groups, office holders and cities that the database lacks."""

from __future__ import annotations

from typing import Any

from django.core.management.base import BaseCommand

from actors.load import load_gazetteer


class Command(BaseCommand):
    """manage.py load_gazetteer: idempotent; what editors changed stays as they left it."""

    help = __doc__

    def handle(self, *args: Any, **options: Any) -> None:
        """Load and say what was new."""
        loaded = load_gazetteer()
        if not loaded.total():
            self.stdout.write("The gazetteer is up to date.")
            return
        self.stdout.write(
            f"Added {loaded.actors} parties with {loaded.aliases} names, {loaded.memberships} memberships, "
            f"{loaded.people} people with {loaded.tenures} tenures, and {loaded.cities} cities."
        )
