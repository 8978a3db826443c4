"""Which days around a meeting's cue are of what is told beside it: an arrival, an invitation, a judgement."""

from __future__ import annotations

import re

from talks.reading.dates.expressions import DateMention
from talks.reading.occasions.segments import Segment
from talks.reading.prose.text import Sentence
from talks.reading.prose.wordings import Wording
from talks.reading.who.scene import Scene

RANG = frozenset({"called", "rang", "telephoned", "phoned", "dialled", "dialed"})
CALLS = RANG | {"call", "calls", "spoke", "speak", "spoken", "conversation"}
_ACCEPTED = Wording(r"\b(?:accepted|invited|offered|asked|urged|vowed|promised)\b[^.;]{0,60} to \Z")
_AGREED_TO = Wording(r"(?<=\bagreed )(?:on \w+day |\w+day |here |in principle )?to ")
# "arrived on Tuesday in Beijing, where he will | meet him on Thursday"
_WHERE_HE = Wording(r", where (?:he|she|they|it|the [a-z]+|[A-Z][\w'-]+) (?:[a-z]+ ){0,4}\Z")
# "arrived on Sunday and is expected to | hold a meeting"
_AND_IS_TO = Wording(
    r"\b(?:arrived|landed|flew|travelled|traveled|returned|came|reached|gathered|assembled|convened) "
    r"[^;\"]{0,70},? and (?:is|are|was|were|will|would) [^,;.\"]{0,60}\Z"
)
# "arrives on Saturday and will be | received on Sunday"
_AND_WILL = Wording(r"(?:,? and|;) (?:s?he |they )?(?:is|are|will|would) [^,;.\"]{0,60}\Z")
_JUDGED = Wording(
    r"\b(?:criticis|criticiz|condemn|denounc|prais|welcom|hail|dismiss|describ|slamm|applaud)(?:ed|es|s"
    r"|ing)? (?:the |their )?(?:[\w-]+ ){0,2}\Z"
)
# "for the first time since the president | refused on January 5"
_SINCE_THEN = Wording(
    r"\bsince (?:the )?(?:[A-Z][\w.'-]*,? |[a-z]+ ){1,6}?(?:(?!agreed|signed|reached)[a-z]+ed|broke"
    r"|fell|began|took|hit|ran) |\b(?:since|because) (?:the )?(?:[A-Z][\w.'-]*,? |[a-z]+ ){1,6}?(?:is|are|was"
    r"|were|has|have|had|will) "
)
# "with A, who took office in | November 2017"
SINCE_HE = re.compile(
    r", who (?:(?:was|has been|had been) (?:\w+ly )?(?:re-?)?(?:elected|appointed|named|sworn in"
    r"|president|in power)|became|assumed|took (?:office|over|power)|won|succeeded|resigned|stepped down"
    r"|left office|came to power)\b[^,;.\"]{0,60}\Z"
)
_JOINED = Wording(r"\b(?:join(?:ed|s)?|re-?joined|left|quit|walked out of|stormed out of) (?:the )?\Z")
_FAR, _NEAR = 300, 30  # characters before a cue


def of_the_cue(
    scene: Scene, sentence: Sentence, segment: Segment, dates: list[DateMention]
) -> list[DateMention]:
    """The days without those of other deeds, before the cue and behind it."""
    plain, cue = scene.document.plain, segment.cue_start
    judged = _JUDGED.search(
        segment, plain, max(sentence.start, cue - _FAR), cue
    )  # "criticised the talks on Tuesday"
    joined = _JOINED.search(
        segment, plain, max(sentence.start, cue - _NEAR), cue
    )  # "joined the talks yesterday"
    if judged is not None or joined is not None:
        dates = [d for d in dates if d.start < cue]
    dates = _after_the_arrival(scene, sentence, segment, dates)
    if "who" in sentence.words:
        dates = [d for d in dates if not SINCE_HE.search(plain, sentence.start, d.start)]
    since = _SINCE_THEN.search(segment, plain, segment.cue_end, segment.end)
    if since is not None:
        dates = [d for d in dates if d.start < since.start()]
    if segment.cue in CALLS:
        dates = [d for d in dates if d.start > cue] or dates
    agreed = _end_of_the_agreement(scene, segment)
    return [d for d in dates if d.start > agreed]


def _after_the_arrival(
    scene: Scene, sentence: Sentence, segment: Segment, dates: list[DateMention]
) -> list[DateMention]:
    """ "Arrived on Sunday and is expected to | meet him on Monday": Monday, or none that is told."""
    plain, cue = scene.document.plain, segment.cue_start
    if _WHERE_HE.search(segment, plain, segment.start, cue) or _AND_WILL.search(
        segment, plain, segment.start, cue
    ):
        dates = [d for d in dates if d.start > cue] or dates
    arrived = _AND_IS_TO.search(segment, plain, sentence.start, cue)
    return [d for d in dates if arrived is None or d.start > cue or d.end < arrived.start()]


def _end_of_the_agreement(scene: Scene, segment: Segment) -> int:
    """Where "on Thursday they agreed to" ends, or an invitation to meet; -1 without one."""
    plain = scene.document.plain
    if segment.cue == "agreed":
        return -1  # who agreed met, and on that day
    if _ACCEPTED.search(segment, plain, segment.start, segment.cue_start):
        return segment.cue_start  # "accepted an invitation on Thursday to meet"
    found = _AGREED_TO.finditer(segment, plain, segment.start, segment.cue_start + _NEAR)
    return max((match.end() for match in found), default=-1)
