"""One article with everybody and every place in it: what all readers after the people stand on."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections import Counter
from dataclasses import dataclass, field
from datetime import date
from operator import attrgetter
from typing import TYPE_CHECKING

from talks.reading.dates import expressions, when
from talks.reading.findings import When
from talks.reading.prose.text import Document, plain_of
from talks.reading.who import hinted_places, homes, mentions
from talks.reading.who.cast import People, Person, PersonMention
from talks.reading.who.mentions import HOUSE, ORGAN, PartyMention, PlaceMention
from talks.reading.who.parties import parties_in
from talks.reading.who.parts_of_names import with_parts
from talks.reading.who.people import people_in

if TYPE_CHECKING:
    from actors.gazetteer import Gazetteer

_SCARE = 4  # words: fewer in quotation marks are the report's own
_ANNOUNCES = re.compile(
    r"\b(?:talks|negotiations|meetings?|round|session|conference|summit|consultations|delegations)\b[^.;]{0,90}?"
    r"\b(?:will|would|are to|is to) (?:take place|be held|continue|resume|begin|open|convene)\b"
    r"|\b[Ww]e(?: will|'ll| shall| are going to| are due to| have agreed to) (?:meet|sit down"
    r"|be back|reconvene|see each other)\b"
)
_START = attrgetter("start")
_REBELS = frozenset({"rebel", "rebels", "guerrillas", "insurgents", "separatists"})


@dataclass(frozen=True, slots=True)
class Subject:
    """Who does what a verb says: a person, a party, a role without a name, or words nobody knows."""

    kind: str  # person | party | role | body | unknown
    text: str
    start: int
    end: int
    person: Person | None = None
    party: str | None = None
    parties: tuple[str, ...] = ()
    anonymous: bool = False
    speaks: bool = False  # found as the subject of a verb of speech

    @classmethod
    def of_person(cls, named: PersonMention) -> Subject:
        return cls("person", named.text, named.start, named.end, named.person, named.person.party)

    @classmethod
    def of_party(cls, named: PartyMention) -> Subject:
        return cls("party", named.text, named.start, named.end, None, named.key, (named.key,))


@dataclass(slots=True)
class Scene:
    """The article, cut up, with its cast, its parties, its places and its dates."""

    document: Document
    gazetteer: Gazetteer
    parties: list[PartyMention]
    places: list[PlaceMention]
    people: People
    today: date | None
    dates: list[expressions.DateMention] = field(default_factory=list)
    subjects: dict[int, Subject | None] = field(default_factory=dict)  # by sentence
    before_verbs: dict[int, Subject | None] = field(default_factory=dict)  # by token
    principals: dict[int, tuple[str, ...]] = field(default_factory=dict)
    leaders: dict[str, str | None] = field(default_factory=dict)
    genders: dict[int, str | None] = field(default_factory=dict)
    headed: dict[str, str] | None = None  # who acts in the title; likewise weighed once (tables)
    between: frozenset[str] | None = None
    weights: Counter[str] | None = None
    crowded: bool | None = None
    # sentences without the marks around a few of their words, and where each letter stands (moves)
    highlights: dict[int, tuple[str, list[int]]] | None = None
    # what each table of moves finds in a sentence (moves)
    moves_told: dict[object, dict[int, tuple[tuple[str, re.Match[str]], ...]]] = field(default_factory=dict)
    undotted: str | None = None  # its text without the dots of "U.S." and "2.5" (moves)
    _party_ends: dict[int, PartyMention] = field(default_factory=dict)
    _person_ends: dict[int, PersonMention] = field(default_factory=dict)
    _date_ends: dict[int, expressions.DateMention] = field(default_factory=dict)

    def party_ending(self, end: int) -> PartyMention | None:
        return self._party_ends.get(end)

    def person_ending(self, end: int) -> PersonMention | None:
        return self._person_ends.get(end)

    def date_ending(self, end: int) -> expressions.DateMention | None:
        return self._date_ends.get(end)

    def dates_within(self, start: int, end: int) -> list[expressions.DateMention]:
        low = bisect_left(self.dates, start, key=_START)
        return self.dates[low : bisect_left(self.dates, end, low, key=_START)]

    def resolve(self, words: str, tense: when.Tense) -> When:
        return when.resolve(words, self.today, tense)

    def foremost(self, kind: str) -> str | None:
        """The only state or group of the title, or that named at least twice as often as any of its kind."""
        if kind not in self.leaders:
            named = {party.key for party in self.parties if party.actor_kind == kind}
            headed = self._in_title(kind) & named
            alone = next(iter(headed)) if len(headed) == 1 else None
            self.leaders[kind] = mentions.foremost(self.parties, kind) or alone
        return self.leaders[kind]

    def has_rebels(self) -> bool:
        """Whether anybody in it fights or opposes his own state, by name or not."""
        if "rebels" not in self.leaders:
            self.leaders["rebels"] = "yes" if self.document.words & _REBELS else None
        return self.leaders["rebels"] is not None

    def of_its_own_affairs(self) -> str | None:
        """The state whose own affairs the report is about, if it is; sought once."""
        if "own affairs" not in self.leaders:
            self.leaders["own affairs"] = homes.of_its_own_affairs(
                self.document, self.parties, self.gazetteer
            )
        return self.leaders["own affairs"]

    def only_group(self) -> str | None:
        """The armed or political group of the report, when it names just one; sought once."""
        if "only group" not in self.leaders:
            groups = {one.key for one in self.parties if one.actor_kind == "group" and one.part != "place"}
            self.leaders["only group"] = groups.pop() if len(groups) == 1 else None
        return self.leaders["only group"]

    def _in_title(self, kind: str) -> set[str]:
        title = plain_of(self.document.article.title)
        hits = self.gazetteer.actor_mentions(title)
        acting = [hit for hit in hits if not title[: hit.start].endswith((" in ", " at "))]
        return {hit.actor.key for hit in acting if hit.actor and hit.actor.kind == kind}

    def tells(self, offset: int) -> bool:
        """The report's own words, or quoted ones that announce: "The talks will take place on Thursday"."""
        quotation = self.document.quotation_at(offset)
        return (
            quotation is None
            or len(self.document.plain[quotation.start : quotation.end].split(None, _SCARE)) < _SCARE
            or _ANNOUNCES.search(self.document.plain, quotation.start, quotation.end) is not None
        )

    def outside_quotation(self, offset: int) -> bool:
        return self.document.quotation_at(offset) is None


def stage(document: Document, gazetteer: Gazetteer) -> Scene:
    """Find parties, people, places and dates; a party's name inside a person's is the person's."""
    parties = with_parts(document, parties_in(document, gazetteer))
    cities = mentions.cities_in(document, gazetteer)
    people = people_in(document, gazetteer, parties, Counter(city.country or "" for city in cities))
    parties = [
        party
        for party in parties
        if party.actor_kind not in (HOUSE, ORGAN) and not _inside(people, party.start, party.end)
    ]
    mentions.settle_capitals(document, gazetteer, parties, cities)
    places = [
        place
        for place in mentions.places_in(document, gazetteer, parties, cities)
        if not _inside(people, place.start, place.end)
    ]
    hints = hinted_places.hinted(document, gazetteer, parties, [place for place in places if place.city])
    known = {hint.start for hint in hints}
    places = [place for place in places if place.city or place.start not in known] + hints
    places.sort(key=lambda place: place.start)
    today = when.anchor(document.article.published_on, document.dateline)
    scene = Scene(document, gazetteer, parties, places, people, today)
    for sentence in document.sentences:
        scene.dates += expressions.dates_in(document.plain, sentence.start, sentence.end)
    scene._party_ends = {party.end: party for party in parties}
    scene._person_ends = {mention.end: mention for mention in people.mentions}
    scene._date_ends = {mention.end: mention for mention in scene.dates}
    return scene


def _inside(people: People, start: int, end: int) -> bool:
    return any(mention.start <= start and end <= mention.end for mention in people.between(start - 60, end))
