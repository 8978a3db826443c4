"""The moves at talks by the words that open them, and the nouns and conditions that come with them."""

from __future__ import annotations

import re

from talks.reading.moves.asks import ASKS
from talks.reading.moves.figures import FIGURES
from talks.reading.moves.limits import LIMITS
from talks.reading.moves.promises import LINES, PROMISES
from talks.reading.moves.wishes import LISTED, WISHES

Moves = dict[str, list[tuple[str, re.Pattern[str]]]]


# "we're ready to", "we'll walk out": what the tables say of the full verb holds of its contraction
_CONTRACTED = (
    ("are", "'re 'm", "(?:is|are", "(?:is|'re|'m|are"),
    ("will", "'ll", "(?:will|would", "(?:will|'ll|would"),
)


def by_first_word(rows: tuple[tuple[str, str, str], ...]) -> Moves:
    """Index the patterns by the words they may begin with, so that a sentence is read once."""
    found: Moves = {}
    for kind, words, pattern in rows:
        firsts = words.split()
        for full, short, group, shorter in _CONTRACTED:
            if full in firsts and group in pattern:
                firsts = [*firsts, *short.split()]
                pattern = pattern.replace(group, shorter)
        compiled = re.compile(pattern, re.I)
        for word in firsts:
            found.setdefault(word, []).append((kind, compiled))
    return found


DEMANDS = by_first_word(LISTED + LIMITS + ASKS + FIGURES + LINES + WISHES + PROMISES)
# a response must be to something
ANSWERED = re.compile(
    r"\b(?:demands?|proposals?|offers?|plans?|drafts?|outline|blueprint|calls?|terms|conditions?|requests?"
    r"|ideas?|deal|timetable"
    r"|lists?|mission|verification|document|amendments?|clauses?|protocol|overtures?|paper"
    r"|language|wording|map"
    r"|ceasefire|truce|ultimatum|"
    r"initiatives?|framework|concessions?|guarantees?|suggestions?|invitation|pause|freeze|swap|exchange"
    r"|withdrawal|compromise|"
    r"agreement|text|roadmap|package|formula|appeals?|sanctions|tariffs?|inspections?|release|talks"
    r"|negotiations?|possibility|membership|"
    r"it|them|that|this|these|steps|limits?|enrichment|disarm\w*|recognition|return|halt|moratorium|quota"
    r"|gesture|overture|target|targets|monitoring|referendum|autonomy|date|dates|format|agenda|warnings?"
    r"|criticism|extension|timeline|phase-out|fund)\b",
    re.I,
)
ASKED = re.compile(
    r"\b(?:proposals?|demands?|offers?|requests?|ideas?|plans?|terms|conditions?|compromise|suggestions?"
    r"|initiatives?|invitation|call|drafts?|framework)\b",
    re.I,
)
CONDITION = re.compile(
    r"\b(?:(?:only |even )?if|unless|provided that|provided|as long as|on (?:the )?condition that|in "
    r"return for|in exchange for|once) "
    r"[^.;\"]{6,160}?(?=, (?:[\w'. -]{2,50}) (?:said|says|warned|added|told)\b|[.;\"]|\Z)",
    re.I,
)
NEGATION = re.compile(
    r"\b(?:not|nor|neither|never|no longer|cannot|can't|n't|didn't|doesn't|won't|without|refused to|denied"
    r"|deny"
    r"|denies)\W*\Z",
    re.I,
)
# "a condition | Nicosia rejects", "an offer that | the army refused", "..., which | Moscow turned down"
TAKEN_UP = re.compile(
    r"(?:\b(?:an?|the|its|their) (?:[\w-]+ )?(?:condition|demand|proposal|offer|idea|request"
    r"|plan|call|move|step)s?"
    r"(?: (?:that|which))?|, (?:to )?(?:which|something))(?: [\w' -]{2,40} (?:says?|said|insists?|insisted))?"
    r" (?:the )?\Z",
    re.I,
)
# "denied reports that he had | agreed": nothing of the kind was done
DENIED = re.compile(
    r"\b(?:den(?:y|ies|ied)|(?:reject|dismiss)(?:s|es|ed)? (?:the |any )?(?:report|claim|allegation"
    r"|accusation|suggestion|rumou?r|charge)s?)\b(?:(?! and )[^,;.\"]){0,60}\Z",
    re.I,
)
IN_CONDITION = re.compile(r"\b(?:if|whether|unless) (?!not\b)[^,;.\"]{0,60}\Z", re.I)
# "wants a guarantee that Ukraine will | never join": what is asked of Ukraine, not what it says
ASSURED = re.compile(
    r"\b(?:guarantees?|assurances?|promises?|pledges?|commitments?|undertakings?|proof|(?<!\ba )demands?)"
    r" that [^,;.\"]{2,50}\Z",
    re.I,
)
HYPOTHETICAL = re.compile(
    r"\b(?:if|whether|unless|should|would have|could have"
    r"|in case)\b[^,]{0,40}\Z",
    re.I,
)
