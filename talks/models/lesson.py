"""What reviewers taught: that a name as written means somebody or some place."""

from __future__ import annotations

from django.db import models
from django.db.models import Q
from django.utils import timezone
from uuid_utils.compat import uuid7

from actors.columns import not_blank, one_of
from actors.history import tracked
from actors.models import Actor, City, Person, Tenure
from talks.models.proposal import Proposal
from talks.models.source import Article, Outlet
from talks.vocabulary import LessonScope


class LessonQuerySet(models.QuerySet["Lesson"]):
    """Sets of lessons."""

    def on_name(self, surface: str) -> LessonQuerySet:
        """Those about one name, whatever its case."""
        return self.filter(surface__iexact=surface, tenure__isnull=True)


@tracked()
class Lesson(models.Model):
    """One reviewer's word on one name or office, taken from an accepted proposal.

    It holds for its outlet, or for its article where that has none; everywhere once two articles agree; for
    its article only where another contradicts it.
    """

    id = models.UUIDField(primary_key=True, default=uuid7, editable=False)
    proposal = models.ForeignKey(Proposal, models.CASCADE, related_name="lessons")
    article = models.ForeignKey(Article, models.CASCADE, related_name="lessons")
    outlet = models.ForeignKey(Outlet, models.CASCADE, null=True, blank=True, related_name="lessons")
    surface = models.CharField("as written", max_length=200)
    actor = models.ForeignKey(Actor, models.CASCADE, null=True, blank=True, related_name="+")
    person = models.ForeignKey(Person, models.CASCADE, null=True, blank=True, related_name="+")
    city = models.ForeignKey(City, models.CASCADE, null=True, blank=True, related_name="+")
    tenure = models.ForeignKey(Tenure, models.CASCADE, null=True, blank=True, related_name="+")
    scope = models.CharField(max_length=8, choices=LessonScope, default=LessonScope.ARTICLE)
    contradicted = models.BooleanField(
        default=False, help_text="Reviewers, or they and the tables, do not agree on what the name means."
    )
    at = models.DateTimeField(default=timezone.now, editable=False)

    objects = LessonQuerySet.as_manager()

    class Meta:
        ordering = ["-at", "-id"]
        indexes = [models.Index(fields=["surface"])]
        constraints = [
            not_blank("surface", "lesson_has_surface"),
            one_of("scope", LessonScope, "lesson_scope_known"),
            models.CheckConstraint(
                name="lesson_means_one",
                condition=Q(actor__isnull=False, person__isnull=True, city__isnull=True)
                | Q(actor__isnull=True, person__isnull=False, city__isnull=True)
                | Q(actor__isnull=True, person__isnull=True, city__isnull=False),
            ),
        ]

    def __str__(self) -> str:
        return f"“{self.surface}”: {self.meaning}"

    @property
    def meaning(self) -> Actor | Person | City:
        """Whom or what the name means."""
        meant = self.actor or self.person or self.city
        if meant is None:
            raise ValueError("the database keeps a lesson without a meaning out")
        return meant
