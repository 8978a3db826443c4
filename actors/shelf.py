"""Reads the shipped tables of actors/data into records; knows the columns, and nothing of a database."""

from __future__ import annotations

import csv
from collections.abc import Iterator
from pathlib import Path

from actors.records import (
    ActorRecord,
    AliasRecord,
    CityRecord,
    DecoyRecord,
    MembershipRecord,
    PersonRecord,
    PostRecord,
    TenureRecord,
)

DATA = Path(__file__).parent / "data"


def rows(name: str) -> Iterator[dict[str, str]]:
    """Yields the rows of one table as written, empty cells as empty text."""
    with (DATA / name).open(encoding="utf-8", newline="") as table:
        yield from csv.DictReader(table)


def read_actors() -> list[ActorRecord]:
    """Every actor: states, then organisations and forums, then groups."""
    return read_states() + read_organisations() + read_groups()


def read_states() -> list[ActorRecord]:
    return [
        ActorRecord(
            key=row["key"],
            name=row["name"],
            short=row["short"],
            kind="state",
            iso3=row["iso3"],
            official_name=row["official_name"],
            iso2=row["iso2"],
            wikidata=row["wikidata"] or None,
            source=row["source"],
        )
        for row in rows("states.csv")
    ]


def read_organisations() -> list[ActorRecord]:
    return [
        ActorRecord(
            key=row["key"],
            name=row["name"],
            short=row["short"],
            kind=row["kind"],
            iso3=None,
            wikidata=row["wikidata"] or None,
            source=row["source"],
        )
        for row in rows("organisations.csv")
    ]


def read_groups() -> list[ActorRecord]:
    return [
        ActorRecord(
            key=row["key"],
            name=row["name"],
            short=row["short"],
            kind="group",
            iso3=None,
            source=row["source"],
            home=row["country"] or None,
        )
        for row in rows("groups.csv")
    ]


def read_homes() -> dict[str, str]:
    """The state (ISO 3166 alpha-3) that a group acts in, or that a format is about; not of every actor."""
    tables = ("organisations.csv", "groups.csv")
    return {row["key"]: row["country"] for table in tables for row in rows(table) if row["country"]}


def read_aliases() -> list[AliasRecord]:
    return [
        AliasRecord(
            surface=row["surface"],
            target=row["target"],
            kind=row["kind"],
            language=row["language"],
            since=row["since"] or None,
            until=row["until"] or None,
            source=row["source"],
        )
        for row in rows("aliases.csv")
    ]


def read_memberships() -> list[MembershipRecord]:
    return [
        MembershipRecord(
            organisation=row["organisation"],
            member=row["member"],
            status=row["status"],
            since=row["since"] or None,
            until=row["until"] or None,
            seen=row["seen"] or None,
            source=row["source"],
        )
        for row in rows("memberships.csv")
    ]


def read_people() -> list[PersonRecord]:
    """Every person: the sourced table, then those named in reports but missing in the sources."""
    return [
        PersonRecord(
            key=row["key"],
            name=row["name"],
            names=(row["name"], *parts(row["names"])),
            family=row["family"],
            wikidata=row["wikidata"] or None,
            source=row["source"],
        )
        for table in ("people.csv", "people_editorial.csv")
        for row in rows(table)
    ]


def read_tenures() -> list[TenureRecord]:
    """Every tenure, sourced first; editorial ones carry no date and the status unknown."""
    return [
        TenureRecord(
            person=row["person"],
            actor=row["actor"],
            title=row["title"],
            post_kind=row["post_kind"],
            since=row["since"] or None,
            until=row["until"] or None,
            status=row["status"],
            ended_by=row["ended_by"] or None,
            seen_first=row["seen_first"] or None,
            seen_last=row["seen_last"] or None,
            source=row["source"],
        )
        for table in ("tenures.csv", "tenures_editorial.csv")
        for row in rows(table)
    ]


def read_cities() -> list[CityRecord]:
    return [
        CityRecord(
            key=row["key"],
            name=row["name"],
            country=row["country"],
            zone=row["zone"],
            latitude=float(row["latitude"]) if row["latitude"] else None,
            longitude=float(row["longitude"]) if row["longitude"] else None,
            is_venue=row["is_venue"] == "yes",
            is_capital=row["is_capital"] == "yes",
            names=parts(row["names"]),
            geonames_id=row["geonames_id"] or None,
            source=row["source"],
        )
        for row in rows("cities.csv")
    ]


def read_posts() -> list[PostRecord]:
    return [PostRecord(row["title"], row["post_kind"], row["source"]) for row in rows("posts.csv")]


def read_decoys() -> list[DecoyRecord]:
    return [DecoyRecord(row["surface"], row["kind"], row["source"]) for row in rows("decoys.csv")]


def parts(cell: str) -> tuple[str, ...]:
    """Splits a cell of several names, written with | between them."""
    return tuple(part for part in cell.split("|") if part)
