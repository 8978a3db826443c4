"""Parties, movements and unions that no table holds, by the name the article gives them."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterator
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from talks.reading.prose.cues import word_set
from talks.reading.prose.text import Document
from talks.reading.who.mentions import PartyMention
from talks.reading.who.posts import HEADS

if TYPE_CHECKING:
    from actors.gazetteer import Gazetteer

# they speak for themselves at talks, as no institute, charity or company does
_SPEAKING = (
    r"(?:Party|Movement|Front|Alliance|Coalition|League|Bloc|Platform|Rally|Congress|Democrats|Union|Association"
    r"|Federation|Confederation|Chamber|Syndicate|Guild|Central(?! [A-Z])|Conference|Church|Samiti|Sangh"
    r"|Parishad|Volunteers"
    r"|Brotherhood|Nation|Authority|Council|Committee|Cooperative|Command|Force)"
)
_SILENT = (
    r"(?:Forum|Institute|Foundation|Society|Network|Club|Company|Group|Centre|Center|University"
    r"|Research|Fund)"
)
_WORD = r"[^\W\d_a-z][\w'-]*"
# as in "the Maldivian Democratic Party (MDP)", "the Party of Democratic Action, SDA, said"
_NAMED = re.compile(
    rf"(?:{_WORD} (?:(?:of|for|and) )?){{0,5}}(?P<kind>\b{_SPEAKING}|\b{_SILENT})\b"
    rf"(?P<tail>(?: (?:of|for|against) (?:the )?{_WORD}(?: {_WORD}){{0,2}})?)"
    rf"(?: \((?P<short>{_WORD})\)|, (?P<apart>[A-Z][A-Z-]{{1,7}}),)?"
)
_KIND = re.compile(rf"\b(?:{_SPEAKING}|{_SILENT})\b")
_SHORT = re.compile(r" \([A-Z][A-Za-z-]{1,9}\)")
FARTHEST = 90  # characters to the left that a name may begin
_LEFT = re.compile(rf"(?:{_WORD} (?:(?:of|for|and) )?){{1,5}}\Z")
_LEFT_OF_SHORT = re.compile(rf"{_WORD}(?: (?:(?:of|for|de|del|da|do|the|and) ){{0,2}}{_WORD}){{1,6}}\Z")
# whatever is shortened behind it: "the Bolivian Workers' Central (COB)"
_SHORTENED = re.compile(
    rf"(?P<name>{_WORD}(?: (?:(?:of|for|de|del|da|do|the|and) ){{0,2}}{_WORD}){{1,6}})"
    rf" \((?P<short>[A-Z][A-Za-z-]{{1,9}})\)"
)
# "the coalition Wakit Tamma", "the fisherfolk group Lakas ng Dagat", "the consultancy Guarania Energia"
_CALLED = re.compile(
    r"\b(?P<kind>coalition|party|movement|alliance|platform|group|consultancy|company|association|union"
    r"|think tank|federation|organi[sz]ation,?"
    rf"|charity|network) (?P<name>{_WORD}(?:(?: ng| de| of| la| el)? {_WORD}){{0,3}})"
)
# "the mineworkers' union", "the bondholder committee"
_PLAIN = re.compile(
    r"\b[Tt]he (?P<name>(?:[a-z-]+ )?[a-z-]+(?:s'|ers?'?|men's|women's) "
    r"(?:union|federation|association|committee|assembly|chamber|council|confederation|conference|cooperative))\b"
)
_SPEAK = word_set(
    "coalition party movement alliance platform union federation organisation organization organisation,"
    " organization,"
)
_FIGHTS = re.compile(r"\b(?:opposition|political|parliamentary|armed|rebel|militant|indigenous) \Z")
_SPEAKS = re.compile(rf"\b{_SPEAKING}\b")
# an organ of a state is none
_OF_A_STATE = re.compile(
    r"\b(?:Ministry|Department|Office|Senate|Parliament|Court|Army|Police|Navy|Forces|Bank|Service|Secretariat"
    r"|Directorate|Bureau|Treasury|Cabinet|Embassy|Presidency|Corporation|Mission|Commission|Agency|Board"
    r"|Legislative|(?:National|Federal|Supreme|State|High|Joint|Security|Central|Foreign|Defen[cs]e|Privy"
    r"|Military"
    r"|Constituent|General|Provincial|Sovereign\w*|Leadership|Executive|Advisory|Coordinating|Technical)"
    r" (?:\w+ )?"
    r"(?:Council|Committee|Assembly|Authority|Command|Conference|Force)"
    r"|(?:Council|Committee) of (?:Ministers|State|Europe|Elders)"
    r"|Peace Conference|Air Force|Customs Union|Monetary Union|Economic Union)\b"
)
_ORGAN = re.compile(r"\b(?:Authority|Council|Committee|Command|Force)\b")
# "Komsic's Democratic Front", but "the People's Party"
_ANOTHERS = re.compile(r".*(?<!People)(?<!Worker)(?<!Women)(?<!Citizen)(?<!Peasant)(?<!Grower)'s (?=[A-Z])")
_NOT_OF_A_NAME = (HEADS - word_set("general academic professor teacher farmer")) | word_set(
    "the a an and but in on at of for from with by when while as after before its their his her our this"
    " that both main ruling opposition former biggest largest meanwhile earlier later however vice deputy"
    " prime foreign monday tuesday wednesday thursday friday saturday sunday"
)


@dataclass(frozen=True, slots=True)
class Body:
    """A body at text[start:end]; `name` is its fullest form; whether it `speaks` for itself at talks."""

    start: int
    end: int
    name: str
    speaks: bool


def bodies_in(document: Document, gazetteer: Gazetteer, parties: list[PartyMention]) -> list[Body]:
    """The bodies that the tables do not hold, in order, and their short forms."""
    known = [(party.start, party.end) for party in parties]
    states = {party.start for party in parties if party.actor_kind == "state"}
    groups = [party for party in parties if party.actor_kind != "state"]
    organised = {party.start for party in parties if party.actor_kind in ("organisation", "forum")}
    found: dict[int, Body] = {}
    shorts: dict[str, Body] = {}
    plain = document.readable
    named = _all(_KIND, _LEFT, _NAMED, plain)
    for match in (*named, *_all(_SHORT, _LEFT_OF_SHORT, _SHORTENED, plain)):
        body = _named(document, gazetteer, match)
        told = match.re is _NAMED and _is_known(known, match.start("kind"), match.end("kind"))
        if body is None or body.start in organised or told or _is_known(known, body.start, body.end):
            continue
        if body.start in states and _ORGAN.search(body.name):
            continue  # "the Gambian Maritime Authority"
        if any(_is_part_of(body, party) for party in groups):
            continue  # "the |Eagle Force|", where the Malaita Eagle Force is known
        body = found.setdefault(body.end, body)
        short = match["short"] or (match["apart"] if match.re is _NAMED else None)
        if short and len(short) > 1:
            shorts.setdefault(short, body)
    for match in _PLAIN.finditer(document.readable):
        start, end = match.span("name")
        found.setdefault(end, Body(start, end, document.text[start:end], speaks=True))
    for match in _CALLED.finditer(document.readable):
        start, end = match.span("name")
        first = match["name"].split()[0].lower()
        if first not in _NOT_OF_A_NAME and not _is_known(known, start, start + 1):
            fights = _FIGHTS.search(document.plain, max(0, match.start() - 16), match.start()) is not None
            found.setdefault(end, Body(start, end, match["name"], fights or match["kind"] in _SPEAK))
    bodies = list(found.values())
    for short, body in shorts.items():
        again = re.finditer(rf"\b{re.escape(short)}\b", document.readable)
        bodies += [replace(body, start=match.start(), end=match.end()) for match in again]
    return sorted(bodies, key=lambda body: body.start)


def _all(
    sign: re.Pattern[str], ahead: re.Pattern[str], whole: re.Pattern[str], plain: str
) -> Iterator[re.Match[str]]:
    """The names that hold such a sign: sought from there to the left, for capitals are many and signs few."""
    done = -1
    for told in sign.finditer(plain):
        left = ahead.search(plain, max(0, told.start() - FARTHEST), told.start())
        match = whole.match(plain, left.start() if left is not None else told.start())
        if match is not None and told.start() >= done and match.end() >= told.end():
            done = match.end()
            yield match


def _named(document: Document, gazetteer: Gazetteer, match: re.Match[str]) -> Body | None:
    """Without the words before it that are no part of a name: "But the Party of Regions"."""
    named = match.re is _NAMED
    start, end = match.start(), match.end("tail" if named else "name")
    owned = _ANOTHERS.match(match.group()[: end - start])
    start += owned.end() if owned is not None else 0
    words = match.group()[start - match.start() : end - match.start()]
    while (first := words.split(" ", 1)[0]).lower() in _NOT_OF_A_NAME and " " in words:
        start += len(first) + 1
        words = words[len(first) + 1 :]
    if named and start >= match.start("kind") and not match["tail"]:
        return None  # "the Party", "Front": a word and no name
    if not named and (" " not in words or gazetteer.opens_a_name(first)):
        return None  # "Minister Ana Testova (CDU)"
    if _OF_A_STATE.search(words):
        return None
    speaks = _SPEAKS.search(words) is not None or not (named or _SILENCE.search(words))
    return Body(start, end, document.text[start:end], speaks)


_SILENCE = re.compile(rf"\b{_SILENT}\b")


def _is_part_of(body: Body, party: PartyMention) -> bool:
    inside = body.start <= party.start and party.end <= body.end
    return inside or f" {body.name} " in f" {party.name} "


def _is_known(known: list[tuple[int, int]], start: int, end: int) -> bool:
    index = bisect_left(known, (start + 1, 0)) - 1
    return any(first <= start and end <= last for first, last in known[max(0, index - 3) : index + 1])


def body_ending(bodies: list[Body], offset: int) -> Body | None:
    """The body whose name ends right there."""
    low = bisect_left(bodies, offset - 80, key=lambda body: body.start)
    return next((body for body in bodies[low:] if body.end == offset), None)


def bodies_within(bodies: list[Body], start: int, end: int) -> list[Body]:
    low = bisect_left(bodies, start, key=lambda body: body.start)
    high = bisect_left(bodies, end, key=lambda body: body.start)
    return bodies[low:high]
