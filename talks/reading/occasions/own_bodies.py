"""Whether a body meets by itself: "the union's executive council met in Lagos" is no meeting of two."""

from __future__ import annotations

import re

from talks.reading.occasions.surroundings import words_between
from talks.reading.prose import cues
from talks.reading.prose.text import Sentence
from talks.reading.who.scene import Scene

_CLOSE = 60  # characters
_MEMBERS = re.compile(r"\bMembers of (?:the |its )?(?:(?!and\b)[\w'-]+ ){1,5}\Z")
_OF_A_PARTY = re.compile(
    r"(?:\b(?:[Cc]ongress|[Cc]onvention|[Pp]olitburo|[Cc]aucus|(?:[Cc]entral|[Ee]xecutive|[Nn]ational)"
    r" [Cc]ommittee) of (?:the |its )?[A-Z][\w-]+(?: [A-Z][\w-]+){0,2}|'s (?:Political|Central|National"
    r"|Executive|Electoral|Military) Commission|\b[Tt]he (?:[a-z]+ )?board)(?:,? (?:which|that))?"
    r"(?: (?:is|was|are|were|will|had|has|been|due|expected|set|scheduled|to|also|last|next))* \Z"
)
_BODIES = cues.word_set(
    "council committee board cabinet politburo executive bureau secretariat assembly parliament congress "
    "caucus convention legislature senate praesidium leadership"
)
_WHOSE = cues.word_set("'s ' its their his her our governing ruling national central executive own party's")
_OTHERS = cues.word_set(
    "joint between and with both contact permanent commission each all follow-up steering liaison"
)


def meets_alone(scene: Scene, index: int, sentence: Sentence) -> bool:
    """ "Its governing council, which sat in Osh", "the party's national executive committee met"."""
    before = words_between(scene, index - 4, index, sentence)
    token = scene.document.tokens[index]
    opening = scene.document.plain[max(sentence.start, token.start - _CLOSE) : token.start]
    if token.low in ("meet", "met") and _MEMBERS.search(opening):
        return "with" not in words_between(scene, index + 1, index + 6, sentence)
    if _OF_A_PARTY.search(opening):
        return "with" not in words_between(scene, index + 1, index + 6, sentence)
    if not before & _BODIES or "with" in words_between(scene, index + 1, index + 6, sentence):
        return False
    subject = words_between(scene, index - 9, index, sentence)
    return bool(subject & _WHOSE) and not subject & _OTHERS
