"""A move read with the one before it: a readiness that answers it, and what is wanted in return."""

from __future__ import annotations

import re
from typing import cast

from talks.reading.findings import DemandFound, Finding
from talks.reading.moves.asked_before import demand_answered, is_put_to
from talks.reading.moves.stand_ins import before_auxiliaries
from talks.reading.prose import cues
from talks.reading.prose.text import Sentence
from talks.reading.who.scene import Scene, Subject

_READY = re.compile(
    r"(?:is|are|was|were|be|remain(?:s|ed)?|stands?|stood|has been|have been|would be) (?:\w+"
    r" )*?(?:ready|willing"
    r"|prepared|open|happy|glad)\b|(?:happy|glad|pleased|possible|open)\b|(?:could|can|might|would)"
    r" (?!table|submit|offer|put|present)",
    re.I,
)
_PRONOUN = re.compile(
    r"(?:In (?:return|exchange|turn),? )?(?P<who>they|it)\b(?P<on> (?:has |have |had |is |are |was |were )?"
    r"(?:also|further|likewise|in turn)\b)?",
    re.I,
)
_BEHIND_HEAD = re.compile(r" (?:of|in|from|at|on|along|near|and) ")


def the_same_again(scene: Scene, sentence: Sentence, start: int, before: list[Finding]) -> Subject | None:
    """ "In return they want", "It also asks": of whoever offered or asked for something right before.

    Without an "also" only of a party that no table knows: for the others the pronoun is read as ever.
    """
    pronoun = _PRONOUN.match(scene.document.plain, sentence.start, sentence.end)
    if not before or pronoun is None:
        return None
    theirs = scene.document.sentence_at(before[-1].evidence[0].start)
    if theirs is None or sentence.index - theirs.index != 1:
        return None
    last = cast(DemandFound, before[-1].payload)
    if last.by is not None:
        goes_on = pronoun["on"] or pronoun.start("who") > sentence.start
        return _told_by(pronoun, last) if goes_on else None
    they = scene.document.token_at(pronoun.start("who"))
    if before_auxiliaries(scene, scene.document.token_at(start)) not in (they, _who_is_meant(scene, they)):
        return None
    several = _BEHIND_HEAD.split(last.by_text, maxsplit=1)[0].endswith(("s", "men", "people"))
    return _told_by(pronoun, last) if several == (pronoun["who"].lower() == "they") else None


def _who_is_meant(scene: Scene, they: int) -> int:
    """ "It said | it would": the second pronoun."""
    said, again = scene.document.tokens[they + 1 : they + 3]
    same = said.low in cues.SPEECH_VERBS and again.low == scene.document.tokens[they].low
    return they + 2 if same else they


def _told_by(pronoun: re.Match[str], last: DemandFound) -> Subject:
    start, end = pronoun.span("who")
    return Subject("body", last.by_text, start, end, None, last.by, (last.by,) if last.by else ())


def is_ready_if(match: re.Match[str]) -> bool:
    """ "Is ready to", "could live with it if": an offer where nobody asked, an answer where somebody did."""
    return _READY.match(match.group()) is not None


def answers_what_was_asked(scene: Scene, sentence: Sentence, offer: Finding, before: list[Finding]) -> bool:
    payload = cast(DemandFound, offer.payload)
    if payload.demand_kind != "offer" or payload.by is None:
        return False
    start = offer.evidence[0].start
    by = Subject("party", payload.by_text, start, start, None, payload.by, (payload.by,))
    linked = demand_answered(scene, sentence, by, before)
    return linked is not None and is_put_to(scene, sentence, payload.by, before[linked])
