"""One or more quotations that are one statement, and the words that say whose."""

from __future__ import annotations

from dataclasses import dataclass, field

from talks.reading.prose.quotations import Quotation
from talks.reading.who.scene import Subject


@dataclass(slots=True)
class Attribution:
    """Who said a quotation, by which verb, found by which sieve; `end` is where its words end."""

    speaker: Subject
    cue: str
    rule: str
    start: int
    end: int


@dataclass(slots=True)
class Utterance:
    """One or more quotations that are one statement, and who made it."""

    parts: list[Quotation]
    attribution: Attribution
    extra: list[Quotation] = field(default_factory=list)
