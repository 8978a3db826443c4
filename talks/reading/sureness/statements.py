"""What speaks for and against a statement: whether somebody is named for it, and the verb of saying."""

from __future__ import annotations

from collections.abc import Iterator

from talks.reading.findings import StatementFound
from talks.reading.sureness.passages import Passage

_PLAIN = ("say", "tell", "add")
_SHORT = 10  # words


def signs(found: StatementFound, told: Passage) -> Iterator[str]:
    """Its signs, by their names in the table."""
    yield told.finding.rule_id
    if found.anonymous:
        yield "anonymous"
    elif not found.speaker_name:
        yield "no_name"
    if not found.actor:
        yield "no_party"
    if found.cue in _PLAIN:
        yield "plain_verb"
    if len((found.words or told.words).split()) <= _SHORT:
        yield "short"
    if told.has_a_move:
        yield "also_a_move"
    if told.finding.evidence[0].zone == "lead":
        yield "lead"
