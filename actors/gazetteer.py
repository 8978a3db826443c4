"""Surface to actor, person, place and post: built once, immutable, pure; the unknown is not in the answer."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from datetime import date
from functools import cache
from typing import Any, NamedTuple

from actors import shelf
from actors.namesakes import Namesakes, given_names, grouped
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
from actors.spelling import name_key, plain
from actors.surfaces import Surfaces

__all__ = [
    "ActorMention",
    "ActorRecord",
    "AliasRecord",
    "CityMention",
    "CityRecord",
    "DecoyRecord",
    "Gazetteer",
    "MembershipRecord",
    "PersonRecord",
    "PostMention",
    "PostRecord",
    "TenureRecord",
]

# Where one form of one actor is known in two ways, the plainer way is told.
_KINDS = ("name", "abbreviation", "alias", "metonym", "demonym", "capital")
_LOOSE_CASE_FROM = 6
_OUTSIDER = ""  # the key of whoever no table holds


class ActorMention(NamedTuple):
    """An actor named at text[start:end]; kind tells by which sort of form (name, demonym, capital, ...)."""

    start: int
    end: int
    surface: str
    actor: ActorRecord
    kind: str


@dataclass(frozen=True, slots=True)
class CityMention:
    """A city named at text[start:end]."""

    start: int
    end: int
    surface: str
    city: CityRecord


@dataclass(frozen=True, slots=True)
class PostMention:
    """An office noun at text[start:end], in any case."""

    start: int
    end: int
    surface: str
    kind: str


class Gazetteer:
    """All that is known by name: a lookup answers empty for the unknown, and all of several if ambiguous."""

    __slots__ = (
        "_actor_surfaces",
        "_actors",
        "_actors_by_name",
        "_capitals",
        "_cities",
        "_cities_by_name",
        "_city_surfaces",
        "_given_names",
        "_homes",
        "_members",
        "_namesakes",
        "_people",
        "_post_surfaces",
        "_states",
        "_tenures",
    )

    def __init__(
        self,
        actors: Iterable[ActorRecord],
        aliases: Iterable[AliasRecord],
        people: Iterable[PersonRecord],
        tenures: Iterable[TenureRecord],
        cities: Iterable[CityRecord],
        posts: Iterable[PostRecord],
        memberships: Iterable[MembershipRecord],
        decoys: Iterable[DecoyRecord],
        homes: Mapping[str, str] | None = None,
    ) -> None:
        self._actors = {actor.key: actor for actor in actors}
        self._states = {
            actor.iso3: actor for actor in self._actors.values() if actor.iso3 and actor.kind == "state"
        }
        self._homes = _home_states(homes or {}, self._actors.values())
        self._people = {person.key: person for person in people}
        self._cities = {city.key: city for city in cities}
        self._capitals = {city.country: city.key for city in self._cities.values() if city.is_capital}
        self._tenures = grouped((tenure.person, tenure) for tenure in tenures)
        self._members = _members(memberships)
        self._post_surfaces = Surfaces(((post.title, post.kind) for post in posts), any_case=True)
        self._namesakes = Namesakes(self._people.values())
        self._given_names = frozenset(given_names(self._people.values()))
        forms = [
            alias for alias in _with_names(self._actors.values(), aliases) if alias.target in self._actors
        ]
        self._actors_by_name = _actors_by_name(forms, self._actors)
        self._cities_by_name = grouped(
            (name_key(form), city) for city in self._cities.values() for form in (city.name, *city.names)
        )
        self._index_text(forms, list(decoys))

    @classmethod
    def from_files(cls) -> Gazetteer:
        """The gazetteer of the shipped tables; read once a process."""
        return _shipped()

    @classmethod
    def from_records(
        cls,
        actors: Iterable[ActorRecord],
        aliases: Iterable[AliasRecord],
        people: Iterable[PersonRecord],
        tenures: Iterable[TenureRecord],
        cities: Iterable[CityRecord],
        posts: Iterable[PostRecord],
        memberships: Iterable[MembershipRecord] = (),
        decoys: Iterable[DecoyRecord] = (),
        homes: Mapping[str, str] | None = None,
    ) -> Gazetteer:
        """A gazetteer of any rows, for example the database's; aliases of unknown actors are left out."""
        return cls(actors, aliases, people, tenures, cities, posts, memberships, decoys, homes)

    def actor(self, key: str) -> ActorRecord | None:
        return self._actors.get(key)

    def is_a_state(self, key: str | None) -> bool:
        """Whether the actor of that key is known and a state."""
        actor = self._actors.get(key) if key else None
        return actor is not None and actor.kind == "state"

    def state_of(self, country: str) -> ActorRecord | None:
        """The state of an ISO 3166 alpha-3 code."""
        return self._states.get(country)

    def person(self, key: str) -> PersonRecord | None:
        return self._people.get(key)

    def city(self, key: str) -> CityRecord | None:
        return self._cities.get(key)

    def actors_named(self, surface: str) -> tuple[ActorRecord, ...]:
        """The actors this very form names; case matters, but for names of six letters and more."""
        form = _bare(surface)
        found = self._actors_by_name.get(form)
        if found is None and len(form) >= _LOOSE_CASE_FROM:
            found = self._actors_by_name.get(form.casefold())
        return found or ()

    def actor_mentions(self, text: str) -> list[ActorMention]:
        """The actors named in the text, left to right.

        A form of several actors ("Congolese") counts where just one of them is named plainly elsewhere in the
        text, or just one is at home in a state that is ("the Maoists" in Nepal). "Saudi-backed",
        "pro-Russian" and the like describe another party and are not mentions.
        """
        hits = [
            (hit, {alias.target for alias in hit.values}, hit.values)
            for hit in self._actor_surfaces.find(text)
        ]
        plainly = {next(iter(targets)) for _, targets, _ in hits if len(targets) == 1}
        mentions = []
        for hit, targets, aliases in hits:
            meant = targets if len(targets) == 1 else self._told_apart(targets, plainly)
            if len(meant) == 1:
                alias = min((one for one in aliases if one.target in meant), key=_plainness)
                surface = text[hit.start : hit.end]
                mentions.append(
                    ActorMention(hit.start, hit.end, surface, self._actors[alias.target], alias.kind)
                )
        return mentions

    def _told_apart(self, targets: set[str], plainly: set[str]) -> set[str]:
        """Those of several actors whom the text names plainly, else those whose home state it does.

        "The LNA" tells of Libya as well as "Libya" does.
        """
        told = plainly | {self._homes.get(key, "") for key in plainly}
        return targets & plainly or {target for target in targets if self._homes.get(target) in told}

    def people_named(self, surface: str) -> tuple[PersonRecord, ...]:
        """The people of this full name, in any known spelling or transliteration."""
        return self._namesakes.named(surface)

    def people_with_family_name(self, family: str) -> tuple[PersonRecord, ...]:
        """The people of this family name; "al-Assad" and "Assad" are one."""
        return self._namesakes.of_family(family)

    def opens_a_name(self, word: str) -> bool:
        """Whether somebody in the tables has a name that begins with this word."""
        return name_key(word) in self._given_names

    def tenures_of(self, person_key: str, on: date | None = None) -> tuple[TenureRecord, ...]:
        """The person's offices, oldest first; with a date, those that no known date rules out."""
        tenures = self._tenures.get(person_key, ())
        return tenures if on is None else tuple(tenure for tenure in tenures if _may_hold(tenure, on))

    def home_of(self, actor_key: str) -> str | None:
        """The key of the state that a group acts in, or that a format is about."""
        return self._homes.get(actor_key)

    def capital_of(self, country: str) -> str | None:
        """The key of a country's capital, by its ISO 3166 alpha-3 code."""
        return self._capitals.get(country)

    def cities_named(self, surface: str) -> tuple[CityRecord, ...]:
        """The cities of this name."""
        return self._cities_by_name.get(name_key(surface), ())

    def city_mentions(self, text: str) -> list[CityMention]:
        """The cities named in the text; of several of one name, the only capital or venue, or none."""
        mentions = []
        for hit in self._city_surfaces.find(text):
            city = _foremost(hit.values)
            if city is not None:
                mentions.append(CityMention(hit.start, hit.end, text[hit.start : hit.end], city))
        return mentions

    def post_mentions(self, text: str) -> list[PostMention]:
        """The office nouns in the text, in any case; a noun of two kinds has the kind listed first."""
        return [
            PostMention(hit.start, hit.end, text[hit.start : hit.end], hit.values[0])
            for hit in self._post_surfaces.find(text)
        ]

    def members_of(self, actor_key: str) -> frozenset[str]:
        """The keys of the actor's full members; empty when no listing is known."""
        return self._members.get(actor_key, frozenset())

    def _index_text(self, forms: list[AliasRecord], decoys: list[DecoyRecord]) -> None:
        """Builds both scanners; what each must read over depends on what the other knows."""
        others = _of_others(decoys, {alias.surface for alias in forms})
        aliases = [(alias.surface, alias) for alias in (*forms, *others) if _is_scanned(alias)]
        cities = [(form, city) for city in self._cities.values() for form in _city_forms(city)]
        phrases = [decoy.surface for decoy in decoys if decoy.kind == "phrase"]
        words = [decoy.surface for decoy in decoys if decoy.kind == "word"]
        people = [name for person in self._people.values() for name in person.names if " " in name]
        actor_forms, city_forms = {form for form, _ in aliases}, {form for form, _ in cities}
        actors, places = Surfaces(aliases), Surfaces(cities)
        over_actors = [form for form in (*people, *(city_forms - actor_forms)) if _hides(form, actors)]
        over_cities = [form for form in (*people, *(actor_forms - city_forms)) if _hides(form, places)]
        self._actor_surfaces = actors.reading_over([*phrases, *over_actors], ordinary=words)
        self._city_surfaces = places.reading_over([*phrases, *over_cities], ordinary=words)


@cache
def _shipped() -> Gazetteer:
    return Gazetteer(
        shelf.read_actors(),
        shelf.read_aliases(),
        shelf.read_people(),
        shelf.read_tenures(),
        shelf.read_cities(),
        shelf.read_posts(),
        shelf.read_memberships(),
        shelf.read_decoys(),
        shelf.read_homes(),
    )


def _members(memberships: Iterable[MembershipRecord]) -> dict[str, frozenset[str]]:
    full = (row for row in memberships if row.status == "member" and row.until is None)
    return {
        key: frozenset(members)
        for key, members in grouped((row.organisation, row.member) for row in full).items()
    }


def _home_states(homes: Mapping[str, str], actors: Iterable[ActorRecord]) -> dict[str, str]:
    """The key of each actor's home state, of the code that stands for it."""
    states = {actor.iso3: actor.key for actor in actors if actor.iso3}
    return {key: states[code] for key, code in homes.items() if code in states}


def _with_names(actors: Iterable[ActorRecord], aliases: Iterable[AliasRecord]) -> Iterable[AliasRecord]:
    yield from aliases
    for actor in actors:
        yield AliasRecord(actor.name, actor.key, "name", "en")


def _of_others(decoys: Iterable[DecoyRecord], known: set[str]) -> Iterator[AliasRecord]:
    """A second bearer, which makes it ambiguous, for each known form that others bear too."""
    for decoy in decoys:
        if decoy.kind == "shared" and decoy.surface in known:
            yield AliasRecord(decoy.surface, _OUTSIDER, "abbreviation", "en")


def _actors_by_name(
    forms: Iterable[AliasRecord], actors: Mapping[str, ActorRecord]
) -> dict[str, tuple[ActorRecord, ...]]:
    pairs = [(_bare(alias.surface), actors[alias.target]) for alias in forms]
    loose = [(form.casefold(), actor) for form, actor in pairs if len(form) >= _LOOSE_CASE_FROM]
    return grouped([*pairs, *loose])


def _bare(surface: str) -> str:
    form = plain(surface).strip()
    return form[4:] if form[:4] in ("the ", "The ") else form


def _is_scanned(alias: AliasRecord) -> bool:
    """Foreign forms in Latin letters are too often English words; in another script they are safe."""
    return alias.language == "en" or not any("a" <= letter <= "z" for letter in plain(alias.surface).lower())


def _plainness(alias: AliasRecord) -> int:
    return _KINDS.index(alias.kind) if alias.kind in _KINDS else len(_KINDS)


def _hides(form: str, surfaces: Surfaces[Any]) -> bool:
    """Whether a known form is inside this one; never in a single word."""
    return not form.isalnum() and any(hit.end - hit.start < len(form) for hit in surfaces.find(form))


def _city_forms(city: CityRecord) -> tuple[str, ...]:
    """Every form, and for likely venues the capitals of a dateline: "GENEVA (Agency) -"."""
    dateline = (city.name.upper(),) if city.is_capital or city.is_venue else ()
    return (city.name, *city.names, *dateline)


def _foremost(cities: tuple[CityRecord, ...]) -> CityRecord | None:
    if len(cities) == 1:
        return cities[0]
    known = [city for city in cities if city.is_capital or city.is_venue]
    return known[0] if len(known) == 1 else None


def _may_hold(tenure: TenureRecord, on: date) -> bool:
    day = on.isoformat()
    begun = tenure.since is None or day[: len(tenure.since)] >= tenure.since
    end = tenure.until or tenure.ended_by
    return begun and (end is None or day[: len(end)] <= end)
