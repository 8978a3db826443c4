"""The body that stands right beside a name: before it as its owner, behind it after "of"."""

from __future__ import annotations

import re

from talks.reading.who.bodies import body_ending
from talks.reading.who.mentions import right_behind
from talks.reading.who.roll import Roll
from talks.reading.who.subjects import Owner, as_owner

_LED = re.compile(
    r"(?: \([^()]{2,12}\))?,? (?:[^.;,\"]{2,40} and )?(?:which is |is |was )?(?:led|headed|represented"
    r"|chaired|founded) by (?:the )?(?:(?!by )[\w.'-]+ ){0,5}\Z"
)
_OF = re.compile(
    r",? (?:of|from|for|who (?:leads|heads|chairs|runs|founded|represents)|representing|on behalf of)"
    r" (?:the )?"
)
# "the council's |Dr| A"
_TITLED = re.compile(r"'s (?:(?:Dr|Prof|Mr|Mrs|Ms|Sir|Dame|Father|Sister|Professor|Doctor)\.? )+\Z")


def owner_beside(start: int, end: int, roll: Roll) -> Owner | None:
    """ "The PDCI's |A|", "|A| of the Syilx Nation", "the committee, led by |A|": by what is beside him."""
    plain = roll.document.plain
    ahead = _LED.search(plain, max(0, start - 90), start)
    titled = _TITLED.search(plain, max(0, start - 20), start)
    if titled is not None:
        start = titled.start() + 3
    if plain[start - 3 : start] == "'s " or ahead is not None:
        body = body_ending(roll.bodies, ahead.start() if ahead is not None else start - 3)
        return as_owner(body) if body is not None else None
    near = right_behind(roll.bodies, _OF.match(plain, end))
    return as_owner(near) if near is not None else None
