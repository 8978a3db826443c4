"""The cast of an article: its people and every mention of them."""

from __future__ import annotations

from bisect import bisect_left
from dataclasses import dataclass, field
from operator import attrgetter

from talks.reading.who.names import PARTICLES

_START = attrgetter("start")


@dataclass(slots=True)
class Person:
    """Somebody the article names; `party` and `key` are slugs, null when unknown."""

    name: str
    key: str | None = None
    post: str | None = None
    party: str | None = None
    party_text: str = ""
    gender: str | None = None
    rule: str = "people.post"
    first_at: int = 0
    confident: bool = False
    guessed: bool = False  # the party is that of an institution named before, not told of him
    former: bool = False  # an office he held once tells nothing of whom he speaks for

    def name_words(self) -> list[str]:
        return [w for w in self.name.lower().replace(".", " ").split() if w not in PARTICLES and len(w) > 1]


@dataclass(frozen=True, slots=True)
class PersonMention:
    """A mention [start, end) of a person: name in full, family name, or a repaired misspelling."""

    start: int
    end: int
    text: str
    person: Person


@dataclass(slots=True)
class People:
    """The cast of one article and all their mentions in order."""

    cast: list[Person] = field(default_factory=list)
    mentions: list[PersonMention] = field(default_factory=list)

    def between(self, start: int, end: int) -> list[PersonMention]:
        low = bisect_left(self.mentions, start, key=_START)
        return self.mentions[low : bisect_left(self.mentions, end, low, key=_START)]

    def starting_at(self, start: int) -> PersonMention | None:
        return next(iter(self.between(start, start + 1)), None)


def one_edit(first: str, second: str) -> bool:
    """One letter left out, added, changed or swapped with its neighbour; the first letter is right."""
    if first == second or first[0] != second[0] or abs(len(first) - len(second)) > 1:
        return False
    start = 0
    while start < min(len(first), len(second)) and first[start] == second[start]:
        start += 1
    rest, other = first[start:], second[start:]
    return (
        rest[1:] == other
        or rest == other[1:]
        or rest[1:] == other[1:]
        or (rest[1:2] + rest[:1] + rest[2:]) == other
    )
