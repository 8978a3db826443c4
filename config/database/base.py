"""Connections that stay open are looked at before each request, without a query as long as they are quiet."""

from __future__ import annotations

import select
import time

from django.db.backends.postgresql import base

ASK_EVERY = 30.0  # seconds; a line that a firewall has forgotten is as quiet as one that stands


class DatabaseWrapper(base.DatabaseWrapper):
    """Django's own, with a quicker look at connections that stay open."""

    _answered_at = 0.0

    def is_usable(self) -> bool:
        """Tell whether the connection stands: a server that goes says so or hangs up; both can be read."""
        now = time.monotonic()
        if now - self._answered_at < ASK_EVERY and self._is_quiet():
            return True
        usable: bool = super().is_usable()
        self._answered_at = now if usable else 0.0
        return usable

    def _is_quiet(self) -> bool:
        """Tell whether nothing waits to be read: since nothing was asked, it would be news of the server."""
        if self.connection is None or self.connection.closed:
            return False
        look = select.poll()
        look.register(self.connection.fileno(), select.POLLIN)
        return not look.poll(0)
