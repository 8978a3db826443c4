"""Whom an "it" means that asks or refuses, where grammar knows nobody: the one party told of last."""

from __future__ import annotations

import re

from talks.reading.grammar.called_again import called_again
from talks.reading.grammar.entities import entity_starting
from talks.reading.moves.stand_ins import before_auxiliaries
from talks.reading.prose.text import Sentence
from talks.reading.who.mentions import within
from talks.reading.who.scene import Scene, Subject

_FARTHEST = 3  # sentences back, within the paragraph
_TWO = 2
# whoever was named last, and not "both sides" of the talks
_TWO_TOLD = re.compile(
    r"\A(?:[Bb]oth|.*\b(?:[Bb]oth|two) (?:countries|groups|movements|states|nations|unions))\Z"
)
_BREAK = re.compile(r"\n\s*\n")
_OPENING = re.compile(r"(?:In|At|On|From) [^,.;\"]{2,40}, ")  # "In Cotabato City, | the front assailed it"


def last_named(scene: Scene, index: int, sentence: Sentence) -> Subject | None:
    """ "The rival front assailed it. It | demanded": whoever was named last in its paragraph."""
    return meant_by_it(scene, sentence) if before_auxiliaries(scene, index) == sentence.first else None


def meant_by_it(scene: Scene, sentence: Sentence) -> Subject | None:
    """Whom the "it" means that opens a sentence."""
    word = scene.document.tokens[sentence.first]
    if word.low != "it":
        return None
    for number in range(sentence.index - 1, max(-1, sentence.index - 1 - _FARTHEST), -1):
        before = scene.document.sentences[number]
        if _BREAK.search(scene.document.plain, before.end, sentence.start) or before.zone != sentence.zone:
            return None
        keys = _told_of(scene, before)
        key = next(iter(keys)) if len(keys) == 1 else _opens(scene, before)
        if key is not None:
            return Subject("party", word.text, word.start, word.end, None, key, (key,))
        if keys:
            return None
    return None


def _told_of(scene: Scene, sentence: Sentence) -> set[str]:
    """The parties that a sentence names outside quotations, themselves or by one of theirs."""
    named = {
        party.key
        for party in within(scene.parties, sentence.start, sentence.end)
        if party.part == "actor" and scene.outside_quotation(party.start)
    }
    people = {
        mention.person.party
        for mention in scene.people.between(sentence.start, sentence.end)
        if mention.person.party is not None and scene.outside_quotation(mention.start)
    }
    subject = scene.subjects.get(sentence.index)
    told = {subject.party} if subject is not None and subject.party is not None else set()
    return named | people | told


def just_named(scene: Scene, sentence: Sentence, words: str) -> tuple[str, ...]:
    """ "Peru's envoy rang his colleague from Chile. Both | want", "the two movements": those named last."""
    if _TWO_TOLD.search(words) is None:
        return ()
    farthest = 1 if words.lower() == "both" else _FARTHEST
    keys: set[str] = set()
    for before in reversed(scene.document.sentences[max(0, sentence.index - farthest) : sentence.index]):
        keys |= _told_of(scene, before)
        if len(keys) >= _TWO:
            break
    return tuple(sorted(keys)) if len(keys) == _TWO else ()


def _opens(scene: Scene, sentence: Sentence) -> str | None:
    """ "The kingdom conditions it on proof that Iran has stopped": whoever the sentence begins with."""
    opener = _OPENING.match(scene.document.plain, sentence.start, sentence.end)
    start = opener.end() if opener is not None else sentence.start
    found = called_again(scene, entity_starting(scene, scene.document.token_at(start), sentence))
    return found.party if found is not None else None
