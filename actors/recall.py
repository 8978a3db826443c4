"""The gazetteer of the database: the shipped rows as editors corrected and extended them."""

from __future__ import annotations

from functools import lru_cache

from django.apps import apps
from django.db.models import Max

from actors import shelf
from actors.gazetteer import Gazetteer
from actors.models import Actor, Alias, City, Membership, Person, Tenure
from actors.records import (
    ActorRecord,
    AliasRecord,
    CityRecord,
    MembershipRecord,
    PersonRecord,
    TenureRecord,
)

_TABLES = ("Actor", "Alias", "City", "Membership", "Person", "Post", "Tenure")


def gazetteer_from_database() -> Gazetteer:
    """Return the gazetteer as of now; built anew only after a change (seven indexed look-ups else)."""
    return _build(_version())


def _version() -> tuple[int, ...]:
    """History grows with every change of every row, so its newest ids tell whether anything changed."""
    events = (apps.get_model("actors", f"{name}Event") for name in _TABLES)
    return tuple(model._default_manager.aggregate(last=Max("pgh_id"))["last"] or 0 for model in events)


@lru_cache(maxsize=1)
def _build(version: tuple[int, ...]) -> Gazetteer:
    return Gazetteer.from_records(
        actors=_actors(),
        aliases=_aliases(),
        people=_people(),
        tenures=_tenures(),
        cities=_cities(),
        # Office nouns and look-alikes are the reader's vocabulary, not rows that editors keep.
        posts=shelf.read_posts(),
        memberships=_memberships(),
        decoys=shelf.read_decoys(),
    )


def _actors() -> list[ActorRecord]:
    return [
        ActorRecord(row.slug, row.name, row.short, row.kind, row.iso3) for row in Actor.objects.standing()
    ]


def _aliases() -> list[AliasRecord]:
    rows = Alias.objects.filter(actor__isnull=False, scope="").select_related("actor", "actor__merged_into")
    return [
        AliasRecord(
            row.surface, _standing_slug(row.actor), row.kind, row.language, row.since, row.until, row.source
        )
        for row in rows
    ]


def _standing_slug(actor: Actor | None) -> str:
    if actor is None:
        return ""
    return (actor.merged_into or actor).slug


def _people() -> list[PersonRecord]:
    people = Person.objects.filter(merged_into__isnull=True).prefetch_related("aliases", "merged__aliases")
    return [PersonRecord(row.slug, row.name, _spellings(row), row.family_name) for row in people]


def _spellings(person: Person) -> tuple[str, ...]:
    namesakes = [person, *person.merged.all()]
    names = [name for row in namesakes for name in (row.name, row.native_name, *_surfaces(row)) if name]
    return tuple(dict.fromkeys(names))


def _surfaces(person: Person) -> list[str]:
    return [alias.surface for alias in person.aliases.all() if not alias.scope]


def _tenures() -> list[TenureRecord]:
    rows = Tenure.objects.select_related(
        "person", "person__merged_into", "post__actor", "post__actor__merged_into"
    )
    return [
        TenureRecord(
            person=(row.person.merged_into or row.person).slug,
            actor=_standing_slug(row.post.actor),
            title=row.post.title,
            post_kind=row.post.kind,
            since=row.since,
            until=row.until,
            status=row.status,
            ended_by=row.ended_by,
            seen_first=row.seen_first,
            seen_last=row.seen_last,
        )
        for row in rows
    ]


def _cities() -> list[CityRecord]:
    return [
        CityRecord(
            key=row.slug,
            name=row.name,
            country=(row.country.iso3 or "") if row.country else "",
            zone=row.zone,
            latitude=row.latitude,
            longitude=row.longitude,
            is_venue=row.is_venue,
            is_capital=row.is_capital,
            names=tuple(row.names),
        )
        for row in City.objects.select_related("country")
    ]


def _memberships() -> list[MembershipRecord]:
    rows = Membership.objects.select_related("body", "member")
    return [MembershipRecord(row.body.slug, row.member.slug, "member", row.since, row.until) for row in rows]
