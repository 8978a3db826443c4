"""Who asks by a paper: whoever signed or sent the letter, whose note it is, or who says what it asks."""

from __future__ import annotations

import re

from talks.reading.grammar.entities import entity_ending, entity_starting
from talks.reading.grammar.verb_groups import over_verb_group
from talks.reading.prose import cues
from talks.reading.prose.cues import word_set
from talks.reading.prose.text import Sentence
from talks.reading.who.scene import Scene, Subject

PAPERS = cues.DOCUMENTS | word_set(
    "petition memorandum memo resolution appeal protest complaint cable notice manifesto"
)
_PAPER = rf"(?:[a-z-]+ ){{0,2}}(?:{'|'.join(sorted(PAPERS))})"
_TO_WHOM = r"(?: (?:to|for|before) [^,.;\"]{2,60}?)?"
# "A letter to the council signed by Iran's envoy, | urges", "the note, which Iran sent on Monday, | urges"
_WRITTEN_BY = re.compile(
    rf"(?:An?|The|This|That|Another) {_PAPER}{_TO_WHOM},? (?:(?:which was |that was |(?:[a-z]+ly"
    r"|also) )?(?:signed|sent|written|issued|drafted|filed|lodged|submitted|delivered|handed over"
    r"|released|published|circulated)(?: [^,.;\"]{0,30}?)? by|from|of) (?P<by>(?:the )?\w)"
)
_WHOSE = re.compile(
    rf"(?P<whose>[^.;,\"]{{2,50}})(?:'s|(?<=s)') {_PAPER} (?:to|for|before) [^,.;\"]{{2,60}}\Z"
)


def written_by(
    scene: Scene, sentence: Sentence, index: int, found: Subject | None, speaker: Subject | None
) -> Subject | None:
    """Instead of the paper, or nobody, before the verb at `index`: whose it is; else who tells of it."""
    if PAPERS.isdisjoint(sentence.words) or (found is not None and not _is_paper(found)):
        return found
    end = scene.document.tokens[over_verb_group(scene, index - 1, sentence.first)].end
    written = _WRITTEN_BY.match(scene.document.plain, sentence.start, end)
    if written is not None:
        return entity_starting(scene, scene.document.token_at(written.start("by")), sentence) or found
    whose = _WHOSE.match(scene.document.plain, sentence.start, end)
    if whose is not None:
        return entity_ending(scene, scene.document.token_at(whose.end("whose") - 1), sentence, True) or found
    return speaker if found is not None and speaker is not None and speaker.party is not None else found


def _is_paper(found: Subject) -> bool:
    """Whether the words are of a paper that is nobody's."""
    return found.party is None and found.kind != "person" and found.text.lower().split()[-1] in PAPERS
