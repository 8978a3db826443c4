"""What tests of people compare: whom a text names, with which party, and the words that name them."""

from __future__ import annotations

from collections import Counter

from talks.reading.findings import PersonFound
from talks.reading.who.names import NameRun
from talks.reading.who.roll import Roll
from talks.reading.who.scene import Scene
from tests.talks.reading.conftest import Read


def named_in(read: Read, words: str) -> dict[str, PersonFound]:
    """The people of a text by their names."""
    return {f.payload.name: f.payload for f in read(words, "person") if isinstance(f.payload, PersonFound)}


def parties_of(read: Read, words: str) -> dict[str, str | None]:
    """The parties of the people of a text by their names."""
    return {name: person.party for name, person in named_in(read, words).items()}


def party_of(read: Read, words: str, name: str) -> str | None:
    """The party of somebody the text names."""
    return named_in(read, words)[name].party


def party_of_hers(read: Read, words: str) -> str | None:
    """The party of Ana Testova, who stands where the braces are."""
    return party_of(read, words.replace("{}", "Ana Testova"), "Ana Testova")


def roll_of(scene: Scene) -> Roll:
    """The roll of a text whose people are all entered."""
    return Roll(scene.document, scene.gazetteer, scene.parties, [], Counter(), scene.people)


def run_of(scene: Scene, name: str) -> NameRun:
    """The words of a name where they stand first."""
    start = scene.document.plain.index(name)
    first, last = (scene.document.token_at(at) for at in (start, start + len(name)))
    return NameRun(first, last, first)
