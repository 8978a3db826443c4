"""Whether an accord was signed or struck somewhere on a day: who puts his name there meets the others."""

from __future__ import annotations

from talks.reading.dates.expressions import TO_THE_DAY, TO_THE_MONTH
from talks.reading.occasions.conversations import with_a_partner
from talks.reading.occasions.surroundings import is_in_a_place, words_between
from talks.reading.prose import cues
from talks.reading.prose.text import Sentence
from talks.reading.who.mentions import within
from talks.reading.who.scene import Scene

SIGNINGS = frozenset({"signed", "sign", "initialled", "initialed", "endorsed", "sealed", "inked", "penned"})
_BEFORE, _AFTER = 60, 110  # characters around the verb where its day stands
_APART = 30  # characters from the verb to whom the deal is with
STRIKING = frozenset({"reached", "struck", "clinched", "brokered", "concluded", "hammered"})
_DEALS = frozenset(
    {"deal", "accord", "agreement", "ceasefire", "truce", "pact", "treaty", "settlement", "memorandum"}
)
_ABOUT_TO = cues.word_set("will would due expected set scheduled shall meet gather are is were")
_BOTH = frozenset({"sides", "parties", "both", "two"})
_PAPERS = _DEALS | cues.word_set("annexure annex protocol declaration roadmap communique charter document")


def signed_somewhere(scene: Scene, index: int, sentence: Sentence) -> bool:
    """ "Signed the accord in Washington on Friday": who puts his name there meets the others."""
    tokens = scene.document.tokens
    if tokens[index].low == "sign" and not words_between(scene, index - 4, index, sentence) & _ABOUT_TO:
        return False  # "were given until Friday to sign"
    end = tokens[min(sentence.last, index + 14) - 1].end
    places = within(scene.places, tokens[index].end, end)
    days = [day for day in scene.dates_within(sentence.start, sentence.end) if day.kind in TO_THE_DAY]
    there = [place for place in places if place.city and place.located]
    if there and any(day.kind in TO_THE_MONTH for day in scene.dates_within(there[0].end, there[0].end + 24)):
        return True  # "signed the memorandum in Osh in June 2020"
    named = scene.people.between(sentence.start, tokens[index].start)
    signing = [
        party.key
        for party in within(scene.parties, sentence.start, tokens[index].start)
        if party.part == "actor" and party.preposition not in cues.LOCATIVE
    ]
    hands = {*signing, *(mention.person.party for mention in named)} - {None}
    both = words_between(scene, index - 7, index, sentence) & _BOTH
    if (
        both
        and tokens[index].low == "signed"
        and words_between(scene, index + 1, index + 6, sentence) & _PAPERS
    ):
        return bool(days) or any(place.city and place.located for place in places)
    nearby = [day for day in days if -_BEFORE < day.start - tokens[index].end < _AFTER]
    if nearby and not there and with_a_partner(scene, index, sentence, _APART):
        return True  # "signed a memorandum with Somaliland on January 1"
    return bool(days) and (len(hands) > 1 or any(place.city and place.located for place in places))


def struck_somewhere(scene: Scene, index: int, sentence: Sentence) -> bool:
    """ "The deal was reached in Doha on January 15", "a ceasefire brokered at Putrajaya on July 28"."""
    deal = words_between(scene, index - 4, index + 6, sentence) & _DEALS
    days = scene.dates_within(sentence.start, sentence.end) if deal else []
    if days and with_a_partner(scene, index, sentence, _APART):
        return any(day.kind in TO_THE_DAY for day in days)  # "struck a deal with A on Sunday"
    if not deal or not is_in_a_place(scene, index, sentence):
        return False
    return any(day.kind in TO_THE_DAY | TO_THE_MONTH for day in days)


def at_the_signing(scene: Scene, index: int, sentence: Sentence) -> bool:
    """ "Will witness the signing in Manila on October 15"."""
    the = scene.document.tokens[index - 1].low in ("the", "a", "formal", "official", "its", "their")
    return the and signed_somewhere(scene, index, sentence)
