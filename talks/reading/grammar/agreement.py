"""Whether what stands before a verb may be its subject: one person does not "have" and "are" not."""

from __future__ import annotations

from talks.reading.grammar.openers import is_title
from talks.reading.prose import cues
from talks.reading.prose.cues import word_set
from talks.reading.prose.text import Sentence
from talks.reading.who.scene import Scene, Subject

_PLURAL = word_set("have are were")
_JOINS = word_set("and or nor ,")


def are_others(scene: Scene, found: Subject, end: int, verb: int, sentence: Sentence) -> bool:
    """ "The wing that follows Sadio | have agreed": one person alone is no subject of "have" and "are"."""
    tokens = scene.document.tokens
    if found.kind != "person" or tokens[end + 1 if end + 1 < verb else verb].low not in _PLURAL:
        return False
    if tokens[end].low in cues.PRONOUNS or scene.person_ending(tokens[end].end) is None:
        return False
    first = scene.document.token_at(found.start)
    while (
        first > sentence.first and is_title(scene, tokens[first - 1]) and tokens[first - 1].low not in _JOINS
    ):
        first -= 1
    return first > sentence.first and tokens[first - 1].low not in _JOINS
