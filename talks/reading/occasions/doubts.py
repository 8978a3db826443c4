"""Whether a meeting is only wished for, ruled out or made to depend on something: nobody meets yet."""

from __future__ import annotations

import re

from talks.reading.dates.expressions import TO_THE_DAY
from talks.reading.occasions import events
from talks.reading.occasions.surroundings import words_between
from talks.reading.prose.text import Sentence
from talks.reading.prose.wordings import Wording
from talks.reading.who.mentions import within
from talks.reading.who.scene import Scene

_WAS_INVITED = re.compile(r"\b(?:been|is|are|was|were) (?:also )?invited to (?:the|an?) (?:[\w-]+ ){0,2}\Z")
_MEANS_TO_HOST = Wording(
    r"\b(?:offer(?:s|ed)?|propos(?:es|ed)|volunteered|sought|declined|refused)"
    r" (?:[\w ]{2,24} )?to (?:host|hold|convene|arrange|organi[sz]e|broker|call)"
    r" (?:an?|another|the|further|new|more|fresh|any) (?:[\w-]+ ){0,3}\Z"
)
_CALLS_FOR = Wording(
    r"\b(?:call(?:ed|s|ing)?|appeal(?:ed|s|ing)?|press(?:ed|es|ing)?|push(?:ed|es|ing)?|plead(?:ed|s)?) for"
    r" (?:[a-z-]+ ){0,4}\Z"
)
# "refused to take part in another | round": of no such round
_STAYS_AWAY = Wording(
    r"\b(?:refus|declin)(?:ed|es|ing) to (?:take part in|participate in|attend|join|return to|go to"
    r"|resume|hold|continue) (?:an?|another|any|further|new|more|fresh|the next|direct) (?:[\w-]+ ){0,3}\Z"
    r"|\bto (?:boycott|pull out of|withdraw from|quit|walk out of|skip|stay away from) (?:(?:the|their|any"
    r"|further|all|peace|direct) )*\Z"
)
# "would like to hold | talks", "urged Peru and Chile to resume | talks", "wants to | meet"
_WISHED_FOR = Wording(
    r"\b(?:want(?:s|ed)?|would like|wish(?:es|ed)?|seeks?|sought|hop(?:es?|ed|ing)"
    r"|(?:is|are|was|were) (?:keen|eager|ready|willing|prepared|happy)"
    r"|(?:urg|ask|press|encourag|implor|call)(?:e[sd]|ed|s|es|ing)? (?:on |upon )?[^,;.\"]{2,50}?) to"
    r" (?:(?:hold|have|resume|start|begin|open|return to|go back to|restart|reopen|enter|continue|conduct)"
    r" (?:[a-z-]+ ){0,3})?\Z"
)
_CLOSE, _FAR, _AT_ONCE = 40, 80, 60  # characters before a noun, and to its town and day


def is_doubted(scene: Scene, index: int, sentence: Sentence) -> bool:
    """ "Ruled out negotiations", "if talks", "proposed a meeting": nobody meets yet."""
    tokens = scene.document.tokens
    token = tokens[index]
    ahead = words_between(scene, index - 4, index, sentence)
    if "ruled" in ahead and token.low in ("negotiations", "dialogue"):
        return True
    doubted = words_between(scene, index - 3, index, sentence) & {"if", "unless", "whether"}
    if doubted and tokens[index - 1].low != "'s":
        return True  # but "whether Thursday's meeting would go ahead"
    if "for" in ahead and _CALLS_FOR.search(sentence, _before(scene, index, sentence, _CLOSE)):
        return True  # "called for direct talks in Geneva"
    if _STAYS_AWAY.search(sentence, _before(scene, index, sentence, _FAR)):
        return True
    if is_only_wished_for(scene, index, sentence):
        return True
    wished = ahead & events.WISHES
    if wished == {"invited"} and _WAS_INVITED.search(_before(scene, index, sentence, _CLOSE)):
        return False  # "has been invited to the summit in Elmau on June 26"
    if wished == {"invited"} and _has_town_and_day(scene, token.end, sentence):
        return False  # "invited Peru to a further round in Nairobi on March 12"
    if _MEANS_TO_HOST.search(sentence, _before(scene, index, sentence, _FAR)):
        return True  # "offered in September to host a meeting in Gitega"
    return bool(wished) and "at" not in ahead


def is_only_wished_for(scene: Scene, index: int, sentence: Sentence) -> bool:
    """ "Would like to hold talks in Geneva", "urged both to meet": no day, and nobody has said yes."""
    token = scene.document.tokens[index]
    end = min(sentence.end, token.end + _AT_ONCE)
    wished = _WISHED_FOR.search(sentence, _before(scene, index, sentence, _FAR))
    return wished is not None and not scene.dates_within(token.end, end)


def _has_town_and_day(scene: Scene, start: int, sentence: Sentence) -> bool:
    end = min(sentence.end, start + _AT_ONCE)
    towns = any(place.city and place.located for place in within(scene.places, start, end))
    return towns and any(day.kind in TO_THE_DAY for day in scene.dates_within(start, end))


def _before(scene: Scene, index: int, sentence: Sentence, reach: int) -> str:
    start = scene.document.tokens[index].start
    return scene.document.plain[max(sentence.start, start - reach) : start]
