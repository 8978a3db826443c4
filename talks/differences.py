"""What changed between two texts, word by word, and what became of a passage in a newer one. Pure."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from difflib import SequenceMatcher
from typing import Literal

Kind = Literal["same", "removed", "added"]
Fate = Literal["stands", "changed", "gone"]
# More words than this are not compared one by one: the old go, the new come. It keeps the cost linear.
MOST_WORDS = 1_500
MOST_PARAGRAPHS = 2_000
# How alike, from 0 to 1, a sentence must be to be the old one in other words.
ALIKE = 0.6
_WORD = re.compile(r"\s+|\w+|[^\w\s]")
_SENTENCE = re.compile(r"[^.!?\n]+(?:[.!?]+[\"'”’)]*|$)")


@dataclass(frozen=True, slots=True)
class Run:
    """A stretch of text that both have, or only the older or the newer one."""

    kind: Kind
    text: str


@dataclass(frozen=True, slots=True)
class Change:
    """A paragraph of the newer text, with what was taken from it and put into it."""

    runs: tuple[Run, ...]

    @property
    def touched(self) -> bool:
        """Whether anything was."""
        return any(run.kind != "same" for run in self.runs)


@dataclass(frozen=True, slots=True)
class Passage:
    """What became of a passage; `now` is the sentence that took its place, "" where there is none."""

    fate: Fate
    now: str = ""


def between(older: str, newer: str) -> list[Change]:
    """The paragraphs of both texts in the newer one's order, each with its runs.

    The runs that are not "added" give the older text paragraph by paragraph, those not "removed" the newer.
    """
    before, after = _paragraphs(older), _paragraphs(newer)
    if max(len(before), len(after)) > MOST_PARAGRAPHS:
        return [
            *(Change((Run("removed", text),)) for text in before),
            *(Change((Run("added", text),)) for text in after),
        ]
    matcher = SequenceMatcher(None, before, after, autojunk=False)
    found: list[Change] = []
    for tag, first, last, start, end in matcher.get_opcodes():
        if tag == "equal":
            found += [Change((Run("same", text),)) for text in after[start:end]]
        else:
            found += _replaced(before[first:last], after[start:end])
    return found


def became_of(quote: str, newer: str) -> Passage:
    """Whether the passage stands in the newer text, blanks aside; else the sentence that is most like it."""
    if _plain(quote) in _plain(newer):
        return Passage("stands")
    words = _words(quote.lower())
    known = set(words)
    matcher = SequenceMatcher(None, autojunk=False)
    matcher.set_seq2(words)  # what is known of the second is kept from one comparison to the next
    best, nearest = ALIKE, ""
    for match in _SENTENCE.finditer(newer):
        told = _words(match.group().lower())
        if known.isdisjoint(told):
            continue
        matcher.set_seq1(told)
        alike = _alike(matcher, len(told), len(words))
        if alike >= best:
            best, nearest = alike, match.group().strip()
    return Passage("changed", nearest) if nearest else Passage("gone")


def _alike(matcher: SequenceMatcher[str], told: int, words: int) -> float:
    """The share of words in common, in order; a long sentence may hold a short passage and more."""
    common = sum(block.size for block in matcher.get_matching_blocks())
    return 2 * common / (words + min(told, words))


def _paragraphs(text: str) -> list[str]:
    return [part for part in text.split("\n") if part.strip()]


def _plain(text: str) -> str:
    return " ".join(text.split())


def _words(text: str) -> list[str]:
    return [word for word in _WORD.findall(text) if not word.isspace()][:MOST_WORDS]


def _replaced(before: Sequence[str], after: Sequence[str]) -> Iterator[Change]:
    """Pair the paragraphs in order; what is left over on either side went or came as a whole."""
    for older, newer in zip(before, after, strict=False):
        yield Change(tuple(_runs(older, newer)))
    for older in before[len(after) :]:
        yield Change((Run("removed", older),))
    for newer in after[len(before) :]:
        yield Change((Run("added", newer),))


def _runs(older: str, newer: str) -> Iterator[Run]:
    before, after = _WORD.findall(older), _WORD.findall(newer)
    if max(len(before), len(after)) > MOST_WORDS:
        yield from (Run("removed", older), Run("added", newer))
        return
    for tag, first, last, start, end in SequenceMatcher(None, before, after, autojunk=False).get_opcodes():
        if tag == "equal":
            yield Run("same", "".join(after[start:end]))
            continue
        if first < last:
            yield Run("removed", "".join(before[first:last]))
        if start < end:
            yield Run("added", "".join(after[start:end]))
