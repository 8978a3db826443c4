"""Whether an office is that of a body or of the state that sends its holder there."""

from __future__ import annotations

from talks.reading.prose.cues import word_set
from talks.reading.prose.text import Token
from talks.reading.who.mentions import ORGANISED, PartyMention

# bodies to which states send ambassadors, and whose own people are called otherwise
_SENT_TO = frozenset({"united-nations", "nato", "world-trade-organization", "osce"})
_GOVERN = word_set("minister ministers undersecretary vice-minister premier")  # of a state, and of no body
_PRESIDE = word_set("chair chairman chairwoman chairperson head secretary-general director-general")


def presides(head: Token, owner: PartyMention | None, served: PartyMention | None) -> bool:
    """ "The Samoan chairman of the African Union": for the body."""
    from_there = owner is not None and owner.kind == "demonym" and head.low in _PRESIDE
    return from_there and served is not None and served.actor_kind in ORGANISED


def is_sent_to(owner: PartyMention, tokens: list[Token], begin: int, head: int) -> bool:
    """ "The UN ambassador", "EU affairs minister": a state's, and the body is where he works."""
    affairs = tokens[begin].low == "affairs"
    governs = owner.actor_kind in ORGANISED and tokens[head].low in _GOVERN
    return affairs or governs or (tokens[head].low == "ambassador" and owner.key in _SENT_TO)
