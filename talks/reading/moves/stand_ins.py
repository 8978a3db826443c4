"""For whom "they" and "it" stand in a move, and who does it in order to ask for something."""

from __future__ import annotations

import re
from dataclasses import replace

from talks.reading.grammar.clauses import subject_before
from talks.reading.moves.houses import named_house
from talks.reading.prose import cues
from talks.reading.prose.text import Sentence
from talks.reading.seating.tables import principals
from talks.reading.who.scene import Scene, Subject

# "met him to | ask that", "used the meeting to | press Baku"
_IN_ORDER_TO = re.compile(
    r"\b(?P<verb>met|used|flew|travell?ed|wrote|rang|phoned|telephoned|summoned|visited|went|took|seized"
    r"|spoke"
    r"|called)\b[^.;\"]{1,120} to \Z",
    re.I,
)
_TOLD = 7  # tokens from "told" to "that"


def the_two(scene: Scene) -> tuple[str, ...]:
    """ "Both delegations": the two parties that the article is about, when it is about two."""
    met = principals(scene, 2)
    return met.keys if met else ()


def who_says_so(scene: Scene, index: int, sentence: Sentence) -> Subject | None:
    """ "A accepted; the envoys of B said they | would": B, and not whoever opens the sentence."""
    tokens = scene.document.tokens
    they = before_auxiliaries(scene, index)
    if they - 1 <= sentence.first or tokens[they].low not in ("it", "they"):
        return None
    verb = they - 1
    if tokens[verb].low == "that":  # "has told Namibia that it"
        ahead = range(verb - 1, max(sentence.first, verb - _TOLD), -1)
        verb = next((i for i in ahead if tokens[i].low in cues.SPEECH_VERBS or tokens[i].text in ',;"'), verb)
    if tokens[verb].low not in cues.SPEECH_VERBS:
        return None
    found = subject_before(scene, verb, sentence)
    if found is None or found.kind == "unknown":
        found = named_house(scene, verb, sentence)
    if found is None or found.kind in ("person", "unknown") or found.anonymous:
        return None
    if found.party is None and found.kind != "body":
        return None
    return replace(found, start=tokens[they].start, end=tokens[they].end)


def before_auxiliaries(scene: Scene, index: int) -> int:
    """The token before a verb and what goes with it: "they | have never asked"."""
    tokens, index = scene.document.tokens, index - 1
    while index > 0 and (
        tokens[index].low in cues.AUXILIARIES | cues.ADVERBS or tokens[index].low.endswith("ly")
    ):
        index -= 1
    return index


def who_did_it_to(scene: Scene, sentence: Sentence, start: int) -> Subject | None:
    """ "The envoy flew to Tehran and met X to | ask that": who flew or met."""
    purpose = _IN_ORDER_TO.search(scene.document.plain, max(sentence.start, start - 140), start)
    if purpose is None:
        return None
    return subject_before(scene, scene.document.token_at(purpose.start("verb")), sentence)


def the_others(scene: Scene, they: int, speaker: Subject | None) -> Subject | None:
    """ "They want a wall", in somebody's own words: the other of the two parties; `they` is a token."""
    others = [key for key in the_two(scene) if speaker is None or key != speaker.party]
    if speaker is None or speaker.party is None or len(others) != 1:
        return None
    word = scene.document.tokens[they]
    return Subject("party", word.text, word.start, word.end, None, others[0], (others[0],))
