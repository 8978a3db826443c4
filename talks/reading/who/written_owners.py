"""Whose an office is where no table knows the owner: his name as the article writes it."""

from __future__ import annotations

import re

from talks.reading.prose import cues
from talks.reading.who import callings, posts
from talks.reading.who.roll import Roll

_OWNER = re.compile(
    r"\b(?:[Tt]he )?(?P<name>(?!The\b)(?:a[a-z]{1,2}-|el-)?[A-Z][\w-]+(?: (?:of |for )?[A-Z][\w-]+){0,3})'s"
    r" (?:[a-z-]+ ){0,2}\Z"
)
# "|Karnataka| Water Resources Secretary", "|Kano State| governor": a part of a state governs too
_A_PART = re.compile(r"(?<![\w'] )\b(?P<name>[A-Z][a-z]{3,}(?: (?:State|Pradesh|Nadu|Island|Bengal))?) \Z")
_GOVERNS_IT = re.compile(r"\b(?:minister|secretary|premier|governor)\b", re.I)


def owner_as_written(post: posts.PostChunk, roll: Roll) -> str:
    """ "The Church's delegate": a party no table knows is kept as written."""
    plain = roll.document.plain
    part = _A_PART.search(plain, max(0, post.start - 60), post.start)
    if (
        part is not None
        and _GOVERNS_IT.search(post.words)
        and _is_told_of_elsewhere(part["name"], part.start(), roll)
    ):
        return part["name"]
    owner = _OWNER.search(plain, max(0, post.start - 60), post.start)
    if owner is None or owner["name"].lower() in cues.NOT_NAMES:
        return ""
    chief = owner["name"].split()[0].lower() in callings.HEADS | {"prime"}  # "President Testov|'s envoy"
    if chief or roll.gazetteer.cities_named(owner["name"]):
        return ""
    if any(mention.end >= owner.end("name") for mention in roll.people.between(owner.start(), owner.end())):
        return ""
    return roll.document.text[owner.start("name") : owner.end("name")]


def _is_told_of_elsewhere(name: str, offset: int, roll: Roll) -> bool:
    """Whether it is a place or people of its own, and no word of the office: "in Karnataka"."""
    if name.lower() in cues.NOT_NAMES or roll.gazetteer.actors_named(name):
        return False
    plain = roll.document.plain
    others = re.finditer(rf"(?:[a-z,]|[a-z] the|\A|\n|[.] ) ?\b{re.escape(name)}\b(?= [a-z]|[,.'])", plain)
    return any(other.end() < offset or other.start() > offset + len(name) for other in others)
