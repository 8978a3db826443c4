"""Patterns that are looked for only where the words stand without which they cannot."""

from __future__ import annotations

import re
import sys
from collections.abc import Iterator
from typing import NamedTuple, Protocol

from talks.reading.prose.cues import word_set
from talks.reading.prose.text import Document

# Of each set one word stands wherever the pattern does.
Needs = tuple[frozenset[str], ...]
_Places = Iterator[re.Match[str]]

_ANY, _EDGE = "\x01", "\x00"  # what a pattern does not tell; where a word ends or none is
_MOST = 300  # ways to word a stretch of a pattern; of more nothing is known
_LETTERS = re.compile(r"[^\\()|\[\].?*+{}^$]+(?![?*+{])|[^\\()|\[\].?*+{}^$]")
_CLASS = re.compile(r"\[(?P<none>\^?)(?P<of>\]?(?:\\.|[^\]\\])*)\]")
_QUANTIFIER = re.compile(r"(?:(?P<perhaps>\?)|(?P<none>\*|\{0?,\d*\})|\+|\{\d+(?:,\d*)?\})[?+]?")
_GROUP = re.compile(r"\((?:\?(?:P<\w+>|[a-zL-]*:))?(?!\?)")
_IF = re.compile(r"\(\?\(\w+\)")
_ASIDE = re.compile(r"\(\?<?[=!]")  # they take no letters
_NO_LETTER_FIRST, _NO_LETTER_LAST = re.compile(rf"[^\w{_ANY}]"), re.compile(rf"[^\w{_ANY}]\Z")
_WHOLE = re.compile(rf"(?<![\w{_ANY}])[^\W_]+(?![\w{_ANY}])")
_NO_LETTER, _ANY_LETTER = "bAZsW", "wdSD"
_FEW = 4  # letters of a class
# they stand in most sentences, so that to look for them spares little
_COMMON = word_set(
    "a an the and or but of in on at to for from by with as about after before between that this which who "
    "it its he his she her they their them is are was were be been has have had will would not no said s"
)


class Told(Protocol):
    """A sentence, a part of one, or the whole article."""

    @property
    def parts(self) -> frozenset[str]: ...


class Wording:
    """A pattern that most sentences need not be searched for: the words it needs are read off it.

    To look for words in a set is some ten times as fast as to look for a pattern in a sentence. Whoever
    searches says in what the searched letters stand.
    """

    def __init__(self, pattern: str, flags: int = 0) -> None:
        self.pattern = re.compile(pattern, flags)
        self.needs = needs(pattern)

    def may_stand_in(self, told: Told) -> bool:
        """Whether the words are there that the pattern cannot stand without."""
        return not any(map(told.parts.isdisjoint, self.needs))

    def search(self, told: Told, plain: str, start: int = 0, end: int = sys.maxsize) -> re.Match[str] | None:
        """The first place of the pattern."""
        parts = told.parts
        for need in self.needs:
            if need.isdisjoint(parts):
                return None
        return self.pattern.search(plain, start, end)

    def finditer(self, told: Told, plain: str, start: int = 0, end: int = sys.maxsize) -> _Places:
        """Every place of the pattern."""
        parts = told.parts
        for need in self.needs:
            if need.isdisjoint(parts):
                return iter(())
        return self.pattern.finditer(plain, start, end)

    def everywhere(self, document: Document) -> Iterator[re.Match[str]]:
        """Every place of the pattern in an article, sentence by sentence."""
        for sentence in document.sentences:
            yield from self.finditer(sentence, document.plain, sentence.start, sentence.end)


def needs(pattern: str) -> Needs:
    """The words a pattern needs, in small letters, the fewest first; none where it may stand anywhere."""
    told, _ = _choice(pattern, 0)
    found = {*told.needs, *_needed(told.texts)}
    found = {need for need in found if need.isdisjoint(_COMMON)} or found
    least = [need for need in found if not any(other < need for other in found)]
    return tuple(sorted(least, key=lambda need: (len(need), sorted(need))))


def rarest(pattern: str) -> frozenset[str] | None:
    """Of the sets of words that it needs, the one of which the fewest sentences hold a word."""
    return max(needs(pattern), key=lambda need: min(map(_rarity, need)), default=None)


class _Ways(NamedTuple):
    """The ways to word a stretch of a pattern, and the words needed by what was cut off before it."""

    texts: frozenset[str]
    needs: tuple[frozenset[str], ...] = ()


_UNKNOWN = _Ways(frozenset({_ANY}))
_NOTHING = _Ways(frozenset({""}))
_ANYTHING = _UNKNOWN.texts | _NOTHING.texts


def _choice(pattern: str, at: int) -> tuple[_Ways, int]:
    """The alternatives from there to the end of their group, and where that is."""
    way, at = _sequence(pattern, at)
    ways = [way]
    while at < len(pattern) and pattern[at] == "|":
        way, at = _sequence(pattern, at + 1)
        ways.append(way)
    return _either(ways), at + 1


def _either(ways: list[_Ways]) -> _Ways:
    if len(ways) == 1:
        return ways[0]
    texts = frozenset().union(*(way.texts for way in ways))
    least = [min((*way.needs, *_needed(way.texts)), key=len, default=None) for way in ways]
    needed = [need for need in least if need is not None]
    both = (frozenset().union(*needed),) if len(needed) == len(ways) else ()
    return _Ways(texts if len(texts) <= _MOST else _blurred(texts), both)


def _sequence(pattern: str, at: int) -> tuple[_Ways, int]:
    run, needed = _NOTHING.texts, list[frozenset[str]]()
    while at < len(pattern) and pattern[at] not in "|)":
        element, at = _element(pattern, at)
        quantifier = _QUANTIFIER.match(pattern, at)
        if quantifier is not None:
            element, at = _repeated(element, quantifier), quantifier.end()
        needed += element.needs
        if element.texts <= _ANYTHING or len(run) * len(element.texts) > _MOST:
            needed += _needed(_joined(run, _blurred(element.texts)))
            run = _blurred(run)
        run = _joined(run, element.texts)
    return _Ways(run, tuple(needed)), at


def _joined(heads: frozenset[str], tails: frozenset[str]) -> frozenset[str]:
    return frozenset((head + tail).replace(_ANY + _ANY, _ANY) for head in heads for tail in tails)


def _blurred(texts: frozenset[str]) -> frozenset[str]:
    """What is still known of too many ways: whether a letter may begin or end them."""
    opens = all(_NO_LETTER_FIRST.match(text) for text in texts)
    closes = all(_NO_LETTER_LAST.search(text) for text in texts)
    return frozenset({_EDGE * opens + _ANY + _EDGE * closes})


def _repeated(element: _Ways, quantifier: re.Match[str]) -> _Ways:
    """Left out, once, or many times: then it begins and ends in ways of its own."""
    once = element.texts
    many = once if len(once) <= _FEW else _UNKNOWN.texts
    again = _joined(_joined(many, _UNKNOWN.texts), many)
    if quantifier["perhaps"]:
        return _Ways(once | _NOTHING.texts)
    if quantifier["none"]:
        return _Ways(_NOTHING.texts | once | again)
    return _Ways(once | again, element.needs)


def _element(pattern: str, at: int) -> tuple[_Ways, int]:
    """What stands there: a group, a class, an escaped letter, or letters as they are."""
    if aside := _ASIDE.match(pattern, at):
        return _NOTHING, _choice(pattern, aside.end())[1]
    if condition := _IF.match(pattern, at):
        return _UNKNOWN, _choice(pattern, condition.end())[1]
    if group := _GROUP.match(pattern, at):
        return _choice(pattern, group.end())
    if pattern[at] == "\\":
        return _escaped(pattern[at + 1]), at + 2
    if members := _CLASS.match(pattern, at):
        return _UNKNOWN if members["none"] else _one_of(members["of"]), members.end()
    if letters := _LETTERS.match(pattern, at):
        return _Ways(frozenset({letters.group().lower()})), letters.end()
    if pattern[at] not in ".^$":
        raise ValueError(f"cannot read {pattern!r} from {at} on")
    return _UNKNOWN if pattern[at] == "." else _Ways(frozenset({_EDGE})), at + 1


def _escaped(letter: str) -> _Ways:
    if letter in _NO_LETTER or not letter.isalnum():
        return _Ways(frozenset({_EDGE}))
    if letter == "B":
        return _NOTHING
    if letter not in _ANY_LETTER:
        raise ValueError(f"cannot read \\{letter}")
    return _UNKNOWN


def _one_of(members: str) -> _Ways:
    """A few letters, or marks only; of a range or a class of letters nothing is known."""
    if members.isalpha() and len(members) <= _FEW:
        return _Ways(frozenset(members.lower()))
    marks = not any(letter.isalnum() or letter == "_" for letter in members)
    return _Ways(frozenset({_EDGE})) if marks and "-" not in members[1:-1] else _UNKNOWN


def _needed(texts: frozenset[str]) -> list[frozenset[str]]:
    """Of each text the rarest whole word, the first or the last; and those that all of them hold."""
    words = [_WHOLE.findall(f"{_ANY}{text}{_ANY}") for text in texts]
    if not all(words):
        return []
    common = set(words[0]).intersection(*words[1:])
    told = [frozenset(pick(found) for found in words) for pick in (_rarest, _first, _last)]
    return told + [frozenset({word}) for word in common]


def _rarest(words: list[str]) -> str:
    return max(words, key=_rarity)


def _first(words: list[str]) -> str:
    return words[0]


def _last(words: list[str]) -> str:
    return words[-1]


def _rarity(word: str) -> tuple[bool, int]:
    return word not in _COMMON, len(word)
