"""Lists of members: the coalition of those it is made up of, and those who are named before "others"."""

from __future__ import annotations

import re

from talks.reading.grammar.listed import listed_with
from talks.reading.prose.text import Sentence
from talks.reading.who.mentions import within
from talks.reading.who.scene import Scene, Subject

_OTHERS = re.compile(r"(?:\w+ )?others?\b")  # "other donors", "ten others", "a dozen other states"
_FAR = 90  # characters
_HEAD_OF = re.compile(
    r"(?:\A|(?<=[,;] )|(?<= that )|(?<= and )|(?<=[\w,] said ))(?:[Tt]he )?(?P<name>[A-Z][\w'-]+"
    r"(?: [A-Z][\w'-]+){0,5})(?: \([A-Z]\w+\))?(?: (?:group|grouping|coalition|alliance|bloc|movement|union"
    r"|front|club|party|platform|quartet|troika|partnership))? of (?:[^.;:\"]{0,70} )?\Z"
)


def whose_members(scene: Scene, found: Subject, sentence: Sentence) -> Subject | None:
    """ "The Quartet of A, B and C", "the Sumud coalition of former minister D | wants": the coalition."""
    begin = max(sentence.start, found.start - _FAR)
    before = scene.document.plain[begin : found.start]
    head = _HEAD_OF.search(before) if " of " in before else None
    if head is None:
        return None
    start, end = begin + head.start("name"), begin + head.end("name")
    named = next(iter(within(scene.parties, start, end)), None)
    if named is None or named.kind == "demonym" or (named.start, named.end) != (start, end):
        return None
    return Subject.of_party(named)


def with_others(scene: Scene, found: Subject | None, index: int, sentence: Sentence) -> Subject | None:
    """ "A, B and other donor countries | want", "A, B and ten others | want": those who are named."""
    tokens = scene.document.tokens
    first = _first_of_the_others(scene, found, index)
    if first is None or first - 2 < sentence.first:
        return None
    last = scene.party_ending(tokens[first - 2].end)
    if last is None or last.part != "actor" or tokens[first - 1].low != "and":
        return None
    listed = listed_with(scene, last, sentence)
    end = tokens[index].end
    text, keys = scene.document.text[listed[0].start : end], tuple(one.key for one in listed)
    return Subject("party", text, listed[0].start, end, None, keys[0], keys)


def _first_of_the_others(scene: Scene, found: Subject | None, index: int) -> int | None:
    if found is not None and found.kind in ("body", "unknown", "role") and _OTHERS.match(found.text):
        return scene.document.token_at(found.start)
    if found is not None or scene.document.tokens[index].low != "others":
        return None
    return index if scene.document.tokens[index - 1].low == "and" else index - 1
