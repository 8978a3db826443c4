"""What the desk watches for: which feeds and words concern which negotiation."""

from __future__ import annotations

from django.contrib.postgres.fields import ArrayField
from django.db import models
from django.db.models import Q
from uuid_utils.compat import uuid7

from actors.history import tracked
from talks.models.negotiation import Negotiation
from talks.models.source import Feed

LONGEST_WORD = 80


def _words(help_text: str, *, blank: bool = False) -> ArrayField[list[str], list[str]]:
    word = models.CharField(max_length=LONGEST_WORD)
    return ArrayField(word, default=list, blank=blank, size=100, help_text=help_text)


@tracked()
class WatchRule(models.Model):
    """Articles that concern a negotiation: those of one feed, or of any, that hold certain words."""

    id = models.UUIDField(primary_key=True, default=uuid7, editable=False)
    negotiation = models.ForeignKey(Negotiation, models.CASCADE, related_name="watch_rules")
    feed = models.ForeignKey(
        Feed,
        models.CASCADE,
        null=True,
        blank=True,
        related_name="watch_rules",
        help_text="Empty: every feed, and what is handed in.",
    )
    any_of = _words(
        "Separated by commas; one of them is enough. Words and phrases count whole, in any case;"
        " a star at the end stands for any ending: sanction*"
    )
    also_any_of = _words("If there are any: one of these is needed besides.", blank=True)
    none_of = _words("An article with one of these is left alone.", blank=True)
    active = models.BooleanField(default=True)

    class Meta:
        ordering = ["negotiation__title", "id"]
        constraints = [
            models.CheckConstraint(name="watch_rule_has_words", condition=Q(any_of__len__gt=0)),
        ]

    def __str__(self) -> str:
        return f"{self.negotiation}: {', '.join(self.any_of)}"
