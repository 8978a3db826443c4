"""Parties, people, the posts they hold and the cities where they meet, with the names they go by."""

from __future__ import annotations

from django.contrib.postgres.fields import ArrayField
from django.contrib.postgres.indexes import GinIndex
from django.db import models
from django.db.models import F, Q
from django.urls import reverse
from django.utils.translation import gettext_lazy as _
from uuid_utils.compat import uuid7

from actors.columns import not_blank, partial_date, partial_dates_in_order, sort_key
from actors.history import tracked

WIKIDATA = r"^Q[1-9]\d*$"


def _wikidata(name: str) -> models.CheckConstraint:
    return models.CheckConstraint(
        name=name,
        condition=Q(wikidata__isnull=True) | Q(wikidata__regex=WIKIDATA),
        violation_error_message="A Wikidata id looks like Q1860.",
    )


class ActorQuerySet(models.QuerySet["Actor"]):
    """Sets of parties."""

    def standing(self) -> ActorQuerySet:
        """Leave out those merged into another."""
        return self.filter(merged_into__isnull=True)

    def by_slug(self, slugs: list[str]) -> dict[str, Actor]:
        """Return {slug: actor} in one query, following one merge."""
        rows = self.filter(slug__in=slugs).select_related("merged_into")
        return {row.slug: row.merged_into or row for row in rows}


@tracked()
class Actor(models.Model):
    """A party that can sit at the table or be spoken for."""

    class Kind(models.TextChoices):
        STATE = "state", _("State")
        ORGANISATION = "organisation", _("Organisation")
        FORUM = "forum", _("Forum")
        GROUP = "group", _("Armed or political group")

    id = models.UUIDField(primary_key=True, default=uuid7, editable=False)
    slug = models.SlugField(max_length=120, unique=True)
    name = models.CharField(max_length=250)
    short = models.CharField(_("badge"), max_length=12, help_text=_("Letters on the badge: US, RU, NATO."))
    kind = models.CharField(max_length=12, choices=Kind)
    official_name = models.CharField(max_length=250, blank=True)
    iso2 = models.CharField(_("ISO 3166-1 alpha-2"), max_length=2, null=True, blank=True, unique=True)
    iso3 = models.CharField(_("ISO 3166-1 alpha-3"), max_length=3, null=True, blank=True, unique=True)
    wikidata = models.CharField(max_length=16, null=True, blank=True)
    source = models.CharField(max_length=120, blank=True, help_text=_("Where these facts come from."))
    merged_into = models.ForeignKey("self", models.PROTECT, null=True, blank=True, related_name="merged")
    sort_name = sort_key("name")

    objects = ActorQuerySet.as_manager()

    class Meta:
        ordering = ["sort_name"]
        constraints = [
            not_blank("name", "actor_has_name"),
            not_blank("short", "actor_has_badge"),
            _wikidata("actor_wikidata_id"),
            models.CheckConstraint(
                name="actor_not_merged_into_itself",
                condition=Q(merged_into__isnull=True) | ~Q(merged_into=F("id")),
            ),
        ]

    def __str__(self) -> str:
        return self.name

    def get_absolute_url(self) -> str:
        return reverse("talks:actor", args=[self.slug])


@tracked()
class Person(models.Model):
    """Somebody who speaks or sits for a party."""

    id = models.UUIDField(primary_key=True, default=uuid7, editable=False)
    slug = models.SlugField(max_length=120, unique=True)
    name = models.CharField(max_length=200)
    family_name = models.CharField(
        max_length=120,
        blank=True,
        help_text=_("The name they are called by alone; not always the last word."),
    )
    native_name = models.CharField(max_length=200, blank=True)
    native_language = models.CharField(max_length=12, blank=True, help_text=_("BCP 47, for example ru."))
    wikidata = models.CharField(max_length=16, null=True, blank=True)
    source = models.CharField(max_length=120, blank=True)
    merged_into = models.ForeignKey("self", models.PROTECT, null=True, blank=True, related_name="merged")
    sort_name = sort_key("name")

    class Meta:
        verbose_name_plural = "people"
        ordering = ["sort_name"]
        constraints = [
            not_blank("name", "person_has_name"),
            _wikidata("person_wikidata_id"),
            models.CheckConstraint(
                name="person_not_merged_into_itself",
                condition=Q(merged_into__isnull=True) | ~Q(merged_into=F("id")),
            ),
        ]

    def __str__(self) -> str:
        return self.name

    def get_absolute_url(self) -> str:
        return reverse("talks:person", args=[self.slug])


@tracked()
class Alias(models.Model):
    """Another way an actor or a person is written."""

    class Kind(models.TextChoices):
        NAME = "name", _("Name")
        DEMONYM = "demonym", _("Demonym")
        CAPITAL = "capital", _("Capital")
        METONYM = "metonym", _("Metonym")
        ABBREVIATION = "abbreviation", _("Abbreviation")
        ALIAS = "alias", _("Other")

    id = models.UUIDField(primary_key=True, default=uuid7, editable=False)
    surface = models.CharField(_("as written"), max_length=200)
    actor = models.ForeignKey(Actor, models.CASCADE, null=True, blank=True, related_name="aliases")
    person = models.ForeignKey(Person, models.CASCADE, null=True, blank=True, related_name="aliases")
    kind = models.CharField(max_length=12, choices=Kind, default=Kind.ALIAS)
    language = models.CharField(max_length=12, default="en")
    since = partial_date("since")
    until = partial_date("until")
    scope = models.CharField(
        max_length=120, blank=True, help_text=_("Empty: everywhere. Else the outlet it holds for.")
    )
    source = models.CharField(max_length=120, blank=True)

    class Meta:
        verbose_name_plural = "aliases"
        ordering = ["surface"]
        indexes = [models.Index(fields=["surface"])]
        constraints = [
            not_blank("surface", "alias_has_surface"),
            models.CheckConstraint(
                name="alias_of_actor_or_person",
                condition=Q(actor__isnull=False, person__isnull=True)
                | Q(actor__isnull=True, person__isnull=False),
                violation_error_message="An alias belongs to one actor or to one person.",
            ),
            models.UniqueConstraint(
                fields=["surface", "actor", "person", "language", "scope"],
                nulls_distinct=False,
                name="alias_once",
            ),
            *partial_dates_in_order("alias"),
        ]

    def __str__(self) -> str:
        return self.surface


@tracked()
class Membership(models.Model):
    """A party's place in an organisation or forum, over time."""

    id = models.UUIDField(primary_key=True, default=uuid7, editable=False)
    member = models.ForeignKey(Actor, models.CASCADE, related_name="memberships")
    body = models.ForeignKey(Actor, models.CASCADE, related_name="members")
    since = partial_date("since")
    until = partial_date("until")
    source = models.CharField(max_length=120, blank=True)

    class Meta:
        ordering = ["body", "member"]
        constraints = [
            models.CheckConstraint(
                name="member_of_another",
                condition=~Q(member=F("body")),
                violation_error_message="A body cannot be a member of itself.",
            ),
            models.UniqueConstraint(
                fields=["member", "body", "since"], nulls_distinct=False, name="membership_once"
            ),
            *partial_dates_in_order("membership"),
        ]

    def __str__(self) -> str:
        return f"{self.member} in {self.body}"


@tracked()
class Post(models.Model):
    """An office at an actor."""

    id = models.UUIDField(primary_key=True, default=uuid7, editable=False)
    actor = models.ForeignKey(Actor, models.CASCADE, related_name="posts")
    title = models.CharField(max_length=200)
    kind = models.CharField(max_length=60, blank=True)

    class Meta:
        ordering = ["actor", "title"]
        constraints = [
            not_blank("title", "post_has_title"),
            models.UniqueConstraint(fields=["actor", "title"], name="post_once"),
        ]

    def __str__(self) -> str:
        return f"{self.title}, {self.actor}"


class TenureQuerySet(models.QuerySet["Tenure"]):
    """Sets of tenures."""

    def on(self, day: str) -> TenureQuerySet:
        """Those not known to lie outside `day` (ISO, full): unknown bounds stay in."""
        begun = Q(since__isnull=True) | Q(since__lte=day)
        # "2013" as an end covers all of 2013: compare the day cut to the end's own length.
        unfinished = Q(until__isnull=True) | Q(until__gte=day) | Q(until__in=[day[:4], day[:7]])
        return self.filter(begun & unfinished)


@tracked()
class Tenure(models.Model):
    """Who held a post, since and until when, as far as the sources say."""

    class Status(models.TextChoices):
        CURRENT = "current", _("Current")
        ENDED = "ended", _("Ended")
        UNKNOWN = "unknown", _("Unknown")

    id = models.UUIDField(primary_key=True, default=uuid7, editable=False)
    person = models.ForeignKey(Person, models.CASCADE, related_name="tenures")
    post = models.ForeignKey(Post, models.CASCADE, related_name="tenures")
    since = partial_date("since")
    until = partial_date("until")
    # Bounds that sources give without stating a start or an end.
    ended_by = partial_date("next holder since")
    seen_first = partial_date("first listing that shows it")
    seen_last = partial_date("last listing that shows it")
    status = models.CharField(max_length=8, choices=Status, default=Status.UNKNOWN)
    source = models.CharField(max_length=120, blank=True)

    objects = TenureQuerySet.as_manager()

    class Meta:
        ordering = ["person", "since"]
        constraints = [
            models.UniqueConstraint(
                fields=["person", "post", "since"], nulls_distinct=False, name="tenure_once"
            ),
            models.CheckConstraint(
                name="tenure_current_has_no_end",
                condition=~Q(status="current") | Q(until__isnull=True),
                violation_error_message="A current tenure has no end: clear it, or set the status to ended.",
            ),
            *partial_dates_in_order("tenure"),
        ]

    def __str__(self) -> str:
        return f"{self.person}: {self.post.title}"


@tracked()
class City(models.Model):
    """A place where talks are held."""

    id = models.UUIDField(primary_key=True, default=uuid7, editable=False)
    slug = models.SlugField(max_length=120, unique=True)
    name = models.CharField(max_length=120)
    country = models.ForeignKey(Actor, models.PROTECT, null=True, blank=True, related_name="cities")
    # empty where no source at hand gives them: a place is known before it is measured
    latitude = models.FloatField(null=True, blank=True)
    longitude = models.FloatField(null=True, blank=True)
    zone = models.CharField(_("IANA time zone"), max_length=60)
    is_capital = models.BooleanField(default=False)
    is_venue = models.BooleanField(_("known venue of talks"), default=False)
    names = ArrayField(models.CharField(max_length=120), default=list, blank=True)
    geonames_id = models.CharField(max_length=12, null=True, blank=True, unique=True)
    source = models.CharField(max_length=120, blank=True)
    sort_name = sort_key("name")

    class Meta:
        verbose_name_plural = "cities"
        ordering = ["sort_name"]
        indexes = [GinIndex(fields=["names"], name="city_names")]
        constraints = [
            not_blank("name", "city_has_name"),
            models.CheckConstraint(
                name="city_on_earth",
                condition=Q(latitude__isnull=True, longitude__isnull=True)
                | Q(
                    latitude__isnull=False,
                    longitude__isnull=False,
                    latitude__range=(-90, 90),
                    longitude__range=(-180, 180),
                ),
            ),
        ]

    def __str__(self) -> str:
        return self.name
