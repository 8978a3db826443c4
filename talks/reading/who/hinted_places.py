"""Places an article hints at: "the Swiss capital", "the city", "here", "the Palais des Nations"."""

from __future__ import annotations

import re
from bisect import bisect_left
from typing import TYPE_CHECKING

from talks.reading.prose import cues
from talks.reading.prose.text import Document
from talks.reading.who.famous_houses import HOUSES
from talks.reading.who.mentions import PartyMention, PlaceMention

if TYPE_CHECKING:
    from actors.gazetteer import Gazetteer

_NAMES = "|".join(map(re.escape, sorted(HOUSES, key=len, reverse=True)))
_VENUE = re.compile(rf"\b(?:at|in|inside|outside) (?:the )?(?P<name>{_NAMES})\b(?! [A-Z])(?! in [A-Z])")
_ITS_CITY = re.compile(
    r" (?:(?:lakeside|coastal|border|port|southern|northern|eastern|western|Alpine|alpine|Black Sea) )?"
    r"(?P<noun>capital|city|town|resort|metropolis)\b(?! of\b)"
)
_BARE_CITY = re.compile(
    r"\b(?P<preposition>in|at|to) (?P<words>the (?:same )?(?:city|town|resort)\b(?! of\b))"
)
_CITIES = frozenset({"city", "town", "resort"})
_THERE = re.compile(
    r"\b(?:met|meet|held|hold|place|talks|meetings?|see|saw|sit|sat|gather\w*|again|open(?:ed|s)?|reconvene|round|session"
    r"|begin|began|resume[ds]?|convened?)(?: [a-z]+){0,3} (?P<words>there)\b(?! (?:is|are|was|were"
    r"|has|have|will|would))"
)
_RIGHT_BEFORE = 260  # characters: in this sentence or the one before
_HERE = re.compile(r"(?<=[a-z] )here(?=[ ,.;](?!(?:to|is|are|and) ))")


def hinted(
    document: Document, gazetteer: Gazetteer, parties: list[PartyMention], cities: list[PlaceMention]
) -> list[PlaceMention]:
    """Every hint that means one known city; the others stay silent."""
    found = _of_countries(document, gazetteer, parties, cities)
    found += _venues(document, gazetteer, cities)
    found += _bare(document, cities + [place for place in found if place.city])
    found += _there(document, cities + [place for place in found if place.city])
    return found + _here(document, gazetteer)


def _of_countries(
    document: Document, gazetteer: Gazetteer, parties: list[PartyMention], cities: list[PlaceMention]
) -> list[PlaceMention]:
    """ "The Swiss capital" is a city; "the Swiss city" the one of that country named last."""
    found = []
    for party in parties:
        if party.kind != "demonym" and party.actor_kind != "state":
            continue
        after = _ITS_CITY.match(document.plain, party.end, party.end + 40)
        if after is None:
            continue
        before = re.search(r"\b(\w+ )?[Tt]he \Z", document.plain[max(0, party.start - 20) : party.start])
        record = gazetteer.actor(party.key)
        if before is None or record is None or record.iso3 is None:
            continue
        city = (
            gazetteer.capital_of(record.iso3)
            if after["noun"] == "capital"
            else _last_city(cities, party.start, record.iso3)
        )
        if city:
            located = (before[1] or "").strip().lower() in cues.LOCATIVE - {"of"}
            text = document.text[party.start : after.end()]
            found.append(PlaceMention(party.start, after.end(), text, city, record.iso3, located))
    return found


def _last_city(cities: list[PlaceMention], offset: int, country: str) -> str | None:
    earlier = [place.city for place in cities if place.start < offset and place.country == country]
    later = {place.city for place in cities if place.country == country}
    return earlier[-1] if earlier else later.pop() if len(later) == 1 else None


def _venues(document: Document, gazetteer: Gazetteer, cities: list[PlaceMention]) -> list[PlaceMention]:
    found = []
    for match in _VENUE.finditer(document.readable):
        name = HOUSES[match["name"]]
        spoken = [place for place in cities if place.text == name]
        records = [
            r for r in gazetteer.cities_named(name) if r.is_capital or len(gazetteer.cities_named(name)) == 1
        ]
        if (spoken or records) and document.sentence_at(match.start()):
            city = spoken[0].city if spoken else records[0].key
            country = spoken[0].country if spoken else records[0].country
            found.append(
                PlaceMention(match.start("name"), match.end("name"), match["name"], city, country, True)
            )
    return found


def _bare(document: Document, cities: list[PlaceMention]) -> list[PlaceMention]:
    """ "In the city": the one last said to hold something."""
    held = sorted((place for place in cities if place.located and place.city), key=lambda place: place.start)
    starts = [place.start for place in held]
    found = []
    for match in _BARE_CITY.finditer(document.readable) if document.words & _CITIES else ():
        number = bisect_left(starts, match.start())
        if number and document.sentence_at(match.start()):
            start, end = match.span("words")
            place = held[number - 1]
            text = document.text[start:end]
            found.append(PlaceMention(start, end, text, place.city, place.country, True))
    return found


def _there(document: Document, cities: list[PlaceMention]) -> list[PlaceMention]:
    """ "Met there on Tuesday": in the city named right before."""
    named = sorted((place for place in cities if place.city), key=lambda place: place.start)
    starts = [place.start for place in named]
    found = []
    for match in _THERE.finditer(document.readable) if "there" in document.words else ():
        start, end = match.span("words")
        number = bisect_left(starts, start)
        place = named[number - 1] if number else None
        if place is not None and start - place.end < _RIGHT_BEFORE and document.sentence_at(start):
            found.append(PlaceMention(start, end, document.text[start:end], place.city, place.country, True))
    return found


def _here(document: Document, gazetteer: Gazetteer) -> list[PlaceMention]:
    """ "Ended here": where the dateline says the copy was written."""
    if not document.sentences:
        return []
    opening = document.plain[max(0, document.sentences[0].start - 80) : document.sentences[0].start]
    records = gazetteer.city_mentions(opening.title())
    if not records:
        return []
    city = records[0].city
    return [
        PlaceMention(match.start(), match.end(), "here", city.key, city.country, True)
        for match in _HERE.finditer(document.readable)
        if document.sentence_at(match.start()) and document.quotation_at(match.start()) is None
    ]
