"""Whom a meeting's verb joins, where words only point to them: "he met the envoy", "it received him"."""

from __future__ import annotations

import re

from talks.reading.grammar.antecedents import pronoun
from talks.reading.grammar.clauses import subject_before
from talks.reading.grammar.entities import entity_starting
from talks.reading.occasions.segments import Segment
from talks.reading.prose import cues
from talks.reading.prose.text import Sentence
from talks.reading.seating.attendance import Attendance
from talks.reading.who.mentions import within
from talks.reading.who.scene import Scene, Subject

_VERBS = cues.word_set(
    "met meet meets meeting received receives receive saw see seeing hosted hosts host welcomed welcomes "
    "welcome greeted spoke speak rang telephoned phoned called huddled conferred confer dined lunched sat "
    "sit"
)
_HOLDING = cues.word_set("held hold holds holding had have conducted conduct opened began resumed attended")
_TO_HIM = frozenset({"with", "to", "again", "separately", "also", "briefly", "privately", "on", "later"})
_IN_A_TOWN = re.compile(r"[A-Z][a-z]+ [a-z]+ (?:in|at) [A-Z]")
_HIM = frozenset({"him", "her"})
_AFTER_HIM = frozenset(
    [".", ",", "in", "at", "on", "for", "and", "there", "here", "again", "by", "over", "to", "yesterday",
     "today", "last", "this", "twice", "briefly", "with", "during", "before", "after", "late", "early"]
)  # fmt: skip
_A_NAME = re.compile(r"[A-Z][\w'-]+(?: [A-Z][\w'-]+){0,2} (?=[a-z])")
_IT_SAID = re.compile(
    r", (?P<who>(?:the|its|his|her) [^,;.\"]{3,60}|[A-Z][^,;.\"]{2,40}) (?:said|announced|reported"
    r"|confirmed)(?: in a \w+| on \w+)?\W*\Z"
)
_HE = re.compile(r"\b(?:[Hh]e|[Ss]he) (?:had |has |also |then |later |will |is to |was to )*\Z")
_MANY = frozenset({"they", "we", "both", "all"})
_SHORT = 3  # words of "the UN envoy"
_FAR = 3000  # characters
_REACH = 7  # tokens from the noun back to its verb


def with_subject_and_object(
    scene: Scene, sentence: Sentence, segment: Segment, named: Attendance
) -> Attendance:
    """Those named, with whom the verb's subject and its object stand for."""
    verb = _verb(scene, sentence, segment)
    if verb is None:
        return named
    told = named.count and _names_before(scene, sentence, segment)
    who = [] if told or _is_of_a_body(scene, sentence, segment) else [_subject(scene, verb, sentence)]
    who.append(_object(scene, sentence, segment, named))
    if named.count == 1:
        who.append(_whose_office_says(scene, sentence))
    for somebody in who:
        if somebody is not None and somebody.party and somebody.party not in named.keys + named.third:
            named = named.joined(Attendance((somebody.party,), (somebody.text,)))
    return named


def _is_of_a_body(scene: Scene, sentence: Sentence, segment: Segment) -> bool:
    """ "The Qods company ... Its chairman, A, met": A is of that body, and of no party of the article."""
    before = scene.people.between(sentence.start, segment.cue_start)[-1:]
    return any(one.person.party is None and bool(one.person.party_text) for one in before)


def he_did(scene: Scene, sentence: Sentence, segment: Segment) -> bool:
    """ "He had spoken to Putin and to Trump": all who are named stand behind the verb."""
    before = scene.document.plain[max(sentence.start, segment.cue_start - 24) : segment.cue_start]
    return segment.cue in _VERBS and _HE.search(before) is not None


def _whose_office_says(scene: Scene, sentence: Sentence) -> Subject | None:
    """ "Blinken spoke with Wang Yi, the State Department said": the one nobody knows is the speaker's."""
    plain = scene.document.plain
    opening = _A_NAME.match(plain, scene.document.tokens[sentence.first].start)
    closing = _IT_SAID.search(plain, max(sentence.start, sentence.end - 90), sentence.end)
    if opening is None or closing is None:
        return None
    first = scene.people.between(opening.start(), opening.end())
    known = within(scene.parties, opening.start(), opening.end())
    if known or (first and first[0].person.party):
        return None
    found = entity_starting(scene, scene.document.token_at(closing.start("who")), sentence)
    return found if found is not None and found.kind in ("body", "party", "role") else None


def _verb(scene: Scene, sentence: Sentence, segment: Segment) -> int | None:
    """The verb of meeting, or that which holds the meeting its noun names."""
    index = scene.document.token_at(segment.cue_start)
    tokens = scene.document.tokens
    if tokens[index].low in _VERBS and tokens[index - 1].low not in ("a", "the", "their", "of"):
        return index
    for cursor in range(index - 1, max(sentence.first, index - _REACH), -1):
        if tokens[cursor].low in _HOLDING:
            return cursor
        if tokens[cursor].text in ',;:"':
            return None
    return None


def _names_before(scene: Scene, sentence: Sentence, segment: Segment) -> bool:
    """Whether somebody with a party is named before the cue, so that its subject is known."""
    people = scene.people.between(max(sentence.start, segment.cue_start - 400), segment.cue_start)
    return any(mention.person.party for mention in people)


def _subject(scene: Scene, verb: int, sentence: Sentence) -> Subject | None:
    found = subject_before(scene, verb, sentence)
    if found is None:
        return None
    word = scene.document.tokens[scene.document.token_at(found.start)].low
    if found.kind == "role" and word == "the" and "former" not in found.text.lower():
        return found  # "the envoy had met the rebels in Osh"
    return found if word == "it" or (found.kind == "person" and word not in _MANY) else None


def _object(scene: Scene, sentence: Sentence, segment: Segment, named: Attendance) -> Subject | None:
    """ "Met the envoy", "held talks with his guest": what follows the verb or its "with"."""
    tokens = scene.document.tokens
    index = scene.document.index_behind(segment.cue_end)
    noun = segment.cue not in _VERBS
    if noun and (index >= sentence.last or tokens[index].low not in ("with", "to")):
        return None
    while index < sentence.last and tokens[index].low in _TO_HIM:
        index += 1
    if index >= sentence.last or tokens[index].low in cues.POSSESSIVES:
        return None  # "met his European counterparts"
    alone = index + 1 < sentence.last and tokens[index + 1].low in _AFTER_HIM
    if tokens[index].low in _HIM and alone:
        he = {"him": "he", "her": "she"}[tokens[index].low]
        found = pronoun(scene, index, sentence, he, own=False)  # "received him in Paris", "saw her on Monday"
    else:
        found = entity_starting(scene, index, sentence)
    if found is None or found.kind not in ("person", "role", "body"):
        return None
    if _IN_A_TOWN.match(scene.document.plain, tokens[index].start):
        return None  # "met Congolese officials in Doha": of a land that is not told
    meant = _another(scene, found, named) if found.party in named.keys or found.party is None else None
    return meant or found


def _another(scene: Scene, found: Subject, named: Attendance) -> Subject | None:
    """ "Oman's minister hosted the envoy": somebody told of before with that office, and not the minister."""
    words = found.text.lower().split(" in ")[0].split()
    if words[:1] != ["the"] or len(words) > _SHORT:
        return None
    for mention in reversed(scene.people.between(max(0, found.start - _FAR), found.start)):
        person = mention.person
        if person.party not in (None, *named.keys) and words[-1] in (person.post or "").lower().split():
            return Subject("person", found.text, found.start, found.end, person, person.party)
    return None
