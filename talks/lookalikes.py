"""Letters of one alphabet that pass for another's: such a word deceives the eye, and no search finds it."""

from __future__ import annotations

import re
import unicodedata
from collections import Counter

# Alphabets whose letters are confused with each other; Kana and Latin, say, stand in one word by right.
ALPHABETS = ("LATIN", "CYRILLIC", "GREEK", "COPTIC", "ARMENIAN", "CHEROKEE")
_WORD = re.compile(r"[^\W\d_]+")
# A word of these alone reads as a Latin one: “СОРЕ” in Cyrillic. Source: Unicode's confusables (UTS #39).
_LIKE_LATIN = frozenset("аеорсухіјѕһԁԛԝАВЕКМНОРСТХУІЈЅΑΒΕΖΗΙΚΜΝΟΡΤΥΧορν")


def disguised(text: str) -> list[tuple[int, int]]:
    """The words, as (start, end), that mix alphabets, or that stand among Latin ones and only look it."""
    if text.isascii():
        return []
    words = [(found.start(), found.end(), _alphabets(found[0])) for found in _WORD.finditer(text)]
    pure = Counter(next(iter(alphabets)) for _, _, alphabets in words if len(alphabets) == 1)
    latin = pure["LATIN"] > sum(pure.values()) / 2
    return [
        (start, end)
        for start, end, alphabets in words
        if len(alphabets) > 1 or (latin and _passes_for_latin(text[start:end], alphabets))
    ]


def _alphabets(word: str) -> frozenset[str]:
    if word.isascii():
        return frozenset({"LATIN"})
    names = (unicodedata.name(letter, "").partition(" ")[0] for letter in word)
    return frozenset(name for name in names if name in ALPHABETS)


def _passes_for_latin(word: str, alphabets: frozenset[str]) -> bool:
    return "LATIN" not in alphabets and len(word) > 1 and all(letter in _LIKE_LATIN for letter in word)
