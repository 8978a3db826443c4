"""Answers that only point to that of another: "and so did Cairo", "nor would Oslo", "India followed suit"."""

from __future__ import annotations

from collections.abc import Iterator

from talks.reading.findings import Finding, ResponseFound
from talks.reading.grammar.whose import party_at
from talks.reading.moves.answer import Asked
from talks.reading.moves.movers import clause_end, matches, mover
from talks.reading.moves.moves import Moves
from talks.reading.prose.cues import word_set
from talks.reading.prose.text import Sentence
from talks.reading.prose.wordings import Wording

_TOO = Moves(
    (
        ("same", "followed follows did does do has have had would will took takes",
         r"(?:follow(?:s|ed)(?: suit\b|(?=[.;]|\Z))|(?:did|does) (?:the same|likewise|so too)|(?:took"
         r"|takes) the same (?:line|view)|(?:did|does|do|has|have|had|would|will) (?:too|as well))\b"),
    )
)  # fmt: skip
_INVERTED = Wording(
    r"(?:\b(?:[Ss]o|[Nn](?:or|either))|, as) (?:did|does|do|has|have|had|would|will|is|are|was|were"
    r"|could|can) (?:the )?(?=[A-Z])"
)
_INVERTS = word_set("so nor neither as")


def echoes(asked: Asked, sentence: Sentence, last: ResponseFound | None) -> Iterator[Finding]:
    """`last` is what was answered before it, in this sentence or the one before."""
    if last is None:
        return
    scene = asked.scene
    for _, match in matches(scene, sentence, _TOO):
        by = mover(scene, asked.speakers, sentence, match.start(), said_of=False)
        if by is not None and by.party not in (None, last.by):
            end = clause_end(scene, sentence, match.start())
            yield asked.answer(sentence, last.stance, by, match.start(), end)
    if _INVERTS.isdisjoint(sentence.words):
        return
    for match in _INVERTED.finditer(sentence, scene.document.plain, sentence.start, sentence.end):
        by = party_at(scene, match.end())
        if by is not None and by.party != last.by and scene.outside_quotation(match.start()):
            yield asked.answer(sentence, last.stance, by, match.start(), sentence.end)
