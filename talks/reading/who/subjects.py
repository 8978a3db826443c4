"""Who a sentence is about, as "its" and "the party's" in the next one mean it; whom "the government" is."""

from __future__ import annotations

import re
from dataclasses import dataclass

from talks.reading.prose import cues
from talks.reading.prose.text import Sentence
from talks.reading.who import mentions
from talks.reading.who.home_states import at_home, governing_at
from talks.reading.who.mentions import HOUSE, ORGAN, PartyMention, right_behind, starting_at, within
from talks.reading.who.oppositions import of_its_people
from talks.reading.who.roll import Roll

# what may stand before the subject of a sentence
_OPENING = (
    r"[\"'(]*(?:(?:But|And|Yet|So|However|Meanwhile|Still|Instead|Also|Then|Earlier|Later|At home|Abroad"
    r"|Elsewhere|For (?:its|his|her|their) part|In [A-Z][\w-]+(?: [A-Z][\w-]+)?|On \w+(?: [\w.]+)?"
    r"|Last \w+),? )?(?:[Tt]he )?"
)
_OPENER = re.compile(rf"{_OPENING}(?:(?!of |to |in |on |by |for |with |from )[a-z][\w-]* ){{0,4}}?(?=[A-Z])")
_OPENS = re.compile(_OPENING)
# "The government has refused"
_ROLE = re.compile(
    r"[\"'(]*(?:(?:But|And|Yet|So|However|Meanwhile|Still|For (?:its|their) part),? )?[Tt]he"
    r" (?:(?:national |federal |central |interim |transitional |foreign |defen[cs]e |finance |presidential"
    r"|president's |prime minister's |premier's |royal |peace )*"
    r"(?P<state>government|cabinet|presidency|junta|regime|authorities|treasury|Treasury|palace|office|secretariat"
    r"|parliament)|(?P<army>army|military)"
    r"|(?P<group>rebels?|guerrillas?|insurgents?|separatists?|movement|militia|group|kidnappers|captors"
    r"|gunmen|militants|fighters|hostage-takers|mutineers)"
    r"|(?P<opposition>opposition))"
    r" (?:(?:has|have|had|is|are|was|were|will|would|did|does|do|can|could|may|must) |[a-z]+(?:ed|s) "
    r"|(?:took|made|gave|said|told|held|put|went|came|sent|saw|met|kept|left|spoke|struck) )"
)
_OF_STATE = re.compile(
    r"(?:'s?)? (?:[a-z-]+ ){0,2}(?:side|government|authorities|delegations?|team|negotiators?|army|military"
    r"|police"
    r"|parliament|ministry|officials?|diplomats?|leaders?|envoys?|president|presidency|premier|cabinet|minister"
    r"|troops|soldiers|forces|navy|panel|mission|embassy|regime|junta|leadership|position)\b",
    re.I,
)
_BODY = (
    r"(?:party|movement|group|union|association|federation|coalition|alliance|front|company|league|lobby|bloc"
    r"|organi[sz]ation|confederation|operator|network|council|committee|forum)"
)
# "Their association, |Pruema|, made clear"
_ITS_NAME = re.compile(
    rf"[\"'(]*(?:But |And )?(?:The|Their|Its|His|Her|Another"
    rf"|One) (?:[a-z-]+ ){{0,4}}{_BODY}, (?=[A-Z][\w'-]+,)"
)
# a name that something is told of: ", the federation, has", "said", "wants"
_A_NAME = re.compile(
    r"(?P<name>[A-Z][\w-]+(?: [A-Z][\w'-]+){0,3})(?: \([A-Z][\w-]{1,9}\))?"
    r"(?P<firm> (?:company|firm|corporation|conglomerate|utility)"
    rf"|(?=, (?:the|an?) (?:[a-z-]+ ){{0,4}}{_BODY}\b))?(?:, (?:the|an?|which|whose)\b|"
    r" (?:has|have|had|is|was|will|would|said|says|wants?|[a-z]{3,}ed)\b)"
)
# "South Korea's main opposition, the |Democratic Party"
_ITS_BODY = re.compile(r"(?:'s? (?:[a-z-]+ ){0,3}[a-z-]+, the | )?")


@dataclass(frozen=True, slots=True)
class Owner:
    """A party by its key or by its words; neither where the office is of nobody who sits at talks."""

    key: str | None
    text: str = ""


NOBODY = Owner(None)


def as_owner(one: PartyMention) -> Owner:
    if one.actor_kind == HOUSE:
        return NOBODY
    if one.actor_kind == ORGAN:
        return Owner(None, one.name)
    return Owner(one.key, one.text)


def subject_of(sentence: Sentence, roll: Roll, stop: int | None = None) -> Owner | None:
    """Who the sentence says does something: a body, a party, a party's people; nobody where it is a thing."""
    role = _ROLE.match(roll.document.plain, sentence.start, stop or sentence.end)
    if role is not None:
        key = whose_role(roll, role, sentence.start)
        return Owner(key) if key is not None else None
    plainly = _OPENS.match(roll.document.plain, sentence.start, stop or sentence.end)
    named = right_behind(roll.bodies, plainly)
    if named is not None:
        return as_owner(named)  # "In Testville, the |merchants' federation| demanded"
    apposed = _ITS_NAME.match(roll.document.plain, sentence.start, stop or sentence.end)
    opener = apposed or _OPENER.match(roll.document.plain, sentence.start, stop or sentence.end)
    if opener is None:
        return None
    begin = opener.end()
    body = starting_at(roll.bodies, begin)
    if body is not None:
        return as_owner(body)
    party = starting_at(roll.parties, begin)
    if party is not None:
        return _acting(party, sentence, roll)
    if apposed is not None:
        return Owner(None, roll.document.text[begin : roll.document.plain.index(",", begin)])
    return _unheard_of(begin, sentence, roll)


def _unheard_of(begin: int, sentence: Sentence, roll: Roll) -> Owner | None:
    """ "CACIF, the employers' federation, has vowed", "Botnia said": a name that no table holds and
    nobody has."""
    name = _A_NAME.match(roll.document.plain, begin, sentence.end)
    if name is None or roll.document.quotation_at(begin) is not None:
        return None
    words, somebody = name["name"], roll.people.between(begin, begin + 1)
    again = (
        name["firm"] is not None
        or words.isupper()
        or " " in words
        or re.search(rf"[a-z,] {re.escape(words)}\b", roll.document.readable)
    )
    if words.split()[0].lower() in cues.NOT_NAMES or not again:
        return None
    if roll.gazetteer.cities_named(words):
        return NOBODY
    if somebody or roll.gazetteer.opens_a_name(words.split()[0]):
        return None
    return Owner(None, roll.document.text[begin : begin + len(words)])


def _acting(party: PartyMention, sentence: Sentence, roll: Roll) -> Owner | None:
    plain = roll.document.plain
    if _OF_STATE.match(plain, party.end, sentence.end):
        return Owner(party.key, party.text)
    inside = next(iter(within(roll.bodies, party.start, party.end + 60)), None)
    if inside is not None and _ITS_BODY.fullmatch(plain, party.end, max(party.end, inside.start)):
        return as_owner(inside)
    if party.kind == "demonym" and re.match(r" [A-Z]", plain[party.end : party.end + 2]):
        return NOBODY  # "the Paraguayan Industrial Union"
    return Owner(party.key, party.text) if party.part == "actor" else None


def whose_role(roll: Roll, role: re.Match[str], offset: int) -> str | None:
    """ "The government", "the military", "the rebels": whom the report so calls, where it leaves no doubt."""
    if role["state"]:
        return governing_at(offset, roll) or at_home(roll)
    if role["army"]:
        owner = mentions.owner_of(roll.document, roll.parties, role["army"], offset)
        return owner.key if owner is not None else governing_at(offset, roll) or at_home(roll)
    if role["opposition"]:
        return of_its_people(roll.document, roll.parties, roll.gazetteer)
    return the_rebels(roll)


def the_rebels(roll: Roll) -> str | None:
    """The only movement that the report names, else the one it names most."""
    groups = roll.groups()
    return groups.pop() if len(groups) == 1 else mentions.foremost(roll.parties, "group")
