"""Whether a word of asking is the noun in its sentence: "Russian demands", "the offer to"."""

from __future__ import annotations

import re

from talks.reading.prose.cues import word_set
from talks.reading.who.scene import Scene

_NOUN_FORMS = word_set("demand demands request requests offer offers call calls")
BARE = word_set("demand request offer call")
_GOES_ON = re.compile(r"\b(?:continu(?:es?|ed)|began|went on|came|kept on|used) to\Z")
_DETERMINED = re.compile(
    r"\b(?:an?|its|their|his|her) (?:(?!(?:will|would|to|may|could|and|but)\b)[\w-]+ ){0,2}\Z"
)
_CLAUSE_AHEAD = re.compile(r"\w+ (?:that|the |an? |its |full )")
_NOT_OF = re.compile(r"\w+ (?!of\b|from\b|for\b|by\b|on\b|are\b|were\b)[a-z]")
_CALLS_ON = re.compile(r"calls (?:up)?on (?:the )?[A-Z][\w' -]{1,30}? (?:to|not to) [a-z]")
# the word before it is no subject: something is done to the demands, or they are spoken of
_SOMEBODYS = re.compile(
    r"(?:\w{3}ed|refus\w+|despite|over|about|against|with|by|of|to|heed|ignore|meet|dismiss|reject|new"
    r"|key) (?:\w+ and )?(?:rebel|opposition|government|separatist|guerrilla|union|army|international"
    r"|foreign|western|regional|public|growing|repeated|earlier|similar|domestic)\Z"
)
_NOUNS = word_set("demands demand calls call offers offer requests request threatens proposes")


def is_noun(scene: Scene, match: re.Match[str]) -> bool:
    """ "Russian demands", "the offer to", "Iran's calls for": a noun unless a clause follows it."""
    plain = scene.document.plain
    first = match.group().split(None, 1)[0].lower()
    if first not in _NOUNS:
        return False
    by_name = scene.party_ending(match.start() - 1) or scene.person_ending(match.start() - 1)
    if (
        first in _NOUN_FORMS
        and by_name is None
        and _DETERMINED.search(plain, max(0, match.start() - 40), match.start())
    ):
        return True  # "a government request yesterday to allow"
    before = plain[max(0, match.start() - 24) : match.start()].rstrip().lower()
    word = before.rsplit(None, 1)[-1] if before else ""
    if word == "and" and _CALLS_ON.match(plain, match.start()):
        return False  # "says it is no party to it and | calls on Peru to sign"
    if _SOMEBODYS.search(before):
        return True  # "rejected rebel | calls for a truce"
    if _GOES_ON.search(before):
        return False  # "continues to demand"
    if before.endswith(", and") and first == "calls":
        return False  # "says he has no right, and calls on him to go"
    if word == "and" and (_CLAUSE_AHEAD.match(plain, match.start()) or _acts(before, plain, match.start())):
        return False  # "cautions against extortion and demands the U.S. cancel"
    if word == "to" and first in BARE:
        return False  # "took to the streets to demand"
    if word.endswith(("'s", "s'")):
        return not re.match(r"\w+ (?:that|for|to)\b", plain[match.start() : match.start() + 24], re.I)
    return word in {
        "the", "a", "an", "its", "their", "his", "her", "these", "those", "of", "to", "any", "such", "new",
        "key", "meet",
        "reject", "rejected", "main", "core", "own", "other", "some", "all", "with", "on", "about", "phone",
        "and", "no",
    }  # fmt: skip


def _acts(before: str, plain: str, start: int) -> bool:
    """ "Rejects the court and demands direct talks": a verb, where no plural noun stands before the "and"."""
    nouns = before.removesuffix("and").rstrip().endswith("s")
    return not nouns and _NOT_OF.match(plain, start) is not None
