"""Each delegation's version of one meeting, question by question; compared, never judged."""

from __future__ import annotations

from typing import Any

from django.db import models
from uuid_utils.compat import uuid7

from actors.columns import not_blank, null_or_one_of
from actors.history import tracked
from actors.models import Actor
from talks.models.entry import Entry, actor_reference
from talks.models.meeting import Meeting
from talks.models.source import Citation
from talks.vocabulary import EntryKind, Relation


@tracked()
class Question(models.Model):
    """One thing on which the accounts of a meeting can be compared."""

    id = models.UUIDField(primary_key=True, default=uuid7, editable=False)
    meeting = models.ForeignKey(Meeting, models.CASCADE, related_name="questions")
    text = models.CharField(max_length=200)
    order = models.PositiveSmallIntegerField(default=0)
    # Null until somebody compared them; "one side only" follows from the points themselves.
    relation = models.CharField(max_length=8, choices=Relation, null=True, blank=True)
    remark = models.CharField(max_length=200, blank=True, help_text="On what they differ, in a few words.")

    class Meta:
        ordering = ["order", "id"]
        constraints = [
            not_blank("text", "question_has_text"),
            null_or_one_of("relation", Relation, "question_relation_known"),
            models.UniqueConstraint(fields=["meeting", "text"], name="question_once"),
        ]

    def __str__(self) -> str:
        return self.text


@tracked()
class Account(Entry):
    """One party's version of one meeting."""

    KIND = EntryKind.ACCOUNT

    entry = models.OneToOneField(
        Entry, models.CASCADE, parent_link=True, primary_key=True, related_name="as_account"
    )
    meeting = models.ForeignKey(Meeting, models.PROTECT, related_name="accounts")
    actor = models.ForeignKey(Actor, models.PROTECT, related_name="accounts")

    class Meta:
        constraints = [models.UniqueConstraint(fields=["meeting", "actor"], name="account_once")]

    def parties(self) -> list[tuple[Actor, str]]:
        return [(self.actor, "speaker")]

    def detail(self) -> dict[str, Any]:
        return {
            "meeting": str(self.meeting_id),
            "actor": actor_reference(self.actor),
            "points": [point.document() for point in self.points.all()],
        }


@tracked()
class AccountPoint(models.Model):
    """What one account says to one question."""

    id = models.UUIDField(primary_key=True, default=uuid7, editable=False)
    account = models.ForeignKey(Account, models.CASCADE, related_name="points")
    question = models.ForeignKey(Question, models.PROTECT, related_name="points")
    claim = models.TextField(help_text="What this side says, in our own words.")
    citation = models.ForeignKey(Citation, models.PROTECT, related_name="points")

    class Meta:
        ordering = ["question__order", "question_id"]
        constraints = [
            not_blank("claim", "account_point_has_claim"),
            models.UniqueConstraint(fields=["account", "question"], name="account_point_once"),
        ]

    def __str__(self) -> str:
        return self.claim

    def document(self) -> dict[str, Any]:
        """What an account's document says of one point."""
        return {
            "question": {"id": str(self.question_id), "text": self.question.text},
            "claim": self.claim,
            "citation": self.citation.document(),
        }
