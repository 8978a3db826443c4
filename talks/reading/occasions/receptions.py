"""Guests and hosts: who received, welcomed, hosted or called on somebody, or was received."""

from __future__ import annotations

import re

from talks.reading.occasions.gatherings import SIDES, with_a_noun
from talks.reading.occasions.surroundings import is_then_or_there, words_between
from talks.reading.prose import cues
from talks.reading.prose.text import Sentence
from talks.reading.who.mentions import within
from talks.reading.who.scene import Scene

_GUESTS = frozenset(
    {"counterpart", "counterparts", "colleague", "colleagues", "both", "men", "pair", "duo", "him", "them"}
)
_WHO_IS_WELCOMED = SIDES | _GUESTS | cues.PRONOUNS
_SENT = cues.word_set("mission missions emissary emissaries trio troika deputation quartet")
_WHO_COMES = cues.ROLE_NOUNS | SIDES | _GUESTS | _SENT
_WILLING = cues.word_set("offered offers offering wanted wants hoped hopes ready willing keen prepared")
_BY_A_HOST = re.compile(r"[^,;.\"]{0,60}? by (?:the |his |her )?(?:[a-z]+ ){0,3}[A-Z]")
# "welcomed the Turkish minister to Doha"
_TO_OR_IN = re.compile(
    r" (?!the (?:plan|deal|proposal|news|move|decision|offer|announcement|agreement"
    r"|ceasefire))[^,.;\"]{3,90}? (?:to|in|at) (?:the )?[A-Z]"
)
_CALLED_ON = re.compile(
    r" on (?:(?!to |for [a-z])[^;\"]){3,90}? (?:in (?:the )?[A-Z]|at (?:the|his|her)\b"
    r"|on (?:[A-Z][a-z]+day|[A-Z][a-z]+ \d|\d)|today|yesterday|this (?:morning|afternoon|evening))"
)
_RECEIVED = frozenset({"received", "receives"})
# "received in his office on Thursday, | the Italian envoy": where and when stand before the guest
_THERE_AND_THEN = re.compile(
    r"(?:,? (?:(?:late |early )?(?:on )?[A-Z][a-z]+day|today|yesterday|here|(?:in|at) (?:the |his |her "
    r"|its )?(?:[\w'-]+ ){0,3}(?:office|residence|palace|[Pp]alace|headquarters|ministry|[Mm]inistry"
    r"|[Hh]ouse|seat)(?: in [A-Z]\w+)?|in [A-Z]\w+)){1,3},? (?:the |an? |his |her )?(?:[\w'-]+ ){0,4}?"
    r"(?i:minister|envoy|ambassador|president|delegation|representative|secretary|chief|head|counterpart|adviser"
    r"|commissioner|director|leader|chairman)\b"
)
_MET_ON_ARRIVAL = frozenset({"received", "welcomed", "greeted", "met"})
_AT_THE_AIRPORT = re.compile(
    r"[^,;.\"]{0,80}?\b(?:at|in|on) (?:the )?(?:[\w'-]+ ){0,5}?(?:[Aa]irport|[Tt]armac|[Aa]ir [Bb]ase"
    r"|[Aa]irfield)\b"
)
# "the | Qatari | foreign minister", "Egypt's | ambassador"
_OFFICE_OF_A_PARTY = re.compile(
    r" (?:(?:the|his|her|its|both) )?(?P<whose>[A-Z][\w.-]*(?: [A-Z][\w.-]*)?)(?:'s|')? (?:[a-z-]+ ){0,2}"
    r"(?:minister|president|premier|emir|king|ambassador|envoy|leader|counterpart|colleague|negotiator|official"
    r"|delegation|team|representative|mediator|chief|general|commander|deput(?:y|ie)|secretar(?:y|ie))s?\b(?!')"
)
_NAMED = 60  # characters within which a guest or a host is named


def faced_each_other(scene: Scene, index: int, sentence: Sentence) -> bool:
    """ "Faced each other", "were face to face"."""
    following = [token.low for token in scene.document.tokens[index + 1 : min(sentence.last, index + 3)]]
    return following in (["each", "other"], ["one", "another"], ["to", "face"])


def last_seen(scene: Scene, index: int, sentence: Sentence) -> bool:
    """ "Had last seen each other in Osh on 4 May"."""
    then = is_then_or_there(scene, scene.document.tokens[index].end, sentence)
    return then and faced_each_other(scene, index, sentence)


def called_on_somebody(scene: Scene, index: int, sentence: Sentence) -> bool:
    """ "Called on Premier Li in Beijing", "on the adviser at the ministry on Friday"; not "on him to go"."""
    end = scene.document.tokens[index].end
    there = _CALLED_ON.match(scene.document.plain, end, sentence.end)
    return there is not None and received_somebody(scene, index, sentence)


def after_seeing(scene: Scene, index: int, sentence: Sentence) -> bool:
    """ "After seeing Netanyahu in Jerusalem"."""
    before = scene.document.tokens[index - 1].low if index > sentence.first else ""
    return before in ("after", "before") and received_somebody(scene, index, sentence)


def received_somebody(scene: Scene, index: int, sentence: Sentence) -> bool:
    """ "Received his counterpart", "to see President Rashid": a guest with an office or a name follows."""
    tokens = scene.document.tokens
    if tokens[index].low == "see" and faced_each_other(scene, index, sentence):
        return True  # "are to see each other again"
    if tokens[index].low in _MET_ON_ARRIVAL and _AT_THE_AIRPORT.match(
        scene.document.plain, tokens[index].end, sentence.end
    ):
        return False  # "was received at the airport by the minister": a welcome, and no talks
    if tokens[index].low == "see" and tokens[index - 1].low != "to":
        return False
    if index + 1 < sentence.last and tokens[index + 1].low == "by" and tokens[index].low != "received":
        return False  # "talks hosted by Charles Michel"
    end = tokens[min(sentence.last, index + 7) - 1].end
    if tokens[index - 1].low in ("was", "were", "been", "be") and _BY_A_HOST.match(
        scene.document.plain, tokens[index].end, sentence.end
    ):
        return True  # "was received in London on Wednesday by Prime Minister Starmer"
    guest = words_between(scene, index + 1, index + 7, sentence) & _WHO_COMES
    if (
        not guest
        and tokens[index].low in _RECEIVED
        and _THERE_AND_THEN.match(scene.document.plain, tokens[index].end, sentence.end)
    ):
        return True
    hosted = tokens[index].low in ("host", "hosts", "hosted") and index + 1 < sentence.last
    if hosted and scene.party_ending(tokens[index + 1].end):
        return True  # "Iran will host Iraq in Tehran"
    return bool(guest or scene.people.between(tokens[index].end, end))


def saw_an_office(scene: Scene, index: int, sentence: Sentence) -> bool:
    """ "Saw the Qatari emir in Doha", "saw Kenyan officials on Friday": of a party, with a place or a day."""
    plain, end = scene.document.plain, scene.document.tokens[index].end
    whom = _OFFICE_OF_A_PARTY.match(plain, end, sentence.end)
    named = whom is not None and within(scene.parties, whom.start("whose"), whom.end("whose"))
    return bool(named) and whom is not None and is_then_or_there(scene, whom.end(), sentence)


def will_see(scene: Scene, index: int, sentence: Sentence) -> bool:
    """ "To see President Rashid", "will see Kenyan officials in Nairobi on Thursday"."""
    due = scene.document.tokens[index - 1].low in ("will", "would", "to", "then", "also")
    return received_somebody(scene, index, sentence) or (due and saw_an_office(scene, index, sentence))


def welcomed_somebody(scene: Scene, index: int, sentence: Sentence) -> bool:
    """ "Welcomed his counterpart to Doha on Sunday": a guest and a place, and no welcome of a plan."""
    end = scene.document.tokens[index].end
    if scene.document.tokens[index - 1].low in ("was", "were", "been"):
        return _was_welcomed_by_a_host(scene, index, sentence)
    there = _TO_OR_IN.match(scene.document.plain, end, sentence.end)
    return there is not None and received_somebody(scene, index, sentence)


def _was_welcomed_by_a_host(scene: Scene, index: int, sentence: Sentence) -> bool:
    """ "The delegation was welcomed in Osh by President A"; not a plan, nor by crowds."""
    start, end = scene.document.tokens[index].start, scene.document.tokens[index].end
    guests = scene.people.between(max(sentence.start, start - _NAMED), start)
    if not guests and not words_between(scene, index - 6, index, sentence) & _WHO_IS_WELCOMED:
        return False
    by = _BY_A_HOST.match(scene.document.plain, end, sentence.end)
    return by is not None and any(one.person.party for one in scene.people.between(end, by.end() + _NAMED))


def hosted(scene: Scene, index: int, sentence: Sentence) -> bool:
    if words_between(scene, index - 4, index, sentence) & _WILLING:
        return False  # "has offered to host the two", "had wanted to host in August"
    return received_somebody(scene, index, sentence) or with_a_noun(scene, index, sentence)


def is_hosting(scene: Scene, index: int, sentence: Sentence) -> bool:
    """ "Is hosting the talks", "has been hosting the two rivals"."""
    return with_a_noun(scene, index, sentence) or received_somebody(scene, index, sentence)
