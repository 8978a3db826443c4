"""Strings from a language model, found again in the sentences it cites, and resolved by our own tables."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from talks.reading.dates.when import Tense
from talks.reading.findings import NO_DATE, When
from talks.reading.prose import cues
from talks.reading.prose.text import Sentence, plain_of
from talks.reading.who.cast import Person
from talks.reading.who.mentions import PlaceMention, within
from talks.reading.who.scene import Scene

LONGEST_DATE = 60  # code points
# "Special envoy for Syria", "talks with Iran": the party after these is not whose words they are.
_ELSE = frozenset({"for", "to", "with", "against", "between", "by", "on", "about", "over", "than"})
_COMMON = cues.ROLE_NOUNS | cues.BODY_NOUNS | cues.ANONYMOUS_NOUNS


@dataclass(frozen=True, slots=True)
class Named:
    """A mention as it stands in a cited sentence; `party` and `person` are null when no table knows them."""

    text: str
    start: int
    end: int
    party: str | None = None
    person: Person | None = None

    @property
    def anonymous(self) -> bool:
        """ "A senior official": described, not named."""
        return self.person is None and bool(set(self.text.lower().split()) & cues.ANONYMOUS_NOUNS)

    @property
    def is_strange_name(self) -> bool:
        """ "Karim Testani", whom no table knows; "the Foreign Minister" is none."""
        words = self.text.split()
        posts = {word.lower() for word in words} & _COMMON
        known = self.person or self.party or posts
        return not known and len(words) > 1 and all(word[0].isupper() for word in words)


def named(
    scene: Scene, words: str | None, sentences: Sequence[Sentence], *, unquoted: bool = False
) -> Named | None:
    """Whom these words name where they stand; None when they do not stand in these sentences.

    A pronoun names nobody. With `unquoted`, words inside a quotation do not count.
    """
    if (words or "").lower() in cues.PRONOUNS:
        return None
    places = _places(scene, words, sentences)
    found = [
        _resolved(scene, start, end)
        for start, end in places
        if not unquoted or scene.outside_quotation(start)
    ]
    return next((one for one in found if one.party or one.person), found[0] if found else None)


def place(scene: Scene, words: str | None, sentences: Sequence[Sentence]) -> tuple[str, PlaceMention | None]:
    """The place as written ("" when it is not there), and as our tables know it, if they do."""
    written = ""
    for start, end in _places(scene, words, sentences):
        written = written or scene.document.text[start:end]
        known = [one for one in within(scene.places, start, end) if one.end <= end]
        if len(known) == 1:
            return scene.document.text[start:end], known[0]
    return written, None


def day(scene: Scene, words: str | None, sentences: Sequence[Sentence], tense: Tense) -> When:
    """The date our own resolver makes of date words that stand in these sentences."""
    if words is None or len(words) > LONGEST_DATE:
        return NO_DATE
    for start, end in _places(scene, words, sentences):
        dates = [one for one in scene.dates_within(start, end) if one.end <= end]
        # Words without a date, or with several, are no date of ours.
        if len(dates) == 1:
            return scene.resolve(dates[0].words, tense)
    return NO_DATE


def stands(scene: Scene, words: str | None, sentences: Sequence[Sentence]) -> bool:
    """Whether these very words stand in one of the sentences."""
    return next(_places(scene, words, sentences), None) is not None


def _places(scene: Scene, words: str | None, sentences: Sequence[Sentence]) -> Iterator[tuple[int, int]]:
    """Where whole words equal these; marks and dashes count as one kind each."""
    plain = plain_of(words or "").strip()
    if not plain:
        return
    pattern = re.compile(rf"(?<!\w){re.escape(plain)}(?!\w)")
    for sentence in sentences:
        for match in pattern.finditer(scene.document.plain, sentence.start, sentence.end):
            yield match.span()


def _resolved(scene: Scene, start: int, end: int) -> Named:
    text = scene.document.text[start:end]
    people = {id(one.person): one.person for one in scene.people.between(start, end) if one.end <= end}
    if len(people) == 1:
        person = next(iter(people.values()))
        return Named(text, start, end, person.party, person)
    return Named(text, start, end, None if people else _party(scene, start, end))


def _party(scene: Scene, start: int, end: int) -> str | None:
    """The one party that acts in these words; of several, or only as a place or a topic, none."""
    keys = {
        one.key
        for one in within(scene.parties, start, end)
        if one.end <= end and one.part == "actor" and not (one.start > start and one.preposition in _ELSE)
    }
    return keys.pop() if len(keys) == 1 else None
