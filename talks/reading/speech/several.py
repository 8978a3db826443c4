"""Several who tell in one sentence: "A and B said", "A said it would, while B denied it"."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace

from talks.reading.grammar.appositions import VERBS
from talks.reading.grammar.openers import is_title
from talks.reading.prose import cues
from talks.reading.prose.cues import word_set
from talks.reading.prose.text import Sentence
from talks.reading.who import callings
from talks.reading.who.mentions import right_behind, starting_at, within
from talks.reading.who.scene import Scene, Subject

_LONGEST_OFFICE = 12  # tokens before a name
_SHORTEST_CLAUSE = 4  # tokens
_OPENS_A_CLAUSE = word_set("while and but whereas though although")
_TOGETHER = re.compile(
    r", (?:(?:also |better |collectively |jointly )?(?:known|called|acting|grouped|united)"
    r"(?: together)? (?:as|in)"
    r"|(?:which|who)(?: together)? (?:form|formed|make up|founded|belong to)) (?:the )?"
)
_AND = re.compile(r"(?:,? (?P<and>and)|,) (?:the )?")
_SHORT = 5  # characters of "The "
_CALLS = cues.ROLE_NOUNS | callings.HEADS | word_set("counterpart colleague opposite number deputy of for ,")


def all_of(scene: Scene, speaker: Subject, sentence: Sentence) -> list[Subject]:
    """ "Norway and Japan", "Audu Ibrahim and his counterpart, Festus Okafor": each of them."""
    speaker = _with_those_behind(scene, speaker, sentence)
    if speaker.kind == "party" and len(speaker.parties) > 1:
        if (together := _known_together(scene, speaker, sentence)) is not None:
            return [together]
        named = [(key, scene.gazetteer.actor(key)) for key in speaker.parties]
        return [
            replace(speaker, text=actor.name if actor else key, party=key, parties=(key,))
            for key, actor in named
        ]
    partner = _before_and(scene, speaker, sentence) if speaker.kind == "person" else None
    return [speaker] if partner is None else [partner, speaker]


def _with_those_behind(scene: Scene, speaker: Subject, sentence: Sentence) -> Subject:
    """ "Peru | and Chile ended the talks, saying", "Oman, Iran and China agreed, they said": all of them."""
    if speaker.kind != "party" or len(speaker.parties) != 1:
        return speaker
    document, end = scene.document, speaker.end
    if document.tokens[document.token_at(speaker.start)].low == "they":
        opening = next(iter(within(scene.parties, sentence.start, sentence.start + _SHORT)), None)
        end = opening.end if opening is not None and opening.key == speaker.party else len(document.plain)
    keys: tuple[str, ...] = speaker.parties
    while (match := _AND.match(document.plain, end, sentence.end)) is not None:
        named = starting_at(scene.parties, match.end())
        if named is None or named.part != "actor" or named.kind == "demonym":
            break
        keys, end = (*keys, named.key), named.end
        if match["and"] is not None:
            return replace(speaker, parties=tuple(dict.fromkeys(keys)))
    return speaker


def _known_together(scene: Scene, speaker: Subject, sentence: Sentence) -> Subject | None:
    """ "A, B and C, known as the E3, | said", "who form the Alliance": the bloc speaks."""
    match = _TOGETHER.match(scene.document.plain, speaker.end, sentence.end)
    named = right_behind(scene.parties, match)
    if named is None:
        return None
    return replace(speaker, text=named.text, party=named.key, parties=(named.key,))


def _before_and(scene: Scene, speaker: Subject, sentence: Sentence) -> Subject | None:
    """ "A and his Ukrainian counterpart, B, | said": A, if he opens the clause."""
    tokens = scene.document.tokens
    joint = _over_titles(scene, scene.document.token_at(speaker.start) - 1, sentence)
    if joint <= sentence.first or tokens[joint].low != "and":
        return None
    behind = joint - (tokens[joint - 1].text == ",")
    named = scene.person_ending(tokens[behind - 1].end)
    if named is None or named.person is speaker.person:
        return None
    first = _over_titles(scene, scene.document.token_at(named.start) - 1, sentence)
    if first >= sentence.first and tokens[first].low not in ("both", "that"):
        return None
    return Subject.of_person(named)


def _over_titles(scene: Scene, index: int, sentence: Sentence) -> int:
    """Left over "the Ukrainian negotiator,"."""
    tokens = scene.document.tokens
    floor = max(sentence.first, index - _LONGEST_OFFICE)
    while index >= floor and (
        is_title(scene, tokens[index]) or tokens[index].low in _CALLS or tokens[index].text[0].isupper()
    ):
        if tokens[index].low in ("and", "both"):
            break
        index -= 1
    return index


def clauses_behind(scene: Scene, sentence: Sentence) -> Iterator[Sentence]:
    """What follows a semicolon, or ", while", as a sentence of its own: it may have a teller of its own."""
    tokens = scene.document.tokens
    for index in sentence.indices({",", ";"}):
        inside = sentence.first + _SHORTEST_CLAUSE <= index < sentence.last - _SHORTEST_CLAUSE
        if not inside or not scene.outside_quotation(tokens[index].start):
            continue
        first = index + 1
        if tokens[first].low in _OPENS_A_CLAUSE:
            first += 1
        elif tokens[index].text == ",":
            continue
        yield replace(sentence, start=tokens[first].start, first=first)


def opens(scene: Scene, clause: Sentence, speaker: Subject) -> bool:
    """Whether a clause begins with its teller and not with what is told."""
    tokens = scene.document.tokens
    first = scene.document.token_at(speaker.start)
    if first < clause.first or tokens[first].low in cues.PRONOUNS:
        return False
    before = tokens[clause.first : first]
    return len(before) <= _LONGEST_OFFICE and not any(
        token.low in VERBS or token.low in cues.PRONOUNS for token in before
    )


def is_another(one: Subject, other: Subject) -> bool:
    """Whether two tellers are not the same one."""
    if one.person is not None or other.person is not None:
        return one.person is not other.person
    return one.text != other.text and (one.party != other.party or one.party is None)
