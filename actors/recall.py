"""The gazetteer of the database: the shipped rows as editors corrected and extended them."""

from __future__ import annotations

from dataclasses import dataclass
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

GAZETTEERS = 4  # kept at a time, about 10 MB each
_TABLES = ("Actor", "Alias", "City", "Membership", "Person", "Post", "Tenure")


def gazetteer_from_database(outlet: str = "") -> Gazetteer:
    """Return the gazetteer as of now; built anew only after a change (seven indexed look-ups else).

    An outlet (by slug) whose reports use names of their own has a gazetteer of its own, a third of a second
    the first time after a change; the others share one.
    """
    version = _version()
    return _build(version, outlet if outlet in _scopes(version) else "")


def _version() -> tuple[int, ...]:
    """History grows with every change of every row, so its newest ids tell whether anything changed."""
    events = (apps.get_model("actors", f"{name}Event") for name in _TABLES)
    return tuple(model._default_manager.aggregate(last=Max("pgh_id"))["last"] or 0 for model in events)


@lru_cache(maxsize=GAZETTEERS)
def _build(version: tuple[int, ...], scope: str) -> Gazetteer:
    records = _records(version)
    return Gazetteer.from_records(
        actors=records.actors,
        aliases=[*records.aliases, *_aliases(scope)] if scope else records.aliases,
        people=_people(scope) if scope else records.people,
        tenures=records.tenures,
        cities=records.cities,
        # Office nouns, look-alikes and home states are the reader's vocabulary, not rows that editors keep.
        posts=shelf.read_posts(),
        memberships=records.memberships,
        decoys=shelf.read_decoys(),
        homes=shelf.read_homes(),
    )


@dataclass(frozen=True, slots=True)
class _Records:
    """What all scopes share."""

    actors: list[ActorRecord]
    aliases: list[AliasRecord]
    people: list[PersonRecord]
    tenures: list[TenureRecord]
    cities: list[CityRecord]
    memberships: list[MembershipRecord]


@lru_cache(maxsize=1)
def _records(version: tuple[int, ...]) -> _Records:
    return _Records(_actors(), _aliases(""), _people(""), _tenures(), _cities(), _memberships())


@lru_cache(maxsize=1)
def _scopes(version: tuple[int, ...]) -> frozenset[str]:
    """The outlets that names of their own are known of."""
    return frozenset(Alias.objects.exclude(scope="").values_list("scope", flat=True))


def _actors() -> list[ActorRecord]:
    return [
        ActorRecord(row.slug, row.name, row.short, row.kind, row.iso3) for row in Actor.objects.standing()
    ]


def _aliases(scope: str) -> list[AliasRecord]:
    rows = Alias.objects.filter(actor__isnull=False, scope=scope)
    rows = rows.select_related("actor", "actor__merged_into")
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


def _people(scope: str) -> list[PersonRecord]:
    people = Person.objects.filter(merged_into__isnull=True).prefetch_related("aliases", "merged__aliases")
    return [PersonRecord(row.slug, row.name, _spellings(row, scope), row.family_name) for row in people]


def _spellings(person: Person, scope: str) -> tuple[str, ...]:
    namesakes = [person, *person.merged.all()]
    names = [
        name for row in namesakes for name in (row.name, row.native_name, *_surfaces(row, scope)) if name
    ]
    return tuple(dict.fromkeys(names))


def _surfaces(person: Person, scope: str) -> list[str]:
    return [alias.surface for alias in person.aliases.all() if alias.scope in {"", scope}]


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
