"""The parties an article names: by the tables, by names of its own, by their letters, kinds and seats."""

from __future__ import annotations

import re
from dataclasses import replace
from itertools import pairwise
from operator import attrgetter
from typing import TYPE_CHECKING

from talks.reading.prose import cues
from talks.reading.prose.text import Document
from talks.reading.who.bodies import with_bodies
from talks.reading.who.first_names import names_a_paper, names_a_person
from talks.reading.who.homes import of_its_own_affairs
from talks.reading.who.mentions import SPEAKS, PartyMention, part_of, preposition_before
from talks.reading.who.oppositions import oppositions

if TYPE_CHECKING:
    from actors.gazetteer import Gazetteer

# "the European side", in a report that names the Union
_UNION = r"\bBrussels\b|(?<=[Tt]he )European(?= (?:side|team|delegation|negotiators?|bloc|mediators?)\b)"
_HALVES = re.compile(r"(?P<first>Greek|Turkish) and (?:Greek|Turkish)[ -](?P<people>Cypriots?)\b")
_KOREAS = {"North": "north-korea", "South": "south-korea"}
# two states of one name, told of as a pair
_TWINS = {"Koreas": ("north-korea", "south-korea"), "Sudans": ("sudan", "south-sudan")}
_PLURALS = frozenset({"koreas", "sudans"})
_PAIR = re.compile(
    r"\b(?P<first>[Bb]oth|(?:[Tt]he )?(?:[Tt]wo|[Rr]ival)|[Tt]he)(?: [a-z-]+)? (?P<second>Koreas|Sudans)\b"
)
_HALF = re.compile(
    r"\b[Tt]he (?P<half>North|South)\b(?! (?:of|and the)\b| [A-Z]|[-–])"
    r"|\b(?P<first>North|South)(?= and (?:North|South) Korea)"
)
# how a country's own press calls its government
_SEATS = frozenset({"government", "executive", "centre"})
_GOVERNMENT = re.compile(
    r"\b[Tt]he ((?:Federal |Union |Central |National )?Government|Executive|Centre)\b"
    r"(?! (?:of|in|for|and|Council|Committee|[A-Z])\b| [A-Z]|-)"
)
_BOTH_KOREAS = re.compile(r"\b(?:North and South|South and North) Korea")
_KINDS = (
    r"(?:Platform|Union|Commission|Council|Mission|League|Alliance|Front|Movement|Organi[sz]ation|Community"
    r"|Congress|Assembly|Association|Federation|Confederation|Chamber|Secretariat|Agency|Coalition|Conference|Authority|Fund|Bank|Committee"
    r"|Party|Clan|Group|Forum|Network|Syndicate|Brotherhood|Collective|Cartel|Society|Initiative)"
)
_LENDERS = frozenset({"Fund", "Bank"})  # so called also where only their letters are told
# not "the Somali government in | Kampala"
_GOVERNS = re.compile(
    r"(?:\A|[^\w ] ?|\b[Tt]he |\b[a-z-]+ )(?:government|authorities|regime|junta|administration|leadership)"
    r" in \Z"
)
_SMALL_KINDS = frozenset({"union", "association", "federation", "confederation", "chamber", "league"})
_KIND = re.compile(rf"\b({_KINDS})\Z")
_THE_KIND = re.compile(rf"\b[Tt]he (?P<kind>{_KINDS})\b(?! (?:of|for|in|on|[A-Z]))")
# what a name is shortened to behind it: "Mahdi Army (JAM)", or "Mahdi Army, JAM, said"
_IN_BRACKETS = re.compile(r" \((?:or |the )?([A-Z][A-Za-z-]{1,9})\)")
_BETWEEN_COMMAS = re.compile(r", ([A-Z][A-Z-]{1,7}),")
_OF_WHAT = re.compile(r" (?:of|in|for|on) ")
_BORN_WITH = re.compile(r"\b(?:[Aa]l|[Ee]l|[Aa][dnrst]|[Aa]sh)-\Z")
_FIRST_NAME = re.compile(r"\b(?!The\b)[A-Z][a-z]+ \Z")  # "Michael |JORDAN|"
_CAPITALS = re.compile(r"\b[A-Z]{4,}\b")
_START = attrgetter("start")


def parties_in(document: Document, gazetteer: Gazetteer) -> list[PartyMention]:
    """Return the known parties the text names, in order; sentences only, junk is not read."""
    found = []
    for hit in gazetteer.actor_mentions(document.readable):
        if document.sentence_at(hit.start) is None or hit.actor is None:
            continue
        joined = document.plain[hit.start - 1 : hit.start] == "-"
        if joined and _BORN_WITH.search(document.plain, max(0, hit.start - 4), hit.start):
            continue  # "Al-Fateh Qurashi" is no Fatah
        if hit.kind != "demonym" and names_a_person(document.plain, hit.start, hit.end):
            continue
        if hit.kind == "capital" and names_a_paper(document.plain, hit.end):
            continue
        word = preposition_before(document.plain, hit.start)
        if hit.kind == "capital" and _GOVERNS.search(document.plain, max(0, hit.start - 40), hit.start):
            word = ""  # "the government in Addis Ababa" acts
        part = part_of(document.plain, hit.start, hit.end, hit.kind, word)
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
    found = with_bodies(document, gazetteer, sorted(found, key=_START))
    found += _in_capitals(document, gazetteer, {party.start for party in found})
    found += oppositions(document, found, gazetteer)
    found += _abbreviated(document, found)
    found += _brussels(document, found)
    found += _halves_of_korea(document, found, gazetteer)
    found += _twins(document, gazetteer)
    found += _at_home(document, found, gazetteer)
    found += _by_their_kind(document, found)
    found += _by_a_small_word(document, found)
    found.sort(key=lambda party: party.start)
    found = [_halved(document.plain, party, gazetteer) or party for party in found]
    return _coordinated(document.plain, found)


def _in_capitals(document: Document, gazetteer: Gazetteer, taken: set[int]) -> list[PartyMention]:
    """ "KENYA and Uganda have": a state in capitals, as the word that opens a report is set."""
    more: list[PartyMention] = []
    for match in _CAPITALS.finditer(document.readable):
        (start, end), name = match.span(), match.group().title()
        states = [one for one in gazetteer.actors_named(name) if one.kind == "state" and one.name == name]
        if start in taken or len(states) != 1 or document.sentence_at(start) is None:
            continue
        if not _FIRST_NAME.search(document.plain, max(0, start - 12), start):
            word = preposition_before(document.plain, start)
            part = part_of(document.plain, start, end, "name", word)
            names = (match.group(), states[0].key, name, "name")
            more.append(PartyMention(start, end, *names, part, word, "state"))
    return more


def _halved(plain: str, party: PartyMention, gazetteer: Gazetteer) -> PartyMention | None:
    """ "Greek and Turkish Cypriot leaders": the first half is not Greece."""
    match = _HALVES.match(plain, party.start)
    whole = gazetteer.actors_named(f"{match['first']} {match['people']}") if match else ()
    if match is None or len(whole) != 1:
        return None
    actor = whole[0]
    return replace(party, key=actor.key, name=actor.name, actor_kind=actor.kind, part="actor")


def _abbreviated(document: Document, found: list[PartyMention]) -> list[PartyMention]:
    """ "The Free Aceh Movement (Gam)": the short form means the same party from there on."""
    taken = {party.start for party in found}
    more: list[PartyMention] = []
    for party in found:
        defined = _letters_behind(document, party)
        if defined is None or defined.start(1) in taken:
            continue
        for match in re.finditer(rf"\b{re.escape(defined[1])}\b", document.readable[defined.start() :]):
            start, end = defined.start() + match.start(), defined.start() + match.end()
            if start not in taken and document.sentence_at(start) is not None:
                taken.add(start)
                word = preposition_before(document.plain, start)
                part = part_of(document.plain, start, end, "alias", word)
                text = document.text[start:end]
                more.append(
                    PartyMention(
                        start, end, text, party.key, party.name, "alias", part, word, party.actor_kind
                    )
                )
    return more


def _letters_behind(document: Document, party: PartyMention) -> re.Match[str] | None:
    """What a party is called for short; not "the Workers' Central of Gambia (WCG)", "South Sudan, SPLM"."""
    alike = document.plain[party.end + 2 : party.end + 3] == party.text[:1]
    if document.plain[party.end : party.end + 2] == " (":
        return _IN_BRACKETS.match(document.plain, party.end) if alike or party.actor_kind != "state" else None
    named = alike and " " in party.text and party.actor_kind != "state"
    return _BETWEEN_COMMAS.match(document.plain, party.end) if named else None


def _by_their_kind(document: Document, found: list[PartyMention]) -> list[PartyMention]:
    """ "The Unitary Platform ... The Platform wants": a capitalised kind means the party named with it."""
    kinds: dict[str, PartyMention] = {}
    for party in found:
        long = " " in party.text
        match = _KIND.search(_OF_WHAT.split(party.text if long else party.name, 1)[0])
        if match is not None and (long or match[1] in _LENDERS):
            kinds.setdefault(match[1], party)
    if not any(f"he {kind}" in document.plain for kind in kinds):
        return []
    taken = {offset for party in found for offset in range(party.start, party.end)}
    more: list[PartyMention] = []
    for match in _THE_KIND.finditer(document.readable):
        start, end = match.span("kind")
        meant = kinds.get(match["kind"])
        if meant is not None and meant.end < start not in taken and document.sentence_at(start) is not None:
            word = preposition_before(document.plain, start)
            part = part_of(document.plain, start, end, "alias", word)
            text = document.text[start:end]
            more.append(
                replace(meant, start=start, end=end, text=text, kind="alias", part=part, preposition=word)
            )
    return more


def _by_a_small_word(document: Document, found: list[PartyMention]) -> list[PartyMention]:
    """ "The Lake Fishermen's Union ... the union wants": the only body of that kind, told of before."""
    nouns = [noun for noun in _SMALL_KINDS & document.words if f"he {noun}" in document.plain]
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
                word = preposition_before(document.plain, start)
                part = part_of(document.plain, start, end, "alias", word)
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
        word = preposition_before(document.plain, start)
        acts = document.plain[start:end] == "European" or (
            part_of(document.plain, start, end, "capital", word) == "actor" and word not in ("to", "from")
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
    home = of_its_own_affairs(document, found, gazetteer)
    indian = "Delhi" in document.plain[:200] or any(party.key == "india" for party in found)
    if home is None and "centre" in document.words and indian:
        home = "india"  # no other land's press calls its government so
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
        word = preposition_before(document.plain, start)
        part = part_of(document.plain, start, end, "metonym", word)
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
        word, actor = preposition_before(document.plain, start), gazetteer.actor(_KOREAS[half])
        there = word in cues.LOCATIVE and word != "of" and (match["half"] or word != "from")
        if actor is not None and document.sentence_at(start) is not None and not there:
            words = (half, actor.key, actor.name)
            more.append(PartyMention(start, end, *words, "alias", "actor", word, actor.kind))
    return more


def _twins(document: Document, gazetteer: Gazetteer) -> list[PartyMention]:
    """ "The two Koreas", "both Sudans": one and the other."""
    more: list[PartyMention] = []
    for match in _PAIR.finditer(document.readable) if not document.words.isdisjoint(_PLURALS) else ():
        word = preposition_before(document.plain, match.start())
        for part, key in zip(("first", "second"), _TWINS[match["second"]], strict=True):
            start, end = match.span(part)
            actor = gazetteer.actor(key)
            if actor is not None and document.sentence_at(start) is not None:
                names = (document.text[start:end], actor.key, actor.name, "alias")
                more.append(PartyMention(start, end, *names, "actor", word, actor.kind))
            word = ""  # it is of people "from" the second as of the first
    return more


def _coordinated(plain: str, found: list[PartyMention]) -> list[PartyMention]:
    """ "in Moscow and Kyiv", "on Iran and Syria": the second shares the first one's part."""
    for first, second in pairwise(found):
        between = plain[first.end : second.start]
        if between in (" and ", ", ", " or ", ", and ", " and the ") and second.kind != "demonym":
            if between == ", " and SPEAKS.match(plain, second.end):
                continue
            if second.actor_kind == "group":
                continue  # "in the Assembly of the Republic, Renamo": no place
            if first.part == "place" and (second.kind == "capital" or first.kind != "capital"):
                second.part = "place" if plain[second.end : second.end + 1] in " .,;" else second.part
            elif first.part == "topic":
                second.part = "topic"
    return found
