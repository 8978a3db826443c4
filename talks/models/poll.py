"""How each poll of a feed went, and the evidence of what was fetched: kept for a while, then forgotten."""

from __future__ import annotations

from django.db import models
from django.utils import timezone
from uuid_utils.compat import uuid7

from actors.columns import one_of
from talks.models.source import Feed
from talks.vocabulary import PollOutcome


class Poll(models.Model):
    """One visit to a feed. Columns about the answer are empty where none came."""

    id = models.UUIDField(primary_key=True, default=uuid7, editable=False)
    feed = models.ForeignKey(Feed, models.CASCADE, related_name="polls")
    at = models.DateTimeField(default=timezone.now)
    outcome = models.CharField(max_length=9, choices=PollOutcome)
    added = models.PositiveSmallIntegerField("new articles", default=0)
    milliseconds = models.PositiveIntegerField()
    status = models.PositiveSmallIntegerField("HTTP status", null=True)
    note = models.CharField(max_length=500, blank=True, help_text="Why it failed.")
    final_url = models.URLField("final address", max_length=2000, blank=True)
    peer = models.GenericIPAddressField("address connected to", null=True)
    certificate = models.CharField(
        max_length=64, blank=True, help_text="sha256 of the certificate that was shown; empty without TLS."
    )
    sha256 = models.CharField("sha256 of the body", max_length=64, blank=True)
    raw = models.BinaryField("body as received, zlib", null=True)

    class Meta:
        ordering = ["-at", "-id"]
        indexes = [models.Index(fields=["feed", "at"], name="poll_of_feed")]
        constraints = [one_of("outcome", PollOutcome, "poll_outcome_known")]

    def __str__(self) -> str:
        return f"{self.feed_id}, {self.at:%Y-%m-%d %H:%M}: {self.get_outcome_display()}"
