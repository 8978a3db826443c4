"""The sentence that carries a move: where it stands in a quotation, the quotation's own."""

from __future__ import annotations

import re

from talks.reading.findings import Span
from talks.reading.prose.text import Sentence, cuts_between
from talks.reading.who.scene import Scene

# all begin with the dot: few letters are one, and it is sought fast
_DOTTED = re.compile(
    r"\.(?:(?<=\bU\.)(?:S|N|K)\.|(?<=\d\.)(?=\d)"
    r"|(?:(?<=\bMr\.|\bMs\.|\bDr\.|\bLt\.|\bNo\.|\bSt\.)"
    r"|(?<=\bMrs\.|\bGen\.|\bSen\.|\bGov\.|\bRep\.|\bCol\.))(?= ))"
)
_NO_STOP = "\u02d1"  # a letter to the patterns, one character as the dot
_FEWEST, _PARTIAL = 4, 8  # quoted words that stand alone; fewer are a highlight in somebody else's sentence


def passage(scene: Scene, sentence: Sentence, offset: int) -> Span:
    """The sentence around an offset; of a quotation of several, the one that holds it."""
    document = scene.document
    quotation = document.quotation_at(offset)
    if quotation is None or not quotation.start <= offset < quotation.end:
        return document.sentence_span(sentence)
    start, end = max(quotation.start, sentence.start), min(quotation.end, sentence.end)
    for cut in cuts_between(document.plain, start, end):
        if cut > offset:
            end = cut
            break
        start = cut
    words = document.plain[start:end].split()
    least = _PARTIAL if words and words[0].islower() else _FEWEST
    return document.span(start, end) if len(words) >= least else document.sentence_span(sentence)


def without_inner_dots(scene: Scene) -> str:
    """ "The U.S. embargo": its dots stop no pattern that ends at a full stop. Made once."""
    if scene.undotted is None:
        plain, ends = scene.document.plain, {sentence.end - 1 for sentence in scene.document.sentences}
        scene.undotted = _DOTTED.sub(lambda found: _undotted(found, ends), plain)
    return scene.undotted


def _undotted(found: re.Match[str], ends: set[int]) -> str:
    """The same letters without their dots, but for one that ends a sentence."""
    last = found.end() - 1 in ends
    return found.group()[: -1 if last else None].replace(".", _NO_STOP) + found.group()[-1:] * last
