"""Where a delegation goes: to the meeting its sentence tells of, or to the one that fits its time."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from datetime import timedelta
from typing import cast

from talks.reading.findings import Finding, MeetingFound
from talks.reading.prose.text import Sentence
from talks.reading.who.mentions import PlaceMention, within
from talks.reading.who.scene import Scene

# "ambassador to | Washington", "a desk at the ministry in | Berlin", "flew in from | Oslo"
_ITS_SEAT = re.compile(
    r"\b(?:from|near|outside|(?:ambassadors?|envoys?|consuls?|attach[eé]s?|representatives?) (?:to|in|at)"
    r"|(?:ministry|government|office|embassy|mission|consulate|university|institute|headquarters|bureau"
    r"|parliament|authorities|[Cc]ommissioner|mayor|governor) (?:in|at|of)) (?:the )?\Z"
)
_PART_OF_IT = re.compile(r" (?:province|region|airport|border)")
_TALKS = re.compile(r" (?:talks|meeting|summit|round)")
_TO_COME = re.compile(
    r"\b(?:will|'ll|would|(?:is|are|was|were) (?:due|set|expected|scheduled|to|going)\b|due to|expected to)\b"
)
_WAS_THERE = re.compile(
    r"(?<!\bis )(?<!\bare )(?<!\bbe )\b(?:led|headed|chaired|represented|included|comprised"
    r"|consisted|accompanied|attended)\b"
)
_LONG_AGO = re.compile(r"\b(?:last (?:year|month|spring|summer|autumn|fall|winter)|(?:years?|months?) ago)\b")
_RECENT = timedelta(14)
_AHEAD = frozenset({"expected", "confirmed", "rumoured"})


def city_of(scene: Scene, sentence: Sentence, meetings: list[Finding], party: str | None) -> str | None:
    """The city of the meeting that the delegation of a sentence is at; null where none fits it alone."""
    attended = [met for met in _meetings(meetings) if party in _payload(met).parties]
    here = [met for met in attended if _is_told_in(met, sentence)]
    if len(cities := _cities(here)) == 1:
        return cities.pop()
    named = _named(scene, sentence, _cities(attended))
    if named is not None:
        return named
    return _fitting(scene, sentence, [met for met in attended if met not in here])


def _meetings(findings: list[Finding]) -> Iterator[Finding]:
    return (one for one in findings if isinstance(one.payload, MeetingFound))


def _payload(met: Finding) -> MeetingFound:
    return cast(MeetingFound, met.payload)


def _is_told_in(met: Finding, sentence: Sentence) -> bool:
    return any(sentence.start <= span.start < sentence.end for span in met.evidence)


def _cities(meetings: Iterable[Finding]) -> set[str]:
    return {city for met in meetings if (city := _payload(met).city)}


def _named(scene: Scene, sentence: Sentence, known: set[str]) -> str | None:
    """The city that the sentence names as where they meet."""
    for place in within(scene.places, sentence.start, sentence.end):
        if place.city and _is_where_they_meet(scene, place, known):
            return place.city
    return None


def _is_where_they_meet(scene: Scene, place: PlaceMention, known: set[str]) -> bool:
    plain = scene.document.plain
    if _PART_OF_IT.match(plain, place.end) or _ITS_SEAT.search(plain, max(0, place.start - 40), place.start):
        return False
    return bool(_TALKS.match(plain, place.end)) or (place.located and (not known or place.city in known))


def _fitting(scene: Scene, sentence: Sentence, meetings: list[Finding]) -> str | None:
    """Of the meeting of its time: the first told that was held these days, or the one to come."""
    span = scene.document.plain, sentence.start, sentence.end
    to_come = _TO_COME.search(*span) is not None
    if not to_come and (held := _held_then(scene, sentence, meetings)):
        return _payload(held[0]).city
    if not to_come and _WAS_THERE.search(*span):
        return None
    ahead = _cities(met for met in meetings if _payload(met).certainty in _AHEAD)
    return ahead.pop() if len(ahead) == 1 else None


def _held_then(scene: Scene, sentence: Sentence, meetings: list[Finding]) -> list[Finding]:
    """Those held these days; else what the sentence before told of, however long ago."""
    recent = [met for met in meetings if _is_of_these_days(scene, met)]
    before = scene.document.sentences[max(0, sentence.index - 1)]
    told = [met for met in meetings if _payload(met).certainty == "held" and _is_told_in(met, before)]
    return recent or told


def _is_of_these_days(scene: Scene, met: Finding) -> bool:
    """Whether it was held not long before the report, and with everybody in one place."""
    told = _payload(met)
    if told.certainty != "held" or told.format in ("phone", "written"):
        return False
    if _LONG_AGO.search(told.when.date_text or ""):
        return False
    last = told.when.latest
    return last is None or scene.today is None or scene.today - last <= _RECENT
