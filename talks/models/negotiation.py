"""A track of talks, who takes part in it, and what is bargained over."""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING, Any

from django.db import models
from django.db.models import F, Q
from django.urls import reverse
from uuid_utils.compat import uuid7

from actors.columns import not_blank, one_of
from actors.history import links_tracked, tracked
from actors.models import Actor
from talks.models.written_out import columns, first_row, made
from talks.vocabulary import NegotiationStatus, PartyRole

if TYPE_CHECKING:
    from datetime import datetime


@tracked()
class Issue(models.Model):
    """What is bargained over."""

    id = models.UUIDField(primary_key=True, default=uuid7, editable=False)
    slug = models.SlugField(max_length=80, unique=True)
    name = models.CharField(max_length=120)

    class Meta:
        ordering = ["name"]
        constraints = [not_blank("name", "issue_has_name")]

    def __str__(self) -> str:
        return self.name

    def reference(self) -> dict[str, str]:
        """What a document says of this issue."""
        return {"slug": self.slug, "name": self.name}


class NegotiationQuerySet(models.QuerySet["Negotiation"]):
    """Sets of negotiations."""

    def lock(self, pk: Any) -> Negotiation:
        """Take the row for update: writers of one negotiation queue here, so numbers never collide."""
        return self.select_for_update().get(pk=pk)

    def newest_first(self) -> NegotiationQuerySet:
        """By the last change of their record."""
        return self.order_by(F("changed_at").desc(nulls_last=True), "title")

    def named(self, slug: str) -> Negotiation | None:
        """The one of this slug, or None (one query, the most frequent of all)."""
        row = first_row(_named(), slug)
        return made(Negotiation, row) if row else None

    def whole_state(self) -> tuple[datetime | None, int]:
        """When the record of any last changed, and how many changes there were in all (one query)."""
        row = first_row("SELECT max(changed_at), coalesce(sum(version), 0) FROM talks_negotiation")
        return row[0], int(row[1])


@cache
def _named() -> str:
    return f"SELECT {columns(Negotiation, 'one')} FROM talks_negotiation one WHERE one.slug = %s"  # noqa: S608


@tracked()
class Negotiation(models.Model):
    """A track of talks."""

    id = models.UUIDField(primary_key=True, default=uuid7, editable=False)
    slug = models.SlugField(max_length=120, unique=True)
    title = models.CharField(max_length=200)
    summary = models.TextField(blank=True)
    status = models.CharField(max_length=10, choices=NegotiationStatus, default=NegotiationStatus.ACTIVE)
    parent = models.ForeignKey("self", models.PROTECT, null=True, blank=True, related_name="tracks")
    actors = models.ManyToManyField(Actor, through="Participation", related_name="negotiations")
    issues = models.ManyToManyField(Issue, blank=True, related_name="negotiations")
    # Bumped once per write; pages and exports use it as their cache key and ETag.
    version = models.PositiveBigIntegerField(default=0, editable=False)
    last_number = models.PositiveIntegerField(default=0, editable=False)
    changed_at = models.DateTimeField(null=True, editable=False)

    objects = NegotiationQuerySet.as_manager()

    class Meta:
        ordering = ["title"]
        constraints = [
            not_blank("title", "negotiation_has_title"),
            one_of("status", NegotiationStatus, "negotiation_status_known"),
            models.CheckConstraint(
                name="negotiation_not_its_own_parent", condition=Q(parent__isnull=True) | ~Q(parent=F("id"))
            ),
        ]

    def __str__(self) -> str:
        return self.title

    def get_absolute_url(self) -> str:
        return reverse("talks:negotiation", args=[self.slug])

    def reference(self) -> dict[str, str]:
        """What a document says of this negotiation."""
        return {"slug": self.slug, "title": self.title}


@tracked()
class Participation(models.Model):
    """A party's part in a negotiation."""

    id = models.UUIDField(primary_key=True, default=uuid7, editable=False)
    negotiation = models.ForeignKey(Negotiation, models.CASCADE, related_name="participations")
    actor = models.ForeignKey(Actor, models.PROTECT, related_name="participations")
    role = models.CharField(max_length=10, choices=PartyRole, default=PartyRole.PRINCIPAL)
    side = models.CharField(max_length=60, blank=True, help_text="Parties of one side carry the same word.")
    order = models.PositiveSmallIntegerField(default=0)

    class Meta:
        ordering = ["order", "actor__sort_name"]
        constraints = [
            one_of("role", PartyRole, "participation_role_known"),
            models.UniqueConstraint(fields=["negotiation", "actor", "role"], name="participation_once"),
        ]

    def __str__(self) -> str:
        return f"{self.actor} ({self.get_role_display()})"


@links_tracked
class NegotiationIssue(Negotiation.issues.through):  # type: ignore[misc,name-defined]
    """That an issue is bargained over in a negotiation."""

    class Meta:
        proxy = True
