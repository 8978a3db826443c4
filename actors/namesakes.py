"""Who may be meant by a person's name: full names, family names, and their transliterations."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from typing import TypeVar

from actors.records import PersonRecord
from actors.spelling import bare_family, name_key, sound_key

Record = TypeVar("Record")

_BETWEEN_PARTS = re.compile(r"[ -]")
_LONG_PART = 4
_SHORTEST_GIVEN = 3
# also words that open other names: "Ban on", "Sun City", "Abu Dhabi"
_NO_GIVEN_NAMES = frozenset(
    ["ban", "bin", "sun", "king", "van", "abu", "grand", "saint", "san", "santa", "port"]
)


def grouped(pairs: Iterable[tuple[str, Record]]) -> dict[str, tuple[Record, ...]]:
    """Collects the records of each key in the order met, each once."""
    groups: dict[str, dict[Record, None]] = {}
    for key, record in pairs:
        groups.setdefault(key, {})[record] = None
    return {key: tuple(records) for key, records in groups.items()}


class Namesakes:
    """An immutable index of people by name: an exact spelling first, then one that sounds the same."""

    __slots__ = ("_by_name", "_by_sound", "_families", "_family_sounds")

    def __init__(self, people: Iterable[PersonRecord]) -> None:
        everyone = list(people)
        names = [(name_key(form), person) for person in everyone for form in full_names(person)]
        families = [(form, person) for person in everyone for form in family_forms(person)]
        self._by_name = grouped(names)
        self._by_sound = grouped((sound_key(form), person) for form, person in names)
        self._families = grouped(families)
        self._family_sounds = grouped((sound_key(form), person) for form, person in families)

    def named(self, surface: str) -> tuple[PersonRecord, ...]:
        """The people of this full name."""
        return self._by_name.get(name_key(surface)) or self._by_sound.get(sound_key(surface)) or ()

    def of_family(self, family: str) -> tuple[PersonRecord, ...]:
        """The people of this family name; "al-Assad" and "Assad" are one."""
        bare = bare_family(family)
        return self._families.get(bare) or self._family_sounds.get(sound_key(bare)) or ()


def given_names(people: Iterable[PersonRecord]) -> Iterator[str]:
    """The keys of the words with which the names of people begin; initials and particles are none."""
    for person in people:
        for name in person.names:
            first, _, rest = name_key(name).partition(" ")
            if rest and len(first) >= _SHORTEST_GIVEN and first not in _NO_GIVEN_NAMES:
                yield first


def full_names(person: PersonRecord) -> Iterator[str]:
    """Every spelling, and the given name with the family name alone, as reports write it."""
    yield from person.names
    for name in person.names:
        words = name.split()
        if len(words) > 2 and person.family and person.family in name and words[0] not in person.family:
            yield f"{words[0]} {person.family}"
            if person.family in words[2:]:  # "El Hadj |Omar Bongo| Ondimba"
                yield f"{words[words.index(person.family) - 1]} {person.family}"


def family_forms(person: PersonRecord) -> Iterator[str]:
    """The keys of the family name, and of each long part of it: Amir-Abdollahian is also Abdollahian."""
    yield from whole_families(person)
    parts = _BETWEEN_PARTS.split(bare_family(family_name(person)))
    yield from (part for part in parts if len(parts) > 1 and len(part) >= _LONG_PART)


def whole_families(person: PersonRecord) -> Iterator[str]:
    """The key of the family name; where no source marks it, also the last word of each other spelling."""
    yield bare_family(family_name(person))
    if not person.family:
        given = person.name.split()[:1]
        others = (name.split() for name in person.names[1:])
        yield from (bare_family(words[-1]) for words in others if len(words) > 1 and words[:1] == given)


def family_name(person: PersonRecord) -> str:
    """The family name where a source marks it, else the last word of the name."""
    return person.family or (person.name.split() or [""])[-1]
