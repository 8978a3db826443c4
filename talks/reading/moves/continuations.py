"""A move read with the one before it: a readiness that answers it, and what is wanted in return."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import cast

from talks.reading.findings import DemandFound, Finding
from talks.reading.moves.asked_before import demand_answered, is_put_to
from talks.reading.prose.text import Sentence
from talks.reading.who.scene import Scene, Subject

_READY = re.compile(
    r"(?:is|are|was|were|be|remain(?:s|ed)?|stands?|stood|has been|have been|would be) (?:\w+"
    r" )*?(?:ready|willing"
    r"|prepared|open|happy|glad)\b|(?:happy|glad|pleased|possible|open)\b|(?:could|can|might|would)"
    r" (?!table|submit"
    r"|offer|put|present)",
    re.I,
)
_GOING_ON = re.compile(
    r"(?:In (?:return|exchange|turn),? (?:they|it)|(?:They|It) (?:also|further|likewise|in turn))\b"
)


def going_on(scene: Scene, sentence: Sentence, demand: Finding, before: list[Finding]) -> Finding:
    """ "In return they want", "It also asks": of whoever offered or asked for something right before."""
    payload = cast(DemandFound, demand.payload)
    if not before or _GOING_ON.match(scene.document.plain, sentence.start, sentence.end) is None:
        return demand
    last = cast(DemandFound, before[-1].payload)
    theirs = scene.document.sentence_at(before[-1].evidence[0].start)
    if theirs is None or sentence.index - theirs.index != 1 or last.by is None:
        return demand
    return replace(demand, payload=replace(payload, by=last.by, by_text=last.by_text))


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
