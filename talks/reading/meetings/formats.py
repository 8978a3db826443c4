"""In which form a meeting was held, at what level, and which of several it was."""

from __future__ import annotations

import re
from collections.abc import Iterable

from talks.reading.dates.expressions import A_WEEKDAY
from talks.reading.findings import MeetingFormat, MeetingLevel
from talks.reading.meetings.drafts import Phase
from talks.reading.meetings.other_days import RANG
from talks.reading.occasions import events
from talks.reading.occasions.segments import Segment
from talks.reading.occasions.series import NUMBERED, ONES
from talks.reading.occasions.telephone import ON_THE_SIDELINES
from talks.reading.prose.text import Sentence
from talks.reading.prose.wordings import Wording
from talks.reading.seating.attendance import Attendance
from talks.reading.who.scene import Scene

_NUMBERS = NUMBERED | events.ORDINALS - {"next", "new", "another", "final", "last", "latest"}
_ENDED = Wording(
    r"\b(?:ended|concluded|wrapped up|closed|finished|completed|broke up|broke off|adjourned|final day)\b"
)
_OPENED = Wording(r"\b(?:opened|began|begun|started|commenced|kicked off|got under ?way|convened|since)\b")
_COURTESY = re.compile(r"\b(?:courtesy|pa(?:y|ys|id|ying)(?: an? [a-z]+| a)?|port|house|roll|wake-up) \Z")
_CALLS_FOR = re.compile(rf" (?:for|to)\b| on (?!{A_WEEKDAY}|the \w*phone|\d)")
_NEARBY = 24  # characters before a cue
_CALLED_ON = re.compile(r"called on ")
_ONE_OF_SEVERAL = Wording(
    rf"\b({'|'.join(sorted(word for word in NUMBERED if word.isalpha() or '-' in word))}|previous"
    r"|earlier|preceding|first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|\d+(?:st|nd|rd"
    r"|th)) (?:[a-z-]+ ){0,3}(?:round|meeting|session|talks|summit|conference|negotiations|visit|trip"
    r"|encounter|consultations|dialogue|cycle|sitting)\Z"
)
_LEVELS = tuple((level, Wording(rf"\b(?:{'|'.join(stems)})\b")) for level, stems in events.LEVELS)


def format_of(scene: Scene, segment: Segment, words: str, attendance: Attendance) -> MeetingFormat | None:
    """By telephone, in writing, with a mediator; else by how many sat there."""
    if _is_a_call(scene, segment):
        return "phone"
    for form, stems in (
        ("phone", events.PHONE),
        ("proximity", events.PROXIMITY),
        ("written", events.WRITTEN),
    ):
        if any(stem in words for stem in stems):
            return form  # type: ignore[return-value]
    if attendance.third or any(stem in words for stem in events.MEDIATED):
        return "mediated"
    parties = len(attendance.keys) + len(attendance.unknown)
    if any(stem in words for stem in ("inclusive", "larger", "wider", "broader", "multilateral")):
        return "multilateral"
    return "bilateral" if parties == 2 else "multilateral" if parties > 2 else None


def _is_a_call(scene: Scene, segment: Segment) -> bool:
    """ "Rang him", "spoke to her", "held a call": and not "called on him", "paid a courtesy call"."""
    plain = scene.document.plain
    if segment.cue in ("call", "calls"):
        courtesy = _COURTESY.search(plain, max(0, segment.cue_start - _NEARBY), segment.cue_start)
        return courtesy is None and _CALLS_FOR.match(plain, segment.cue_end) is None
    if segment.cue not in RANG and segment.cue not in ("spoke", "spoken"):
        return False
    face_to_face = _CALLED_ON.match(plain, segment.cue_start) or ON_THE_SIDELINES.search(
        plain, segment.cue_start, segment.end
    )
    return face_to_face is None


def level_of(sentence: Sentence, words: str, attendance: Attendance) -> MeetingLevel | None:
    """By the offices of those who sat there, else by the words."""
    told = [(level, stems) for level, stems in _LEVELS if stems.may_stand_in(sentence)]
    return _level_in(" ".join(attendance.posts).lower(), _LEVELS) or _level_in(words, told)


def _level_in(words: str, levels: Iterable[tuple[str, Wording]]) -> MeetingLevel | None:
    for level, stems in levels if words else ():
        if stems.pattern.search(words) and not (level == "leaders" and "vice" in words):
            return level  # type: ignore[return-value]
    return None


def series_of(scene: Scene, segment: Segment) -> str:
    """ "The fifth round", "an earlier meeting", "the fourth, in Osh": which one of several."""
    cue = segment.cue.lower()
    if cue in _NUMBERS:
        return cue
    if cue in ONES and scene.document.plain.startswith(" before", segment.cue_end):
        return "previous"  # "the one before it had taken place in May"
    last = scene.document.plain[segment.cue_start : segment.cue_end].lower()
    before = scene.document.plain[max(segment.start, segment.cue_start - 40) : segment.cue_start].lower()
    match = _ONE_OF_SEVERAL.search(segment, before + last.split(" ")[0])
    return match[1] if match else ""


def phase_of(sentence: Sentence, words: str) -> Phase:
    """Whether the words tell how it began, or how it ended."""
    if _ENDED.search(sentence, words):
        return "ended"
    return "opened" if _OPENED.search(sentence, words) else ""
