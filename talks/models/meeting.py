"""A meeting, the delegations at it, and the people in them with the posts they held that day."""

from __future__ import annotations

from typing import Any

from django.db import models
from django.db.models import F, Q
from django.urls import reverse
from uuid_utils.compat import uuid7

from actors.columns import null_or_one_of, one_of
from actors.history import links_tracked, tracked
from actors.models import Actor, City, Person, Post
from talks.models.entry import Entry, actor_or_none, actor_reference
from talks.models.negotiation import Negotiation
from talks.vocabulary import DelegateRole, EntryKind, MeetingFormat, MeetingLevel


@tracked()
class Meeting(Entry):
    """Parties in one place, or on one line. Its status is the entry's certainty."""

    KIND = EntryKind.MEETING

    entry = models.OneToOneField(
        Entry, models.CASCADE, parent_link=True, primary_key=True, related_name="as_meeting"
    )
    format = models.CharField(max_length=12, choices=MeetingFormat, null=True, blank=True)
    level = models.CharField(max_length=9, choices=MeetingLevel, null=True, blank=True)
    city = models.ForeignKey(City, models.PROTECT, null=True, blank=True, related_name="meetings")
    place_text = models.CharField("place as written", max_length=200, blank=True)
    venue = models.CharField(max_length=200, blank=True)
    forum = models.ForeignKey(Actor, models.PROTECT, null=True, blank=True, related_name="+")
    host = models.ForeignKey(Actor, models.PROTECT, null=True, blank=True, related_name="+")
    mediator = models.ForeignKey(Actor, models.PROTECT, null=True, blank=True, related_name="+")
    moved_from = models.DateField("was planned for", null=True, blank=True)
    also_in = models.ManyToManyField(Negotiation, blank=True, related_name="shared_meetings")

    class Meta:
        constraints = [
            null_or_one_of("format", MeetingFormat, "meeting_format_known"),
            null_or_one_of("level", MeetingLevel, "meeting_level_known"),
        ]

    def get_absolute_url(self) -> str:
        return reverse("talks:meeting", args=[self.pk])

    def parties(self) -> list[tuple[Actor, str]]:
        """Delegations first in their order, then host, mediator and forum."""
        seated = [(delegation.actor, "delegation") for delegation in self.delegations.all()]
        around = [(self.host, "host"), (self.mediator, "mediator"), (self.forum, "forum")]
        return seated + [(actor, role) for actor, role in around if actor]

    def homes(self) -> list[Negotiation]:
        return [self.negotiation, *self.also_in.all()]

    def detail(self) -> dict[str, Any]:
        return {
            "format": self.format,
            "level": self.level,
            "city": self._city(),
            "place_text": self.place_text,
            "venue": self.venue,
            "forum": actor_or_none(self.forum),
            "host": actor_or_none(self.host),
            "mediator": actor_or_none(self.mediator),
            "moved_from": self.moved_from.isoformat() if self.moved_from else None,
            "delegations": [delegation.document() for delegation in self.delegations.all()],
        }

    def _city(self) -> dict[str, Any] | None:
        if self.city is None:
            return None
        return {
            "slug": self.city.slug,
            "name": self.city.name,
            "country": actor_or_none(self.city.country),
            "latitude": self.city.latitude,
            "longitude": self.city.longitude,
            "zone": self.city.zone,
        }


@tracked()
class Delegation(models.Model):
    """A party at a meeting."""

    id = models.UUIDField(primary_key=True, default=uuid7, editable=False)
    meeting = models.ForeignKey(Meeting, models.CASCADE, related_name="delegations")
    actor = models.ForeignKey(Actor, models.PROTECT, related_name="delegations")
    on_behalf_of = models.ForeignKey(Actor, models.PROTECT, null=True, blank=True, related_name="+")

    class Meta:
        # Equal order rules for everybody: by name.
        ordering = ["actor__sort_name"]
        constraints = [
            models.UniqueConstraint(fields=["meeting", "actor"], name="delegation_once"),
            models.CheckConstraint(
                name="delegation_speaks_for_another",
                condition=Q(on_behalf_of__isnull=True) | ~Q(on_behalf_of=F("actor")),
            ),
        ]

    def __str__(self) -> str:
        return f"{self.actor} at {self.meeting}"

    def document(self) -> dict[str, Any]:
        """What a meeting's document says of one delegation."""
        return {
            "id": str(self.pk),
            "actor": actor_reference(self.actor),
            "on_behalf_of": actor_or_none(self.on_behalf_of),
            "delegates": [delegate.document() for delegate in self.delegates.all()],
        }


@tracked()
class Delegate(models.Model):
    """A person in a delegation, with the post held on the day."""

    id = models.UUIDField(primary_key=True, default=uuid7, editable=False)
    delegation = models.ForeignKey(Delegation, models.CASCADE, related_name="delegates")
    person = models.ForeignKey(Person, models.PROTECT, related_name="seats")
    role = models.CharField(max_length=11, choices=DelegateRole, default=DelegateRole.MEMBER)
    post = models.ForeignKey(Post, models.PROTECT, null=True, blank=True, related_name="+")
    post_text = models.CharField("post as written", max_length=200, blank=True)

    class Meta:
        ordering = [
            models.Case(models.When(role="head", then=0), models.When(role="member", then=1), default=2),
            "person__sort_name",
        ]
        constraints = [
            one_of("role", DelegateRole, "delegate_role_known"),
            models.UniqueConstraint(fields=["delegation", "person"], name="delegate_once"),
            models.UniqueConstraint(
                fields=["delegation"], condition=Q(role="head"), name="delegation_has_one_head"
            ),
        ]

    def __str__(self) -> str:
        return f"{self.person} ({self.get_role_display()})"

    def document(self) -> dict[str, Any]:
        """What a meeting's document says of one delegate."""
        return {
            "person": person_reference(self.person),
            "role": self.role,
            "post": self.post_text or (self.post.title if self.post else None),
        }


def person_reference(person: Person) -> dict[str, str]:
    """What a document says of a person."""
    return {
        "slug": person.slug,
        "name": person.name,
        "native_name": person.native_name,
        "native_language": person.native_language,
    }


def person_or_none(person: Person | None) -> dict[str, str] | None:
    """As `person_reference`, with null for an unknown or unnamed person."""
    return person_reference(person) if person else None


@links_tracked
class MeetingAlsoIn(Meeting.also_in.through):  # type: ignore[misc,name-defined]
    """That a meeting stands on a further negotiation's timeline."""

    class Meta:
        proxy = True
