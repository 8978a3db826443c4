"""What asking the language model took: one row for each time an article was sent to it."""

from __future__ import annotations

import pgtrigger
from django.db import models
from django.utils import timezone
from uuid_utils.compat import uuid7

from actors.columns import one_of
from talks.models.source import ArticleVersion
from talks.vocabulary import ReaderOutcome


class ReaderRun(models.Model):
    """One question to the model about one text, and how it ended. Written once, never changed."""

    id = models.UUIDField(primary_key=True, default=uuid7, editable=False)
    version = models.ForeignKey(ArticleVersion, models.PROTECT, related_name="reader_runs")
    model = models.CharField(max_length=200)
    prompt_hash = models.CharField(max_length=64, help_text="sha256 of all that was sent.")
    outcome = models.CharField(max_length=9, choices=ReaderOutcome)
    note = models.CharField(max_length=300, blank=True, help_text="Why it did not end well.")
    attempts = models.PositiveSmallIntegerField()
    milliseconds = models.PositiveIntegerField()
    prompt_tokens = models.PositiveIntegerField(null=True, help_text="Empty: the server does not say.")
    completion_tokens = models.PositiveIntegerField(null=True, help_text="Empty: the server does not say.")
    findings = models.PositiveIntegerField(default=0, help_text="How many passed the gate.")
    # The same question is not paid for twice.
    answer = models.TextField(blank=True, editable=False)
    at = models.DateTimeField(default=timezone.now)

    class Meta:
        ordering = ["-at", "-id"]
        indexes = [models.Index(fields=["version", "prompt_hash"], name="reader_run_of_question")]
        constraints = [one_of("outcome", ReaderOutcome, "reader_run_outcome_known")]
        triggers = [pgtrigger.Protect(name="run_is_immutable", operation=pgtrigger.Update | pgtrigger.Delete)]

    def __str__(self) -> str:
        return f"{self.model}: {self.get_outcome_display()}"
