"""The moves at talks by the words that open them, and the nouns and conditions that come with them."""

from __future__ import annotations

import re

from talks.reading.moves.asks import ASKS
from talks.reading.moves.beginnings import NEXT, beginnings, nexts
from talks.reading.moves.bounds import BOUNDS
from talks.reading.moves.duties import DUTIES
from talks.reading.moves.figures import FIGURES
from talks.reading.moves.gifts import GIFTS
from talks.reading.moves.limits import LIMITS
from talks.reading.moves.nevers import NEVERS
from talks.reading.moves.openings import OPENINGS
from talks.reading.moves.promises import LINES, PROMISES
from talks.reading.moves.reprisals import REPRISALS
from talks.reading.moves.warnings import WARNINGS
from talks.reading.moves.wishes import LISTED, WISHES
from talks.reading.prose.cues import word_set
from talks.reading.prose.wordings import rarest

# What it is, its pattern, and the words without one of which it cannot stand, where the table tells them.
Row = tuple[str, re.Pattern[str], frozenset[str] | None]
Tried = tuple[Row, frozenset[str] | None]  # with the words without one of which its pattern cannot stand


class Moves:
    """The patterns of a table by the words they may begin with, so that a sentence is read once.

    The auxiliaries begin hundreds of them: those are told apart by what stands behind the word, and by the
    words after the "&".
    """

    def __init__(self, rows: tuple[tuple[str, str, str], ...]) -> None:
        tried: dict[str, list[tuple[Tried, frozenset[str] | None]]] = {}
        for kind, words, pattern in map(_with_contractions, rows):
            firsts, _, others = words.partition(" & ")
            others = others or ("if should unless" if kind.endswith("%") else "")
            row: Row = (kind, re.compile(pattern, re.I), word_set(others) if others else None)
            begun, needed = beginnings(pattern), rarest(pattern)
            for word in firsts.split():
                tried.setdefault(word, []).append(((row, needed), nexts(begun, word)))
        self._any = {word: _rows(found, "") for word, found in tried.items()}
        self._next = {word: _by_next(found) for word, found in tried.items()}
        self.words = frozenset(self._any)

    def beginning(self, word: str, plain: str, end: int) -> list[Row]:
        """Those that may begin with the word that ends there, in the order of the table."""
        if word not in self.words:
            return []
        return [row for row, _ in self.beginning_with_needs(word, plain, end)]

    def beginning_with_needs(self, word: str, plain: str, end: int) -> list[Tried]:
        """The same of a word that the table knows, each with the words that its pattern needs."""
        return self._next[word].get(plain[end : end + NEXT].lower(), self._any[word])


# "we're ready to", "we'll walk out": what the tables say of the full verb holds of its contraction
_CONTRACTED = (
    ("are", "'re 'm", "(?:is|are", "(?:is|'re|'m|are"),
    ("will", "'ll", "(?:will|would", "(?:will|'ll|would"),
)
# "(?:will|would) not": and so does "wouldn't"
_AUXILIARY = "(?:will|would|did|does|do|has|have|had|can|could|is|are|was|were)"
_NOT = re.compile(rf"\(\?:(?P<aux>{_AUXILIARY}(?:\|{_AUXILIARY})*)\) (?P<no>not\b|\(\?:not\|never\))")


def _with_contractions(row: tuple[str, str, str]) -> tuple[str, str, str]:
    kind, words, pattern = row
    negated = {short for match in _NOT.finditer(pattern) for short in _shortened(match["aux"])}
    pattern = _NOT.sub(_or_shortened, pattern)
    for full, short, group, shorter in _CONTRACTED:
        if full in words.split() and group in pattern:
            words = f"{short} {words}"
            pattern = pattern.replace(group, shorter)
    return kind, " ".join([*sorted(negated), words]), pattern


def _or_shortened(match: re.Match[str]) -> str:
    return f"(?:{match.group()}|{'|'.join(_shortened(match['aux']))})"


def _shortened(auxiliaries: str) -> list[str]:
    return ["won't" if word == "will" else f"{word.removesuffix('n')}n't" for word in auxiliaries.split("|")]


def _by_next(tried: list[tuple[Tried, frozenset[str] | None]]) -> dict[str, list[Tried]]:
    known = {following for _, nexts_of_row in tried for following in nexts_of_row or ()}
    return {following: _rows(tried, following) for following in known}


def _rows(tried: list[tuple[Tried, frozenset[str] | None]], following: str) -> list[Tried]:
    return [row for row, after in tried if after is None or following in after]


DEMANDS = Moves(
    LISTED + LIMITS + ASKS + DUTIES + FIGURES + LINES + WISHES + REPRISALS + PROMISES + WARNINGS + BOUNDS
    + NEVERS + GIFTS + OPENINGS
)  # fmt: skip
# a response must be to something
ANSWERED = re.compile(
    r"\b(?:demands?|proposals?|offers?|plans?|drafts?|outline|blueprint|calls?|terms|conditions?|requests?"
    r"|ideas?|deal|timetable"
    r"|lists?|mission|verification|document|amendments?|clauses?|protocol|overtures?|paper"
    r"|language|wording|map|ceasefire|truce|ultimatum|initiatives?|framework|concessions?|guarantees?"
    r"|suggestions?|invitation|pause|freeze|swap|exchange"
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
    r"\b(?:not|nor|neither|never|no longer|cannot|can't|n't|(?:did|does|do|wo|would|could|should|has"
    r"|have|had|is|are|was|were)n't|without|refused to|fail(?:s|ed|ing|ure)? to|denied"
    r"|deny|denies)\W*\Z",
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
HYPOTHETICAL = re.compile(
    r"\b(?:(?-i:[Ii]f)|whether|unless|should|would have|could have|in case)\b[^,]{0,40}\Z", re.I
)
