"""The shipped tables into the database, beside what editors added; rows that exist are left as they are."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from typing import Any, TypeVar

import pghistory
from django.db import connection, models, transaction

from actors import shelf
from actors.models import Actor, Alias, City, Membership, Person, Post, Tenure

BATCH = 2000
Row = TypeVar("Row", bound=models.Model)


@dataclass(frozen=True, slots=True)
class Loaded:
    """How many rows of each kind were new."""

    actors: int
    aliases: int
    memberships: int
    people: int
    posts: int
    tenures: int
    cities: int

    def total(self) -> int:
        """All of them."""
        return (
            self.actors
            + self.aliases
            + self.memberships
            + self.people
            + self.posts
            + self.tenures
            + self.cities
        )


def load_gazetteer() -> Loaded:
    """Add what is missing, in one transaction. Running it again adds nothing."""
    with transaction.atomic(), pghistory.context(source="shipped gazetteer"):
        actors = _add(Actor, _actors(), key=lambda row: row.slug)
        people = _add(Person, _people(), key=lambda row: row.slug)
        actor_ids = dict(Actor.objects.values_list("slug", "pk"))
        person_ids = dict(Person.objects.values_list("slug", "pk"))
        loaded = Loaded(
            actors=actors,
            people=people,
            aliases=_add(Alias, _aliases(actor_ids, person_ids), key=_alias_key),
            memberships=_add(
                Membership, _memberships(actor_ids), key=lambda row: (row.member_id, row.body_id, row.since)
            ),
            posts=_add(Post, _posts(actor_ids), key=lambda row: (row.actor_id, row.title)),
            tenures=_add(
                Tenure,
                _tenures(actor_ids, person_ids),
                key=lambda row: (row.person_id, row.post_id, row.since),
            ),
            cities=_add(City, _cities(), key=lambda row: row.slug),
        )
        _tell_the_planner()
        return loaded


def _tell_the_planner() -> None:
    """Count the rows anew: a plan made for empty tables joins thousands of rows one by one, for minutes."""
    tables = (Actor, Alias, City, Membership, Person, Post, Tenure)
    names = ", ".join(connection.ops.quote_name(model._meta.db_table) for model in tables)
    with connection.cursor() as cursor:
        cursor.execute(f"ANALYZE {names}")


def _add(model: type[Row], rows: Iterable[Row], *, key: Callable[[Any], Any]) -> int:
    known = {key(row) for row in model._default_manager.all()}
    fresh = {key(row): row for row in rows if key(row) not in known}
    model._default_manager.bulk_create(fresh.values(), batch_size=BATCH)
    return len(fresh)


def _alias_key(row: Alias) -> tuple[Any, ...]:
    return (row.surface, row.actor_id, row.person_id, row.language, row.scope)


def _actors() -> Iterable[Actor]:
    for record in shelf.read_actors():
        yield Actor(
            slug=record.key,
            name=record.name,
            short=record.short[:12],
            kind=record.kind,
            official_name=record.official_name,
            iso2=record.iso2 or None,
            iso3=record.iso3 or None,
            wikidata=record.wikidata,
            source=record.source[:120],
        )


def _people() -> Iterable[Person]:
    for record in shelf.read_people():
        yield Person(
            slug=record.key,
            name=record.name,
            family_name=record.family,
            native_name=_native(record.names),
            wikidata=record.wikidata,
            source=record.source[:120],
        )


def _native(names: tuple[str, ...]) -> str:
    """The first spelling in another script than Latin, if the sources give one."""
    return next(
        (name for name in names if any(ord(letter) > 0x24F for letter in name if letter.isalpha())), ""
    )


def _aliases(actor_ids: dict[str, Any], person_ids: dict[str, Any]) -> Iterable[Alias]:
    for record in shelf.read_aliases():
        yield Alias(
            surface=record.surface,
            actor_id=actor_ids[record.target],
            kind=record.kind,
            language=record.language,
            since=record.since,
            until=record.until,
            source=record.source[:120],
        )
    for person in shelf.read_people():
        for name in person.names[1:]:
            yield Alias(
                surface=name, person_id=person_ids[person.key], language="und", source=person.source[:120]
            )


def _memberships(actor_ids: dict[str, Any]) -> Iterable[Membership]:
    members = (record for record in shelf.read_memberships() if record.status == "member")
    for record in members:
        yield Membership(
            member_id=actor_ids[record.member],
            body_id=actor_ids[record.organisation],
            since=record.since,
            until=record.until,
            source=record.source[:120],
        )


def _posts(actor_ids: dict[str, Any]) -> Iterable[Post]:
    for record in shelf.read_tenures():
        yield Post(actor_id=actor_ids[record.actor], title=record.title, kind=record.post_kind)


def _tenures(actor_ids: dict[str, Any], person_ids: dict[str, Any]) -> Iterable[Tenure]:
    posts = {(actor, title): pk for actor, title, pk in Post.objects.values_list("actor_id", "title", "pk")}
    for record in shelf.read_tenures():
        yield Tenure(
            person_id=person_ids[record.person],
            post_id=posts[actor_ids[record.actor], record.title],
            since=record.since,
            until=record.until,
            ended_by=record.ended_by,
            seen_first=record.seen_first,
            seen_last=record.seen_last,
            status=record.status,
            source=record.source[:120],
        )


def _cities() -> Iterable[City]:
    countries = dict(Actor.objects.filter(iso3__isnull=False).values_list("iso3", "pk"))
    for record in shelf.read_cities():
        yield City(
            slug=record.key,
            name=record.name,
            country_id=countries.get(record.country),
            latitude=record.latitude,
            longitude=record.longitude,
            zone=record.zone,
            is_capital=record.is_capital,
            is_venue=record.is_venue,
            names=[name[:120] for name in record.names],
            geonames_id=record.geonames_id,
            source=record.source[:120],
        )
