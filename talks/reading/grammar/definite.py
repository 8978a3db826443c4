"""Whom "the Russian negotiator" or "the spokesman" stands for: somebody the article has named."""

from __future__ import annotations

import re

from talks.reading.grammar.antecedents import named_alone, opening_role
from talks.reading.prose import cues
from talks.reading.prose.cues import word_set
from talks.reading.prose.text import Sentence
from talks.reading.who.cast import Person
from talks.reading.who.mentions import PartyMention, within
from talks.reading.who.scene import Scene

# "the Russian negotiator" may be a deputy minister, "the leader" a president: what else a noun may stand for
_STANDS_FOR = {
    noun: word_set(posts)
    for nouns, posts in (
        (
            "negotiator diplomat envoy representative delegate mediator",
            "negotiator diplomat envoy representative minister ambassador secretary delegate adviser advisor"
            " coordinator mediator undersecretary spokesman spokeswoman spokesperson",
        ),
        (
            "leader statesman",
            "president premier chancellor king emir leader prince chairman chairwoman chairperson chair"
            " commander secretary-general",
        ),
        ("unionist", "leader president general secretary-general chairman chairwoman chair"),
        ("premier", "minister premier"),
        ("spokesman spokeswoman spokesperson", "spokesman spokeswoman spokesperson"),
        ("chief", "chief secretary-general director-general commissioner head representative"),
        ("secretary", "secretary secretary-general"),
    )
    for noun in nouns.split()
}
# what nouns call somebody who was just named with an office of another sort
_CALLED = {
    noun: word_set(posts)
    for nouns, posts in (
        (
            "prelate cleric churchman",
            "bishop archbishop cardinal patriarch nuncio imam ayatollah mufti priest monsignor pastor"
            " reverend father rabbi sheikh primate",
        ),
        ("lawyer politician veteran academic", "lawyer leader senator deputy professor minister negotiator"),
        (
            "officer general commander soldier",
            "general colonel admiral commander chief brigadier major captain lieutenant spokesman"
            " spokesperson",
        ),
        (
            "official bureaucrat",
            "official deputy secretary secretary-general director head chief adviser advisor aide "
            "spokesman spokesperson coordinator undersecretary commissioner",
        ),
        ("lawmaker legislator parliamentarian mp", "senator deputy lawmaker legislator mp speaker member"),
        ("economist analyst expert researcher", "economist analyst expert researcher professor fellow"),
    )
    for noun in nouns.split()
}
_LONG_AGO = 3000  # characters
# "the republic's foreign minister": the foreign minister
_OF_HIS_STATE = re.compile(r"\b[Tt]he (?:republic|country|nation|state|kingdom|island|emirate)['’]s ")
_OFFICES = word_set("minister president premier chancellor secretary-general")
# ranks, and how they are cut short
_RANKS = {
    "general": "gen", "colonel": "col", "major": "maj", "captain": "capt", "admiral": "adm",
    "lieutenant": "lt", "brigadier": "brig", "commander": "cmdr", "comandante": "cmdte",
    "archbishop": "abp", "bishop": "bp", "father": "fr", "reverend": "rev", "monsignor": "msgr",
    "marshal": "marshal", "senator": "sen", "professor": "prof", "ambassador": "amb",
}  # fmt: skip
# "Kenya's official also wrote": the minister just named; "the Kenyan official" may be somebody unnamed
_OFFICIALS = word_set("minister speaker governor ambassador envoy negotiator representative leader")
# "the militant leader" is no president
_RULES = word_set("president minister premier king emir")
_AGAINST = word_set("rebel militant opposition guerrilla insurgent separatist")
_LOOSE = word_set(
    "lawyer politician veteran academic economist analyst expert researcher priest jesuit friar monk "
    "nun cleric churchman clergyman pastor rabbi imam prelate jurist attorney historian physician "
    "doctor engineer journalist writer novelist poet businessman businesswoman industrialist banker "
    "activist campaigner unionist guerrilla scholar professor scientist"
)
# "the prime minister" is no foreign minister
_KINDS_OF_OFFICE = word_set(
    "high crown prime foreign defence defense interior finance vice deputy trade economy energy water"
    " irrigation health justice agriculture environment information labour education oil transport culture"
    " development tourism mining fisheries infrastructure home"
)
# "|The chair of the fisheries talks|, Ambassador A"
_CHAIRS = word_set("chair chairman chairwoman chairperson facilitator moderator coordinator")
_PRESIDING = re.compile(r"\b[Tt]he (?P<noun>[a-z]+)(?: of [^,;.\"]{3,60})?, (?:[A-Z]\w+ )?\Z")
_DEFENCE = frozenset({"defence", "defense"})  # as the one spells it, or as the other does
# "the Kenyan FM"
_CUT_SHORT = {"fm": word_set("foreign"), "dfm": word_set("deputy foreign"), "pm": word_set("prime")}
# who is told of without a name goes by any of these
_ENVOYS = word_set("ambassador envoy diplomat official negotiator delegate insider source representative")
_DEPUTIES = word_set("deputy vice assistant under")
_LONGEST_PHRASE = 5  # tokens of "a European diplomat"
_NEAR = 1500  # characters within which "the negotiator" still means somebody named


def person_meant(
    scene: Scene, text: str, noun: str, party: PartyMention | None, offset: int, sentence: Sentence
) -> Person | None:
    """The person that a phrase with this noun and party means; None when it may be somebody unnamed."""
    if not _is_one_known(scene, text, noun, sentence):
        return None
    # "the Commission's farm chief": of a house that nobody knows
    housed = party is None and "'s " in _OF_HIS_STATE.sub("the ", text.lower())
    found = None if housed else _holder(scene, text, noun, party, offset, sentence)
    just = _just_named(scene, text, noun, party, sentence)
    if just is not None and (
        found is None or (just.post is None and not _is_told_in(scene, found, sentence))
    ):
        return just
    rules = found is not None and _RULES & set(_words(found))
    return None if rules and _AGAINST & set(text.lower().split()) else found


def _just_named(
    scene: Scene, text: str, noun: str, party: PartyMention | None, sentence: Sentence
) -> Person | None:
    """ "Usher was less guarded. ..., the minister said": the one person of the sentence before."""
    before = scene.document.before(sentence)
    if before is None or before.paragraph != sentence.paragraph or not text.lower().startswith("the "):
        return None
    told = named_alone(scene, before.index)
    about = scene.subjects.get(before.index)
    person = told.person if told is not None else None
    if person is None or (about is not None and about.person is not person):
        return None
    if party is not None and person.party != party.key:
        return None
    words = set(_words(person))
    return person if noun in words or words.isdisjoint(cues.ROLE_NOUNS) else None


def _is_told_in(scene: Scene, person: Person, sentence: Sentence) -> bool:
    """Whether the sentence before or this one names him."""
    start = (scene.document.before(sentence) or sentence).start
    return any(mention.person is person for mention in scene.people.between(start, sentence.end))


def _is_one_known(scene: Scene, text: str, noun: str, sentence: Sentence) -> bool:
    """ "The negotiator" may be somebody named; "a negotiator", "officials" and who spoke unnamed are not."""
    words = _OF_HIS_STATE.sub("the ", text.lower())
    if noun.endswith("s") or words.startswith(("a ", "an ", "another ", "one ")):
        return False
    if was_unnamed(scene, noun, sentence):
        return False
    if noun not in cues.ANONYMOUS_NOUNS:
        return True
    return words.startswith("the ") or "'s " in words  # "Iran's official also wrote"


def was_unnamed(scene: Scene, noun: str, sentence: Sentence) -> bool:
    """ "A Western ambassador put it bluntly. ..., the ambassador said": who was told of without a name."""
    for number in range(sentence.index - 1, max(-1, sentence.index - 5), -1):
        earlier = scene.subjects.get(number) or opening_role(scene, number)
        words = earlier.text.lower().split() if earlier is not None else []
        if earlier is not None and noun in words:
            return earlier.anonymous
        if noun in _ENVOYS and earlier is not None and earlier.anonymous and _ENVOYS & set(words):
            return True  # "One ambassador disagreed. ..., the envoy said"
        if noun in scene.document.sentences[number].words:
            return _one_of_many(scene, noun, scene.document.sentences[number])
    return False


def _one_of_many(scene: Scene, noun: str, sentence: Sentence) -> bool:
    """ "According to a European diplomat", but not "A, a diplomat, said"."""
    tokens = scene.document.tokens
    for index in sentence.indices({noun}):
        for cursor in range(index - 1, max(sentence.first, index - _LONGEST_PHRASE), -1):
            if tokens[cursor].low in ("a", "an", "one", "another"):
                return tokens[cursor - 1].text != ","
    return False


def _holder(
    scene: Scene, text: str, noun: str, party: PartyMention | None, offset: int, sentence: Sentence
) -> Person | None:
    """ "The Russian minister", "the spokesman": the person with that office last named before.

    "The prime minister" is one whose party the sentence names, where it names that of one.
    """
    text = _OF_HIS_STATE.sub("the ", text)
    kind = _KINDS_OF_OFFICE & set(text.lower().replace("-", " ").split())
    if noun in ("secretary", "officer") and "press" in text.lower():
        noun = "spokesman"
    if noun in _CUT_SHORT:
        noun, kind = "minister", kind | _CUT_SHORT[noun]
    holders = _told_before(scene, noun, kind, party, offset)
    if party is None and kind and len({id(person) for person in holders}) > 1:
        here = {mention.key for mention in within(scene.parties, sentence.start, sentence.end)}
        holders = [person for person in holders if person.party in here] or holders
    if holders:
        full = (person for person in holders if kind or not _DEPUTIES & set(_words(person)))
        return next(full, holders[0])  # "the secretary" is no deputy secretary, if there is another
    speaker = _who_spoke(scene, noun, party, sentence, owned="'s " in text)
    if speaker is not None:
        return speaker
    if party is None:
        return _only_one(scene, "unionist" if "union" in text.lower() else noun, None, offset) or _sole(
            scene, noun, kind
        )
    later = [
        person
        for person in scene.people.cast
        if person.party == party.key and _holds(scene, person, noun, kind)
    ]
    return later[0] if len(later) == 1 else _only_one(scene, noun, party.key, offset)


def _told_before(
    scene: Scene, noun: str, kind: frozenset[str], party: PartyMention | None, offset: int
) -> list[Person]:
    """Who holds the office and is of the party, the last first; else the one who may be of it."""
    told = [mention.person for mention in scene.people.between(max(0, offset - _LONG_AGO), offset)]
    holders = [person for person in reversed(told) if _holds(scene, person, noun, kind)]
    own = [person for person in holders if party is None or party.key == person.party]
    unowned = [person for person in holders if person.party is None] if not own else []
    return own or (unowned if len({id(person) for person in unowned}) == 1 else [])


def _sole(scene: Scene, noun: str, kind: frozenset[str]) -> Person | None:
    """ "...," the minister stated; of whom the report tells by name only later, and of no other minister."""
    holders = [
        person for person in scene.people.cast if noun in _OFFICES and _holds(scene, person, noun, kind)
    ]
    return holders[0] if len(holders) == 1 else None


def _words(person: Person) -> list[str]:
    return (person.post or "").lower().replace("-", " ").split()


def _who_spoke(
    scene: Scene, noun: str, party: PartyMention | None, sentence: Sentence, owned: bool
) -> Person | None:
    """ "The prelate", "the senior diplomat": whoever spoke right before, if the noun may mean him."""
    for number in range(sentence.index - 1, max(-1, sentence.index - 3), -1):
        by_calling = noun in _CALLED or noun in _LOOSE
        earlier = scene.subjects.get(number) or (named_alone(scene, number) if by_calling else None)
        person = earlier.person if earlier is not None else None
        if person is None and (earlier is None or not earlier.anonymous):
            continue
        if person is None or earlier is None or (party is not None and person.party not in (None, party.key)):
            return None
        words = set((person.post or "").lower().replace("-", " ").split())
        words |= {rank for rank in _RANKS if noun in _CALLED and _bears(scene, person, rank)}
        fits = words & (_STANDS_FOR.get(noun, frozenset()) | _CALLED.get(noun, frozenset()))
        fits = fits or (words & _OFFICIALS if owned and noun == "official" else fits)
        called = noun in _LOOSE or not words  # of whom no office was told
        just_told = noun in _LOOSE and scene.document.sentences[number].paragraph == sentence.paragraph
        told = earlier.speaks or just_told
        return person if (fits and (told or noun in _CALLED)) or (called and told) else None
    return None


def _only_one(scene: Scene, noun: str, party: str | None, offset: int) -> Person | None:
    """ "The Russian negotiator" is the deputy minister just named, when no other Russian fits the word."""
    kindred = _STANDS_FOR.get(noun, frozenset())
    near = {
        id(mention.person): mention.person
        for mention in scene.people.between(max(0, offset - _NEAR), offset)
        if party in (None, mention.person.party)
        and kindred & set((mention.person.post or "").lower().split())
    }
    return next(iter(near.values())) if len(near) == 1 else None


def _bears(scene: Scene, person: Person, rank: str) -> bool:
    """ "Lt. Col. A", of whom the report says "the colonel": the rank before his name, also cut short."""
    tokens = scene.document.tokens
    for mention in scene.people.mentions:
        if mention.person is person:
            first = scene.document.token_at(mention.start)
            before = {token.low for token in tokens[max(0, first - 3) : first]}
            if before & {rank, _RANKS[rank]}:
                return True
    return False


def _presides(scene: Scene, person: Person, noun: str) -> bool:
    """ "The chair of the fisheries talks, Ambassador |A|": of his two offices the first."""
    starts = (mention.start for mention in scene.people.mentions if mention.person is person)
    told = (_PRESIDING.search(scene.document.plain, max(0, start - 100), start) for start in starts)
    return noun in _CHAIRS and any(match is not None and match["noun"] == noun for match in told)


def _holds(scene: Scene, person: Person, noun: str, kind: frozenset[str]) -> bool:
    """Whether his office, as written or else as the tables have it on the day, is of that noun and kind."""
    if person.post is None and person.key is not None:
        on = scene.document.article.published_on
        tenures = scene.gazetteer.tenures_of(person.key, on) if on else ()
        return any({noun, *kind} <= set(tenure.title.lower().split()) for tenure in tenures)
    if (noun in _RANKS and _bears(scene, person, noun)) or _presides(scene, person, noun):
        return True
    words = set(_words(person))
    if any(_CUT_SHORT[word] == kind for word in words & _CUT_SHORT.keys()):
        return noun == "minister"
    return noun in (person.post or "").lower().split() and (kind <= words or kind ^ _DEFENCE <= words)
