"""For which organisation somebody mediates: told of him, or the one that the talks are held under."""

from __future__ import annotations

import re

from talks.reading.prose.wordings import Wording
from talks.reading.who.cast import Person, PersonMention
from talks.reading.who.mentions import ORGANISED, PartyMention, within
from talks.reading.who.roll import Roll

# "A, the South African president, who mediates on behalf of the African Union", ", the Union's mediator,"
_MEDIATES_FOR = re.compile(
    r"(?:, [^;.\"]{3,80})?,? (?:who )?(?:is |has been |was )?(?:also )?(?:mediat|facilitat|shuttl|negotiat"
    r"|act)(?:es|s|ed|ing) (?:[a-z ]{0,20})?(?:for|on behalf of) (?:the )?(?=[A-Z])"
)
_ITS_MEDIATOR = re.compile(r", (?:the )?(?=[A-Z])")
_MEDIATOR = re.compile(
    r"(?:'s?)? (?:[a-z]+ ){0,2}(?:mediator|facilitator|envoy|special envoy|representative)(?=[,.;])"
)
# "Facilitator |A|", "the mediator, former President |A|"
_CALLED_SO = Wording(r"\b(?:[Cc]o-)?(?:[Ff]acilitator|[Mm]ediator)(?:,| |, (?:the )?(?:[\w.'-]+ ){1,6})\Z")
_SO_CALLED = re.compile(
    r",? (?:the|who is (?:the )?|is the) (?:[a-z-]+ ){0,2}(?:mediator|facilitator)(?=[,.; ])(?! (?:of|for"
    r"|from)\b)"
)
_OF_THE_MEDIATION = re.compile(r"\b(?:mediation|mediators?|facilitation|facilitators?)\b")
# whose talks they are: "under the auspices of |the Union|", "|Union|-mediated", "the |Union| mediation"
_UNDER = re.compile(
    r"\b(?:auspices|mediation|facilitation|aegis|umbrella|patronage|stewardship|(?:mediated|facilitated|brokered"
    r"|sponsored|convened) (?=by)) ?(?:of|by) (?:the )?\Z"
)
_ITS_TALKS = re.compile(
    r"(?:'s?|-| )(?: ?[a-z]+ )?(?:mediat(?:ion|ed|ors?)|facilitat(?:ion|ed|ors?)|auspices|brokered"
    r"|sponsored|aegis)\b"
)


def is_between_others(person: Person) -> bool:
    """ "Urged the rebels to talk through mediator |A|": who mediates is not of those named before."""
    return _OF_THE_MEDIATION.search((person.post or "").lower()) is not None


def mediates_for(person: Person, roll: Roll) -> str | None:
    """The organisation for which a statesman mediates: he speaks for it and not for his state."""
    mentions = [mention for mention in roll.people.mentions if mention.person is person]
    for mention in mentions:
        if (told := _told_of(mention, roll)) is not None:
            return told
    named = _OF_THE_MEDIATION.search((person.post or "").lower()) and person.party is None
    return _whose_talks(roll) if named or any(_is_called_so(one, roll) for one in mentions[:1]) else None


def _told_of(mention: PersonMention, roll: Roll) -> str | None:
    plain = roll.document.plain
    told = _MEDIATES_FOR.match(plain, mention.end)
    its = _ITS_MEDIATOR.match(plain, mention.end)
    for match in (told, its):
        for party in within(roll.parties, match.end(), match.end() + 1) if match is not None else ():
            if party.actor_kind in ORGANISED and (match is told or _MEDIATOR.match(plain, party.end)):
                return party.key
    return None


def _is_called_so(mention: PersonMention, roll: Roll) -> bool:
    """ "The facilitator, former President |A|", "|A|, the mediator,": and no word says whose."""
    plain = roll.document.plain
    ahead = _CALLED_SO.search(roll.document, plain, max(0, mention.start - 60), mention.start)
    if ahead is None:
        return _SO_CALLED.match(plain, mention.end) is not None
    owned = within(roll.parties, ahead.start() - 30, ahead.start())
    return not owned or owned[-1].end < ahead.start() - 3


def _whose_talks(roll: Roll) -> str | None:
    """The only organisation that the talks are told to be held under."""
    plain = roll.document.plain
    keys = {party.key for party in roll.parties if party.actor_kind in ORGANISED and _is_theirs(party, plain)}
    return keys.pop() if len(keys) == 1 else None


def _is_theirs(party: PartyMention, plain: str) -> bool:
    behind = _ITS_TALKS.match(plain, party.end)
    return behind is not None or _UNDER.search(plain, max(0, party.start - 50), party.start) is not None
