"""The answer to a write with an Idempotency-Key: the same request again gets it, and changes nothing."""

from __future__ import annotations

from datetime import timedelta

from django.db import models
from django.utils import timezone
from uuid_utils.compat import uuid7

from talks.models.access import User

KEPT_FOR = timedelta(hours=24)


class KeptAnswerQuerySet(models.QuerySet["KeptAnswer"]):
    """Sets of kept answers."""

    def standing(self) -> KeptAnswerQuerySet:
        """Those that still answer."""
        return self.filter(kept_at__gt=timezone.now() - KEPT_FOR)

    def expired(self) -> KeptAnswerQuerySet:
        """Those whose time is over."""
        return self.filter(kept_at__lte=timezone.now() - KEPT_FOR)


class KeptAnswer(models.Model):
    """One key of one person. The row and what the request wrote are one transaction: both, or none."""

    id = models.UUIDField(primary_key=True, default=uuid7, editable=False)
    user = models.ForeignKey(User, models.CASCADE, related_name="+")
    key = models.CharField(max_length=255)
    request_hash = models.CharField(max_length=64, help_text="Of method, address and body.")
    status = models.PositiveSmallIntegerField(null=True)
    headers = models.JSONField(default=dict)
    body = models.TextField(blank=True)
    kept_at = models.DateTimeField(default=timezone.now, db_index=True)

    objects = KeptAnswerQuerySet.as_manager()

    class Meta:
        ordering = ["-kept_at", "-id"]
        constraints = [models.UniqueConstraint(fields=["user", "key"], name="kept_answer_once")]

    def __str__(self) -> str:
        return self.key
