"""Parties, movements and unions that no table holds, by the name the article gives them."""

from __future__ import annotations

import re
from bisect import bisect_left
from dataclasses import dataclass, replace

from talks.reading.prose import cues
from talks.reading.prose.cues import word_set
from talks.reading.prose.text import Document
from talks.reading.who.mentions import PartyMention
from talks.reading.who.names import NOT_IN_NAMES

_POLITICAL = r"(?:Party|Movement|Front|Alliance|Coalition|League|Bloc|Platform|Rally|Congress|Democrats)"
_CIVIL = (
    r"(?:Union|Association|Federation|Confederation|Chamber|Forum|Institute|Foundation|Society|Network|Council"
    r"|Committee|Commission|Organi[sz]ation|Society|Club|Syndicate|Guild|Board|Agency|Company|Group|Centre|Center)"
)
_WORD = r"[^\W\d_a-z][\w'-]*"
# as in "the Maldivian Democratic Party (MDP)", "the Party of Democratic Action, SDA, said"
_NAMED = re.compile(
    rf"(?:{_WORD} (?:(?:of|for|and) )?){{0,5}}(?P<kind>\b{_POLITICAL}|\b{_CIVIL})\b"
    rf"(?P<tail>(?: (?:of|for|against) (?:the )?{_WORD}(?: {_WORD}){{0,2}})?)"
    rf"(?: \((?P<short>{_WORD})\)|, (?P<apart>[A-Z][A-Z-]{{1,7}}),)?"
)
# "the coalition Wakit Tamma", "the fisherfolk group Lakas ng Dagat", "the consultancy Guarania Energia"
_CALLED = re.compile(
    r"\b(?P<kind>coalition|party|movement|alliance|platform|group|consultancy|company|association|union"
    r"|think tank"
    rf"|charity|network) (?P<name>{_WORD}(?:(?: ng| de| of| la| el)? {_WORD}){{0,3}})"
)
_ARE_POLITICAL = frozenset({"coalition", "party", "movement", "alliance", "platform"})
_IS_POLITICAL = re.compile(rf"\b(?:{_POLITICAL}|(?:Democratic|National|Patriotic|Christian|Social) Union)\b")
# "Komsic's Democratic Front", but "the People's Party"
_ANOTHERS = re.compile(r".*(?<!People)(?<!Workers)(?<!Women)(?<!Citizen)(?<!Peasant)'s (?=[A-Z])")
_NOT_OF_A_NAME = cues.NOT_NAMES | NOT_IN_NAMES | word_set("main ruling opposition former biggest largest")


@dataclass(frozen=True, slots=True)
class Body:
    """A body at text[start:end]; `name` is its fullest form; only a political one is a party to talks."""

    start: int
    end: int
    name: str
    political: bool


def bodies_in(document: Document, parties: list[PartyMention]) -> list[Body]:
    """The bodies that the tables do not hold, in order, and their short forms."""
    known = [(party.start, party.end) for party in parties]
    organised = {party.start for party in parties if party.actor_kind in ("organisation", "forum")}
    found: list[Body] = []
    shorts: dict[str, Body] = {}
    for match in _NAMED.finditer(document.readable):
        body = _named(document, match)
        if (
            body is None
            or body.start in organised
            or _is_known(known, match.start("kind"), match.end("kind"))
        ):
            continue
        found.append(body)
        short = match["short"] or match["apart"]
        if short:
            shorts.setdefault(short, body)
    for match in _CALLED.finditer(document.readable):
        first = match["name"].split()[0].lower()
        if first not in _NOT_OF_A_NAME and not _is_known(known, match.start("name"), match.start("name") + 1):
            span = match.span("name")
            found.append(Body(*span, match["name"], match["kind"] in _ARE_POLITICAL))
    for short, body in shorts.items():
        again = re.finditer(rf"\b{re.escape(short)}\b", document.readable)
        found += [replace(body, start=match.start(), end=match.end()) for match in again]
    return sorted(found, key=lambda body: body.start)


def _named(document: Document, match: re.Match[str]) -> Body | None:
    """Without the words before it that are no part of a name: "But the Party of Regions"."""
    start, end = match.start(), match.end("tail")
    owned = _ANOTHERS.match(match.group())
    start += owned.end() if owned is not None else 0
    words = match.group()[start - match.start() : end - match.start()]
    while (first := words.split(" ", 1)[0]).lower() in _NOT_OF_A_NAME and " " in words:
        start += len(first) + 1
        words = words[len(first) + 1 :]
    if start >= match.start("kind") and not match["tail"]:
        return None  # "the Party", "Front": a word and no name
    return Body(start, end, document.text[start:end], _IS_POLITICAL.search(words) is not None)


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
