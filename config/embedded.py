"""The PostgreSQL and the Valkey that a laptop needs, started from their wheels' programs."""

from __future__ import annotations

import time
from collections.abc import Callable

from config.children import Child
from config.places import Places
from config.postgres import Postgres
from config.valkey import Valkey

__all__ = ["EmbeddedPair", "Places"]
LONGEST_START = 180.0  # seconds; recovery after a crash may take long


class EmbeddedPair:
    """Whichever of the two is needed, started together; used by the supervisor and by the tests."""

    def __init__(
        self, places: Places, *, postgres: bool = True, valkey: bool = True, durable: bool = True
    ) -> None:
        self.postgres = Postgres(places, durable=durable) if postgres else None
        self.valkey = Valkey(places, durable=durable) if valkey else None
        self.children: list[Child] = []  # the running servers, in the order of their start

    @property
    def names(self) -> list[str]:
        """What it starts, for people to read."""
        return [server.name for server in (self.postgres, self.valkey) if server]

    def start(self, keep: int | None = None, pause: Callable[[float], None] = time.sleep) -> None:
        """Start and wait until both answer; on a failure nothing is left running."""
        try:
            for server in (self.postgres, self.valkey):
                if server:
                    server.prepare()
                    self.children.append(server.child)
                    server.child.start(keep)
            for child in self.children:
                child.wait_until_it_answers(LONGEST_START, pause)
            if self.postgres:
                self.postgres.make_database()
        except BaseException:
            self.stop()
            raise

    def stop(self) -> None:
        """Stop both, the later one first."""
        while self.children:
            self.children.pop().stop()
