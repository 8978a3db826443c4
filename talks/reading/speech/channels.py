"""Where and when something was said, and what sort of statement it is."""

from __future__ import annotations

import re
from collections.abc import Iterator

from talks.reading.findings import NO_DATE, StatementKind, When
from talks.reading.prose import cues
from talks.reading.prose.text import Sentence
from talks.reading.who.scene import Scene

_SETTING = re.compile(
    rf"\b(?:[Ii]n|[Aa]t|[Dd]uring|[Oo]n|via) (?:an?|the|his|her|their|its) (?:[\w-]+ "
    rf"){{0,4}}?(?:{'|'.join(cues.SPEECH_PLACES)})"
    r"(?: (?:with|to|on|by|in) (?:the )?[A-Z][\w'-]*(?: [A-Za-z][\w'-]*){0,4})?"
)
_PROGRAMME = re.compile(
    r"\bon (?:the )?[A-Z][\w.'-]*(?: [A-Z][\w.'-]*){0,3}(?:'s)? \"[^\"]{3,60}\"|\b(?:on|via) (?:Twitter|X"
    r"|Telegram|Facebook|Truth Social|state (?:television|TV))\b"
)
_TOLD = re.compile(
    r"\b(?:told|tells) (?P<whom>reporters|journalists|lawmakers|parliament|state (?:television|TV|media)"
    r"|(?:the )?[A-Z][\w.&-]*(?: [A-Z][\w.&-]*){0,3})"
)

_ON = frozenset({"on", "via"})
_IN = frozenset({"in", "at", "during", "on", "via"})
_TELLS = frozenset({"told", "tells"})


def said_in(scene: Scene, start: int, end: int) -> str | None:
    """The programme, interview or news conference near an attribution, ready to follow "said"."""
    sentence = scene.document.sentence_at(max(start, 0))
    first = sentence.start if sentence else start
    last = sentence.end if sentence else end
    plain = scene.document.plain
    patterns = (_PROGRAMME, _SETTING, _TOLD) if sentence is None else _of_its_words(sentence)
    for pattern in patterns:
        for match in pattern.finditer(plain, first, last):
            if scene.outside_quotation(match.start()):
                told = "whom" in pattern.groupindex
                words = scene.document.text[match.start("whom" if told else 0) : match.end()].rstrip(",. ")
                words = words.replace(",”", "”")
                return f"to {words}" if told else words[0].lower() + words[1:]
    return None


def _of_its_words(sentence: Sentence) -> Iterator[re.Pattern[str]]:
    """The patterns that may be in it, told by one of their words."""
    opened = ((_PROGRAMME, _ON), (_SETTING, _IN), (_TOLD, _TELLS))
    return (pattern for pattern, words in opened if not words.isdisjoint(sentence.words))


def statement_when(scene: Scene, start: int, end: int) -> When:
    """The date an attribution gives; a date inside the quoted words is never it."""
    stop = re.search(
        r"\bthat\b|, (?:adding|noting|saying|warning|citing|after|when|while)\b|;",
        scene.document.plain[start:end],
    )
    for mention in scene.dates_within(start, start + stop.start() if stop else end):
        if scene.outside_quotation(mention.start) and _dates_the_speech(scene, start, mention.start):
            return scene.resolve(mention.words, "past")
    return NO_DATE


def _dates_the_speech(scene: Scene, start: int, at: int) -> bool:
    """ "Said on Friday", "told reporters in Moscow on Friday"; not "said it would be held on Friday"."""
    document = scene.document
    tokens = document.tokens[document.token_at(start) : document.token_at(at)]
    for token in reversed(tokens):
        if token.low in cues.SPEECH_VERBS:
            return True
        if token.low in cues.AUXILIARIES or token.low in ("he", "she", "it", "they", "that", "to"):
            return False
    return True


def statement_kind(words: str, cue: str) -> StatementKind:
    """The first kind whose cues the verb or the words hold; 'other' when none does."""
    if cue in ("deny", "accuse", "warn"):
        return {"deny": "denial", "accuse": "accusation", "warn": "warning"}[cue]  # type: ignore[return-value]
    low = words.lower()
    for kind, stems in cues.STATEMENT_KINDS:
        if any(stem in low for stem in stems):
            return kind  # type: ignore[return-value]
    return "other"
