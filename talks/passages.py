"""A stored text as people read it: paragraphs of numbered sentences, cut where passages begin and end."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from itertools import pairwise

from talks.reading.findings import ArticleText
from talks.reading.prose.text import read


@dataclass(frozen=True, slots=True)
class Mark:
    """A passage to point out, text[start:end] in code points; `key` is for whoever draws it."""

    start: int
    end: int
    key: str


@dataclass(frozen=True, slots=True)
class Piece:
    """A run of text under the same marks."""

    text: str
    keys: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Sentence:
    """A sentence with its number, counted from 1; None for what stands between sentences.

    `ends` are the keys of the marks that end in it.
    """

    number: int | None
    pieces: tuple[Piece, ...]
    ends: tuple[str, ...]

    @property
    def marked(self) -> bool:
        """Whether any mark touches it."""
        return any(piece.keys for piece in self.pieces)


@dataclass(frozen=True, slots=True)
class Paragraph:
    """Sentences in reading order; `after_gap` when text before it was left out."""

    sentences: tuple[Sentence, ...]
    after_gap: bool = False


def paragraphs(text: str, marks: Iterable[Mark] = ()) -> list[Paragraph]:
    """Cut a text; the pieces of all sentences give every word of it, without the blanks between sentences."""
    document = read(ArticleText(text, None))
    numbered: list[tuple[int, ...]] = [
        (sentence.start, sentence.end, sentence.index + 1) for sentence in document.sentences
    ]
    ordered = sorted(marks, key=lambda mark: (mark.start, mark.end))
    bounds = _filled([(start, end) for start, end, _ in document.paragraphs], 0, len(text))
    return [
        Paragraph(found)
        for start, end in bounds
        if (found := tuple(_sentences(text, start, end, numbered, ordered)))
    ]


def around_marks(whole: Sequence[Paragraph], context: int = 1) -> list[Paragraph]:
    """Keep the marked sentences and `context` more on either side of each."""
    flat = [sentence for paragraph in whole for sentence in paragraph.sentences]
    kept: set[int] = set()
    for place, sentence in enumerate(flat):
        if sentence.marked:
            kept.update(range(place - context, place + context + 1))
    return _gathered(whole, kept)


def _gathered(whole: Sequence[Paragraph], kept: set[int]) -> list[Paragraph]:
    """The kept sentences, in a new paragraph after each gap."""
    gathered: list[Paragraph] = []
    place, gap = 0, False
    for paragraph in whole:
        run: list[Sentence] = []
        for sentence in paragraph.sentences:
            if place in kept:
                run.append(sentence)
            elif run:
                gathered.append(Paragraph(tuple(run), gap))
                run, gap = [], True
            else:
                gap = True
            place += 1
        if run:
            gathered.append(Paragraph(tuple(run), gap))
            gap = False
    return gathered


def _filled(spans: list[tuple[int, int]], start: int, end: int) -> list[tuple[int, int]]:
    """The spans and what lies between them, in order, so that nothing of [start, end) is lost."""
    filled, at = [], start
    for first, last in spans:
        if at < first:
            filled.append((at, first))
        filled.append((max(at, first), last))
        at = max(at, last)
    return [*filled, (at, end)] if at < end else filled


def _sentences(
    text: str, start: int, end: int, numbered: list[tuple[int, ...]], marks: list[Mark]
) -> Iterable[Sentence]:
    own = numbered[bisect_left(numbered, (start,)) : bisect_left(numbered, (end,))]
    numbers = {first: number for first, _, number in own}
    for first, last in _filled([(first, last) for first, last, _ in own], start, end):
        number = numbers.get(first)
        first, last = _trimmed(text, first, last)
        if first < last:
            touching = [mark for mark in marks if mark.start < last and mark.end > first]
            ends = tuple(dict.fromkeys(mark.key for mark in touching if mark.end <= last))
            yield Sentence(number, tuple(_pieces(text, first, last, touching)), ends)


def _trimmed(text: str, start: int, end: int) -> tuple[int, int]:
    """The slice without the blanks around it."""
    run = text[start:end]
    return end - len(run.lstrip()), start + len(run.rstrip())


def _pieces(text: str, start: int, end: int, marks: list[Mark]) -> Iterable[Piece]:
    cuts = {start, end} | {cut for mark in marks for cut in (mark.start, mark.end) if start < cut < end}
    edges = sorted(cuts)
    for first, last in pairwise(edges):
        keys = dict.fromkeys(mark.key for mark in marks if mark.start <= first and mark.end >= last)
        yield Piece(text[first:last], tuple(keys))
