"""Whether a meeting is told as still to come: awaited, set for a day, one to which somebody was summoned."""

from __future__ import annotations

import re

from talks.reading.occasions.segments import Segment
from talks.reading.prose.text import Sentence
from talks.reading.prose.wordings import Wording
from talks.reading.who.scene import Scene

# "waiting for Ukraine to commit to | new talks"
_AWAITED = Wording(
    r"\b(?:commit(?:ted)? to|waiting for|awaiting|ahead of|plans? for|preparations? for|prepares? for"
    r"|ready for) (?:[A-Z]\w+'s )?(?:[a-z-]+ ){0,3}\Z"
)
# "ahead of the meeting | that took place on Monday"
_TOOK_PLACE = re.compile(r" (?:that|which) (?:took place|was held|happened|ended|began|opened)\b")
_FORTHCOMING = Wording(
    r"\b(?:forthcoming|upcoming|impending|announc(?:ed|es|ing) (?:an?|another))"
    r" (?:[a-z-]+ ){0,2}\Z"
)
_ASKED_TO = Wording(
    r"\b(?:asked|requested|invited|told|summoned|booked|instructed|hop(?:e|es|ed|ing)|plan(?:s|ned"
    r"|ning)?|want(?:s|ed)?) to (?:[a-z]+ )?\Z"
)
# "the meeting | was scheduled for Thursday"
_WAS_SET_FOR = re.compile(
    r"[^,;.\"]{0,60} (?:was|were|has been|have been|had been) (?:also |now |tentatively |provisionally "
    r"|later )?"
    r"(?:scheduled|set|fixed|slated|called|convened|arranged) for (?!talks|discussions|an? |the same)"
)
# "a third | was set for September 17"
_WAS_SET = re.compile(
    r",? (?:(?:was|were|is|are|has been|have been) )?(?:then |also |later )?(?:set|scheduled|fixed"
    r"|slated) for\b"
)
_BUT_NOT = re.compile(r"\bbut\b|\bhowever\b|\buntil\b|\bwhen\b")
# "arrived in Doha on Saturday to attend Monday's | talks"
_CAME_FOR = Wording(
    r"\b(?:arriv|land|fl[ey]w?|travel|came|left)\w*\b[^;.\"]{3,80} (?:to (?:attend|join|take part in"
    r"|participate in)|for|ahead of) (?:the )?\w+day's (?:[\w-]+ ){0,3}\Z"
    r"|\b(?:left|leaves|departed) for [^;.\"]{3,80} to (?:hold|begin|have|start|resume|attend)"
    r" (?:[\w-]+ ){0,3}\Z"
)
# "summoned the union's leaders to a | meeting on Thursday"
_SUMMONED = Wording(r"\b(?:summoned|invited|called) [^;.\"]{3,90}?,? to (?:an?|another) (?:[\w-]+ ){0,3}\Z")
_NEAR, _FAR = 40, 240  # characters before a cue


def lies_ahead(scene: Scene, sentence: Sentence, segment: Segment) -> bool:
    """ "Waiting for new talks", "was summoned to a meeting", "the meeting was scheduled for Thursday"."""
    plain, cue = scene.document.plain, segment.cue_start
    if _TOOK_PLACE.match(plain, segment.cue_end, sentence.end):
        return False
    if _AWAITED.search(sentence, plain, max(sentence.start, cue - _NEAR), cue):
        return True
    far = max(sentence.start, cue - _FAR)
    if any(
        words.search(sentence, plain, far, cue) for words in (_FORTHCOMING, _ASKED_TO, _SUMMONED, _CAME_FOR)
    ):
        return True
    if _WAS_SET.match(plain, segment.cue_end, sentence.end):
        return True
    told = _WAS_SET_FOR.match(plain, segment.cue_end, segment.end)
    return told is not None and _BUT_NOT.search(plain, told.end(), segment.end) is None
