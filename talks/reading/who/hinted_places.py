"""Places an article hints at: "the Swiss capital", "the city", "here", "the Palais des Nations"."""

from __future__ import annotations

import re
from bisect import bisect_left
from typing import TYPE_CHECKING

from talks.reading.prose import cues
from talks.reading.prose.cues import word_set
from talks.reading.prose.text import Document
from talks.reading.prose.wordings import Wording
from talks.reading.who.famous_houses import HOUSES
from talks.reading.who.mentions import PartyMention, PlaceMention

if TYPE_CHECKING:
    from actors.gazetteer import Gazetteer

_NAMES = "|".join(map(re.escape, sorted(HOUSES, key=len, reverse=True)))
_VENUE = Wording(rf"\b(?:at|in|inside|outside) (?:the )?(?P<name>{_NAMES})\b(?! [A-Z])(?! in (?:the )?[A-Z])")
_ITS_CITY = re.compile(
    r"(?P<owned>'s?)? (?:(?:[a-z]+|Alpine|Black Sea|Red Sea|Baltic|Adriatic|Aegean|Caspian"
    r"|Mediterranean) ){0,2}(?P<noun>capital|city|town|resort|metropolis|port)\b(?! of\b| city\b)"
)
# "in the | city", "at the same | hotel", "in the Red Sea | resort", "in the east of the | city"
_CITY = re.compile(
    r"\b(?:(?P<alone>city|town|resort|emirate)|village|place|venue|hotel|villa|building|house|island|palace)\b"
    r"(?! of\b|-| [A-Z])"
)
_ALONE = word_set("city town resort emirate")
_OTHERS = word_set("village place venue hotel villa building house island palace")
_IN_THE = re.compile(
    r"\b(?:in|at|to|from|outside|near) (?:the (?:north|south|east|west|centre|center|outskirts|heart) of )?"
    r"(?P<the>(?:the|that) (?P<same>same )?"
    r"(?:(?:[a-z-]+|Gulf|Black Sea|Red Sea|Alpine|Baltic|Adriatic|Aegean|Caspian|Mediterranean) ){0,2})\Z"
)
_IN_THIS_CITY = re.compile(r"\bthis (?:[\w-]+ ){0,4}(?:city|town|resort|capital|port|village)\b(?! of\b)")
# "met there on Tuesday"; not "there is", nor "that there was"
_THERE = re.compile(
    r"[Tt]here(?:(?<=\bthere)(?= (?:on|in|at|with|for|to (?!be\b)|by|from|until|till|last|this|next|yesterday"
    r"|today|tomorrow|late|early|after|before|between|again|and|but|when|since|under|as"
    r"|the [a-z]+ (?:week|month|day|year))\b|[.,;])|(?<=[.\"] There)(?=,))"
)
_NOT_THERE = re.compile(
    r"(?:\A|[^\w ] ?|\b(?:that|and|but|if|because|when|said|as|while|so|or|whether|where|since|than|though"
    r"|although|from|is|are|was|were|how|until|out|over|up|then|what|them) )\Z"
)
_MET_THERE = re.compile(
    r"\b(?:met|meet|held|hold|place|talks|meetings?|see|saw|sit|sat|gather\w*|again|open(?:ed|s)?|reconvene|round"
    r"|session|begin|began|resume[ds]?|convened?|signed|received|arrive[ds]?)(?: \w+){0,3} \Z"
)
_FAR = 60  # characters back from "city" to its preposition
_THE = re.compile(
    r"(?:\b(?P<preposition>(?![Tt]he )\w+) |\A|\n|[.,;:\"] ?)"
    r"(?P<the>[Tt]he (?:(?:(?:north|south)?-?(?:eastern|western)|northern|southern|central|coastal"
    r"|border|ancient|nearby|neighbou?ring|small|historic) )?)?\Z"
)
_RIGHT_BEFORE = 260  # characters, if the sentence before does not begin earlier
_HERE = re.compile(
    r"(?<=[a-z] )here(?=[ ,.;](?!(?:to|is|are|and) ))"
    r"|(?:(?<= round )|(?<= talks )|(?<= meeting )|(?<= session )|(?<= met )|(?<= summit ))here(?= and )"
)
_PLACING = cues.LOCATIVE - {"of"}


def hinted(
    document: Document, gazetteer: Gazetteer, parties: list[PartyMention], cities: list[PlaceMention]
) -> list[PlaceMention]:
    """Every hint that means one known city; the others stay silent."""
    found = _of_countries(document, gazetteer, parties, cities)
    found += _venues(document, gazetteer, cities)
    found += _bare(document, cities + [place for place in found if place.city])
    states = {party.start for party in parties if party.actor_kind == "state" and party.kind != "capital"}
    named = [place for place in cities if place.start not in states]  # Armenia, a town in Colombia
    found += _there(document, named + [place for place in found if place.city])
    return found + _here(document, gazetteer)


def _of_countries(
    document: Document, gazetteer: Gazetteer, parties: list[PartyMention], cities: list[PlaceMention]
) -> list[PlaceMention]:
    """ "The Swiss capital" is a city; "the Swiss city" the one of that country named last."""
    found = []
    for party in parties:
        if party.kind != "demonym" and party.actor_kind != "state":
            continue
        after = _ITS_CITY.match(document.plain, party.end, party.end + 50)
        record = gazetteer.actor(party.key)
        if after is None or record is None or record.iso3 is None:
            continue
        before = _THE.search(document.plain, max(0, party.start - 30), party.start)
        if before is None or not (before["the"] or after["owned"]):
            continue
        city = (
            gazetteer.capital_of(record.iso3)
            if after["noun"] == "capital"
            else _last_city(cities, party.start, record.iso3)
        )
        if city:
            located = (before["preposition"] or "").lower() in _PLACING
            text = document.text[party.start : after.end()]
            found.append(PlaceMention(party.start, after.end(), text, city, record.iso3, located))
    return found


def _last_city(cities: list[PlaceMention], offset: int, country: str) -> str | None:
    earlier = [place.city for place in cities if place.start < offset and place.country == country]
    later = {place.city for place in cities if place.country == country}
    return earlier[-1] if earlier else later.pop() if len(later) == 1 else None


def _venues(document: Document, gazetteer: Gazetteer, cities: list[PlaceMention]) -> list[PlaceMention]:
    found = []
    for match in _VENUE.everywhere(document):
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
    named = sorted((place for place in cities if place.city), key=lambda place: place.start)
    found = []
    for match in _CITY.finditer(document.readable) if named and _may_hint(document.words) else ():
        before = _IN_THE.search(document.plain, max(0, match.start() - _FAR), match.start())
        if before is None or not (match["alone"] or before["same"]):
            continue
        start = before.start("the")
        earlier = [place for place in named if place.start < start]
        place = next((one for one in reversed(earlier) if one.located), earlier[-1] if earlier else None)
        if place is not None and document.sentence_at(match.start()):
            text = document.text[start : match.end()]
            found.append(PlaceMention(start, match.end(), text, place.city, place.country, True))
    return found


def _may_hint(words: frozenset[str]) -> bool:
    return not words.isdisjoint(_ALONE) or ("same" in words and not words.isdisjoint(_OTHERS))


def _there(document: Document, cities: list[PlaceMention]) -> list[PlaceMention]:
    """ "Met there on Tuesday": in the city named right before."""
    named = sorted((place for place in cities if place.city), key=lambda place: place.start)
    starts = [place.start for place in named]
    found = []
    for match in _THERE.finditer(document.readable) if "there" in document.words else ():
        start, end = match.span()
        if match[0] == "there" and not _is_a_place(document.plain, start, end):
            continue
        near = named[bisect_left(starts, _first_near(document, start)) : bisect_left(starts, start)]
        place = next((one for one in reversed(near) if one.located), near[-1] if near else None)
        if place is not None and document.sentence_at(start):
            found.append(PlaceMention(start, end, document.text[start:end], place.city, place.country, True))
    return found


def _first_near(document: Document, offset: int) -> int:
    """Where the sentence before begins, and no less than so many characters back."""
    sentence = document.sentence_at(offset)
    before = document.sentences[max(0, sentence.index - 1)].start if sentence is not None else offset
    return min(before, offset - _RIGHT_BEFORE)


def _is_a_place(plain: str, start: int, end: int) -> bool:
    """ "Will meet there on Friday", "held there."; not "there is", "can afford to lose there."."""
    if _NOT_THERE.search(plain, max(0, start - 12), start):
        return False
    return (
        plain[end : end + 1] not in ".,;" or _MET_THERE.search(plain, max(0, start - 60), start) is not None
    )


def _here(document: Document, gazetteer: Gazetteer) -> list[PlaceMention]:
    """ "Ended here", "in this port city": where the dateline says the copy was written."""
    if not document.sentences:
        return []
    opening = document.plain[max(0, document.sentences[0].start - 80) : document.sentences[0].start]
    records = gazetteer.city_mentions(opening.title())
    if not records:
        return []
    city = records[0].city
    spans = [match.span() for match in _HERE.finditer(document.readable)]
    spans += [m.span() for m in _IN_THIS_CITY.finditer(document.readable) if "this" in document.words]
    return [
        PlaceMention(start, end, document.text[start:end], city.key, city.country, True)
        for start, end in spans
        if document.sentence_at(start) and document.quotation_at(start) is None
    ]
