"""Whether what is announced hangs on a wrong done or a thing undone: a threat then, whatever the verb."""

from __future__ import annotations

import re

from talks.reading.moves.offered import asks_for_guarantees
from talks.reading.prose.cues import word_set
from talks.reading.prose.text import Sentence

_IN_CASE = re.compile(
    r"\b(?:if|unless|should|otherwise|failing|in case|or else|warn(?:s|ed)|threaten(?:s|ed))\b", re.I
)
_CONDITION = re.compile(r"\b(?:if|should|unless)\b", re.I)
_WRONG = re.compile(
    r"\b(?:not|fail\w*|refus\w+|ignor\w+|persist\w*|(?:go|goes|went|going) (?:on|ahead)|reject\w*"
    r"|violat\w+|breach\w*|br[eo]ke?n?|break|attack\w*|execut\w+|insist\w*|block(?!ade)\w*|stall\w*"
    r"|invad\w+|impos\w+|walk\w* away|drag\w*|none|provok\w+|nothing|no (?:answer|agreement|deal"
    r"|progress|reply|payment|solution|response))\b|n't\b",
    re.I,
)
_WARNED = re.compile(r"\b(?:warn|threaten)(?:s|ed|ing)?\b(?:(?! but )[^;.\"])*\Z", re.I)
_WARNING = word_set("warned warns warning threatened threatens vowed vows hinted hints")
_MODAL = re.compile(r"(?:will|would|can|could|may|might)\b", re.I)
# "must leave or be deported", "until Friday, or the army would come"
_OR_ELSE = re.compile(
    r"\bor (?:else\b(?! (?:to|in|who|what)\b)|(?:(?:they|it|he|she) )?(?:(?:will|would) )?(?:face|risk"
    r"|suffer)\b|be (?:\w+ly )?(?:deported|removed|expelled|arrested|sanctioned|evicted|attacked|shot"
    r"|shut|closed|cut off|banned|barred|dissolved|fined|sacked|dismissed|replaced|destroyed|bombed"
    r"|prosecuted|jailed|held responsible)\b|see (?:us|it|them|the \w+) (?:on|in|at|close|shut|blocked)"
    r"|(?:it|they|we|he|she|(?:the|its|our|his|their) (?:[\w-]+ ){0,2}[\w-]+|[A-Z]\w+) (?:will|would)"
    r" (?!be able|have the|not\b|otherwise)\w+)"
)
_NOT_BEYOND = re.compile(
    r",? (?:but|though|and) (?:not|never) (?!(?:only|yet|just|all|before|until|under|now|today|this"
    r"|immediately|necessarily|without|always|everyone|everybody|if|because|at|in|as|so)\b)"
)
_CLAUSE = 90  # characters: the longest condition that is read


def kind_here(plain: str, sentence: Sentence, kind: str, match: re.Match[str]) -> str | None:
    """The kind of a table as it comes out in its sentence; None where the sentence lacks what it asks for.

    A kind with "?" holds where something is said of the case, one with "%" where that is a wrong; and nobody
    offers what he would do in case of a wrong.
    """
    if kind.rstrip("!") == "demand" and asks_for_guarantees(plain, match.start()):
        return "guarantee"
    if kind.endswith("?"):
        return kind[:-1] if _IN_CASE.search(plain, sentence.start, sentence.end) else None
    if kind.endswith("%"):
        return kind[:-1] if _hangs_on_a_wrong(plain, sentence, match) else None
    if kind == "offer" and _MODAL.match(match.group()):
        warned = _WARNED.search(plain, max(sentence.start, match.start() - _CLAUSE), match.start())
        return "threat" if warned or _hangs_on_a_wrong(plain, sentence, match) else kind
    return kind


def _hangs_on_a_wrong(plain: str, sentence: Sentence, match: re.Match[str]) -> bool:
    """ "Would pass its own law if the talks went nowhere": before or behind the verb a wrong is told."""
    for found in _CONDITION.finditer(plain, sentence.start, sentence.end):
        if found.end() <= match.start():
            clause = plain[found.end() : match.start()].split(",", 1)[0]
        else:
            clause = plain[found.end() : min(sentence.end, found.end() + _CLAUSE)]
        if found.group().lower() == "unless" or _WRONG.search(clause.split(" that ", 1)[0]):
            return True
        if not _WARNING.isdisjoint(sentence.words):
            return True
    return False


def not_beyond(plain: str, start: int, end: int) -> int | None:
    """ "A council, but not a second parliament": where the line behind an offer begins."""
    found = _NOT_BEYOND.search(plain, start, end)
    return found.start() if found is not None else None


def or_else(plain: str, start: int, end: int) -> int | None:
    """ "To lift the toll by Friday or face a strike": where the threat behind a demand begins."""
    found = _OR_ELSE.search(plain, start, end)
    return found.start() if found is not None else None
