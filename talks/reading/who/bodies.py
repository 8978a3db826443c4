"""Bodies that no table knows, by the name the article gives them: unions, chambers, churches, fronts."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace
from typing import Any

from talks.reading.findings import Finding, MeetingFound
from talks.reading.prose.cues import word_set
from talks.reading.prose.text import Document

_MARK = "~"  # opens the key of a body that no table holds; no slug begins so
_NAME = r"[^\W\d_a-z][\w'-]*"
# what such a body is
_HEADS = word_set(
    "union unions association associations federation confederation chamber alliance league front movement"
    " coalition collective cooperative guild brotherhood syndicate party"
)
# a state has these too: here only those of people
_OF_STATES_TOO = word_set(
    "council committee conference assembly college coordination congress authority forum central center"
    " centre"
)
_KINDS = _HEADS | _OF_STATES_TOO
_KIND = re.compile(rf"\b(?:{'|'.join(word.capitalize() for word in sorted(_KINDS))})\b")
_BEFORE = re.compile(rf"(?:{_NAME} )+\Z")
_BEHIND = re.compile(
    rf" (?:of|for) (?:the )?(?:{_NAME}(?:,? (?:and|&|of|for)(?: the)? {_NAME}| {_NAME}){{0,5}})"
)
_OF_PEOPLE = re.compile(
    rf" of (?:the )?(?:{_NAME} )?(?:Churches|Bishops|Elders|Chiefs|Imams|Muslims?|Ulema|Scholars|Clerics"
    r"|Women|Mothers|Families|Mayors|Governors|Workers|Students|Teachers|Farmers|Vice-Chancellors|Professionals"
    rf"|Residents|Victims|Tribes)\b(?: {_NAME})?"
)
_PEOPLES = re.compile(
    r"\b(?:Bishops'?|Episcopal|Trades? Union|Labou?r|Traditional|Tribal|Youth|Students'?|Bar|Business"
    r"|Churches'?|Elders'?|Indigenous|Families'?|Strike|Workers'?|Peasants'?|Growers'?"
    r"|Volunteers'?|Traders'?) \Z"
)
_OF_WHERE = re.compile(rf" of {_NAME}(?: {_NAME})?")
_OWNED = re.compile(r".*'s (?=[A-Z])|.*(?<!men)(?<!people)(?<!children)'s (?=\Z)")
_GOES_ON = re.compile(r" (?!(?:[A-Z][\w'-]+ )+(?:said|told|says))[A-Z][a-z]+\b")
# "the European Union", "a customs union", "the Atlantic Alliance", "the Communist Party"
_NEVER = word_set(
    "european customs monetary banking state economic civil fiscal political energy soviet african western"
    " credit atlantic western eastern home communist ruling russian united south warsaw personal real third"
    " union federation association party front league movement alliance chamber lower upper second grand"
)
# what may open a sentence before a name
_OPENERS = word_set(
    "the a an and but or if in on at to of for with by from as after before since while when though although"
    " monday tuesday wednesday thursday friday saturday sunday yesterday today both all some many several"
    " meanwhile however yet so also still earlier later then now former"
)
_SMALL = word_set("union association federation confederation guild syndicate")
_SMALL_KIND = rf"(?:{'|'.join(sorted(_SMALL))})\b"
_DESCRIBED = re.compile(
    r"\b(?:[Tt]he|[Aa]n?|country's|city's|region's|port's) "
    rf"(?P<name>(?P<whose>(?:[\w-]+(?:'s?)? ){{1,4}})?{_SMALL_KIND}"
    r"(?P<of> of (?:[a-z-]+ ){0,2}[a-z-]+(?:ers|men|ors|ists|women|ents|ants|ies)\b)?)"
    r"(?![ -](?:agreement|deal|treaty))"
)
# "the customs union", "a close association": of nobody
_NO_MEMBERS = word_set(
    "customs monetary currency banking economic fiscal political energy european soviet african free close"
    " loose voluntary long state states civil credit capital russian personal real decentralised"
    " federal new such any the a an of municipalities and or in to with by for"
    " from its their his her said says is was are were has have had that which who when as"
)
_LONGEST = 70  # characters


def bodies_in(document: Document) -> Iterator[tuple[int, int]]:
    """Where the text names such a body in full, left to right: "The Kargil Traders' Union"."""
    if _KINDS.isdisjoint(document.words):
        return
    free = 0
    for start, end in sorted([*_named(document), *_described(document)]):
        if start >= free and document.sentence_at(start) is not None and end - start <= _LONGEST:
            free = end
            yield start, end


def _named(document: Document) -> Iterator[tuple[int, int]]:
    for kind in _KIND.finditer(document.readable):
        end = _ending(document.plain, kind)
        start = _opening(document.plain, kind.start()) if end is not None else 0
        if end is not None and _is_one(document.plain, start, kind, end):
            yield start, end


def _described(document: Document) -> Iterator[tuple[int, int]]:
    """ "The Dutch eel fishermen's association", "a federation of salt traders": by what it is of."""
    if _SMALL.isdisjoint(document.words):
        return
    for match in _DESCRIBED.finditer(document.readable):
        start, end = match.span("name")
        whose = (match["whose"] or "").lower().split()
        if (whose or match["of"]) and _NO_MEMBERS.isdisjoint(whose):
            yield start, end


def _ending(plain: str, kind: re.Match[str]) -> int | None:
    """Where the name ends; none, if it is an organ of a state, or goes on to another noun."""
    behind = _BEHIND.match(plain, kind.end())
    if kind.group().lower() in _OF_STATES_TOO:
        behind = _OF_PEOPLE.match(plain, kind.end())
        if behind is None:
            if _PEOPLES.search(plain, max(0, kind.start() - 20), kind.start()) is None:
                return None
            behind = _OF_WHERE.match(plain, kind.end())
    if behind is None and _GOES_ON.match(plain, kind.end()):
        return None  # "Union Home Minister"
    return behind.end() if behind else kind.end()


def _is_one(plain: str, start: int, kind: re.Match[str], end: int) -> bool:
    """Whether it has a name: words before its kind or behind it, which make it no other thing."""
    first = plain[start : kind.start()].lower().split()
    if plain.endswith("Municipalities", start, end):
        return False  # what is talked of, between Serbia and Kosovo
    if not first and end == kind.end():
        return False
    return not ({*first[:1], *first[-1:]} & _NEVER)


def _opening(plain: str, end: int) -> int:
    """Where the capitalised words before the kind begin, without "The" and whose it is."""
    before = _BEFORE.search(plain, max(0, end - _LONGEST), end)
    if before is None:
        return end
    start = before.start()
    owned = _OWNED.match(before.group())
    start += owned.end() if owned else 0
    words = plain[start:end].split(" ")
    while len(words) > 1 and words[0].lower() in _OPENERS:
        start += len(words.pop(0)) + 1
    return start


# ── Keys ──────────────────────────────────────────────────────────────────────────────────────


def key_of(name: str) -> str:
    """A key within one article; it never leaves the reader."""
    return _MARK + name


def names_a_body(words: str) -> bool:
    """ "Council of Muslim Scholars": not some scholars."""
    return any(word[:1].isupper() and word.lower() in _KINDS for word in words.split())


def is_unlisted(key: str) -> bool:
    """Whether it is a body that no table holds."""
    return key.startswith(_MARK)


def by_name(finding: Finding) -> Finding:
    """The finding with such bodies by their words: to all others a party without a row is null."""
    payload = finding.payload
    changes = _of_a_meeting(payload) if isinstance(payload, MeetingFound) else _of_one_party(payload)
    return replace(finding, payload=replace(payload, **changes)) if changes else finding


def _of_a_meeting(payload: MeetingFound) -> dict[str, Any]:
    if not any(map(is_unlisted, payload.parties)):
        return {}
    count = len(payload.parties)
    seated = list(zip(payload.parties, payload.party_texts, strict=False))
    known = [(key, text) for key, text in seated if not is_unlisted(key)]
    named = [key[1:] for key in payload.parties if is_unlisted(key)]
    texts = (*(text for _, text in known), *payload.party_texts[count:], *named)
    return {"parties": tuple(key for key, _ in known), "party_texts": texts}


def _of_one_party(payload: Any) -> dict[str, Any]:
    changes: dict[str, Any] = {}
    for field, words in (("party", "party_text"), ("by", "by_text"), ("actor", "")):
        key = getattr(payload, field, None)
        if key is not None and is_unlisted(key):
            changes[field] = None
            if words:
                changes[words] = key[1:]
    asked = getattr(payload, "of", ())
    if any(map(is_unlisted, asked)):
        changes["of"] = tuple(key for key in asked if not is_unlisted(key))
    return changes
