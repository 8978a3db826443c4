"""Lists of members: the coalition of those it is made up of, and those who are named before "others"."""

from __future__ import annotations

import re

from talks.reading.grammar.entities import listed_with
from talks.reading.prose.text import Sentence
from talks.reading.who.mentions import within
from talks.reading.who.scene import Scene, Subject

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
    return Subject("party", named.text, named.start, named.end, None, named.key, (named.key,))


def with_others(scene: Scene, found: Subject, sentence: Sentence) -> Subject | None:
    """ "A, B and other donor countries | want": those who are named."""
    tokens = scene.document.tokens
    first = scene.document.token_at(found.start)
    if found.kind not in ("body", "unknown") or not found.text.startswith("other "):
        return None
    if first - 2 < sentence.first:
        return None
    last = scene.party_ending(tokens[first - 2].end)
    if last is None or last.part != "actor" or tokens[first - 1].low != "and":
        return None
    listed = listed_with(scene, last, sentence)
    text, keys = scene.document.text[listed[0].start : found.end], tuple(one.key for one in listed)
    return Subject("party", text, listed[0].start, found.end, None, keys[0], keys)
