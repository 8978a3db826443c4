"""Whether somebody is a "he" or a "she": by title, by name, by a pronoun close to the name."""

from __future__ import annotations

import re
import unicodedata
from functools import cache

from talks.reading.prose.cues import word_set
from talks.reading.prose.text import Sentence
from talks.reading.who.cast import Person, PersonMention
from talks.reading.who.given_names import MEN, WOMEN
from talks.reading.who.scene import Scene

NEAR = 6000  # characters behind the first mention that are searched for a pronoun
_DAUGHTER = ("ova", "eva", "yeva", "skaya", "skaia", "kova", "ovna")
_ICELANDIC = "dottir"
_SON = ("ov", "ev", "yev", "sky", "skiy", "skyi", "ovich", "evich")
_SONS = word_set("bin ibn ben ould")
_DAUGHTERS = word_set("bint mint")
# how spellings of one sound are made one, in this order
_SOUNDS = (
    ("ee", "i"), ("oo", "u"), ("ou", "u"), ("ph", "f"), ("kh", "h"), ("gh", "g"), ("dh", "d"), ("th", "t"),
    ("ck", "k"), ("ie", "i"), ("ei", "i"), ("ey", "i"), ("ay", "ai"), ("y", "i"), ("ja", "ya"), ("iy", "i"),
    ("z", "s"), ("w", "v"), ("q", "k"), ("c", "k"),
)  # fmt: skip
_DOUBLED = re.compile(r"(.)\1")
_CALLS = {"he": "he", "his": "he", "himself": "he", "she": "she", "herself": "she"}


def gender_of(scene: Scene, person: Person) -> str | None:
    """ "he", "she", or None where nothing tells; sought once."""
    if person.gender is not None:
        return person.gender
    if id(person) not in scene.genders:
        scene.genders[id(person)] = by_name(person.name) or _by_pronouns(scene, person)
    return scene.genders[id(person)]


def by_name(name: str) -> str | None:
    """ "Wendy Sherman", "Maria Zakharova", "Faisal bin Farhan": what the names alone tell."""
    words = _plain(name).replace(".", " ").split()
    if len(words) < 2:
        return None
    first = {words[0], words[0].split("-")[0]}
    for gender, names, links in (("she", WOMEN, _DAUGHTERS), ("he", MEN, _SONS)):
        if first & names or set(words[1:-1]) & links:
            return gender
    women, men = _by_sound()
    heard = {_sound(name) for name in first}
    if heard & women or heard & men:
        return "she" if heard & women else "he"
    if words[-1].endswith(_ICELANDIC):
        return "she"
    if words[-1].endswith(_DAUGHTER) and words[0].endswith(("a", "ya")):
        return "she"
    return "he" if words[-1].endswith(_SON) and not words[0].endswith("a") else None


@cache
def _by_sound() -> tuple[frozenset[str], frozenset[str]]:
    """The same tables for other spellings ("Jameela", "Abdoulay"), without what both would sound like."""
    women, men = (frozenset(map(_sound, names)) for names in (WOMEN, MEN))
    return women - men, men - women


def _sound(name: str) -> str:
    for written, heard in _SOUNDS:
        name = name.replace(written, heard)
    return _DOUBLED.sub(r"\1", name)


def _by_pronouns(scene: Scene, person: Person) -> str | None:
    """ "Patiño, for his part, said": the pronoun of a sentence that names nobody else before it."""
    called = [
        pronoun
        for mention in scene.people.between(person.first_at, person.first_at + NEAR)
        if mention.person is person
        and (sentence := scene.document.sentence_at(mention.start)) is not None
        and (pronoun := _pronoun_behind(scene, mention, sentence)) is not None
    ]
    told = set(called)
    return told.pop() if len(told) == 1 else None


def _pronoun_behind(scene: Scene, mention: PersonMention, sentence: Sentence) -> str | None:
    """ "Patiño, for his part"; "Joensen was less sure. "...," he said": while nobody else is named."""
    if any(other.person is not mention.person for other in scene.people.between(sentence.start, mention.end)):
        return None
    sentences = scene.document.sentences
    first = scene.document.token_at(mention.end)
    for one in sentences[sentence.index : sentence.index + 2]:
        for index in range(max(first, one.first), one.last):
            token = scene.document.tokens[index]
            named = scene.people.starting_at(token.start)
            if named is not None and named.person is not mention.person:
                return None
            if token.low in _CALLS and scene.outside_quotation(token.start):
                return _CALLS[token.low]
    return None


def _plain(name: str) -> str:
    folded = unicodedata.normalize("NFKD", name.casefold())
    return "".join(letter for letter in folded if not unicodedata.combining(letter))
