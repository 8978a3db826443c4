"""A statement printed as it was issued, without quotation marks: whose "we" and whose "must" it is."""

from __future__ import annotations

import re

from talks.reading.grammar.clauses import subject_before
from talks.reading.grammar.entities import entity_starting
from talks.reading.prose.text import Sentence
from talks.reading.who.scene import Scene, Subject

_OPENING = 4  # sentences within which such a text tells whose it is
_THE_FOLLOWING = re.compile(
    r"\b(?P<verb>issued|made|released|published|delivered|gave)(?: [\w-]+){0,4} (?:the following|this)"
    r" (?:[\w-]+ ){0,2}(?:statement|declaration|communiqu[eé]|remarks)\b"
    r"|\b(?:[Tt]he following|[Tt]his) (?:[\w-]+ ){0,2}(?:statement|declaration|communiqu[eé]) (?:was"
    r"|has been|is) (?:[\w-]+ ){0,3}(?:by|on behalf of) (?P<by>\w)"
)
_TITLE = re.compile(
    r"(?:Joint |Press |Official )?(?:[Ss]tatement|[Dd]eclaration|[Rr]emarks|[Cc]ommuniqu[eé]) (?:by|of"
    r"|from|on behalf of) (?P<whose>(?:(?! (?:on|regarding|concerning|following|about|after)\b).)+)"
)


def issuer(scene: Scene, start: int) -> Subject | None:
    """Whose words stand at an offset outside quotation marks, where the text is somebody's statement."""
    if "issuer" not in scene.leaders:
        scene.leaders["issuer"] = _in_the_title(scene) or _in_the_opening(scene)
    key = scene.leaders["issuer"]
    return Subject("party", "", start, start, None, key, (key,)) if key is not None else None


def _in_the_opening(scene: Scene) -> str | None:
    for sentence in scene.document.sentences[:_OPENING]:
        told = _THE_FOLLOWING.search(scene.document.plain, sentence.start, sentence.end)
        if told is not None:
            return _whose(scene, sentence, told)
    return None


def _whose(scene: Scene, sentence: Sentence, told: re.Match[str]) -> str | None:
    if told["by"] is not None:
        found = entity_starting(scene, scene.document.token_at(told.start("by")), sentence)
    else:
        found = subject_before(scene, scene.document.token_at(told.start("verb")), sentence)
    return found.party if found is not None else None


def _in_the_title(scene: Scene) -> str | None:
    """ "Statement by the High Representative on behalf of the European Union on Sudan": the Union's."""
    told = _TITLE.match(scene.document.article.title)
    if told is None:
        return None
    named = [hit.actor.key for hit in scene.gazetteer.actor_mentions(told["whose"]) if hit.actor is not None]
    return named[-1] if named else None
