"""The cast of an article: its people and every mention of them."""

from __future__ import annotations

from bisect import bisect_left
from dataclasses import dataclass, field
from operator import attrgetter

from talks.reading.who.names import PARTICLES, SUFFIXES

_START = attrgetter("start")
_NO_NAMES = PARTICLES | SUFFIXES


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
    marked: bool = False  # the office was told with a party: "the Gambian minister", "Gambia's envoy"
    national: bool = False  # the party is that of his nationality: "a Gambian diplomat"
    settled: bool = False  # told to be of a body that is no party to talks
    former: bool = False  # an office he held once tells nothing of whom he speaks for

    def name_words(self) -> list[str]:
        words = self.name.lower().replace(".", " ").split()
        return [word for word in words if word not in _NO_NAMES and len(word) > 1]


@dataclass(frozen=True, slots=True)
class PersonMention:
    """A mention [start, end) of a person: name in full, family name, or a repaired misspelling."""

    start: int
    end: int
    text: str
    person: Person


@dataclass(frozen=True, slots=True)
class Team:
    """A delegation, team or side at text[start:end], and the party whose it is."""

    start: int
    end: int
    party: str
    word: str = ""


@dataclass(frozen=True, slots=True)
class Seat:
    """Somebody told to lead, or to belong to, the team of a party."""

    mention: PersonMention
    party: str
    leads: bool


@dataclass(slots=True)
class People:
    """The cast of one article and all their mentions in order; and who sits in the teams of whom."""

    cast: list[Person] = field(default_factory=list)
    mentions: list[PersonMention] = field(default_factory=list)
    seats: list[Seat] = field(default_factory=list)

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
