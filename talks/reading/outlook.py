"""Outlooks: what somebody, or the report itself, expects of the talks."""

from __future__ import annotations

import re

from talks.reading import cues
from talks.reading.clauses import main_subject, subject_before
from talks.reading.cues import word_set
from talks.reading.findings import Finding, OutlookFound
from talks.reading.movers import Speakers
from talks.reading.outlook_cues import phrase_in
from talks.reading.passages import passage
from talks.reading.scene import Scene, Subject
from talks.reading.text import Sentence


def findings(scene: Scene, speakers: Speakers) -> list[Finding]:
    """One outlook a sentence, also of a quotation; without a speaker it is the report's own, `by` null."""
    found = []
    for sentence in scene.document.sentences:
        if sentence.zone in ("headline", "caption", "background"):
            continue
        words = [token.low for token in scene.document.tokens[sentence.first : sentence.last]]
        start = sentence.start
        while (match := phrase_in(scene.document.plain, start, sentence.end, words)) is not None:
            span = passage(scene, sentence, match.start())
            start = match.end()
            asked = _QUESTION.search(
                scene.document.plain, max(sentence.start, match.start() - 80), match.start()
            )
            if asked or _is_mere_mood(scene, words, match):
                continue
            start = max(start, span.end)
            by = _holder(scene, speakers, sentence, match.start())
            payload = OutlookFound(by.party if by else None, _name(by), span.quote[:240])
            found.append(Finding("outlook", payload, (span,), "outlook.cue", 0.8 if by else 0.7))
    return found


def _is_mere_mood(scene: Scene, words: list[str], match: re.Match[str]) -> bool:
    """ "Few are optimistic", told by the report: how somebody feels is no outlook, what he says of it is."""
    ends = match.group().rsplit(None, 1)[-1].lower() in _MOODS
    return ends and scene.outside_quotation(match.start()) and not set(words) & set(cues.SPEECH_VERBS)


def _holder(scene: Scene, speakers: Speakers, sentence: Sentence, offset: int) -> Subject | None:
    if not scene.outside_quotation(offset):
        return speakers.of(offset)
    subject = main_subject(scene, sentence)
    if subject is None:
        subject = subject_before(scene, scene.document.token_at(offset), sentence)
    if subject is None or subject.kind == "unknown" or subject.start > offset + 60:
        return None
    words = {token.low for token in scene.document.tokens[sentence.first : sentence.last]}
    minded = words & _MINDED
    return subject if words & set(cues.SPEECH_VERBS) or minded or "according" in words else None


_QUESTION = re.compile(r"\bask(?:ed|ing)? (?:reporters )?(?:about|if|whether|when|how)\b[^.;,\"]*\Z", re.I)
_MOODS = word_set("optimistic pessimistic hopeful sceptical skeptical upbeat downbeat")
_MINDED = word_set(
    "pessimistic optimistic hopes hope expects expect hopeful confident sceptical skeptical hoped expressed"
    " doubts doubt expected voiced played cautioned believes believe sees saw predicts thinks fears reckons"
)


def _name(by: Subject | None) -> str:
    if by is None:
        return ""
    return by.person.name if by.person else by.text
