"""Which words of a sentence rule which place and date: its cues of meetings, speech and other things."""

from __future__ import annotations

import re
from dataclasses import dataclass

from talks.reading import cues, events
from talks.reading.scene import Scene
from talks.reading.text import Sentence

_TRIGGERS_OF_SPEECH = frozenset(cues.SPEECH_VERBS) - {"going", "went", "meeting", "ask", "add"}


@dataclass(slots=True)
class Segment:
    """A stretch of a sentence that one cue rules; `cue` is "" where it is not a meeting."""

    cue: str
    start: int
    end: int
    cue_start: int
    cue_end: int


def segments(scene: Scene, sentence: Sentence) -> list[Segment]:
    """Cut a sentence at its cues; what stands before the first one belongs to it."""
    marks = _marks(scene, sentence)
    if not marks:
        return []
    found = []
    for number, (cue, start, end) in enumerate(marks):
        last = marks[number + 1][1] if number + 1 < len(marks) else sentence.end
        first = sentence.start if number == 0 else start
        found.append(Segment(cue, first, last, start, end))
    return found


def _marks(scene: Scene, sentence: Sentence) -> list[tuple[str, int, int]]:
    """Every cue of the sentence outside quotations: meetings by their word, others as ""."""
    tokens = scene.document.tokens
    marks: list[tuple[str, int, int]] = []
    for index in range(sentence.first, sentence.last):
        token = tokens[index]
        if not scene.outside_quotation(token.start):
            continue
        if _is_meeting(scene, index, sentence):
            if marks and marks[-1][0] and _same_event(scene, marks[-1], token.start):
                marks[-1] = (marks[-1][0], marks[-1][1], token.end)
            else:
                marks.append((token.low, token.start, token.end))
        elif token.low in events.ARRIVALS and _leads_to_talks(scene, index, sentence):
            continue
        elif (
            token.low in _TRIGGERS_OF_SPEECH
            or (token.low in events.SINKS and tokens[index - 1].text != "(")
            or _is_news_conference(scene, index)
        ):
            marks.append(("", token.start, token.end))
    return marks


def _leads_to_talks(scene: Scene, index: int, sentence: Sentence) -> bool:
    """ "Arrived in Geneva for talks that began on Thursday": the place is the talks'."""
    ahead = {token.low for token in scene.document.tokens[index : min(sentence.last, index + 14)]}
    return bool(ahead & events.MEETING_NOUNS) and "for" in ahead


def _same_event(scene: Scene, mark: tuple[str, int, int], start: int) -> bool:
    """ "met for talks", "held a meeting", "a round of talks", "talks ... will resume": one event, not two."""
    between = scene.document.plain[mark[2] : start]
    if re.search(
        r"\b(?:ahead|before|after|following|followed|while|than|and then|since|until)\b|[;:]", between
    ):
        return False
    return len(between) < 90


def _is_meeting(scene: Scene, index: int, sentence: Sentence) -> bool:
    tokens = scene.document.tokens
    token = tokens[index]
    low = token.low
    if low not in events.MEETING_NOUNS and low not in events.MEETING_VERBS:
        return False
    if (
        low in events.MEETING_NOUNS
        and {t.low for t in tokens[max(sentence.first, index - 4) : index]} & events.WISHES
    ):
        return False
    near = scene.document.plain[max(sentence.start, token.start - 14) : token.end]
    if near.lower().endswith(events.NOT_MEETINGS) or (
        low == "talks" and tokens[min(index + 1, len(tokens) - 1)].low == "to"
    ):
        return False
    if low in events.WEAK_NOUNS["session"]:
        if low in ("round", "rounds") and tokens[index - 1].low in (
            "next",
            "new",
            "another",
            "second",
            "third",
            "fourth",
            "fifth",
            "final",
        ):
            return True
        around = {tokens[i].low for i in range(max(sentence.first, index - 4), min(sentence.last, index + 4))}
        return bool(around & set(events.WEAK_NOUNS["beside"]))
    if low in ("meet", "meets", "met"):
        following = {tokens[i].low for i in range(index + 1, min(sentence.last, index + 5))}
        return not following & {
            "demands",
            "demand",
            "conditions",
            "obligations",
            "needs",
            "deadline",
            "target",
            "targets",
            "requirements",
            "commitments",
            "half-way",
            "expectations",
        }
    if low in ("spoke", "speak"):
        return bool(
            re.match(
                r" (?:by|on the|over the) (?:tele)?phone| by video| on (?:Mon|Tues|Wednes|Thurs|Fri|Satur"
                r"|Sun)day by phone",
                scene.document.plain[token.end : token.end + 30],
            )
        ) or (
            bool(re.match(r" (?:separately )?with ", scene.document.plain[token.end : token.end + 17]))
            and "phone" in scene.document.plain[sentence.start : sentence.end]
        )
    if low in (
        "host",
        "hosts",
        "hosted",
        "hosting",
        "resume",
        "resumed",
        "resumes",
        "negotiate",
        "sat",
        "gather",
        "gathered",
        "gathers",
    ):
        ahead = {tokens[i].low for i in range(index, min(sentence.last, index + 9))}
        return (low != "negotiate" and bool(ahead & events.MEETING_NOUNS)) or (
            low == "sat" and "table" in ahead
        )
    return True


def _is_news_conference(scene: Scene, index: int) -> bool:
    tokens = scene.document.tokens
    return index > 0 and tokens[index].low == "conference" and tokens[index - 1].low in ("news", "press")
