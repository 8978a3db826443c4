"""A move through the marks around a few words of it: would "never accept" the line."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterator
from typing import NamedTuple

from talks.reading.moves.moves import Row
from talks.reading.moves.passages import without_inner_dots
from talks.reading.prose.text import Sentence
from talks.reading.who.scene import Scene

_LONGEST = 500  # characters
_STATEMENT = 4  # quoted words that are somebody's statement


class Bare(NamedTuple):
    """A sentence without such marks, and where each of its letters stands in the article."""

    text: str
    places: list[int]

    def goes_on_behind(self, start: int) -> bool:
        """Whether such a mark stands behind there."""
        at = bisect_left(self.places, start)
        return self.places[-1] - start >= len(self.places) - at

    def end_of(self, token_end: int) -> int:
        """Where a word of the article that ends there ends in the bare sentence."""
        return bisect_left(self.places, token_end)

    def matches(self, rows: list[Row], start: int, plain: str) -> Iterator[tuple[str, re.Match[str]]]:
        """The words as they stand, marks and all, where they are a move without them."""
        for kind, pattern, _ in rows:
            found = pattern.match(self.text, bisect_left(self.places, start)) if not pattern.groups else None
            end = self.places[found.end() - 1] + 1 if found is not None else start
            if found is not None and len(found.group()) < end - start < _LONGEST:  # a mark stands between
                match = re.compile(f"(?s:.{{{end - start}}})").match(plain, start)
                if match is not None:
                    yield kind, match


def bare(scene: Scene, sentence: Sentence) -> Bare | None:
    """The sentence without the marks around words that its own clause goes on with; None: it has none."""
    if scene.highlights is None:
        scene.highlights = {index: _without(scene, index, marks) for index, marks in _marks(scene).items()}
    known = scene.highlights.get(sentence.index)
    return Bare(*known) if known is not None else None


def _without(scene: Scene, index: int, marks: list[int]) -> Bare:
    sentence, plain = scene.document.sentences[index], without_inner_dots(scene)
    places = [place for place in range(sentence.start, sentence.end) if place not in marks]
    return Bare("".join([plain[place] for place in places]), places)


def _marks(scene: Scene) -> dict[int, list[int]]:
    """Where those marks stand, by sentence."""
    plain = scene.document.plain
    marks: dict[int, list[int]] = {}
    for quotation in scene.document.quotations:
        first, last = quotation.outer_start, quotation.outer_end - 1
        few = len(plain[quotation.start : quotation.end].split()) < _STATEMENT
        if few and plain[quotation.start].islower() and plain[first - 2 : first - 1].isalnum():
            sentence = scene.document.sentence_at(first)
            if sentence is not None and first < quotation.start and quotation.end <= last < sentence.end:
                marks.setdefault(sentence.index, []).extend((first, last))
    return marks
