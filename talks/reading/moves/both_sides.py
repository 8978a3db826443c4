"""The two sides where they act as one: "both capitals", "the two neighbours", "both have pressed for it"."""

from __future__ import annotations

import re

from talks.reading.grammar.appositions import PREPOSITIONS
from talks.reading.grammar.entities import entity_ending
from talks.reading.prose.text import Sentence
from talks.reading.who.mentions import within
from talks.reading.who.scene import Scene, Subject

_BOTH = re.compile(
    r"\b(?:both|two|warring|rival) (?:sides|delegations|parties|governments|teams|countries|camps|capitals"
    r"|neighbou?rs|leaders|presidents|ministers|banks|groups|movements|states|nations|republics)\Z|\bBoth\Z",
    re.I,
)
_BOTH_SIDES = re.compile(
    r"\b(?:two sides|both sides|sides|parties|both|two countries|two leaders|ministers|leaders|envoys"
    r"|negotiators|delegations|teams|diplomats|neighbou?rs|presidents|they)\Z",
    re.I,
)

# "the foreign ministers of both countries": they are the two
_OFFICERS_OF = re.compile(
    r"\b(?:ministers|leaders|presidents|officials|delegations|envoys|negotiators|governments|chiefs"
    r"|premiers) of (?:the )?(?:both|two) \w+\Z",
    re.I,
)
_OF = [[word] for word in PREPOSITIONS | {"of"}]
_WORD = 10  # characters: a preposition before
_OF_ONE = re.compile(
    r"(?:the )?(?:\w+ )?(?:coup|junta|rebel|opposition|union|strike|military|protest|student|tribal"
    r"|church|party"
    r"|clan|militia|indigenous|separatist|rail|labou?r) (?:leaders|negotiators|ministers)\Z",
    re.I,
)

_NO_VERB = r"(?!(?:that|who|which|but|is|are|was|were|has|have|had|will|would|can|may|says?|said|told|met)\b)"
_NAMES = r"\(?[\w.'\u2019-]+\)?"
# "On Monday | Peru's president and Chilean Premier Muster": no verb and no comma stands between
_JOINED = re.compile(
    r"(?:(?:After|At|Before|During|Earlier|For|From|In|Last|On|Since)\b[^.,;\"]{0,60}?,? )?"
    rf"(?:[Bb]oth )?(?P<first>(?:[Tt]he )?(?:{_NO_VERB}{_NAMES} ){{0,8}}?{_NO_VERB}{_NAMES}) and (?:the )?"
    rf"(?:(?:his|her|their|its) (?:{_NAMES} )?(?:[a-z]+ ){{0,2}}(?:counterpart|colleague|opposite number)"
    r",? )?"
    rf"(?:{_NO_VERB}{_NAMES} ){{0,6}}"
)
_MEMBERS = re.compile(r"\A(?:[Tt]he )?(?:[\w-]+ )?\w+s from (?:the )?")  # "lawmakers from | the A and the B"
_JOINS = re.compile(r"(?:,| and| nor) ")
_NOT_TOGETHER = re.compile(r"\b(?:between|with|against|by|to|from|for|on)\b")


def beside(scene: Scene, sentence: Sentence, by: str | None, words: str) -> dict[str, str]:
    """Each party that the words of a subject name, or whoever goes before them, with its own words."""
    start = scene.document.plain.find(words, sentence.start, sentence.end)
    if start < 0 or scene.document.plain.find(f"with {words}", start, sentence.end) > 0:
        return {}  # "Peru and Chile met, with Chile | demanding it"
    if by is not None and _JOINS.search(words):
        named = within(scene.parties, start, start + len(words))
        return {party.key: party.text for party in named if party.part == "actor"}
    joined = _JOINED.fullmatch(scene.document.plain, sentence.start, start)
    if joined is None or _NOT_TOGETHER.search(_MEMBERS.sub("", joined["first"])):
        return {}
    first = entity_ending(scene, scene.document.token_at(joined.end("first") - 1), sentence)
    return {first.party: first.text} if first is not None and first.party is not None else {}


def are_both(scene: Scene, by: Subject) -> bool:
    """ "Both delegations": each of the two, where what they do is done to a third."""
    before = scene.document.plain[max(0, by.start - _WORD) : by.start]
    return by.party is None and names_both(before + by.text)


def names_both(words: str) -> bool:
    """Whether "both sides" closes the words; "the dead of both sides", "two movements" are others."""
    if words.startswith("Two "):
        return False
    named = _BOTH.search(words)
    before = words[: named.start()].removesuffix("the ").split() if named is not None else []
    return named is not None and (before[-1:] not in _OF or _OFFICERS_OF.search(words) is not None)


def is_together(by: Subject) -> bool:
    """ "The two sides agreed": nobody answered anybody; "the coup leaders" are one side."""
    of_one = by.kind == "role" and _OF_ONE.match(by.text) is not None
    return by.party is None and not of_one and bool(_BOTH_SIDES.search(by.text))


def both_of_them(scene: Scene, before: int, sentence: Sentence) -> Subject | None:
    """ "Both have pressed for speed": `before` is the token ahead of the group of verbs."""
    first = scene.document.tokens[sentence.first]
    if before >= sentence.first or first.low != "both":
        return None
    return Subject("body", first.text, first.start, first.end)
