"""Where an article names parties and places, and as what: an actor, a place, a modifier or a topic."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections import Counter
from dataclasses import dataclass, replace
from operator import attrgetter
from typing import TYPE_CHECKING, Literal, TypeVar

from talks.reading.prose import cues
from talks.reading.prose.text import Document
from talks.reading.who.first_names import names_a_paper, names_a_person

if TYPE_CHECKING:
    from actors.gazetteer import ActorRecord, Gazetteer

INSTITUTIONS = ("ministry", "army", "government", "military", "bloc", "kremlin", "delegation", "opposition",
                "department", "agency", "authorities", "junta", "regime")  # fmt: skip
# a party by itself, as Sudan's; an army that fights its state is not "the army"
_ARMED_FORCES = re.compile(r"\bArmed Forces\Z|\ALibyan National Army\Z|\ATatmadaw\Z")
_ONE_CLAUSE = 120  # characters
Part = Literal["actor", "place", "modifier", "topic"]
ORGANISED = frozenset({"organisation", "forum"})  # kinds of actors
# bodies no table holds: one that acts for itself, one that may be a state's, one that is no party to talks
BODY, ORGAN, HOUSE = "body", "organ", "house"
_MODIFIED = re.compile(rf"-(?:{'|'.join(cues.MODIFIER_TAILS)})\b")
_PREFIXED = re.compile(r"\b(?:anti|pro|non|post|ex|trans|pre)-\Z", re.I)
_WHICH_PART = (
    r"(?:central|downtown|(?:north|south)?-?(?:east|west)(?:ern)?"
    r"|(?:north|south)(?:ern)?|neighbou?ring|mainland|rural|upper)"
)
_PREPOSITION = re.compile(rf"([A-Za-z]+) (?:the )?(?:{_WHICH_PART} )?\Z")
_STANDS_BETWEEN = re.compile(rf"the|{_WHICH_PART}")
# "rebels backed by | Iran", "militias, which are armed by | Iran"; not "the plan was backed by | Iran"
_BACKED_BY = re.compile(
    r"(?:(?<!\bis )(?<!\bbe )(?<!\bare )(?<!\bwas )(?<!\bwere )(?<!\bbeen )(?<!\w{3}ly )"
    r"\b(?:backed|supported)|\b(?:armed|funded|financed|bankrolled|trained|equipped))"
    r" by (?:the )?(?:[A-Z][\w-]+(?:,| and|, and) (?:the )?){0,3}\Z"
)
_LONGEST_BACKING = 70  # characters
# "the special envoy for Syria", "the UN's Syria envoy": the country is the office's subject, not its sender
_POSTED_FOR = re.compile(r"\b(?:envoys?|representatives?|coordinators?|rapporteurs?) for (?:the )?\Z")
_POSTED_BY = re.compile(r"(?:'s|\bUN|\bU\.N\.|\bNations|\bUS|\bU\.S\.|\bEU) (?:special |acting |new )?\Z")
_POST_AHEAD = re.compile(r" (?:special )?(?:envoy|representative|coordinator|rapporteur)\b")
# "scheduled for Muscat", "the Omani capital Muscat"
_SCHEDULED_FOR = re.compile(
    r"\b(?:(?:scheduled|planned|set|due|slated) for|capital(?: of| city)?,?|city of|[A-Z]\w+ (?:House|Lodge"
    r"|Hotel|Palace)) (?:the )?\Z"
)
# "at a Muscat hotel"
_HAS_A_MINISTRY = re.compile(r"(?:'s)? (?:[\w-]+ ){0,3}ministry\b", re.I)
_HOUSE = re.compile(
    r" (?:[a-z]+ )?(?:hotel|palace|villa|venue|suburb|residence|conference centre|conference center"
    r"|airport|airbase)\b"
)
# "met in Doha, Kinshasa said"
SPEAKS = re.compile(
    r" (?:has |had |also |again )*(?:said|says|accuse[sd]|denie[sd]|rejects?|rejected|told|insist(?:s"
    r"|ed)|warn(?:s|ed)"
    r"|wants?|wanted|demand(?:s|ed)|ask(?:s|ed)|call(?:s|ed) (?:for|on|upon)|urge[sd]|seeks|sought"
    r"|offer(?:s|ed)"
    r"|propose[sd]|refuse[sd]|agree[sd]|accept(?:s|ed)|threaten(?:s|ed)|announce[sd]|request(?:s|ed))\b"
)
_PLACE_NAME = re.compile(
    r"\b(?:in|at|near|outside) (?:the (?:\w+ )?(?:city|town|resort|village|capital) of )?"
    r"(?P<name>[^\W\d_a-z][^\W\d_]+(?:[ -](?:(?:de|la|al|el|sur|am|the|of) )?[^\W\d_a-z][^\W\d_]+){0,3})"
)

_AFTER_ANOTHER = re.compile(r"(?:,| and| or|, and) \Z")
_ISLAND_OF = re.compile(r"\b(?:islands?|archipelago|peninsula|city|town|port|village) of (?:the )?\Z")
_CITY_OF = re.compile(r"\b(?:capital|city|town|resort|village|port)(?: city)? of \Z")
# "in Uganda's Kampala", "in Swiss Lausanne"
_OF_ITS_COUNTRY = re.compile(
    r"\b(?:in|at|near) (?:the )?[A-Z][\w -]{2,24}(?:'s|(?<=an)|(?<=ss)|(?<=ish)|(?<=ese)|(?<=nch)) \Z"
)
_START = attrgetter("start")


@dataclass(slots=True)
class PartyMention:
    """A party's surface in the text; `preposition` is the word right before it, articles skipped."""

    start: int
    end: int
    text: str
    key: str
    name: str
    kind: str
    part: Part
    preposition: str
    actor_kind: str = ""


@dataclass(frozen=True, slots=True)
class PlaceMention:
    """A place in the text: a known city, a country as a place, or words no table knows (both null)."""

    start: int
    end: int
    text: str
    city: str | None
    country: str | None
    located: bool


_Mention = TypeVar("_Mention", PartyMention, PlaceMention)


def cities_in(document: Document, gazetteer: Gazetteer) -> list[PlaceMention]:
    """Return the known cities the text names, in order."""
    plain, hits = document.plain, gazetteer.city_mentions(document.readable)
    return [
        _city(plain, hit)
        for hit in hits
        if document.sentence_at(hit.start)
        and not names_a_person(plain, hit.start, hit.end)
        and not names_a_paper(plain, hit.end)
    ]


def places_in(
    document: Document, gazetteer: Gazetteer, parties: list[PartyMention], cities: list[PlaceMention]
) -> list[PlaceMention]:
    """Return cities, countries used as places, and unknown places after in/at/near, in order."""
    places = list(cities)
    taken = {offset for place in places for offset in range(place.start, place.end)}
    towns = {(city.start, city.country) for city in cities}  # "in Uganda's Kampala": only the town
    for party in parties:
        if party.part == "place" and party.start not in taken and party.kind != "demonym":
            iso3 = _iso3(gazetteer, party)
            if iso3 and (party.end + len("'s "), iso3) not in towns:
                places.append(PlaceMention(party.start, party.end, party.text, None, iso3, True))
    taken |= {offset for party in parties for offset in range(party.start, party.end)}
    for sentence in document.sentences:
        for match in _PLACE_NAME.finditer(document.plain, sentence.start, sentence.end):
            name = match["name"]
            if match.start("name") not in taken and not set(name.lower().split()) & cues.NOT_NAMES:
                places.append(PlaceMention(match.start("name"), match.end("name"), name, None, None, True))
    return sorted(places, key=lambda place: place.start)


def settle_capitals(
    document: Document, gazetteer: Gazetteer, parties: list[PartyMention], cities: list[PlaceMention]
) -> None:
    """ "In Brussels and Vienna": a capital joined to a city that is a place is a place too."""
    ending = {city.end: city for city in cities}
    acting = {party.end for party in parties if party.kind == "capital" and party.part == "actor"}
    for party in parties:
        city = ending.get(party.start - 2)
        if city and party.kind != "demonym" and document.plain[party.start - 2 : party.start] in (", ", " ("):
            lies_there = _iso3(gazetteer, party) == city.country and _ends_an_address(document, city, party)
            party.part = "place" if lies_there else party.part
        if party.kind not in ("capital", "metonym"):
            continue
        joined = _AFTER_ANOTHER.search(document.plain[max(0, party.start - 6) : party.start])
        if joined is None:
            continue
        if joined.group() == ", " and SPEAKS.match(document.plain, party.end):
            continue
        before = ending.get(party.start - len(joined.group()))
        if before is not None and before.located and before.end not in acting:
            party.part = "place"


def _ends_an_address(document: Document, city: PlaceMention, country: PartyMention) -> bool:
    """ "In Astana, Kazakhstan | on Thursday"; not "In Astana, Kazakhstan on Thursday refused"."""
    if document.plain[country.end : country.end + 1] in ",.;)":
        return True
    sentence = document.sentence_at(city.start)
    first = sentence is not None and document.token_at(city.start) - sentence.first < _OPENING
    return not first and city.located and _GOES_ON.match(document.plain, country.end) is not None


def within(items: list[_Mention], start: int, end: int) -> list[_Mention]:
    """The mentions, or places, that begin in [start, end)."""
    low = bisect_left(items, start, key=_START)
    return items[low : bisect_left(items, end, low, key=_START)]


def starting_at(items: list[_Mention], offset: int) -> _Mention | None:
    """The mention that begins right there."""
    return next(iter(within(items, offset, offset + 1)), None)


def right_behind(items: list[_Mention], words: re.Match[str] | None) -> _Mention | None:
    """The mention that begins where some words end, if they are there."""
    return starting_at(items, words.end()) if words is not None else None


_OPENING = 2  # tokens: "In Astana, Kazakhstan on Thursday refused"
# what follows the country of a city, where a clause about the country would have its verb
_GOES_ON = re.compile(
    r"\s(?:on|in|at|to|for|from|with|by|over|about|after|before|during|since|until|between|under|as|where|when|while|that"
    r"|which|who|but|next|last|this|earlier|late|later|early|yesterday|today|tomorrow|(?:Mon|Tues|Wednes|Thurs|Fri"
    r"|Satur|Sun)day)\b"
)
_NOT_ACTING = cues.LOCATIVE | cues.TOPIC | {"to", "from", "with", "against"}


def foremost(parties: list[PartyMention], kind: str) -> str | None:
    """The state or group named at least twice as often as any other of its kind."""
    acting = (party for party in parties if party.part == "actor" and party.preposition not in _NOT_ACTING)
    counts = Counter(party.key for party in acting if party.actor_kind == kind)
    ranked = [*counts.most_common(2), (None, 0), (None, 0)]
    return ranked[0][0] if ranked[0][1] > 1 and ranked[0][1] >= 2 * ranked[1][1] else None


def is_an_army(party: PartyMention) -> bool:
    """Whether it is the army of a state and party to its talks: no rebels are that."""
    return _ARMED_FORCES.search(party.name) is not None


_HOSTS = re.compile(r"\b(?:hosted|mediated|brokered|facilitated|organi[sz]ed|sponsored) by (?:the )?\Z")
_LONGEST_HOUSE = 70  # characters


def owner_of(document: Document, parties: list[PartyMention], noun: str, offset: int) -> PartyMention | None:
    """Whose "ministry", "army" or "bloc": the party that had one, named last before the offset."""
    if noun in ("army", "military"):
        forces = next((party for party in parties if is_an_army(party)), None)
        if forces is not None:
            return forces
    before_it = within(parties, max(0, offset - 4000), offset)
    if noun == "ministry":  # one told of as such goes before that of a minister
        plain = document.plain
        before_it = [one for one in before_it if _HAS_A_MINISTRY.match(plain, one.end)] or before_it
    possessed: PartyMention | None = None
    for party in reversed(before_it):
        if possessed is not None and possessed.start - party.start > _ONE_CLAUSE:
            break
        if noun in ("army", "military") and party.actor_kind == "group":
            continue
        if noun == "bloc":
            if party.key == "european-union":
                return party
            continue
        own = document.plain[party.end : party.end + 34].lower().replace("minister", "ministry")
        before = document.plain[max(0, party.start - _LONGEST_HOUSE) : party.start].lower()
        if _HOSTS.search(before):
            continue  # "talks hosted by the Malaysian government"
        if party.text.lower().endswith(noun) or re.match(
            rf"(?:'s)? (?:(?!(?:the|an?|and|or|to|of|with|that|but|from)\b)[\w-]+ ){{0,2}}{noun}\b", own
        ):
            if f"{noun}'s " not in own:
                return party
            possessed = possessed or party  # "the Greek government opposed the | Turkish government's plan"
        field = "(?:of [a-z ,]{3,36} )?" if noun == "ministry" else ""
        if re.search(rf"\b{noun} {field}(?:of|in) (?:the )?(?:republic of )?\Z", before):
            return party  # "the Government of the Sudan", "the Ministry of Foreign Affairs of Gambia"
    return possessed


def _iso3(gazetteer: Gazetteer, party: PartyMention) -> str | None:
    records = gazetteer.actors_named(party.name)
    return records[0].iso3 if records else None


def preposition_before(plain: str, start: int) -> str:
    nearest = plain[max(0, start - 40) : start].rsplit(" ", 4)[-4:]
    *_, last, behind = "", *nearest
    if not behind and last.isascii() and last.isalpha() and not _STANDS_BETWEEN.fullmatch(last):
        return last.lower()  # as most often
    match = _PREPOSITION.search(" ".join(nearest))
    return match[1].lower() if match else ""


def is_organised(gazetteer: Gazetteer, key: str | None) -> bool:
    """The United Nations and their like: they send go-betweens, and have no side of their own."""
    actor = gazetteer.actor(key) if key else None
    return actor is not None and actor.kind in ORGANISED


def of_actor(document: Document, start: int, end: int, actor: ActorRecord, kind: str) -> PartyMention:
    """An actor of the tables, as he is named there."""
    word = preposition_before(document.plain, start)
    part = part_of(document.plain, start, end, kind, word)
    return PartyMention(
        start, end, document.text[start:end], actor.key, actor.name, kind, part, word, actor.kind
    )


def named_again(document: Document, party: PartyMention, start: int, end: int) -> PartyMention:
    """The same party by another word for it, which stands there."""
    text, word = document.text[start:end], preposition_before(document.plain, start)
    part = part_of(document.plain, start, end, "alias", word)
    return replace(party, start=start, end=end, text=text, kind="alias", part=part, preposition=word)


_WHERE = cues.word_set("in at near outside inside across throughout leaving visiting visited")


def part_of(plain: str, start: int, end: int, kind: str, preposition: str) -> Part:
    if plain[end : end + 1] == "-" and _MODIFIED.match(plain, end, end + 20):
        return "modifier"
    if plain[start - 1 : start] == "-" and _PREFIXED.search(plain, max(0, start - 8), start):
        return "modifier"
    if preposition in ("by", "and") and _BACKED_BY.search(plain, max(0, start - _LONGEST_BACKING), start):
        return "modifier"
    if _is_subject_of_a_post(plain, start, end, kind, preposition):
        return "topic"
    if kind == "demonym":  # "the Indian Affairs minister" of Canada
        return "topic" if plain[end : end + 8].lower() == " affairs" else "actor"
    if preposition in _WHERE:
        return "place"
    if preposition == "of" and _ISLAND_OF.search(plain, max(0, start - 24), start):
        return "place"
    if kind == "capital" and plain.startswith(", where ", end):
        return "place"
    if kind == "capital" and (
        _SCHEDULED_FOR.search(plain, max(0, start - 30), start) or _HOUSE.match(plain, end, end + 24)
    ):
        return "place"
    if kind == "capital" and (preposition in cues.LOCATIVE or _is_address(plain, end)):
        return "place"
    if kind == "capital" and _OF_ITS_COUNTRY.search(plain, max(0, start - 34), start):
        return "place"
    if preposition in cues.TOPIC:
        return "topic"
    return "actor"


def _is_subject_of_a_post(plain: str, start: int, end: int, kind: str, preposition: str) -> bool:
    before = plain[max(0, start - 24) : start]
    if preposition == "for" and _POSTED_FOR.search(before):
        return True
    return kind != "demonym" and bool(_POST_AHEAD.match(plain, end) and _POSTED_BY.search(before))


def _is_address(plain: str, end: int) -> bool:
    """ "Vienna talks", "Vienna meeting" and "the Moscow airport": the capital is only where it is."""
    return bool(
        re.match(
            r" (?:talks|meeting|summit|round|airport|conference|suburb|time|process)\b", plain[end : end + 14]
        )
    )


def _city(plain: str, hit: object) -> PlaceMention:
    start, end = hit.start, hit.end  # type: ignore[attr-defined]
    city = hit.city  # type: ignore[attr-defined]
    word = preposition_before(plain, start)
    capital = word == "of" and _CITY_OF.search(plain[max(0, start - 20) : start]) is not None
    owned = _OF_ITS_COUNTRY.search(plain[max(0, start - 34) : start]) is not None
    located = (word in cues.LOCATIVE and word != "of") or word == "host" or capital or owned
    return PlaceMention(start, end, plain[start:end], city.key, city.country, located)
