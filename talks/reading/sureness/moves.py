"""What speaks for and against a demand or an answer: whose it is by its sentence, and its words."""

from __future__ import annotations

import re
from collections.abc import Iterator

from talks.reading.findings import DemandFound, ResponseFound
from talks.reading.sureness.passages import Passage

_NEGATED = re.compile(r"\b(?:not|never|no|neither|nor|without|cannot)\b|n't\b")
_MIGHT = re.compile(r"\b(?:could|might|may|would)\b")
_EARLIER = re.compile(r"\b(?:had|in \d{4}|last (?:year|month|week)|ago|earlier)\b")
_SHORT, _LONG = 40, 120  # characters
_LONG_SUBJECT = 4  # words


def signs(found: DemandFound | ResponseFound, told: Passage) -> Iterator[str]:
    """Its signs, by their names in the table."""
    yield from _of_whose_it_is(found, told)
    yield from _of_its_words(found, told)
    if isinstance(found, DemandFound):
        yield found.demand_kind
        if not found.of:
            yield "of_nobody"
        if found.condition:
            yield "conditional"
    else:
        yield found.stance
        if found.to_demand is None:
            yield "unlinked"


def _of_whose_it_is(found: DemandFound | ResponseFound, told: Passage) -> Iterator[str]:
    actor = told.scene.gazetteer.actor(found.by) if found.by else None
    if found.by is None:
        yield "by_unknown"
    elif found.by not in told.actors and not told.is_quoted:
        yield "by_its_person" if found.by in told.of_its_people else "by_elsewhere"
    if actor is not None and actor.kind in ("organisation", "forum"):
        yield "by_organisation"
    if len(found.by_text.split()) >= _LONG_SUBJECT:
        yield "long_subject"


def _of_its_words(found: DemandFound | ResponseFound, told: Passage) -> Iterator[str]:
    length = told.finding.evidence[0].end - told.finding.evidence[0].start
    if told.is_quoted:
        yield "quoted"
    if length < _SHORT:
        yield "short"
    elif length > _LONG:
        yield "long"
    if _NEGATED.search(found.summary.lower()):
        yield "negated"
    if _MIGHT.search(told.words):
        yield "might"
    if _EARLIER.search(told.words):
        yield "earlier"
    if told.has(told.finding.kind):
        yield "one_of_several"
    if told.has("response" if told.finding.kind == "demand" else "demand"):
        yield "asked_and_answered"
    if told.finding.evidence[0].zone == "lead":
        yield "lead"
