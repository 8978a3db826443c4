"""Visits that are talks: one who holds an office goes, on a day, where others govern."""

from __future__ import annotations

import re

from talks.reading.prose.text import Sentence
from talks.reading.who import homes
from talks.reading.who.cast import PersonMention
from talks.reading.who.mentions import PlaceMention, within
from talks.reading.who.scene import Scene

_OFFICE = re.compile(
    r"(?:president|minister|premier|chancellor|king|emir|sultan|crown prince|secretary of state|foreign"
    r" secretary"
    r"|envoy|leader|representative|advis[eo]r|mediator|negotiator|commissioner|secretary[- ]general|speaker"
    r"|co-chair|coordinator|commander|governor)\b",
    re.I,
)
_GOES = re.compile(
    r"(?:'s)?(?:,? (?:who|could|may|might|is|was|are|has|had|will|would|to|be|due|expected|scheduled|set"
    r"|also|last|later|then|himself|next|plans|planned|planning|first|previous|own|earlier|latest|state"
    r"|official|working|surprise|return|two-day|three-day|one-day|brief|paid|pays|pay|paying|made|makes"
    r"|make|a|an|his|her|second|third|recent|on|and|as|before|after|wrapping|wraps|wrapped|up"
    r"|concluding|concluded|ended|began|begun|begins|started|starts|arrived|leaves|leave|for|today"
    r"|yesterday|[A-Z][a-z]+day))*,? "
)
# "arrived | in Osh on Friday on an official visit"
_ON_A_VISIT = re.compile(
    r"[^.;\"]{3,80}? (?:on|for) (?:an? |his |her |their )?(?:[a-z-]+ ){0,3}(?:visit|trip)\b(?! to\b)"
)
_SENT = re.compile(r"(?:'s)?(?: [\w-]+){0,2} (?:[Dd]elegation|[Mm]ission|[Tt]eam)\b(?:, led by [^,]{3,60},)?")
_TO = re.compile(r"(?: (?:back |on |out )?(?:to|in|for))? (?:the )?")
_NO_VISIT = re.compile(
    r" (?:museum|memorial|airport|site|hospital|camp|forum|summit|conference|expo|olympics)\b", re.I
)
_BEFORE, _AFTER, _OPENING = 110, 40, 12  # characters


def visits_a_capital(scene: Scene, index: int, sentence: Sentence) -> bool:
    """ "Al-Sharaa is expected to visit Washington in November", "paid a return visit to Seoul on May 7"."""
    token = scene.document.tokens[index]
    guest = _guest_of(scene, token.end, sentence) or _guest(scene, sentence, token.start)
    start = guest.end if guest is not None and guest.start > token.end else token.end
    who, since = (guest.person.party, guest.end) if guest else _mission(scene, sentence, token.start)
    host, end = _host(scene, start, sentence)
    if who is None or host in (None, who) or _NO_VISIT.match(scene.document.plain, end):
        return False
    near = ((end, min(sentence.end, end + _AFTER)), (sentence.start, sentence.start + _OPENING))
    return any(scene.dates_within(*span) for span in (*near, (since, token.start)))


def _mission(scene: Scene, sentence: Sentence, end: int) -> tuple[str | None, int]:
    """ "An ECOWAS delegation arrived": of an organisation; a state's own may be there to see a third."""
    before = within(scene.parties, max(sentence.start, end - _BEFORE), end)[-1:]
    sent = _SENT.match(scene.document.plain, before[0].end, end) if before else None
    if sent is None or before[0].actor_kind != "organisation":
        return None, end
    goes = _GOES.fullmatch(scene.document.plain, sent.end(), end) is not None
    return (before[0].key if goes else None), sent.end()


def _host(scene: Scene, start: int, sentence: Sentence) -> tuple[str | None, int]:
    """Who governs the town or the country right behind the word, and where its name ends."""
    place = _town(scene, start, sentence)
    if place is not None:
        state = scene.gazetteer.state_of(place.country) if place.country else None
        return (state.key if state and place.city not in homes.OF_ALL_NATIONS else None), place.end
    to = _TO.match(scene.document.plain, start, sentence.end)
    parties = within(scene.parties, to.end(), to.end() + _AFTER) if to else []
    state_itself = next((one for one in parties if to and one.start == to.end()), None)
    actor = scene.gazetteer.actor(state_itself.key) if state_itself else None
    if actor is None or state_itself is None or actor.kind != "state":
        return None, start
    return actor.key, state_itself.end


def arrived_on_a_visit(scene: Scene, index: int, sentence: Sentence) -> bool:
    """ "Fidan arrived in Baghdad on Wednesday on an official visit"."""
    told = _ON_A_VISIT.match(scene.document.plain, scene.document.tokens[index].end, sentence.end)
    return told is not None and visits_a_capital(scene, index, sentence)


def _guest_of(scene: Scene, start: int, sentence: Sentence) -> PersonMention | None:
    """ "The visit of Prime Minister A to Osh"."""
    if not scene.document.plain.startswith((" of ", " by "), start):
        return None
    named = scene.people.between(start, min(sentence.end, start + _BEFORE))[:1]
    if not named or named[0].person.party is None:
        return None
    titles = scene.document.plain[start + 4 : named[0].start]
    return named[0] if _OFFICE.search(titles) and "," not in titles else None


def _guest(scene: Scene, sentence: Sentence, end: int) -> PersonMention | None:
    """The office holder who is the subject of the visit, or whose it is."""
    before = scene.people.between(max(sentence.start, end - _BEFORE), end)[-1:]
    if not before or before[0].person.party is None:
        return None
    holds = _OFFICE.search(before[0].person.post or "") is not None
    goes = _GOES.fullmatch(scene.document.plain, before[0].end, end) is not None
    return before[0] if holds and goes else None


def _town(scene: Scene, start: int, sentence: Sentence) -> PlaceMention | None:
    to = _TO.match(scene.document.plain, start, sentence.end)
    if to is None:
        return None
    places = within(scene.places, to.end(), min(sentence.end, to.end() + _AFTER))
    return next((place for place in places if place.city and place.start == to.end()), None)
