"""What speaks for and against an outlook: what else its sentence tells, and where in the report it stands."""

from __future__ import annotations

from collections.abc import Iterator

from talks.reading.sureness.passages import Passage

_OPENING, _CLOSE = 0.3, 0.7  # of the article
_SHORT = 60  # characters


def signs(told: Passage) -> Iterator[str]:
    """Its signs, by their names in the table."""
    if told.is_quoted:
        yield "quoted"
    if told.has("meeting"):
        yield "also_a_meeting"
    if told.has_a_move:
        yield "also_a_move"
    if " could " in told.words:
        yield "could"
    if len(told.words) < _SHORT:
        yield "short"
    if told.share < _OPENING:
        yield "opening"
    elif told.share > _CLOSE:
        yield "close"
