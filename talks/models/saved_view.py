"""A selection of the record under a name of its own."""

from __future__ import annotations

import secrets

from django.db import models
from django.db.models import Q
from django.http import QueryDict
from django.urls import reverse
from django.utils.text import slugify
from uuid_utils.compat import uuid7

from actors.columns import not_blank
from actors.history import tracked
from talks.models.access import User
from talks.models.negotiation import Negotiation
from talks.vocabulary import DigestRhythm


def fresh_slug(title: str) -> str:
    """A readable address that nobody guesses and no other view has: 'russia-only-3f9a1c07'."""
    words = slugify(title)[:60].strip("-")
    return f"{words or 'view'}-{secrets.token_hex(4)}"


@tracked(leave_out=("digest_since", "digest_at"))
class SavedView(models.Model):
    """One query, saved: page, feeds, calendar and frame whose addresses stay when its owner changes it."""

    id = models.UUIDField(primary_key=True, default=uuid7, editable=False)
    owner = models.ForeignKey(User, models.CASCADE, related_name="saved_views")
    slug = models.SlugField(max_length=80, unique=True, editable=False)
    title = models.CharField(max_length=120)
    # Of one timeline, or of the whole record.
    negotiation = models.ForeignKey(
        Negotiation, models.PROTECT, null=True, blank=True, related_name="saved_views"
    )
    query = models.CharField(max_length=2000, blank=True)
    digest = models.CharField("mailed", max_length=6, choices=DigestRhythm, blank=True)
    # Up to when its owner was told, and when he is told next.
    digest_since = models.DateTimeField(null=True, editable=False)
    digest_at = models.DateTimeField(null=True, editable=False)
    made_at = models.DateTimeField(auto_now_add=True)

    class Meta:
        ordering = ["title", "pk"]
        indexes = [
            models.Index(fields=["digest_at"], name="digest_due", condition=Q(digest_at__isnull=False))
        ]
        constraints = [
            not_blank("title", "saved_view_has_title"),
            models.CheckConstraint(
                name="saved_view_digest_known", condition=Q(digest__in=["", *DigestRhythm.values])
            ),
            models.CheckConstraint(
                name="saved_view_digest_whole",
                condition=Q(digest="", digest_at__isnull=True, digest_since__isnull=True)
                | Q(~Q(digest=""), digest_at__isnull=False, digest_since__isnull=False),
            ),
        ]

    def __str__(self) -> str:
        return self.title

    def get_absolute_url(self) -> str:
        return reverse("talks:saved_view", args=[self.slug])

    def params(self) -> QueryDict:
        """The query as a page's address holds it."""
        return QueryDict(self.query)

    def page(self) -> str:
        """Where the selection is read, with its filters."""
        path = self.negotiation.get_absolute_url() if self.negotiation else reverse("talks:search")
        return f"{path}?{self.query}" if self.query else path
