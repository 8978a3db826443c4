"""What only looks like a line: a judgement passed on a wrong or a proposal, a no that holds for now."""

from __future__ import annotations

import re

from talks.reading.moves import moves
from talks.reading.prose.text import Sentence
from talks.reading.who.scene import Scene

# "has said that", where "that" answers nothing
_THAT = re.compile(
    r"(?:(?:said|says|added|warned|adding|saying) |\b)that (?=(?:the|an?|any|his|its|their|her) |[A-Z])"
    r"|(?:said|says|added|warned|adding|saying) that\b"
)
_WRONG = re.compile(r"\b(?:violat|breach|attack|kill|delay|situation|behaviou?r|conduct)\w*\b", re.I)
_MEETING = re.compile(r"\b(?:meetings?|visits?|trips?|summit|calls?|encounter|resignation)\b", re.I)
_PLANNED = 90  # characters before "is not on the agenda"
_FOR_NOW = re.compile(
    r"\b(?:for (?:the (?:moment|present|time being)|now)|just yet"
    r"|(?:before|until) (?:\w+day|tomorrow|(?:early |late |mid-?)?next (?:week|month|year)|the (?:morning"
    r"|weekend|new year|(?:end|middle|start|beginning) of (?:the"
    r" )?(?:month|week|year|\d{4}))|\d|(?:early |late |mid-?)?(?:January|February|March|April|May"
    r"|June|July|August|September|October|November|December|spring|summer|autumn|winter)\b))",
    re.I,
)
_SOON = 60  # characters behind the verb in which that is said


def is_judged(scene: Scene, sentence: Sentence, match: re.Match[str]) -> bool:
    """ "The proposal is unacceptable" answers; "foreign bases are unacceptable" draws a line."""
    if match.group().endswith("agenda"):
        before = scene.document.plain[max(sentence.start, match.start() - _PLANNED) : match.start()]
        return _MEETING.search(before) is not None
    if not match.group().endswith(("unacceptable", "inadmissible", "intolerable")):
        return False
    before = scene.document.plain[max(sentence.start, match.start() - 70) : match.start()]
    return moves.ANSWERED.search(_THAT.sub(" ", before)) is not None or _WRONG.search(before) is not None


def is_for_now(scene: Scene, match: re.Match[str], end: int) -> bool:
    """ "Will send nobody for the moment", "will not decide before Sunday": no line for good."""
    last = min(end, match.end() + _SOON)
    return _FOR_NOW.search(scene.document.plain, match.start(), last) is not None
