"""Finds known forms in running text: the longest one at each word, whole words only, in one pass."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from copy import copy
from functools import lru_cache
from typing import Generic, NamedTuple, TypeVar

from actors.spelling import plain

Value = TypeVar("Value")

_AHEAD = 2  # characters behind a first word by which its forms are told apart
# by what follows their first word: the forms, the longest first, and what each may mean
_Opened = dict[str, tuple[tuple[str, tuple[Value, ...]], ...]]
_WORD = re.compile(r"\w+")
_HYPHENS = "-‐‑"
_DETACHED = re.compile(
    r"(?:^|[^\w])(?:pro|anti|non|ex|post|pre|un|trans|counter|neo|former)-$", re.IGNORECASE
)
_SENTENCE_START = re.compile(r"(?:^|[.!?:…\n\"'“”‘(\[])[\s\"'“‘(\[]*$")
# Acronyms that are also words: in a line of capitals they are the words.
_SHOUTED = frozenset({"US", "WHO", "IS", "IT"})
_CAPITALS_BEFORE = re.compile(r"\b[A-Z]{2,} +$")
_CAPITALS_AFTER = re.compile(r" +[A-Z]{2,}\b")


class Hit(NamedTuple, Generic[Value]):
    """A known form at text[start:end], with all that it may mean."""

    start: int
    end: int
    values: tuple[Value, ...]


class Surfaces(Generic[Value]):
    """An immutable index from written forms to values.

    Decoys are forms that are read over whole, so that what is known in or by them is not found.
    Ordinary words are forms that do not count at the start of a sentence.
    """

    __slots__ = ("_any_case", "_by_first_word", "_ordinary")

    def __init__(self, entries: Iterable[tuple[str, Value]], *, any_case: bool = False) -> None:
        self._any_case = any_case
        self._ordinary: frozenset[str] = frozenset()
        meanings: dict[str, list[Value]] = {}
        for surface, value in entries:
            for form in self._forms(surface):
                values = meanings.setdefault(form, [])
                if value not in values:
                    values.append(value)
        self._by_first_word = {
            word: _by_what_follows(word, forms) for word, forms in _opened_by(meanings).items()
        }

    def reading_over(self, decoys: Iterable[str], *, ordinary: Iterable[str] = ()) -> Surfaces[Value]:
        """The same index with these decoys and ordinary words as well; cheaper than to build it anew."""
        other = copy(self)
        other._ordinary = self._ordinary | {self._written(word) for word in ordinary}
        other._by_first_word = dict(self._by_first_word)
        unmeant: dict[str, list[Value]] = {self._written(decoy): [] for decoy in decoys}
        for word, forms in _opened_by(unmeant).items():
            known = dict(pair for pairs in other._by_first_word.get(word, {}).values() for pair in pairs)
            other._by_first_word[word] = _by_what_follows(word, known | forms)
        return other

    def find(self, text: str) -> Iterator[Hit[Value]]:
        """Yields the hits from left to right; they never overlap and compounds are left out."""
        written = self._written(text)
        opening, free_from = self._by_first_word, 0
        words = zip(*_words(written), strict=True)
        opened = [(start, word) for start, word in words if word in opening]
        for start, first in opened:
            if start < free_from:
                continue
            behind = start + len(first)
            forms = opening[first]
            for surface, values in forms.get(written[behind : behind + _AHEAD]) or forms[""]:
                end = start + len(surface)
                if written.startswith(surface, start) and not _goes_on(written, end):
                    free_from = end
                    if values and self._counts(text, start, end, surface):
                        yield Hit(start, end, values)
                    break

    def holds(self, surface: str) -> bool:
        """Whether this very form is known."""
        return any(hit.start == 0 and hit.end == len(surface) for hit in self.find(surface))

    def _written(self, text: str) -> str:
        return plain(text).lower() if self._any_case else plain(text)

    def _forms(self, surface: str) -> tuple[str, ...]:
        """The form itself, and its capital at the start of a sentence."""
        form = self._written(surface)
        capital = form[:1].upper() + form[1:]
        return (form,) if self._any_case or form == capital else (form, capital)

    def _counts(self, text: str, start: int, end: int, surface: str) -> bool:
        if _in_compound(text, start, end):
            return False
        if surface in self._ordinary and _SENTENCE_START.search(text[max(0, start - 8) : start]):
            return False
        return surface not in _SHOUTED or not _in_capitals(text, start, end)


def _opened_by(meanings: dict[str, list[Value]]) -> dict[str, dict[str, tuple[Value, ...]]]:
    """The forms and what they mean, by their first word."""
    index: dict[str, dict[str, tuple[Value, ...]]] = {}
    for form, values in meanings.items():
        first = _WORD.match(form)
        if first:
            index.setdefault(first.group(), {})[form] = tuple(values)
    return index


def _by_what_follows(word: str, forms: dict[str, tuple[Value, ...]]) -> _Opened[Value]:
    """Behind each few letters the forms that go on with them, and those as short; behind none the short."""
    if len(forms) == 1:
        return {"": tuple(forms.items())}
    index: dict[str, list[tuple[str, tuple[Value, ...]]]] = {"": []}
    for form in sorted(forms, key=len, reverse=True):
        ahead = form[len(word) : len(word) + _AHEAD]
        index.setdefault(ahead if len(ahead) == _AHEAD else "", []).append((form, forms[form]))
    short = index[""]
    return {ahead: (*longer, *short) if ahead else tuple(short) for ahead, longer in index.items()}


@lru_cache(maxsize=2)  # of one text, for one index after the other
def _words(written: str) -> tuple[list[int], list[str]]:
    """Where each word of the text begins, and the words."""
    return [word.start() for word in _WORD.finditer(written)], _WORD.findall(written)


def _goes_on(written: str, end: int) -> bool:
    return end < len(written) and (written[end].isalnum() or written[end] == "_")


def _in_compound(text: str, start: int, end: int) -> bool:
    """Whether the form only describes: "Saudi-backed", "Russia- and Iran-led", "pro-Russian", "@NATO"."""
    if end < len(text) and text[end] in _HYPHENS:
        following = text[end + 1 : end + 2]
        if not following or following.isspace() or following.islower():
            return True
    before = text[max(0, start - 9) : start]
    return before.endswith("@") or (before[-1:] in _HYPHENS and bool(_DETACHED.search(plain(before))))


def _in_capitals(text: str, start: int, end: int) -> bool:
    before = _CAPITALS_BEFORE.search(text[max(0, start - 24) : start])
    return bool(before and _CAPITALS_AFTER.match(text[end : end + 24]))
