"""What somebody said, for whom, where and through which channel."""

from __future__ import annotations

from typing import Any

from django.db import models
from django.db.models import Q

from actors.columns import null_or_one_of, one_of
from actors.history import tracked
from actors.models import Actor, Person
from talks.models.entry import Entry, actor_or_none
from talks.models.meeting import Meeting, person_or_none
from talks.vocabulary import Channel, EntryKind, StatementKind


@tracked()
class Statement(Entry):
    """Words of a person, or of somebody known only by a role."""

    KIND = EntryKind.STATEMENT

    entry = models.OneToOneField(
        Entry, models.CASCADE, parent_link=True, primary_key=True, related_name="as_statement"
    )
    speaker = models.ForeignKey(Person, models.PROTECT, null=True, blank=True, related_name="statements")
    speaker_label = models.CharField(
        max_length=200, blank=True, help_text="When there is no name: 'a senior US official'."
    )
    actor = models.ForeignKey(
        Actor, models.PROTECT, null=True, blank=True, related_name="statements", verbose_name="for whom"
    )
    channel = models.CharField(max_length=10, choices=Channel, null=True, blank=True)
    said_in = models.CharField(
        max_length=200,
        blank=True,
        help_text="Ready to follow “said”: on ABC’s “This Week”; at a news conference.",
    )
    statement_kind = models.CharField(max_length=10, choices=StatementKind, default=StatementKind.OTHER)
    direct = models.BooleanField(default=False, help_text="In the speaker's own words.")
    words = models.TextField(blank=True, help_text="The words in their original language.")
    language = models.CharField(max_length=12, default="en")
    translation = models.TextField(blank=True)
    translated_by = models.CharField(max_length=120, blank=True)
    about = models.ForeignKey(Meeting, models.PROTECT, null=True, blank=True, related_name="remarks")

    class Meta:
        constraints = [
            null_or_one_of("channel", Channel, "statement_channel_known"),
            one_of("statement_kind", StatementKind, "statement_kind_known"),
            models.CheckConstraint(
                name="statement_direct_has_words",
                condition=Q(direct=False) | ~Q(words=""),
                violation_error_message="A direct statement needs its words.",
            ),
        ]

    def parties(self) -> list[tuple[Actor, str]]:
        return [(self.actor, "speaker")] if self.actor else []

    def detail(self) -> dict[str, Any]:
        return {
            "speaker": person_or_none(self.speaker),
            "speaker_label": self.speaker_label,
            "actor": actor_or_none(self.actor),
            "channel": self.channel,
            "said_in": self.said_in,
            "statement_kind": self.statement_kind,
            "direct": self.direct,
            "words": self.words,
            "language": self.language,
            "translation": self.translation,
            "translated_by": self.translated_by,
            "about": str(self.about_id) if self.about_id else None,
        }
