"""One dated thing on a timeline, and each wording it has had in public."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pgtrigger
from django.contrib.postgres.fields import ArrayField
from django.contrib.postgres.indexes import GinIndex
from django.contrib.postgres.search import SearchVector, SearchVectorField
from django.db import models
from django.db.models import F, GeneratedField, Q
from django.db.models.fields.tuple_lookups import TupleGreaterThan, TupleLessThan
from django.urls import reverse
from uuid_utils.compat import uuid7

from actors.columns import not_blank, null_or_one_of, one_of
from actors.history import links_tracked, tracked
from actors.models import Actor
from talks.dates import PartialDate
from talks.models.dated import Dated, date_constraints
from talks.models.negotiation import Issue, Negotiation
from talks.vocabulary import Certainty, EntryKind, EntryState, Modality

if TYPE_CHECKING:
    from datetime import datetime
    from uuid import UUID


class EntryQuerySet(models.QuerySet["Entry"]):
    """Sets of entries."""

    def published(self) -> EntryQuerySet:
        """Those that stand in the public record."""
        return self.filter(state=EntryState.PUBLISHED)

    def for_document(self) -> EntryQuerySet:
        """With all that a document shows of every kind (one query each for issues and citations)."""
        return self.select_related("negotiation", "merged_into").prefetch_related(
            "issues", "citations__version__article__outlet", "citations__speaker"
        )


_CITED = """
    IF NEW.state = 'published' AND NOT EXISTS (SELECT 1 FROM talks_citation WHERE entry_id = NEW.id) THEN
        RAISE EXCEPTION 'entry % has no citation: nothing is published without its sentence', NEW.id
            USING ERRCODE = 'check_violation', CONSTRAINT = 'entry_is_cited';
    END IF;
    RETURN NULL;
"""


@tracked()
class Entry(Dated):
    """One dated thing. Every meeting, demand, response, statement and account is one of these."""

    id = models.UUIDField(primary_key=True, default=uuid7, editable=False)
    kind = models.CharField(max_length=9, choices=EntryKind, editable=False)
    negotiation = models.ForeignKey(Negotiation, models.PROTECT, related_name="entries")
    title = models.CharField(max_length=300, help_text="The claim in one line, in our own words.")
    text = models.TextField(blank=True, help_text="Two lines at most, in our own words.")
    certainty = models.CharField(max_length=9, choices=Certainty, default=Certainty.HELD)
    modality = models.CharField(max_length=11, choices=Modality, null=True, blank=True)
    issues = models.ManyToManyField(Issue, blank=True, related_name="entries")
    state = models.CharField(max_length=9, choices=EntryState, default=EntryState.DRAFT, editable=False)
    merged_into = models.ForeignKey(
        "self", models.PROTECT, null=True, blank=True, related_name="merged", editable=False
    )
    number = models.PositiveIntegerField(null=True, editable=False)
    version = models.PositiveIntegerField(default=0, editable=False)
    # First publication is kept apart from the last change: a correction is not news.
    first_published_at = models.DateTimeField(null=True, editable=False)
    changed_at = models.DateTimeField(null=True, editable=False)

    objects = EntryQuerySet.as_manager()

    class Meta:
        verbose_name_plural = "entries"
        ordering = ["-sort_at", "-sort_rank", "-id"]
        constraints = [
            *date_constraints("entry"),
            not_blank("title", "entry_has_title"),
            one_of("kind", EntryKind, "entry_kind_known"),
            one_of("state", EntryState, "entry_state_known"),
            one_of("certainty", Certainty, "entry_certainty_known"),
            null_or_one_of("modality", Modality, "entry_modality_known"),
            models.UniqueConstraint(fields=["negotiation", "number"], name="entry_number_once"),
            models.CheckConstraint(
                name="entry_public_has_been_published",
                condition=Q(state="draft")
                | Q(first_published_at__isnull=False, number__isnull=False, version__gte=1),
            ),
            models.CheckConstraint(
                name="entry_merged_says_where",
                condition=Q(state="merged", merged_into__isnull=False)
                | (~Q(state="merged") & Q(merged_into__isnull=True)),
            ),
            models.CheckConstraint(
                name="entry_not_merged_into_itself",
                condition=Q(merged_into__isnull=True) | ~Q(merged_into=F("id")),
            ),
        ]
        triggers = [
            pgtrigger.Trigger(
                name="entry_is_cited",
                when=pgtrigger.After,
                operation=pgtrigger.Insert | pgtrigger.Update,
                timing=pgtrigger.Deferred,
                func=_CITED,
            )
        ]

    def __str__(self) -> str:
        return self.title

    def get_absolute_url(self) -> str:
        return reverse("talks:entry", args=[self.pk])

    def as_kind(self) -> Entry:
        """The same entry as the model of its kind."""
        if type(self) is not Entry:
            return self
        child: Entry = getattr(self, f"as_{self.kind}")
        return child

    def parties(self) -> list[tuple[Actor, str]]:
        """The parties on this entry's badges with their roles; each kind says its own."""
        return []

    def detail(self) -> dict[str, Any]:
        """What only this kind has; each kind says its own."""
        return {}

    def homes(self) -> list[Negotiation]:
        """The negotiations on whose timelines the entry stands."""
        return [self.negotiation]

    def document(self) -> dict[str, Any]:
        """The entry as every page, export and API answer shows it: plain data, JSON only."""
        return {
            "id": str(self.pk),
            "number": self.number,
            "version": self.version,
            "kind": self.kind,
            "state": self.state,
            "negotiation": self.negotiation.reference(),
            "title": self.title,
            "text": self.text,
            "when": date_document(self.when()),
            "certainty": self.certainty,
            "modality": self.modality,
            "issues": [issue.reference() for issue in self.issues.all()],
            "parties": [{**actor_reference(actor), "role": role} for actor, role in self.parties()],
            "citations": [citation.document() for citation in self.citations.all()],
            "first_published_at": moment(self.first_published_at),
            "changed_at": moment(self.changed_at),
            "merged_into": str(self.merged_into_id) if self.merged_into_id else None,
            "detail": self.detail(),
        }


def actor_reference(actor: Actor) -> dict[str, str]:
    """What a document says of a party."""
    return {"slug": actor.slug, "name": actor.name, "short": actor.short, "kind": actor.kind}


def actor_or_none(actor: Actor | None) -> dict[str, str] | None:
    """As `actor_reference`, with null for an unknown party."""
    return actor_reference(actor) if actor else None


def moment(value: datetime | None) -> str | None:
    """An instant in ISO 8601."""
    return value.isoformat() if value else None


def date_document(when: PartialDate) -> dict[str, Any]:
    """What a document says of a date; `instant` is present only when the time of day is known."""
    return {
        "earliest": when.earliest.isoformat() if when.earliest else None,
        "latest": when.latest.isoformat() if when.latest else None,
        "at": when.at.isoformat("minutes") if when.at else None,
        "zone": when.zone,
        "precision": when.precision,
        "label": when.label,
        "basis": when.basis,
        "wording": when.wording(),
        "instant": moment(when.instant()),
    }


class EntryVersionQuerySet(models.QuerySet["EntryVersion"]):
    """Sets of wordings. Exactly one wording of an entry stands at any moment in each of its negotiations."""

    def current(self) -> EntryVersionQuerySet:
        """The wordings that stand now."""
        return self.filter(superseded_at__isnull=True, state=EntryState.PUBLISHED)

    def as_of(self, moment: datetime) -> EntryVersionQuerySet:
        """The wordings that stood at `moment`."""
        stands = Q(superseded_at__isnull=True) | Q(superseded_at__gt=moment)
        return self.filter(stands, recorded_at__lte=moment, state=EntryState.PUBLISHED)

    def at_home(self) -> EntryVersionQuerySet:
        """One row per entry, also for a meeting that stands on several timelines."""
        return self.filter(home=True)

    def wordings_of(self, entry: UUID, *, as_of: datetime | None = None) -> EntryVersionQuerySet:
        """What was recorded of one entry by `as_of`, in whatever state, the newest wording first."""
        rows = self.at_home().filter(entry_id=entry).defer("search", "search_text").order_by("-number")
        return rows.filter(recorded_at__lte=as_of) if as_of else rows

    def newest_first(self) -> EntryVersionQuerySet:
        """By date of the event, the finer precision nearer to now."""
        return self.order_by("-sort_at", "-sort_rank", "-entry_id")

    def oldest_first(self) -> EntryVersionQuerySet:
        """The same, turned round."""
        return self.order_by("sort_at", "sort_rank", "entry_id")

    def beyond(self, key: tuple[datetime, int, UUID], *, newest_first: bool) -> EntryVersionQuerySet:
        """Rows after `key` in that order, by one row comparison: as quick at any depth."""
        row = (F("sort_at"), F("sort_rank"), F("entry_id"))
        compare = TupleLessThan if newest_first else TupleGreaterThan
        return self.filter(compare(row, key))


# Numbers are given at commit, one transaction after the other: who holds a lock until he is visible cannot be
# overtaken, so a reader that has seen a number has seen all lower ones (docs/decisions/0004).
_NUMBERED = """
    PERFORM pg_advisory_xact_lock(8097879414873325571);
    INSERT INTO talks_change (version_id, noted_at) VALUES (NEW.id, clock_timestamp());
    RETURN NULL;
"""


class EntryVersion(models.Model):
    """One public wording of an entry on one timeline, from `recorded_at` until `superseded_at`.

    Written by record.py only. It is what timelines, positions, API and exports read, now and as of any day.
    """

    id = models.UUIDField(primary_key=True, default=uuid7, editable=False)
    entry = models.ForeignKey(Entry, models.CASCADE, related_name="versions")
    negotiation = models.ForeignKey(Negotiation, models.PROTECT, related_name="entry_versions")
    home = models.BooleanField(default=True)
    number = models.PositiveIntegerField()
    state = models.CharField(max_length=9, choices=EntryState)
    recorded_at = models.DateTimeField()
    superseded_at = models.DateTimeField(null=True)
    first_published_at = models.DateTimeField()
    is_correction = models.BooleanField(default=False)
    by = models.ForeignKey("talks.User", models.PROTECT, null=True, related_name="+")
    reason = models.CharField(max_length=300, blank=True)

    kind = models.CharField(max_length=9, choices=EntryKind)
    certainty = models.CharField(max_length=9, choices=Certainty)
    earliest = models.DateField(null=True)
    latest = models.DateField(null=True)
    sort_at = models.DateTimeField()
    sort_rank = models.SmallIntegerField()
    party_slugs = ArrayField(models.SlugField(max_length=120), default=list)
    issue_slugs = ArrayField(models.SlugField(max_length=80), default=list)
    outlet_slugs = ArrayField(models.SlugField(max_length=80), default=list)
    search_text = models.TextField()
    search = GeneratedField(
        expression=SearchVector("search_text", config="english"),
        output_field=SearchVectorField(),
        db_persist=True,
    )
    document = models.JSONField()

    objects = EntryVersionQuerySet.as_manager()

    class Meta:
        ordering = ["-sort_at", "-sort_rank", "-entry_id"]
        indexes = [
            models.Index(
                "negotiation",
                F("sort_at").desc(),
                F("sort_rank").desc(),
                F("entry_id").desc(),
                name="timeline_now",
                condition=Q(superseded_at__isnull=True),
            ),
            models.Index(
                F("sort_at").desc(),
                F("sort_rank").desc(),
                F("entry_id").desc(),
                name="entries_now",
                condition=Q(superseded_at__isnull=True, home=True),
            ),
            models.Index(
                F("first_published_at").desc(),
                F("entry_id").desc(),
                name="entries_latest",
                condition=Q(superseded_at__isnull=True, home=True),
            ),
            models.Index(fields=["negotiation", "recorded_at"], name="timeline_then"),
            GinIndex(fields=["party_slugs"], name="version_parties"),
            GinIndex(fields=["search"], name="version_search"),
        ]
        constraints = [
            models.UniqueConstraint(fields=["entry", "negotiation", "number"], name="entry_version_once"),
            models.UniqueConstraint(
                fields=["entry", "negotiation"],
                condition=Q(superseded_at__isnull=True),
                name="entry_one_standing_version",
            ),
            models.CheckConstraint(
                name="entry_version_superseded_later",
                condition=Q(superseded_at__isnull=True) | Q(superseded_at__gte=F("recorded_at")),
            ),
        ]
        triggers = [
            pgtrigger.ReadOnly(name="wording_is_immutable", exclude=["superseded_at", "search"]),
            pgtrigger.Protect(name="wording_stays", operation=pgtrigger.Delete),
            pgtrigger.Trigger(
                name="wording_is_numbered",
                when=pgtrigger.After,
                operation=pgtrigger.Insert,
                condition=pgtrigger.Q(new__home=True),
                timing=pgtrigger.Deferred,
                func=_NUMBERED,
            ),
        ]

    def __str__(self) -> str:
        return f"{self.document['title']} (version {self.number})"


@links_tracked
class EntryIssue(Entry.issues.through):  # type: ignore[misc,name-defined]
    """That an entry concerns an issue."""

    class Meta:
        proxy = True
