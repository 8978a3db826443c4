"""Whose an office is that was told of before without a name: "a UN spokesman said ... The spokesman, A"."""

from __future__ import annotations

import re

from talks.reading.who.cast import Person, PersonMention
from talks.reading.who.mentions import right_behind, within
from talks.reading.who.roll import Roll

# "the spokesman, |A|", "Spokesman |A|": nobody's in these words
_INTRODUCED = re.compile(
    r"(?:\A|[\n\"(]|[.!?:] |\b[Tt]he )(?P<office>(?:special |personal |deputy |chief |foreign |prime "
    r"|finance |defen[cs]e )*(?:spokes(?:man|woman|person)|representative|envoy|official|diplomat"
    r"|minister|ambassador|adviser|negotiator|commander|mediator|chair(?:man|woman|person)?|director"
    r"|secretary|commissioner|governor)),? \Z",
    re.I,
)
_NEAR = 900  # characters in which the office was told of before
_LONGEST = 60  # characters of "Ugandan Foreign Ministry "
# what may stand between the party and its office: "the Ugandan |foreign ministry |spokesman"
_BETWEEN = re.compile(r"(?:'s?)? (?:(?!(?:and|or|of|to|with|by|met|told|said|the|a|an)\b)[\w'-]+ ){0,3}")
_HOUSE_SAID = re.compile(
    r"\b(?:ministry|office|government|presidency|army|military|navy)(?= (?:has |had )?(?:said|announced"
    r"|confirmed|stated|reported|denied)\b)"
)
_SECRETARY_GENERALS = re.compile(r"\bsecretary-general's \Z", re.I)
_OF = re.compile(r" (?:for|of|from|at) (?:the |its )?")


def of_the_office_before(person: Person, roll: Roll) -> str | None:
    """The party of the last who was called so, without a name, shortly before."""
    if person.former or not person.post:
        return None
    (mention, _), plain = roll.first_told(person), roll.document.plain
    told = _INTRODUCED.search(plain, max(0, mention.start - _LONGEST), mention.start)
    if told is None:
        return None
    office = re.sub(r"(?i)spokes\w+", r"spokes(?:man|woman|person)", told["office"])
    called = re.compile(rf"\b{office}\b", re.I)
    before = list(called.finditer(plain, max(0, told.start() - _NEAR), told.start()))
    if not before and "spokes" in office:  # "The Thai prime minister's office said so.¶|Spokesman A|"
        before = list(_HOUSE_SAID.finditer(plain, max(0, told.start() - _NEAR), told.start()))
    return _whose(roll, before[-1].start(), before[-1].end(), mention) if before else None


def _whose(roll: Roll, start: int, end: int, named: PersonMention) -> str | None:
    """The party right before or behind an office that is told of without a name."""
    plain = roll.document.plain
    if any(one.person is not named.person for one in roll.people.between(end, end + 3)):
        return None
    for party in reversed(within(roll.parties, max(0, start - _LONGEST), start)):
        if _BETWEEN.fullmatch(plain, party.end, start):
            return party.key
    if _SECRETARY_GENERALS.search(plain, max(0, start - _LONGEST), start):
        return "united-nations"
    behind = right_behind(roll.parties, _OF.match(plain, end))
    return behind.key if behind is not None else None
