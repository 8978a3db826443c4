"""Who told another something there: "told her Chilean counterpart at a meeting in Geneva on Monday that"."""

from __future__ import annotations

import re

from talks.reading.prose.text import Sentence
from talks.reading.prose.wordings import Wording
from talks.reading.who.mentions import within
from talks.reading.who.scene import Scene

_TOLD = Wording(
    r"\b(?:told|informed|assured|warned|urged|asked|thanked|briefed|pressed|reminded|congratulated|pressured)"
    r" (?P<whom>[^,;.\"]{2,60}?) (?:at|during|in|over|by) (?:an? |the |their |his |her |that )?"
    r"(?:[a-z-]+ ){0,3}\Z"
)
# "said in a | call with President A on Sunday that"
_SAID_IN = Wording(
    r"\b(?:said|stressed|stated|reiterated|underlined|emphasi[sz]ed) (?:at|during|in) (?:an?|the|his|her"
    r"|their) (?:[a-z-]+ ){0,3}\Z"
)
_WITH_HIM = re.compile(r"[a-z]+ with ")


def is_said_there(scene: Scene, sentence: Sentence, cue: int) -> bool:
    """Whether a meeting is where something was told: what follows of it is what was said."""
    if is_told_there(scene, sentence, cue):
        return True
    plain = scene.document.plain
    with_him = _WITH_HIM.match(plain, cue) is not None
    return with_him and _SAID_IN.search(sentence, plain, sentence.start, cue) is not None


def is_told_there(scene: Scene, sentence: Sentence, cue: int) -> bool:
    """Whether the words up to a cue tell what one said there to another, who has a party."""
    told = _TOLD.search(sentence, scene.document.plain, sentence.start, cue)
    if told is None or not scene.outside_quotation(told.start()):
        return False
    start, end = told.span("whom")
    people = scene.people.between(start, end)
    return bool(within(scene.parties, start, end)) or any(one.person.party for one in people)
