"""Take rows back from lost workers and do what is due, here and now: the workers' work without a broker."""

from __future__ import annotations

import time
from argparse import ArgumentParser
from datetime import timedelta
from typing import Any

from django.core.management.base import BaseCommand

from talks.ingest import pipeline, rechecking, work
from talks.webhooks import sending, spreading, telling
from talks.webhooks import work as webhook_work


class Command(BaseCommand):
    """`sweep` once, or `sweep --loop` until Ctrl-C."""

    help = __doc__ or ""

    def add_arguments(self, parser: ArgumentParser) -> None:
        parser.add_argument("--loop", action="store_true", help="go on until Ctrl-C")
        parser.add_argument("--pause", type=float, default=10, help="seconds between two rounds (10)")

    def handle(self, *args: Any, **options: Any) -> None:
        self._round()
        try:
            while options["loop"]:
                time.sleep(options["pause"])
                self._round()
        except KeyboardInterrupt:
            self.stdout.write("Stopped.")

    def _round(self) -> None:
        self._webhooks()
        swept = work.sweep(grace=timedelta(0))
        if swept is None:
            self.stdout.write("Another sweep is running.")
            return
        polls = [pipeline.poll(feed_id) for feed_id in swept.feeds]
        added = [article_id for poll in polls for article_id in poll.added]
        read = [pipeline.read_article(article_id) for article_id in [*swept.articles, *added]]
        checked = [rechecking.check(article_id) for article_id in swept.checks]
        self.stdout.write(
            f"{swept.revived} taken back, {swept.died} given up, {len(polls)} feeds polled,"
            f" {sum(one is not None for one in read)} articles read, {len(checked)} looked at again"
        )

    def _webhooks(self) -> None:
        spreading.spread()
        sent = sum(sending.send_due(endpoint_id) for endpoint_id in webhook_work.sweep())
        telling.tell_owners()
        self.stdout.write(f"{sent} messages sent")
