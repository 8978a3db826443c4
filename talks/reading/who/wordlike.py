"""Surnames that are words as well: "May said", "Long's office", once somebody of that name is on the roll."""

from __future__ import annotations

from collections.abc import Iterator

from talks.reading.prose import cues
from talks.reading.prose.text import Token
from talks.reading.who.cast import Person
from talks.reading.who.names import MONTH_NAMES, NOT_IN_NAMES, NameRun
from talks.reading.who.posts import HONORIFICS, RANKS
from talks.reading.who.roll import Roll, enter

_WORDS = NOT_IN_NAMES | MONTH_NAMES | RANKS | HONORIFICS


def call_by_word(roll: Roll) -> None:
    """Enter each mention of such a surname that acts or owns something."""
    bearers = _bearers(roll)
    for run in list(_mentions(roll, bearers)) if bearers else ():
        enter(roll, run, bearers[roll.document.tokens[run.first].low])


def _bearers(roll: Roll) -> dict[str, Person]:
    """By surname, who alone bears it."""
    by_word: dict[str, list[Person]] = {}
    for person in roll.people.cast:
        words = person.name_words()
        if len(words) > 1 and words[-1] in _WORDS:
            by_word.setdefault(words[-1], []).append(person)
    return {word: people[0] for word, people in by_word.items() if len(people) == 1}


def _mentions(roll: Roll, bearers: dict[str, Person]) -> Iterator[NameRun]:
    taken = {mention.end for mention in roll.people.mentions}
    for index, token in enumerate(roll.document.tokens):
        named = token.low in bearers and token.text[0].isupper() and token.end not in taken
        if named and _acts(roll.document.tokens, index):
            yield NameRun(index, index + 1, index)


def _acts(tokens: list[Token], index: int) -> bool:
    """ "May said", "said May", "Long's"; a month may be in a clause without doing anything there."""
    behind = tokens[index + 1].low
    if behind in cues.SPEECH_VERBS or behind in cues.MOVE_VERBS:
        return tokens[index + 1].text.islower()
    if tokens[index - 1].low in cues.SPEECH_VERBS and index > 0:
        return behind in (",", ".", ";")
    return tokens[index].low not in MONTH_NAMES and behind in cues.AUXILIARIES
