"""Which day a meeting that was put off or denied was planned for, apart from the day of the report."""

from __future__ import annotations

import re

from talks.reading.dates.expressions import DateMention
from talks.reading.findings import Certainty
from talks.reading.occasions import events
from talks.reading.who.scene import Scene

_FAR = 300  # characters of a sentence before a day
_TOOK_PLACE = re.compile(r"\b(?:took|taken|taking) place\b")
_PLANNED_FOR = re.compile(
    r"\b(?:due|planned|scheduled|set|supposed|meant|was|were) to (?:be held|open|begin|start|take place|meet"
    r"|resume|convene)\b[^,;]{0,40}\Z"
    r"|\b(?:due|planned|scheduled|set|slated|booked|fixed) (?:in|at|for) (?:(?! (?:was|were|has|have"
    r"|had) )[^,;]){0,40} on \Z"
)
# "denied that its envoys had met them on Monday"
_DENIED_THAT = re.compile(r"\bden(?:ied|ies) (?:that|having|holding|meeting|any|reports) [^;.\"]{5,110}\Z")
# "voiced regret on Friday after a planned meeting fell through": the day of the regret
_AFTER_ONE_PLANNED = re.compile(
    r",? (?:[^;.\"]{0,60} )?after (?:an?|the|their|its) (?:[a-z'-]+ ){0,2}?(?:planned|scheduled|proposed)\b"
)
# "Israel on Tuesday | called off a meeting": the day of the word, not of the meeting
_CALLED_IT_OFF = re.compile(
    r" (?:abruptly |suddenly |again )?(?:called off|cancell?ed|postponed|put off|scrapped|shelved"
    r"|delayed|dropped) (?:an?|the|its|his|her|their|planned|talks)\b"
)
_AS_PLANNED = re.compile(
    r" as (?:planned|scheduled|expected|announced)\b"
)  # "did not meet on Monday as planned"
_FOR_THE_DAY = re.compile(
    r"(?:for|to|until|till|due|planned|scheduled|from|set|most recently|'s) (?:on |next |the )?\Z"
)
_ITS_TALKS = re.compile(r"'s (?:talks|meeting|summit|round|session)")
# "was cancelled because of a storm", "did not take place"
_WAS_OFF = re.compile(
    r"\b(?:was|were|had to be|got) (?:then |later |also |abruptly |suddenly )?(?:cancell?ed|called off"
    r"|scrapped|put off|postponed|shelved|dropped|suspended|adjourned|abandoned|deferred|aborted|axed)"
    r"(?: at the last (?:minute|moment)| on (?:the eve|short notice))?"
    r",? (?:because|after|when|as|over|without|amid|owing to|due to|following)\b"
    r"|\b(?:was|were) to have (?:been |then |also )?[a-z]+"
    r"|\bbut\b[^.;]{0,40} did not (?:come|participate|attend|show up|turn up|arrive|appear)\b"
    r"|\b(?:did not|didn't|never) (?:take place|happen|materiali[sz]e|go ahead|push through|come off)\b"
)


def is_over(scene: Scene, day: DateMention) -> bool:
    """Whether the sentence tells as past, and without a new day, that what was planned was called off."""
    sentence = scene.document.sentence_at(day.start)
    return (
        sentence is not None
        and _WAS_OFF.search(scene.document.plain, sentence.start, sentence.end) is not None
    )


def is_planned_day(scene: Scene, mention: DateMention, certainty: Certainty) -> bool:
    """ "Talks planned for Monday were put off on Sunday": Monday is the meeting's, Sunday the report's."""
    plain, start, end = scene.document.plain, mention.start, mention.end
    before = plain[max(0, start - 24) : start].lower()
    if certainty == "cancelled" and "failed to meet" in plain[max(0, start - 60) : start]:
        return True
    if _CALLED_IT_OFF.match(plain, end) or _AFTER_ONE_PLANNED.match(plain, end):
        return False
    if certainty == "denied" and _is_denied(plain, start, end):
        return True
    if _AS_PLANNED.match(plain, end) or _PLANNED_FOR.search(plain, max(0, start - 80), start):
        return True
    sentence = scene.document.sentence_at(start)
    earlier = plain[max(sentence.start, start - _FAR) : start].lower() if sentence else before
    stems = next(stems for status, stems in events.FIXED_STATUS if status == certainty)
    if certainty != "denied" and not any(stem in earlier for stem in stems) and len(earlier) > 4:
        return True
    return _FOR_THE_DAY.search(before) is not None or _ITS_TALKS.match(plain, end) is not None


def _is_denied(plain: str, start: int, end: int) -> bool:
    """Whether what is denied is that it took place on the day, or all that is told of the day."""
    return bool(
        _TOOK_PLACE.search(plain[max(0, start - 24) : start].lower() + plain[end : end + 30])
        or _DENIED_THAT.search(plain, max(0, start - 120), start)
        or " denied" in plain[end : end + 60]  # "reports of a meeting on Sunday were denied"
    )
