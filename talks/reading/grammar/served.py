"""Who is told of by whose man he is: "a spokesman for Mr A", "his adviser, B", "the Russian"."""

from __future__ import annotations

from dataclasses import replace

from talks.reading.grammar.roles import DETERMINERS, phrase_start, role_at
from talks.reading.prose import cues
from talks.reading.prose.cues import word_set
from talks.reading.prose.text import Sentence
from talks.reading.who import callings
from talks.reading.who.cast import PersonMention
from talks.reading.who.mentions import PartyMention
from talks.reading.who.scene import Scene, Subject

FUNCTIONS = cues.ROLE_NOUNS | callings.HEADS
CALLED = FUNCTIONS | callings.RANKS
TITLES = callings.TITLES | {"."}
_OF_AN_OFFICE = TITLES | callings.HEADS | {"prime", "foreign"}
SERVANTS = word_set(
    "spokesman spokeswoman spokesperson aide aides adviser advisers advisor advisors lawyer lawyers envoy "
    "representative ally allies associate associates assistant secretary relative relatives friend friends "
    "people somebody someone deputy successor predecessor confidant confidante supporter supporters "
    "colleague colleagues bodyguard"
)
# who is told of by him and does not speak for his side
_ON_THEIR_OWN = word_set(
    "rival rivals critic critics opponent opponents sister brother son daughter wife husband father mother "
    "cousin nephew niece uncle aunt widow brother-in-law son-in-law father-in-law grandson granddaughter"
)


def who_serves(scene: Scene, person: PersonMention, sentence: Sentence) -> Subject | None:
    """ "A spokesman for Mr Annan", "an aide to President Ruto": not he himself."""
    tokens = scene.document.tokens
    cursor = scene.document.token_at(person.start) - 1
    while cursor > sentence.first + 1 and tokens[cursor].low in _OF_AN_OFFICE:
        cursor -= 1
    if cursor <= sentence.first or tokens[cursor].low not in ("for", "to", "of", "around"):
        return None
    noun = tokens[cursor - 1].low
    if noun not in SERVANTS and noun not in _ON_THEIR_OWN:
        return None
    served = role_at(scene, cursor - 1, sentence)
    party = (person.person.party or served.party) if noun in SERVANTS else None
    text = scene.document.text[served.start : person.end]
    return replace(served, text=text, end=person.end, party=party, parties=(party,) if party else ())


def serving(scene: Scene, served: Subject, sentence: Sentence) -> Subject | None:
    """ "A close associate of the minister", "an aide to the premier": somebody unnamed, of his party."""
    tokens = scene.document.tokens
    link = scene.document.token_at(served.start) - 1
    if served.kind != "person" or link <= sentence.first or tokens[link].low not in ("of", "to"):
        return None
    if tokens[link - 1].low not in SERVANTS:
        return None
    begin = phrase_start(scene, link - 1, sentence)
    start = tokens[begin].start
    parties = (served.party,) if served.party else ()
    text = scene.document.text[start : served.end]
    return Subject("role", text, start, served.end, None, served.party, parties, anonymous=True)


def his_office(scene: Scene, person: PersonMention, sentence: Sentence) -> Subject | None:
    """ "Barzel's office said", "a Barzel aide": not he himself."""
    tokens = scene.document.tokens
    behind = scene.document.index_behind(person.end)
    if behind + 1 >= sentence.last:
        return None
    noun = behind + 1 + (tokens[behind + 1].low in ("press", "private", "campaign"))
    if tokens[behind].low == "'s" and noun < sentence.last and tokens[noun].low in cues.BODY_NOUNS:
        return role_at(scene, noun, sentence)
    counted = tokens[scene.document.token_at(person.start) - 1].low in DETERMINERS  # "a Barzel aide"
    return role_at(scene, behind, sentence) if counted and tokens[behind].low in SERVANTS else None


def his_servant(scene: Scene, person: PersonMention, sentence: Sentence) -> PersonMention | None:
    """ "Rajoelina's spokesman Haja Ranaivo told reporters": the spokesman."""
    tokens = scene.document.tokens
    behind = scene.document.index_behind(person.end)
    if behind + 2 >= sentence.last or tokens[behind].low != "'s":
        return None
    for cursor in range(behind + 1, min(sentence.last, behind + 6)):
        named = scene.people.starting_at(tokens[cursor].start)
        if named is not None:
            return named if tokens[cursor - 1].low in CALLED else None
        if tokens[cursor].text == "," and tokens[cursor - 1].low in FUNCTIONS:
            return scene.people.starting_at(tokens[cursor + 1].start)  # "Rao's adviser, Ana Testova,"
        if not tokens[cursor].text.islower():
            return None
    return None


def fellow_of(scene: Scene, party: PartyMention, sentence: Sentence) -> Subject | None:
    """ "The Russian | said", "said the Israeli": the one person of that people whom the report names."""
    tokens = scene.document.tokens
    first = scene.document.token_at(party.start)
    behind = scene.document.index_behind(party.end)
    if party.kind != "demonym" or not party.text.endswith(("an", "i")) or first <= sentence.first:
        return None
    verb = behind < sentence.last and tokens[behind].low in cues.SPEECH_VERBS
    told = tokens[first - 2].low in cues.SPEECH_VERBS and (
        behind >= sentence.last or tokens[behind].text in ".,"
    )
    if tokens[first - 1].low != "the" or not (verb or told):
        return None
    named = {
        id(m.person): m.person for m in scene.people.between(0, party.start) if m.person.party == party.key
    }
    one = next(iter(named.values()), None)
    start = tokens[first - 1].start
    return (
        Subject("person", scene.document.text[start : party.end], start, party.end, one, party.key)
        if len(named) == 1
        else None
    )
