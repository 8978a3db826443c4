"""Organisations that no table knows and that act under their own name: unions, chambers, forums."""

from __future__ import annotations

import re

from talks.reading.grammar.verb_groups import over_verb_group
from talks.reading.prose.text import Sentence
from talks.reading.who.scene import Scene, Subject

_HOUSE = (
    r"(?:unions?|associations?|federations?|confederations?|chambers?|councils?|commissions?|assembly|committees?"
    r"|forum|congress|league|guild|cooperatives?|syndicates?|society|network|organi[sz]ation|company|community"
    r"|churches|conference|foundation|institute|movement|front|alliance|coalition|party|bloc|authority|board"
    r"|ombudsman|collective|platform|brotherhood|lobby|faction|operator|group|body|centre|center|club|agency)"
)
_LINK = r"(?:of|for|the|and|de|del|la|in|on|&|against|with|to)"
_NO_NAME = (
    r"(?!(?:The|He|She|It|They|We|This|That|These|Those|His|Her|Its|Their|A|An|Both|All|One|No|But|And|Only"
    r"|Even|Yet|So)\b)"
)
_LOW = r"(?!(?:said|says|told|that|the|an?|had|has|have|is|was|are|were|who|which|will|would)\b)[a-z'-]+"
_NAME = rf"(?P<name>{_NO_NAME}[A-Z][\w'&.-]*(?: (?:{_LINK}|[A-Z][\w'&.-]*|[a-z]+'))*(?: {_LOW}){{0,4}}?)"
OPENER = r"(?:(?:In|On|At|From|For|Meanwhile|Yesterday|Earlier|Also|But|And|However)\b[^,;\"]{0,60}?,? )?"
# "The Congress of Guilds | wants", "the Delta growers' association | asks"
_PLAIN = re.compile(rf"{OPENER}(?:[Tt]he )?{_NAME}\Z")
# "Scholarly, a group of pupils which stayed away, | has threatened"
_APPOSED = re.compile(
    rf"{OPENER}(?:[Tt]he )?{_NAME}(?: \([A-Z]\w+\))?, (?P<told>(?:an?|the|one of|which|who|in|led|headed"
    r"|represented|based|for|whose|itself|itself an?)\b[^;\"]{3,170}),\Z"
)
# "A radical group, the Delta Coalition, which stays away, | vowed"
_CALLED = re.compile(
    rf"{OPENER}(?:[Tt]he|An?) (?P<told>[a-z'-]+(?: [a-z'-]+){{0,3}}), (?:the )?{_NAME},(?: (?:which|who"
    r"|led|based)[^;\"]{3,120},)?\Z"
)
# "In the Senate, the deputy from Delta, Ali Muster, | urged": where he speaks
_IN_IT = re.compile(r"\b(?:In|On|At|From|For) (?:the )?\Z")
_HAS_HOUSE = re.compile(rf"\b{_HOUSE}\b", re.I)
_LAST_HOUSE = re.compile(rf"\b{_HOUSE}\Z", re.I)


def named_house(scene: Scene, index: int, sentence: Sentence) -> Subject | None:
    """The organisation whose own name, and what is said of it, open the clause of the verb at `index`."""
    cursor = over_verb_group(scene, index - 1, sentence.first)
    if cursor < sentence.first:
        return None
    words = scene.document.plain[sentence.start : scene.document.tokens[cursor].end]
    match = _APPOSED.match(words) or _CALLED.match(words) if words.endswith(",") else _PLAIN.match(words)
    if match is None or not _is_house(match) or _IN_IT.search(words, 0, match.start("name")):
        return None
    start, end = sentence.start + match.start("name"), sentence.start + match.end("name")
    return Subject("body", scene.document.text[start:end], start, end)


def _is_house(match: re.Match[str]) -> bool:
    name = match["name"]
    capitals = sum(word[0].isupper() for word in name.split())
    if name.split()[-1][0].islower():
        return _LAST_HOUSE.search(name) is not None and capitals > 0
    told = match.groupdict().get("told") or ""
    if capitals > 1 and told.startswith(("which ", "one of the ")):
        return True  # nobody is told of by "which"
    if told.startswith("who "):
        return False  # "A, who sits on the committee": a person
    return _HAS_HOUSE.search(told) is not None or (capitals > 1 and _HAS_HOUSE.search(name) is not None)
