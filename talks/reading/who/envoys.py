"""The house whose secretary general, envoy or deputy chair somebody is; the province of its premier."""

from __future__ import annotations

import re
from collections import Counter

from talks.reading.prose.cues import word_set
from talks.reading.prose.text import plain_of
from talks.reading.who.cast import Person
from talks.reading.who.mentions import ORGANISED, within
from talks.reading.who.roll import Roll
from talks.reading.who.state_offices import PROVINCES, is_a_provinces
from talks.reading.who.subjects import Owner, subject_of

_SECRETARY = re.compile(
    r"\A(?:the |deputy |acting |assistant |under-?)*(?:secretary[- ]general|high representative"
    r"|executive secretary)\b",
    re.I,
)
_ENVOY = re.compile(
    r"\A(?:the |deputy |acting |personal )*(?:special (?:envoy|representative|adviser|coordinator)"
    r"|resident coordinator)\b",
    re.I,
)
_SPEAKS = re.compile(
    r"\A(?:the |an? |deputy |chief |acting )*spokes(?:man|woman|person)(?:'s deputy)?\Z", re.I
)
_SOMEBODYS = re.compile(
    r"(?:s'|'s) (?:deputy |chief )?spokes\w+,? (?:[A-Z][\w.]* )?\Z"
)  # "the farmers' |spokeswoman A|"
_APART = re.compile(r"\b(?:met|with|against|told|accus\w+|urged|received|summoned|from|to)\b")
_DIRECTOR = re.compile(r"\A(?:the |deputy |acting |assistant )*director[- ]general\b", re.I)
_HAVE_DIRECTORS = word_set(
    "world-trade-organization iaea world-health-organization fao unesco ilo iom opcw wipo"
)
# an office that says of no house whose it is
_BARE = re.compile(
    r"(?:(?:deputy|chief|acting|vice|senior|lead|party|union|association|executive|managing|national"
    r"|political|press|media)[ -])*(?:spokes(?:man|woman|person)|chair(?:man|woman|person)?|vice[- ]president"
    r"|co-?ordinator|negotiator|director|manager|leader|convener|treasurer|official"
    r"|member)(?: for [a-z -]+)?",
    re.I,
)
_SOMEBODYS_OWN = re.compile(r"(?:'s|s') (?:[a-z-]+,? ){1,4}(?:[A-Z][\w.]* )?\Z")
PARAGRAPH_TOLD = 4  # sentences
_STATESENT = re.compile(r"\b(?:president|minister|king|government|kremlin|white house)\b", re.I)
_THE_COUNCIL = re.compile(r"\bSecurity Council\b")


def organisation_of(person: Person, roll: Roll) -> str | None:
    """By his office: of the report's only house of that kind, or of that whose paper or sentence it is."""
    post = person.post or ""
    if is_a_provinces(post):
        told = Counter(party.key for party in roll.parties if party.name in PROVINCES)
        once = told.total() == 1 and "minister" in post.lower()  # one named in passing may be a neighbour
        return next(iter(told)) if len(told) == 1 and not once else None
    if _STATESENT.search(post):
        return None
    if _ENVOY.match(post):
        return _that_sent(person, roll)
    if _SPEAKS.match(post):
        return _that_speaks(person, roll)
    named = Counter(
        party.key for party in roll.parties if party.actor_kind in ORGANISED and party.part != "modifier"
    )
    named.update(_houses_in(plain_of(roll.document.article.title), roll))
    if _DIRECTOR.match(post):
        named = Counter({key: count for key, count in named.items() if key in _HAVE_DIRECTORS})
    elif _SECRETARY.match(post) is None:
        return None
    (best, count), (_, other) = [*named.most_common(2), ("", 0), ("", 0)][:2]
    return best if best and count >= 2 * other else None


def _that_speaks(person: Person, roll: Roll) -> str | None:
    """ "The United Nations is concerned, spokesperson A said": of the one party told of in her sentence."""
    sentence = roll.document.sentence_at(person.first_at)
    plain, start = roll.document.plain, person.first_at
    if sentence is None or _SOMEBODYS.search(plain, sentence.start, start):
        return None
    if _APART.search(plain, sentence.start, start):
        return None
    near = [party for party in within(roll.parties, sentence.start, start) if party.part == "actor"]
    acting = {party.key for party in near if roll.document.quotation_at(party.start) is None}
    houses = set(_houses_in(roll.document.article.outlet, roll))
    return acting.pop() if len(acting) == 1 else houses.pop() if len(houses) == 1 else None


def _that_sent(person: Person, roll: Roll) -> str | None:
    """ "Briefing the Security Council, Special Envoy A said": of the house named there, or of the paper's."""
    sentence = roll.document.sentence_at(person.first_at)
    words = roll.document.plain[sentence.start : person.first_at] if sentence is not None else ""
    if _THE_COUNCIL.search(words):
        return "united-nations"
    houses = set(_houses_in(roll.document.article.outlet, roll)) or set(_houses_in(words, roll))
    return houses.pop() if len(houses) == 1 else None


def _houses_in(words: str, roll: Roll) -> list[str]:
    hits = roll.gazetteer.actor_mentions(words)
    return [hit.actor.key for hit in hits if hit.actor is not None and hit.actor.kind in ORGANISED]


def house_told_of(person: Person, roll: Roll) -> Owner | None:
    """ "The Front wants a vote. |Deputy chair A| said": of the movement or body its paragraph tells of."""
    sentence = roll.document.sentence_at(person.first_at)
    if sentence is None or _BARE.fullmatch(person.post or "") is None:
        return None
    plain, at = roll.document.plain, person.first_at
    told = [party for party in within(roll.parties, sentence.start, at) if party.part == "actor"]
    if any(roll.document.quotation_at(party.start) is None for party in told):
        return None
    if _SOMEBODYS_OWN.search(plain, sentence.start, at):
        return None
    for index in range(sentence.index - 1, max(-1, sentence.index - 1 - PARAGRAPH_TOLD), -1):
        before = roll.document.sentences[index]
        if before.paragraph != sentence.paragraph:
            return None
        subject = subject_of(before, roll)
        if subject is not None:
            return subject
    return None
