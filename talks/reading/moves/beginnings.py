"""The letters a pattern of moves may begin with, read off the pattern as far as it is plain words."""

from __future__ import annotations

import re

# What is known of a beginning, and whether what follows in the pattern is still known.
Beginning = tuple[str, bool]
Beginnings = frozenset[Beginning]

_NOTHING: Beginnings = frozenset({("", True)})
_UNKNOWN: Beginnings = frozenset({("", False)})
_WORDS = re.compile(r"[\w' -]+(?![?*+{])")
_CLASS = re.compile(r"\[\^?\]?(?:\\.|[^\]\\])*\]")
_QUANTIFIER = re.compile(r"(?:(?P<perhaps>\?)|[*+]|\{[\d,]+\})\??")
_GROUP = "(?:"
_ASIDE = ("(?!", "(?=", "(?<!", "(?<=")  # they take no letters
NEXT = 3  # characters behind the first word that tell which patterns to try


def nexts(begun: Beginnings, word: str) -> frozenset[str] | None:
    """The characters that may stand behind the word where a pattern begins with it; None: any."""
    found = set()
    for text, _ in begun:
        if text[: len(word)] != word[: len(text)]:
            continue
        if len(text) < len(word) + NEXT:
            return None
        found.add(text[len(word) : len(word) + NEXT])
    return frozenset(found)


def beginnings(pattern: str) -> Beginnings:
    """Every way the pattern may begin, in small letters: to its second word, or to where it is not plain."""
    return _choice(pattern, 0)[0]


def _choice(pattern: str, at: int) -> tuple[Beginnings, int]:
    """The alternatives from there to the end of their group, and where that is."""
    found, at = _sequence(pattern, at)
    while at < len(pattern) and pattern[at] == "|":
        more, at = _sequence(pattern, at + 1)
        found |= more
    return found, at + 1


def _sequence(pattern: str, at: int) -> tuple[Beginnings, int]:
    found = _NOTHING
    while at < len(pattern) and pattern[at] not in "|)":
        element, at = _element(pattern, at)
        quantifier = _QUANTIFIER.match(pattern, at)
        if quantifier is not None:
            element = element | _NOTHING if quantifier["perhaps"] else _UNKNOWN
            at = quantifier.end()
        found = _joined(found, element)
    return found, at


def _element(pattern: str, at: int) -> tuple[Beginnings, int]:
    first = pattern[at]
    if first == "(":
        inside, end = _choice(pattern, at + len(_GROUP))
        if pattern.startswith(_ASIDE, at):
            return _NOTHING, end
        return (inside if pattern.startswith(_GROUP, at) else _UNKNOWN), end
    if first == "\\":
        escaped = pattern[at + 1]
        known = _UNKNOWN if escaped.isalnum() else frozenset({(escaped, True)})
        return (_NOTHING if escaped == "b" else known), at + 2
    members, words = _CLASS.match(pattern, at), _WORDS.match(pattern, at)
    if members is not None:
        return _UNKNOWN, members.end()
    plain = words.group() if words is not None else first
    return (_UNKNOWN if plain in ".^$" else frozenset({(plain.lower(), True)})), at + len(plain)


def _joined(heads: Beginnings, tails: Beginnings) -> Beginnings:
    going_on = [text for text, goes_on in heads if goes_on]
    if not going_on:
        return heads
    done = heads.difference((text, True) for text in going_on)
    return done.union(_as_far_as_told(head + tail, goes_on) for head in going_on for tail, goes_on in tails)


def _as_far_as_told(text: str, goes_on: bool) -> Beginning:
    """No further than what is to be known behind the first word."""
    enough = text.find(" ") + NEXT
    return (text[:enough], False) if NEXT <= enough <= len(text) else (text, goes_on)
