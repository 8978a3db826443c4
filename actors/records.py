"""The plain rows of the gazetteer: what is known of actors, people, offices and cities, without a database.

Keys are slugs, the same slugs as in the database. Dates are ISO text cut to the precision the source gives
("2004", "2004-03", "2004-03-09"); None means that no source states it.
"""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class ActorRecord:
    """A party that can sit at the table: kind is state, organisation, forum or group."""

    key: str
    name: str
    short: str
    kind: str
    iso3: str | None
    official_name: str = ""
    iso2: str | None = None
    wikidata: str | None = None
    source: str = ""
    home: str | None = (
        None  # of a group: the iso3 of the state it fights or opposes, where the tables have it
    )


@dataclass(frozen=True, slots=True)
class AliasRecord:
    """A written form of an actor: kind is name, demonym, capital, metonym, abbreviation or alias."""

    surface: str
    target: str
    kind: str
    language: str
    since: str | None = None
    until: str | None = None
    source: str = ""


@dataclass(frozen=True, slots=True)
class MembershipRecord:
    """One actor in another; seen is the date of the listing that shows it, not the date of joining."""

    organisation: str
    member: str
    status: str
    since: str | None = None
    until: str | None = None
    seen: str | None = None
    source: str = ""


@dataclass(frozen=True, slots=True)
class PersonRecord:
    """A person; names holds every known spelling, the display name first; family may be empty."""

    key: str
    name: str
    names: tuple[str, ...]
    family: str = ""
    wikidata: str | None = None
    source: str = ""


@dataclass(frozen=True, slots=True)
class TenureRecord:
    """Who held which office: status is current, ended or unknown.

    ended_by is the start of the next holder: an upper bound for the end, never the end itself.
    seen_first and seen_last are the first and last listings that show the person in the office.
    """

    person: str
    actor: str
    title: str
    post_kind: str
    since: str | None
    until: str | None
    status: str
    ended_by: str | None = None
    seen_first: str | None = None
    seen_last: str | None = None
    source: str = ""


@dataclass(frozen=True, slots=True)
class CityRecord:
    """A city: country is ISO 3166 alpha-3, zone an IANA time zone, coordinates decimal degrees."""

    key: str
    name: str
    country: str
    zone: str
    latitude: float | None
    longitude: float | None
    is_venue: bool
    is_capital: bool
    names: tuple[str, ...] = ()
    geonames_id: str | None = None
    source: str = ""


@dataclass(frozen=True, slots=True)
class PostRecord:
    """A generic office noun ("deputy foreign minister") and the kind of post it names."""

    title: str
    kind: str
    source: str = ""


@dataclass(frozen=True, slots=True)
class DecoyRecord:
    """A form that looks like an actor or a city and is none.

    kind "phrase": the whole phrase is passed over ("Geneva Conventions"); kind "word": also an
    ordinary word, so it does not count at the start of a sentence ("Nice"); kind "shared": somebody outside
    the tables bears it too, so it counts only where its actor or that one's home is named ("APC").
    """

    surface: str
    kind: str
    source: str = ""
