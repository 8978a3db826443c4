"""A cited passage that a newer version of its article does not have any more."""

from __future__ import annotations

from django.db import models
from django.db.models import Q
from django.utils import timezone
from uuid_utils.compat import uuid7

from actors.columns import one_of
from actors.history import tracked
from talks.models.access import User
from talks.models.source import ArticleVersion, Citation
from talks.vocabulary import PassageFate


class PassageChangeQuerySet(models.QuerySet["PassageChange"]):
    """Sets of changed passages."""

    def waiting(self) -> PassageChangeQuerySet:
        """Those nobody has looked at."""
        return self.filter(decided_at__isnull=True)


@tracked()
class PassageChange(models.Model):
    """The machine noticed it; that the entry still stands is a person's word, with a reason."""

    id = models.UUIDField(primary_key=True, default=uuid7, editable=False)
    citation = models.ForeignKey(Citation, models.CASCADE, related_name="changes")
    version = models.ForeignKey(ArticleVersion, models.CASCADE, related_name="passage_changes")
    fate = models.CharField(max_length=7, choices=PassageFate)
    now = models.TextField("what stands there now", blank=True)
    noticed_at = models.DateTimeField(default=timezone.now, editable=False)
    decided_at = models.DateTimeField(null=True, editable=False)
    decided_by = models.ForeignKey(User, models.PROTECT, null=True, editable=False, related_name="+")
    reason = models.CharField(max_length=500, blank=True)

    objects = PassageChangeQuerySet.as_manager()

    class Meta:
        ordering = ["noticed_at", "id"]
        constraints = [
            one_of("fate", PassageFate, "passage_fate_known"),
            models.UniqueConstraint(fields=["citation", "version"], name="passage_change_once"),
            models.CheckConstraint(
                name="passage_decided_whole",
                condition=Q(decided_at__isnull=True, decided_by__isnull=True, reason="")
                | (Q(decided_at__isnull=False, decided_by__isnull=False) & ~Q(reason="")),
            ),
        ]

    def __str__(self) -> str:
        return f"{self.get_fate_display()}: {self.citation}"
