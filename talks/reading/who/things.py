"""Runs of capitalised words that are no person: a body, a place, a paper, a bridge."""

from __future__ import annotations

import re

from talks.reading.prose.cues import word_set
from talks.reading.who.names import NameRun
from talks.reading.who.roll import BODY_WORDS, CROWDS, OUTLETS, Roll

_OFFICES = word_set(
    "section department office ministry council front command committee movement union party army forces "
    "commission group alliance league congress authority agency organisation organization bureau fund bank "
    "corps brigade battalion regiment division fleet squadron"
)
_HELD = _OFFICES | CROWDS
_WATERS = word_set("lake river bay mountain mountains valley pass heights")
_KINDS_OF_THINGS = word_set(
    "daily weekly newspaper broadcaster website magazine outlet channel radio station agency paper portal "
    "tabloid ship vessel tanker ferry frigate island islands atoll town village city port company firm hotel "
    "river street square district mount festival operation exercise official state-run state-owned "
    "semi-official state-controlled pro-government newscaster newswire"
)
BUILT = re.compile(
    r" (?:international |national |memorial |military )?(?:bridge|airport|airbase|hospital|highway"
    r"|stadium|university|avenue|street|square|museum|hotel|school|barracks|canal|dam)s?\b"
)
_PLACE_BEHIND = re.compile(
    r", (?:the|an?) (?:(?!of |from |in |at |who |with )[a-z-]+ ){0,2}(?:islands?|islet|atoll|city|town"
    r"|village|port|base|region|river|district|province"
    r"|newspaper|daily|website|company|ship|vessel|hotel|peninsula|valley|mountain|lake)\b"
)


def is_placed(roll: Roll, run: NameRun) -> bool:
    """ "A village south of Gereida, the scene of ...": the name of a place."""
    before = roll.document.tokens[run.first - 1].low if run.first else ""
    return before in ("in", "of", "near", "at", "from", "to", "around", "outside", "on")


def is_a_thing(roll: Roll, run: NameRun) -> bool:
    """ "The |Kailash Yatra|", "the daily |Yeni Ufuk|", "|Diego Garcia|, the largest island": nobody."""
    tokens = roll.document.tokens
    before = tokens[run.first - 1].low if run.first else ""
    if (before == "the" and run.first - run.prefix <= 1) or before in _KINDS_OF_THINGS:
        return True
    if tokens[run.last - 1].low in _WATERS and is_placed(roll, run):
        return True  # "the banks of |Prueba Lake|"
    return _PLACE_BEHIND.match(roll.document.plain, tokens[run.last - 1].end) is not None


def is_office(roll: Roll, run: NameRun) -> bool:
    """ "The head of the U.S. Interests Section": no person's name ends so."""
    return bool((_HELD) & set(roll.document.tokens[run.last - 1].low.split("-")))


def is_body(roll: Roll, run: NameRun) -> bool:
    words = [token.low for token in roll.document.tokens[run.first : run.last]]
    if roll.words(run).lower() in OUTLETS or words[-1] in CROWDS:
        return True
    following = roll.document.tokens[run.last : run.last + 1]
    if following and following[0].low in BODY_WORDS and following[0].text.islower():
        return True  # "the El Hamra region"
    parts = {part for word in words for part in word.split("-")}
    return bool(BODY_WORDS & (set(words) | parts)) or bool(roll.gazetteer.cities_named(roll.words(run)))
