"""Whose a thing or a body of people is: by a possessive, an adjective, or by who speaks of it as his own."""

from __future__ import annotations

import re
from dataclasses import replace

from talks.reading.grammar.antecedents import pronoun
from talks.reading.grammar.entities import entity_ending
from talks.reading.grammar.movements import head_of
from talks.reading.prose import cues
from talks.reading.prose.cues import word_set
from talks.reading.prose.text import Sentence
from talks.reading.who.mentions import starting_at, within
from talks.reading.who.scene import Scene, Subject

_BEFORE_NOUN = word_set(
    "categorical absolute total complete full strong unequivocal flat outright continued initial "
    "earlier repeated own public formal firm stubborn long main key central sole only other further "
    "first chief core old principal standing minimum top original new latest curt short"
)
_INSTITUTIONS = {
    "state": word_set(
        "government country kingdom republic administration nation state authorities emirate army military "
        "ministry cabinet parliament delegation team side presidency embassy mission"
    ),
    "group": word_set(
        "movement group front party organisation organization alliance rebels coalition militia delegation "
        "team side cabinet"
    ),
    "organisation": word_set(
        "bloc union organisation organization agency alliance body commission group mission panel team"
    ),
}

_APPOSED = re.compile(
    r"(?:,| -)? (?:the )?(?P<name>[A-Z][\w.-]+(?: [A-Z][\w-]+){0,4})(?=, | -| (?:has|have|had)\b|"
    r" \w+ed\b)"
)
_DESCRIBED = re.compile(
    r"(?:party|group|movement|union|alliance|coalition|faction|militia|front|organi[sz]ation)\Z"
)
_TITLED = re.compile(
    r"(?:[Tt]he )?(?:[a-z-]+ )*(?:ruling|opposition|governing|largest|biggest|main|far-right|left-wing"
    r"|right-wing|nationalist|separatist|rebel|Islamist"
    r"|group|movement|union|militia|alliance|coalition) (?=[A-Z])"
)
# "the state operator | Korail": what it is, before its name
_CALLED = re.compile(
    r"(?:[Tt]he )?(?:[a-z-]+ ){0,3}(?:operator|company|firm|producer|miner|giant|utility|carrier|airline"
    r"|lender|union|federation|association|party|regulator) (?=[A-Z][\w-]*(?: [A-Z][\w-]*)*\Z)"
)
# what may be anybody's, whatever the name of the one named last
_ANY_BODY = word_set(
    "army military forces force government states nations state party republic emirates kingdom people "
    "authority opposition rebels ministry"
)
_OF_SORTS = word_set("contact support rebel armed regional rail separatist indigenous opposition guerrilla")
# what a body of workers or growers is called where its name has another word for it
_UNIONS = word_set("union association federation guild brotherhood confederation syndicate")
_ORGANS = word_set(
    "staff monitors observers inspectors peacekeepers facilitators secretariat executive council leadership "
    "board lawyers experts mission"
)
_SIDES = word_set("side delegation team panel camp negotiators leadership command men fighters commanders")
_PRONOUNS = {"its": "it", "their": "they", "his": "he", "her": "she"}
_BODIES = [[word] for words in _INSTITUTIONS.values() for word in words]


def owner_of_noun(scene: Scene, sentence: Sentence, start: int, end: int) -> Subject | None:
    """Whose "refusal to", "rejection of" it is: "Serbia's", "its", "Greek", or "by Baku"."""
    tokens = scene.document.tokens
    index = scene.document.token_at(start) - 1
    while index > sentence.first and tokens[index].low in _BEFORE_NOUN:
        index -= 1
    if index < sentence.first:
        return None
    low = tokens[index].low
    if low in cues.POSSESSIVES:
        return pronoun(scene, index, sentence, _PRONOUNS[low])
    if low in ("'s", "'"):
        return entity_ending(scene, index - 1, sentence, anywhere=True)
    party = scene.party_ending(tokens[index].end)
    if party is None and low == "government":  # "the government categorical rejection"
        return entity_ending(scene, index, sentence, anywhere=True)
    if party is None:
        return party_at(scene, end)
    return Subject.of_party(party)


def party_at(scene: Scene, offset: int) -> Subject | None:
    """ "A red line for Belgrade" is Belgrade's."""
    party = starting_at(scene.parties, offset)
    if party is None:
        return None
    return Subject.of_party(party)


def by_its_name(scene: Scene, found: Subject) -> Subject:
    """ "The largest opposition party, VMRO-DPMNE, has": the name that follows, or stands behind "ruling"."""
    if found.party is not None or found.kind == "person":
        return found
    apposed = _APPOSED.match(scene.document.plain, found.end)
    if apposed is not None and _DESCRIBED.search(found.text):
        named = party_at(scene, apposed.start("name"))
        if named is not None:
            return replace(named, start=found.start, end=found.end)
        return replace(found, text=scene.document.text[apposed.start("name") : apposed.end("name")])
    titled = _TITLED.match(found.text) or _CALLED.match(found.text)
    return replace(found, text=found.text[titled.end() :]) if titled is not None else found


def named_by_its_noun(scene: Scene, found: Subject) -> Subject:
    """ "The alliance", "the Fund", "the contact group": the party last named whose name has that head."""
    words = found.text.lower().split()
    if found.party is not None or found.kind not in ("unknown", "body"):
        return found
    if words[-1] in _ORGANS and (owner := _whose_organ(scene, found)) is not None:
        return owner
    if words[-1] in _SIDES and len(words) > 1 and found.text.split()[-2][0].isupper():
        return _of_short_name(scene, found)
    if words[:1] != ["the"] or not all(_describes(word) for word in words[1:-1]):
        return found
    noun = " ".join(words[1:]) if words[-1] == "group" else words[-1]
    if noun in _ANY_BODY:
        return found
    before = within(scene.parties, 0, found.start)
    named = next((party for party in reversed(before) if noun == head_of(party.name)), None)
    if named is None and noun in _UNIONS:
        named = next((party for party in reversed(before) if head_of(party.name) in _UNIONS), None)
    if named is None:
        return found
    return replace(found, kind="party", party=named.key, parties=(named.key,))


def _whose_organ(scene: Scene, found: Subject) -> Subject | None:
    """ "The Fund's staff", "the bloc's monitors": of the Fund, of the bloc."""
    name, apostrophe, _ = found.text.replace("’", "'").rpartition("'s ")
    if not apostrophe:
        return None
    end = found.start + len(name)
    party = scene.party_ending(end)
    key = party.key if party is not None else None
    if key is None and " " in name:
        key = named_by_its_noun(scene, Subject("unknown", name, found.start, end)).party
    return replace(found, kind="party", party=key, parties=(key,)) if key else None


def _describes(word: str) -> bool:
    """ "The communist-led front", "the contact group": no other body of the kind is meant."""
    return word.endswith(("-led", "-backed", "-based", "-dominated", "-run")) or word in _OF_SORTS


def _of_short_name(scene: Scene, found: Subject) -> Subject:
    """ "The Isatabu side", in a report that named the Isatabu Freedom Movement before."""
    named = found.text.split()[-2]
    groups = [p for p in scene.parties if p.actor_kind == "group" and named in p.name.split()]
    before = [party for party in groups if party.start < found.start]
    if not groups:
        return found
    key = (before[-1] if before else groups[0]).key
    return replace(found, kind="party", party=key, parties=(key,))


def of_whose(scene: Scene, found: Subject | None, speaker: Subject | None, start: int) -> Subject | None:
    """ "Our commanders", "their fighters", "his party": of the party of whoever speaks of them as his own."""
    if found is None:
        return None
    words = found.text.lower().split()
    if found.party is not None:
        return _of_his_country(scene, found, words) if words[0] in ("his", "her") else found
    if speaker is None or speaker.party is None:
        return _of_his_country(scene, found, words)
    own = words[0] == "our" if not scene.outside_quotation(start) else words[0] in cues.POSSESSIVES
    actor = scene.gazetteer.actor(speaker.party)
    if words == ["members"] and (actor is None or actor.kind != "state"):
        own = True  # "the union's president said | members rejected it"
    if not own and not _is_institution_of(scene, words, speaker.party):
        return found
    return replace(speaker, kind="party", start=found.start, end=found.end, text=found.text, person=None)


def _of_his_country(scene: Scene, found: Subject, words: list[str]) -> Subject:
    """ "Her country has offered", behind the words of a minister: of the party of that minister."""
    sentence = scene.document.sentence_at(found.start)
    low = _PRONOUNS.get(words[0])
    if (
        sentence is None
        or low is None
        or words[1:] not in _BODIES
        or not scene.outside_quotation(found.start)
    ):
        return found
    owner = pronoun(scene, scene.document.token_at(found.start), sentence, low)
    if owner is None or owner.party is None:
        return found
    return replace(found, kind="party", party=owner.party, parties=(owner.party,))


def _is_institution_of(scene: Scene, words: list[str], party: str) -> bool:
    """ "The government", said by a minister; "the bloc", by its commissioner; "the front", by a rebel."""
    actor = scene.gazetteer.actor(party)
    return (
        actor is not None
        and len(words) == 2
        and words[0] == "the"
        and words[1] in _INSTITUTIONS.get(actor.kind, frozenset())
    )
