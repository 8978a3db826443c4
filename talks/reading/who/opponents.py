"""What tells that an official is not of a state: he meets it, is sent to it, or another has his office."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from talks.reading.prose.text import Sentence
from talks.reading.who.cast import Person, PersonMention
from talks.reading.who.mentions import within
from talks.reading.who.pairs import set_against
from talks.reading.who.roll import Roll
from talks.reading.who.state_offices import held_by_one

# "The Gambian team met Deputy Secretary |A|": they are of two sides
_FACED_AHEAD = re.compile(
    r"\b(?:met(?: with)?|meets?|meeting with|talks with|(?:received|hosted|welcomed|greeted|summoned"
    r"|accused|urged|phoned|called|thanked|invited|asked|seen|joined) by|called (?:up)?on|(?:paid"
    r"|pays) [a-z ]{3,20} (?:on|to)|(?:tele)?phone[sd]|rang|contacted|confer(?:s|red) with|dine[sd] with"
    r"|s(?:ees|pok?e|peaks) (?:to|with)|told|tells|received|hosted|welcomed|greeted|summoned|accused"
    r"|urged|phoned|thanked|invited|asked|visited|saw|facing|opposite|against)"
    r"(?: the)?(?: (?!and\b)[\w.'-]+){0,6} \Z"
)
_FACED_BEHIND = re.compile(
    r",? (?:on \w+ |has |had |also |later |then )*(?:met|meets?|told|received|hosted|welcomed|greeted|accused"
    r"|urged|phoned|called|thanked|invited|asked|summoned|warned|visited|saw|held talks with|spoke (?:to"
    r"|with)|discussed [^,.;]{2,40}? with|talked to)(?: with)? (?:the |his |her |its )?"
)
_AND_HIS_PEER = re.compile(r",? and (?:his|her|their|the) (?=[A-Z])")
_A_TITLE = re.compile(r"(?:(?!us\b|me\b|reporters\b|journalists\b|that\b|a\b)[\w.'-]+ ){0,4}")
WE = re.compile(r"\b(?:[Ww]e|[Oo]ur|[Uu]s)\b")


@dataclass(frozen=True, slots=True)
class Case:
    """Somebody in office, where the report names him first."""

    person: Person
    mention: PersonMention
    sentence: Sentence
    roll: Roll


def others_office(case: Case) -> Iterator[str]:
    """A state has one foreign minister: not that of whom the report names another."""
    office = held_by_one(case.person.post or "")
    if office is None:
        return
    for other in case.roll.people.cast:
        if (
            other is not case.person
            and other.party
            and held_by_one(other.post or "") == office
            and not other.former
        ):
            yield other.party


def faced(case: Case) -> Iterator[str]:
    """Whom he met, told or asked, or who did so to him: he is not of them."""
    roll, plain = case.roll, case.roll.document.plain
    behind = _FACED_BEHIND.match(plain, case.mention.end, case.sentence.end)
    if behind is not None:
        title = _A_TITLE.match(plain, behind.end(), case.sentence.end)
        end = (title.end() if title is not None else behind.end()) + 1
        yield from _named(case, behind.end(), end)
    peer = _AND_HIS_PEER.match(plain, case.mention.end, case.sentence.end)
    if peer is not None:
        yield from (party.key for party in within(roll.parties, peer.end(), peer.end() + 1))
    ahead = _FACED_AHEAD.search(plain, case.sentence.start, case.mention.start)
    if ahead is not None:
        before = within(roll.parties, case.sentence.start, ahead.start())
        yield from [party.key for party in before if party.part == "actor"][-1:]
        told = roll.people.between(case.sentence.start, ahead.start())
        yield from (one.person.party for one in told[-1:] if one.person.party)


def sent_to(case: Case) -> Iterator[str]:
    """ "Deputy special representative for |North Korea|", "the envoy to |Kenya|": not theirs."""
    mention = case.mention
    for start, end in ((case.sentence.start, mention.start), (mention.end, case.sentence.end)):
        told = case.roll.document.plain.find(case.person.post or "-", start, end)
        near = within(case.roll.parties, told, told + len(case.person.post or "")) if told >= 0 else []
        yield from (party.key for party in near if party.preposition in ("for", "to"))


def opposite(case: Case) -> Iterator[str]:
    """ "Opposite Testova sat |A|": he is not of hers."""
    facing = set_against(case.person, case.roll)
    if facing is not None:
        yield facing


def not_us(case: Case) -> Iterator[str]:
    """ "We will sign once |Kenya| does," said the minister: who is not "we" in his words."""
    quoted = case.roll.document.quotation_at(case.sentence.start + 1)
    if quoted is None or not case.sentence.start <= quoted.start < case.mention.start:
        return
    if WE.search(case.roll.document.plain, quoted.start, quoted.end):
        told = within(case.roll.parties, quoted.start, quoted.end)
        yield from (party.key for party in told if party.part == "actor" and party.actor_kind == "state")


def _named(case: Case, start: int, end: int) -> Iterator[str]:
    yield from (party.key for party in within(case.roll.parties, start, end))
    yield from (one.person.party for one in case.roll.people.between(start, end) if one.person.party)
