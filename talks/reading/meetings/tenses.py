"""What the words around a meeting tell of its time: the nearest of past or future, or what was done there."""

from __future__ import annotations

import re

from talks.reading.occasions import events
from talks.reading.occasions.segments import Segment
from talks.reading.occasions.series import ONES
from talks.reading.prose import cues
from talks.reading.prose.text import Sentence
from talks.reading.who.scene import Scene

# "the group, | meeting in Geneva on Monday, completed"
_THEN_DID = re.compile(
    r" [^;.\"]{3,120}?, (?:also |then |again )?(?:[a-z]+ed|met|held|said|chose|set|made|found) "
)
# "a summit | in Muscat on Saturday called on the rebels": what it did on its day
_ON_ITS_DAY_IT = re.compile(
    r"(?: (?:of|in|at|between|with) [^;.\"]{3,80}?)?(?: on)? [A-Z][a-z]+day(?: (?:morning|afternoon|evening"
    r"|night))? (?:also |again |then )?(?:(?P<did>called on|agreed(?! to by| by)"
    r"|decided)|(?P<verb>(?!after\b|following\b)[a-z]+)(?! (?:by|to|at|for|of)\b))\b"
)
_CLOSE = 40  # characters: "asked for, and got, | an appointment", whatever verb cuts the sentence there
_DID_SO = frozenset(
    {"got", "made", "gave", "saw", "kept", "found", "led", "bore", "stood", "lost", "left", "sent"}
)
_PAST = events.PAST | _DID_SO
_SHORT = 4  # letters: "need", "feed"
_NOT_TOLD = frozenset(cues.SPEECH_VERBS) | {"proposed", "called", "indeed", "hundred", "united", "renewed"}


def nearest(scene: Scene, sentence: Sentence, segment: Segment, table: frozenset[str]) -> int | None:
    """Distance in tokens from the cue to the nearest word of the table in its clause."""
    document = scene.document
    index = document.token_at(segment.cue_start)
    last = document.token_at(segment.cue_end - 1)
    low = max(sentence.first, index - 9)
    high = min(sentence.last, last + 16, document.index_behind(segment.end))
    best = None
    for cursor in sentence.indices(table):
        if not low <= cursor < high:
            continue
        token = document.tokens[cursor]
        agreed_on = token.low == "agreed" and document.tokens[min(cursor + 1, high - 1)].low in (
            "on",
            "that",
            "upon",
        )
        to_be = document.tokens[cursor - 1].low == "be"  # "will be | received by him"
        behind_it = cursor > last and token.low == "ahead"  # "held talks on Monday | ahead of the summit"
        behind_it = behind_it or (token.low == "before" and document.tokens[cursor - 1].low in ONES)
        told = token.low == "told" and cursor < index  # "told reporters that | a call is scheduled"
        got = (
            token.low == "received"
            and any(  # "received an invitation to | talks set for Friday"
                other.low in ("invitation", "invitations") for other in document.tokens[cursor + 1 : index]
            )
        )
        if token.low in table and not agreed_on and not to_be and not (behind_it or told or got):
            distance = index - cursor if cursor < index else cursor - last if cursor > last else 0
            best = distance if best is None else min(best, distance)
    return best


def is_told_as_past(scene: Scene, sentence: Sentence, segment: Segment) -> bool:
    """ "Discussed the stand-off in a video call": a verb of the past before the cue that only tells."""
    first = scene.document.token_at(min(segment.start, max(sentence.start, segment.cue_start - _CLOSE)))
    last = scene.document.token_at(segment.cue_start)
    words = [token.low for token in scene.document.tokens[max(sentence.first, first) : last]]
    if any(word in events.FUTURE for word in words) or words[-1:] == ["to"]:
        return False
    return any(_is_past(word) for word in words)


def did_so_on_its_day(scene: Scene, segment: Segment) -> bool:
    """ "A summit in Muscat on Saturday called on the rebels": a verb of the past right behind its day."""
    told = _ON_ITS_DAY_IT.match(scene.document.plain, segment.cue_end, segment.end)
    return told is not None and (told["did"] is not None or _is_past(told["verb"]))


def _is_past(word: str) -> bool:
    return (word in _PAST or (word.endswith("ed") and len(word) > _SHORT)) and word not in _NOT_TOLD


def is_apposed(scene: Scene, sentence: Sentence, segment: Segment) -> bool:
    """ "The group, meeting in Geneva on Monday, completed the draft": while what the verb tells was done."""
    before = scene.document.plain[max(0, segment.cue_start - 2) : segment.cue_start]
    if before != ", " or not scene.document.plain.startswith("meeting", segment.cue_start):
        return False
    return _THEN_DID.match(scene.document.plain, segment.cue_end, sentence.end) is not None
