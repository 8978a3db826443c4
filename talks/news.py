"""What is new on the record since a moment, what was corrected or withdrawn, and how far one has read."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from django.db.models import Count, Q
from django.utils import timezone

from talks.models import EntryVersion, ReadMark, User
from talks.models.entry import EntryVersionQuerySet
from talks.vocabulary import EntryState

GONE = (EntryState.RETRACTED, EntryState.MERGED)


@dataclass(frozen=True, slots=True)
class News:
    """How many entries are new, corrected and withdrawn between `since` and `until`."""

    since: datetime
    until: datetime
    new: int
    corrected: int
    withdrawn: int

    @property
    def nothing(self) -> bool:
        """Nothing happened."""
        return not (self.new or self.corrected or self.withdrawn)


def since(moment: datetime) -> News:
    """Count what happened since a moment (one query). An edit is no news; a correction is, once."""
    standing = Q(superseded_at__isnull=True)
    counts = EntryVersion.objects.at_home().aggregate(
        new=Count("pk", standing & Q(state=EntryState.PUBLISHED, first_published_at__gt=moment)),
        corrected=Count(
            "pk",
            standing
            & Q(
                state=EntryState.PUBLISHED,
                is_correction=True,
                recorded_at__gt=moment,
                first_published_at__lte=moment,
            ),
        ),
        withdrawn=Count("pk", standing & Q(state__in=GONE, recorded_at__gt=moment)),
    )
    return News(moment, timezone.now(), **counts)


def corrections(after: datetime | None = None) -> EntryVersionQuerySet:
    """Every corrected, retracted or merged wording, the last first; with `after`, those recorded later."""
    rows = EntryVersion.objects.at_home().filter(Q(is_correction=True) | Q(state__in=GONE))
    rows = rows.filter(recorded_at__gt=after) if after else rows
    return rows.select_related("by").defer("search", "search_text").order_by("-recorded_at", "-id")


def read_until(user: User) -> datetime | None:
    """The moment until which a person has read; None before the first time."""
    return ReadMark.objects.filter(user=user).values_list("at", flat=True).first()


def mark_read(user: User, until: datetime) -> datetime:
    """Move a person's marker, never back and never beyond now; return where it stands (two queries)."""
    at = min(until, timezone.now())
    before = read_until(user)
    if before is None or before < at:
        ReadMark.objects.update_or_create(user=user, defaults={"at": at})
        return at
    return before
