"""Of whom something is asked: the parties named behind the verb, or its own subject."""

from __future__ import annotations

import re

from talks.reading.grammar.clauses import subject_before
from talks.reading.moves.accepted import accepted
from talks.reading.prose.text import Sentence
from talks.reading.who.mentions import within
from talks.reading.who.scene import Scene, Subject


def object_of(
    scene: Scene, by: Subject | None, start: int, end: int, kind: str = ""
) -> tuple[tuple[str, ...], tuple[str, ...]]:
    """Of whom: the parties named right after the verb, as keys and as written."""
    keys: list[str] = []
    texts: list[str] = []
    for party in within(scene.parties, start, min(end, start + 90)):
        if (
            party.part in ("modifier", "place")
            or (by and party.key in (by.party, *by.parties))
            or (
                party.preposition in ("for", "with", "by")
                and not (kind == "offer" and party.preposition == "with")
            )
        ):
            continue
        if keys and scene.document.plain[party.start - 5 : party.start] != " and ":
            break
        if party.key not in keys:
            keys.append(party.key)
            texts.append(party.text)
    return tuple(keys), tuple(texts)


def subject_as_object(
    scene: Scene, sentence: Sentence, by: Subject, start: int
) -> tuple[tuple[str, ...], tuple[str, ...]]:
    """ "Kosovo must establish": the move is on the subject of the verb."""
    found = subject_before(scene, scene.document.token_at(start), sentence)
    if found is None or found.party == by.party or accepted(scene, found) is None:
        if found is not None and found.party is not None:
            return (), ()
        before = scene.document.plain[max(sentence.start, start - 8) : start].lower()
        return (
            object_of(scene, by, max(sentence.start, start - 80), start)
            if re.search(r"\b(?:it|they) \Z", before)
            else ((), ())
        )
    return ((found.party,) if found.party else ()), (found.text,)
