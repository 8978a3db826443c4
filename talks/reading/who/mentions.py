"""Where an article names parties and places, and as what: an actor, a place, a modifier or a topic."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections import Counter
from dataclasses import dataclass, replace
from itertools import pairwise
from operator import attrgetter
from typing import TYPE_CHECKING, Literal

from talks.reading.prose import cues
from talks.reading.prose.text import Document
from talks.reading.who.bodies import bodies_in, key_of
from talks.reading.who.first_names import names_a_paper, names_a_person

if TYPE_CHECKING:
    from actors.gazetteer import Gazetteer

INSTITUTIONS = ("ministry", "army", "government", "military", "bloc", "kremlin", "delegation", "opposition",
                "department", "agency")  # fmt: skip
# a party by itself, as Sudan's; an army that fights its state is not "the army"
_ARMED_FORCES = re.compile(r"\bArmed Forces\Z|\ALibyan National Army\Z|\ATatmadaw\Z")
Part = Literal["actor", "place", "modifier", "topic"]
_MODIFIED = re.compile(rf"-(?:{'|'.join(cues.MODIFIER_TAILS)})\b")
_PREFIXED = re.compile(r"\b(?:anti|pro|non|post|ex|trans|pre)-\Z", re.I)
_PREPOSITION = re.compile(
    r"([A-Za-z]+) (?:(?:the|central|downtown|southern|northern|eastern|western|neighbouring) )?\Z"
)
# "the special envoy for Syria", "the UN's Syria envoy": the country is the office's subject, not its sender
_POSTED_FOR = re.compile(r"\b(?:envoys?|representatives?|coordinators?|rapporteurs?) for (?:the )?\Z")
_POSTED_BY = re.compile(r"(?:'s|\bUN|\bU\.N\.|\bUS|\bU\.S\.|\bEU) (?:special )?\Z")
_POST_AHEAD = re.compile(r" (?:special )?(?:envoy|representative|coordinator|rapporteur)\b")
# "scheduled for Muscat", "the Omani capital Muscat"
_SCHEDULED_FOR = re.compile(
    r"\b(?:(?:scheduled|planned|set|due|slated) for|capital(?: of)?,?|city of) (?:the )?\Z"
)
# "at a Muscat hotel"
_HOUSE = re.compile(
    r" (?:[a-z]+ )?(?:hotel|palace|villa|venue|suburb|residence|conference centre|conference center"
    r"|airport|airbase)\b"
)
# "the European side", in a report that names the Union
_UNION = r"\bBrussels\b|(?<=[Tt]he )European(?= (?:side|team|delegation|negotiators?|bloc|mediators?)\b)"
_HALVES = re.compile(r"(?P<first>Greek|Turkish) and (?:Greek|Turkish)[ -](?P<people>Cypriots?)\b")
_KOREAS = {"North": "north-korea", "South": "south-korea"}
_HALF = re.compile(
    r"\b[Tt]he (?P<half>North|South)\b(?! (?:of|and the)\b| [A-Z]|[-–])"
    r"|\b(?P<first>North|South)(?= and (?:North|South) Korea)"
)
# how a country's own press calls its government
_SEATS = frozenset({"government", "executive", "centre"})
_OWN_KINDS = frozenset({"group", "body"})
_GOVERNMENT = re.compile(
    r"\b[Tt]he ((?:Federal |Union |Central |National )?Government|Executive|Centre)\b"
    r"(?! (?:of|in|for|and|Council|Committee|[A-Z])\b| [A-Z]|-)"
)
_BOTH_KOREAS = re.compile(r"\b(?:North and South|South and North) Korea")
# "met in Doha, Kinshasa said"
_SPEAKS = re.compile(r" (?:has |had )?(?:said|says|accused|denied|rejected|told|insisted|warned)\b")
_KINDS = (
    r"(?:Platform|Union|Commission|Council|Mission|League|Alliance|Front|Movement|Organi[sz]ation|Community"
    r"|Congress|Assembly|Association|Federation|Confederation|Chamber|Secretariat|Agency|Coalition|Conference|Authority)"
)
_GOVERNS = re.compile(r"\b(?:government|authorities|regime|junta|administration|leadership) in \Z")
_SMALL_KINDS = frozenset({"union", "association", "federation", "confederation", "chamber", "league"})
_KIND = re.compile(rf"\b({_KINDS})\Z")
_THE_KIND = re.compile(rf"\b[Tt]he (?P<kind>{_KINDS})\b(?! (?:of|for|in|on|[A-Z]))")
_DEFINED = re.compile(r" \((?:or |the )?(?P<short>[A-Z][A-Za-z-]{1,9})\)")
_PLACE_NAME = re.compile(
    r"\b(?:in|at|near|outside) (?:the (?:\w+ )?(?:city|town|resort|village|capital) of )?"
    r"(?P<name>[^\W\d_a-z][^\W\d_]+(?:[ -](?:(?:de|la|al|el|sur|am|the|of) )?[^\W\d_a-z][^\W\d_]+){0,3})"
)

_AFTER_ANOTHER = re.compile(r"(?:,| and| or|, and) \Z")
_OF_WHAT = re.compile(r" (?:of|in|for|on) ")
_CITY_OF = re.compile(r"\b(?:capital|city|town|resort|village|port)(?: city)? of \Z")
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


def parties_in(document: Document, gazetteer: Gazetteer) -> list[PartyMention]:
    """Return the known parties the text names, in order; sentences only, junk is not read."""
    found = []
    for hit in gazetteer.actor_mentions(document.readable):
        if document.sentence_at(hit.start) is None or hit.actor is None:
            continue
        if hit.kind != "demonym" and names_a_person(document.plain, hit.start, hit.end):
            continue
        if hit.kind == "capital" and names_a_paper(document.plain, hit.end):
            continue
        word = _preposition(document.plain, hit.start)
        if hit.kind == "capital" and _GOVERNS.search(document.plain, max(0, hit.start - 24), hit.start):
            word = ""  # "the government in Addis Ababa" acts
        part = _part(document.plain, hit.start, hit.end, hit.kind, word)
        found.append(
            PartyMention(
                hit.start,
                hit.end,
                document.text[hit.start : hit.end],
                hit.actor.key,
                hit.actor.name,
                hit.kind,
                part,
                word,
                hit.actor.kind,
            )
        )
    found = _with_bodies(document, found)
    found += _abbreviated(document, found)
    found += _brussels(document, found)
    found += _halves_of_korea(document, found, gazetteer)
    found += _at_home(document, found, gazetteer)
    found += _by_their_kind(document, found)
    found += _by_a_small_word(document, found)
    found.sort(key=lambda party: party.start)
    found = [_halved(document.plain, party, gazetteer) or party for party in found]
    return _coordinated(document.plain, found)


def _halved(plain: str, party: PartyMention, gazetteer: Gazetteer) -> PartyMention | None:
    """ "Greek and Turkish Cypriot leaders": the first half is not Greece."""
    match = _HALVES.match(plain, party.start)
    whole = gazetteer.actors_named(f"{match['first']} {match['people']}") if match else ()
    if match is None or len(whole) != 1:
        return None
    actor = whole[0]
    return replace(party, key=actor.key, name=actor.name, actor_kind=actor.kind, part="actor")


def _with_bodies(document: Document, found: list[PartyMention]) -> list[PartyMention]:
    """With the bodies that no table knows; "Ruritanian" in the name of one is not Ruritania."""
    names: list[str] = []
    for start, end in bodies_in(document):
        across = [party for party in found if party.start < end and start < party.end]
        if any(_holds_its_own(party, start, end) for party in across):
            continue
        text = document.text[start:end]
        name = next((name for name in names if name == text or name.endswith(f" {text}")), text)
        names.append(name)
        word = _preposition(document.plain, start)
        part = _part(document.plain, start, end, "name", word)
        found = [party for party in found if party not in across]
        found.append(PartyMention(start, end, text, key_of(name), name, "name", part, word, "body"))
    return sorted(found, key=_START)


def _holds_its_own(party: PartyMention, start: int, end: int) -> bool:
    """A name in the tables that is no mere part of the body's: as long, across its end, or its beginning."""
    inside = start <= party.start and party.end <= end
    opens = party.start == start and party.kind != "demonym" and party.actor_kind != "state"
    return not inside or party.end - party.start == end - start or opens


def _abbreviated(document: Document, found: list[PartyMention]) -> list[PartyMention]:
    """ "The Free Aceh Movement (Gam)": the short form means the same party from there on."""
    taken = {party.start for party in found}
    more: list[PartyMention] = []
    for party in found:
        defined = _DEFINED.match(document.plain, party.end)
        if defined is None or defined.start("short") in taken:
            continue
        for match in re.finditer(rf"\b{re.escape(defined['short'])}\b", document.readable[defined.start() :]):
            start, end = defined.start() + match.start(), defined.start() + match.end()
            if start not in taken and document.sentence_at(start) is not None:
                taken.add(start)
                word = _preposition(document.plain, start)
                part = _part(document.plain, start, end, "alias", word)
                text = document.text[start:end]
                more.append(
                    PartyMention(
                        start, end, text, party.key, party.name, "alias", part, word, party.actor_kind
                    )
                )
    return more


def _by_their_kind(document: Document, found: list[PartyMention]) -> list[PartyMention]:
    """ "The Unitary Platform ... The Platform wants": a capitalised kind means the party named with it."""
    kinds: dict[str, PartyMention] = {}
    for party in found:
        match = _KIND.search(_OF_WHAT.split(party.text, 1)[0]) if " " in party.text else None
        if match is not None:
            kinds.setdefault(match[1], party)
    if not kinds:
        return []
    taken = {offset for party in found for offset in range(party.start, party.end)}
    more: list[PartyMention] = []
    for match in _THE_KIND.finditer(document.readable):
        start, end = match.span("kind")
        meant = kinds.get(match["kind"])
        if meant is not None and meant.end < start not in taken and document.sentence_at(start) is not None:
            word = _preposition(document.plain, start)
            part = _part(document.plain, start, end, "alias", word)
            text = document.text[start:end]
            more.append(
                replace(meant, start=start, end=end, text=text, kind="alias", part=part, preposition=word)
            )
    return more


def _by_a_small_word(document: Document, found: list[PartyMention]) -> list[PartyMention]:
    """ "The Lake Fishermen's Union ... the union wants": the only body of that kind, told of before."""
    nouns = _SMALL_KINDS & document.words
    if not nouns:
        return []
    kinds: dict[str, dict[str, PartyMention]] = {}
    for party in found:
        head = _OF_WHAT.split(party.text, 1)[0].rsplit(" ", 1)
        if len(head) > 1 and head[1].lower() in nouns and party.kind != "demonym":
            kinds.setdefault(head[1].lower(), {}).setdefault(party.key, party)
    more: list[PartyMention] = []
    for noun, bodies in kinds.items():
        if len(bodies) > 1:
            continue
        meant = next(iter(bodies.values()))
        for match in re.finditer(rf"\b[Tt]he ({noun})\b(?! (?:of|for|between)\b|-)", document.readable):
            start, end = match.span(1)
            if meant.end < start and document.sentence_at(start) is not None:
                word = _preposition(document.plain, start)
                part = _part(document.plain, start, end, "alias", word)
                text = document.text[start:end]
                more.append(
                    replace(meant, start=start, end=end, text=text, kind="alias", part=part, preposition=word)
                )
    return more


def _brussels(document: Document, found: list[PartyMention]) -> list[PartyMention]:
    """ "Brussels is pushing Washington": the Union, in a report that names it; the city is a place."""
    union = next((party for party in found if party.key == "european-union"), None)
    if union is None or any(party.key == "nato" for party in found):
        return []
    more: list[PartyMention] = []
    for match in re.finditer(_UNION, document.readable):
        start, end = match.span()
        word = _preposition(document.plain, start)
        acts = document.plain[start:end] == "European" or (
            _part(document.plain, start, end, "capital", word) == "actor" and word not in ("to", "from")
        )
        if acts and document.sentence_at(start) is not None:
            text = document.text[start:end]
            kept = replace(
                union, start=start, end=end, text=text, kind="metonym", part="actor", preposition=word
            )
            more.append(kept)
    return more


def _at_home(document: Document, found: list[PartyMention], gazetteer: Gazetteer) -> list[PartyMention]:
    """ "The Federal Government", "the Executive": the state that is told of most, over a body of its own."""
    if _SEATS.isdisjoint(document.words):
        return []
    home = home_in(document, found, gazetteer)
    actor = gazetteer.actor(home) if home is not None else None
    if actor is None:
        return []
    taken = {party.end for party in found}
    more: list[PartyMention] = []
    for match in _GOVERNMENT.finditer(document.readable):
        start, end = match.span(1)
        india = match[1] != "Centre" or actor.key == "india"
        if end in taken or not india or document.sentence_at(start) is None:
            continue
        word = _preposition(document.plain, start)
        part = _part(document.plain, start, end, "metonym", word)
        names = (document.text[start:end], actor.key, actor.name, "metonym")
        more.append(PartyMention(start, end, *names, part, word, actor.kind))
    return more


def _halves_of_korea(
    document: Document, found: list[PartyMention], gazetteer: Gazetteer
) -> list[PartyMention]:
    """ "The North has long demanded", "North and South Korea": in a report on both Koreas."""
    named = {party.key for party in found if party.key in _KOREAS.values()}
    both = len(named) == len(_KOREAS) or (
        "korea" in document.words and _BOTH_KOREAS.search(document.readable) is not None
    )
    more: list[PartyMention] = []
    for match in _HALF.finditer(document.readable) if both else ():
        start, end = match.span("half" if match["half"] else "first")
        half = document.plain[start:end]
        word, actor = _preposition(document.plain, start), gazetteer.actor(_KOREAS[half])
        if actor is not None and document.sentence_at(start) is not None and word not in cues.LOCATIVE:
            words = (half, actor.key, actor.name)
            more.append(PartyMention(start, end, *words, "alias", "actor", word, actor.kind))
    return more


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
    for party in parties:
        if party.part == "place" and party.start not in taken and party.kind != "demonym":
            iso3 = _iso3(gazetteer, party)
            if iso3:
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
        if city and party.kind != "demonym" and document.plain[party.start - 2 : party.start] == ", ":
            closed = document.plain[party.end : party.end + 1] in ",.;)"
            party.part = "place" if closed and _iso3(gazetteer, party) == city.country else party.part
        if party.kind not in ("capital", "metonym"):
            continue
        joined = _AFTER_ANOTHER.search(document.plain[max(0, party.start - 6) : party.start])
        if joined is None:
            continue
        if joined.group() == ", " and _SPEAKS.match(document.plain, party.end):
            continue
        before = ending.get(party.start - len(joined.group()))
        if before is not None and before.located and before.end not in acting:
            party.part = "place"


def within(items: list[PartyMention], start: int, end: int) -> list[PartyMention]:
    """The mentions that begin in [start, end)."""
    low = bisect_left(items, start, key=_START)
    return items[low : bisect_left(items, end, low, key=_START)]


def places_within(items: list[PlaceMention], start: int, end: int) -> list[PlaceMention]:
    """The places that begin in [start, end)."""
    low = bisect_left(items, start, key=_START)
    return items[low : bisect_left(items, end, low, key=_START)]


_NOT_ACTING = cues.LOCATIVE | cues.TOPIC | {"to", "from", "with", "against"}


def foremost(parties: list[PartyMention], kind: str) -> str | None:
    """The state or group named at least twice as often as any other of its kind."""
    acting = (party for party in parties if party.part == "actor" and party.preposition not in _NOT_ACTING)
    counts = Counter(party.key for party in acting if party.actor_kind == kind)
    ranked = [*counts.most_common(2), (None, 0), (None, 0)]
    return ranked[0][0] if ranked[0][1] > 1 and ranked[0][1] >= 2 * ranked[1][1] else None


def home_in(document: Document, parties: list[PartyMention], gazetteer: Gazetteer) -> str | None:
    """Whose own affairs the report is about: a state with its groups, its unions, its churches."""
    told = Counter(party.key for party in parties if party.actor_kind in _OWN_KINDS)
    homes = Counter(home for party in parties if (home := gazetteer.home_of(party.key)) is not None)
    state = foremost(parties, "state")
    if state is not None:
        return state if told or homes[state] else None
    if homes:
        ranked = [*homes.most_common(2), ("", 0)]
        return ranked[0][0] if ranked[0][1] >= 2 * ranked[1][1] else None
    return _of_the_dateline(document, gazetteer) if told else None


def _of_the_dateline(document: Document, gazetteer: Gazetteer) -> str | None:
    where = document.dateline_place
    cities = gazetteer.cities_named(document.text[where[0] : where[1]].title()) if where else ()
    state = gazetteer.state_of(cities[0].country) if len(cities) == 1 else None
    return state.key if state is not None else None


def owner_of(document: Document, parties: list[PartyMention], noun: str, offset: int) -> PartyMention | None:
    """Whose "ministry", "army" or "bloc": the party that had one, named last before the offset."""
    if noun in ("army", "military"):
        forces = next((party for party in parties if _ARMED_FORCES.search(party.name)), None)
        if forces is not None:
            return forces
    for party in reversed(within(parties, max(0, offset - 4000), offset)):
        if noun in ("army", "military") and party.actor_kind == "group":
            continue
        if noun == "bloc":
            if party.key == "european-union":
                return party
            continue
        own = document.plain[party.end : party.end + 34].lower().replace("minister", "ministry")
        before = document.plain[max(0, party.start - 24) : party.start].lower()
        if party.text.lower().endswith(noun) or re.match(
            rf"(?:'s)? (?:(?!(?:the|an?|and|or|to|of|with|that|but|from)\b)[\w-]+ ){{0,2}}{noun}\b", own
        ):
            return party
        if re.search(rf"\b{noun} (?:of|in) (?:the )?\Z", before):
            return party  # "the Government of the Sudan"
    return None


def _iso3(gazetteer: Gazetteer, party: PartyMention) -> str | None:
    records = gazetteer.actors_named(party.name)
    return records[0].iso3 if records else None


def _preposition(plain: str, start: int) -> str:
    nearest = plain[max(0, start - 40) : start].rsplit(" ", 3)[-3:]
    match = _PREPOSITION.search(" ".join(nearest))
    return match[1].lower() if match else ""


def _part(plain: str, start: int, end: int, kind: str, preposition: str) -> Part:
    if plain[end : end + 1] == "-" and _MODIFIED.match(plain, end, end + 20):
        return "modifier"
    if plain[start - 1 : start] == "-" and _PREFIXED.search(plain, max(0, start - 8), start):
        return "modifier"
    if _is_subject_of_a_post(plain, start, end, kind, preposition):
        return "topic"
    if kind == "demonym":
        return "actor"
    if preposition in (
        "in",
        "at",
        "near",
        "outside",
        "inside",
        "across",
        "throughout",
        "leaving",
        "visiting",
        "visited",
    ):
        return "place"
    if kind == "capital" and plain.startswith(", where ", end):
        return "place"
    if kind == "capital" and (
        _SCHEDULED_FOR.search(plain, max(0, start - 30), start) or _HOUSE.match(plain, end, end + 24)
    ):
        return "place"
    if kind == "capital" and (preposition in cues.LOCATIVE or _is_address(plain, end)):
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
            r" (?:talks|meeting|summit|round|airport|conference|suburb|time"
            r"|process)\b",
            plain[end : end + 14],
        )
    )


def _coordinated(plain: str, found: list[PartyMention]) -> list[PartyMention]:
    """ "in Moscow and Kyiv", "on Iran and Syria": the second shares the first one's part."""
    for first, second in pairwise(found):
        between = plain[first.end : second.start]
        if between in (" and ", ", ", " or ", ", and ", " and the ") and second.kind != "demonym":
            if between == ", " and _SPEAKS.match(plain, second.end):
                continue
            if first.part == "place" and (second.kind == "capital" or first.kind != "capital"):
                second.part = "place" if plain[second.end : second.end + 1] in " .,;" else second.part
            elif first.part == "topic":
                second.part = "topic"
    return found


def _city(plain: str, hit: object) -> PlaceMention:
    start, end = hit.start, hit.end  # type: ignore[attr-defined]
    city = hit.city  # type: ignore[attr-defined]
    word = _preposition(plain, start)
    capital = word == "of" and _CITY_OF.search(plain[max(0, start - 20) : start]) is not None
    located = (word in cues.LOCATIVE and word != "of") or word == "host" or capital
    return PlaceMention(start, end, plain[start:end], city.key, city.country, located)
