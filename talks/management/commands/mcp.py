"""Serve the record to language models over standard input and output (Model Context Protocol)."""

from __future__ import annotations

from typing import Any

from django.core.management.base import BaseCommand

from talks.mcp.server import serve


class Command(BaseCommand):
    """`mcp`: started by the program that asks, and ends with it."""

    help = __doc__ or ""
    # Standard output belongs to the protocol.
    requires_system_checks = []

    def handle(self, *args: Any, **options: Any) -> None:
        serve()
