"""Outlooks: what somebody, or the report itself, expects of the talks."""

from __future__ import annotations

import re

from talks.reading.findings import Finding, OutlookFound, Span
from talks.reading.grammar.clauses import main_subject, subject_before
from talks.reading.moves.movers import Speakers
from talks.reading.moves.passages import passage
from talks.reading.outlooks.cues import phrase_in
from talks.reading.prose import cues
from talks.reading.prose.cues import word_set
from talks.reading.prose.text import Sentence
from talks.reading.who.scene import Scene, Subject


def findings(scene: Scene, speakers: Speakers) -> list[Finding]:
    """One outlook a sentence, also of a quotation; without a speaker it is the report's own, `by` null."""
    found: list[Finding] = []
    for sentence in scene.document.sentences:
        if sentence.zone not in ("headline", "caption", "background"):
            found += _of_sentence(scene, speakers, sentence)
    return found


def _of_sentence(scene: Scene, speakers: Speakers, sentence: Sentence) -> list[Finding]:
    plain, start, found = scene.document.plain, sentence.start, []
    while (match := phrase_in(plain, start, sentence.end, sentence.words)) is not None:
        span = passage(scene, sentence, match.start())
        start = match.end()
        asked = _QUESTION.search(plain, max(sentence.start, match.start() - 80), match.start())
        if asked or _WISH.search(match.group()) or _is_mere_mood(scene, sentence, match):
            continue
        start = max(start, span.end)
        found.append(_outlook(_holder(scene, speakers, sentence, match.start()), span))
    return found or _by_an_onlooker(scene, speakers, sentence)


def _by_an_onlooker(scene: Scene, speakers: Speakers, sentence: Sentence) -> list[Finding]:
    """ "They will sign because they are tired", says a professor: whoever sits at no table can but "
    "foretell."""
    if _FUTURE_WORDS.isdisjoint(sentence.words):
        return []
    match = _FUTURE.search(scene.document.plain, sentence.start, sentence.end)
    by = speakers.of(match.start()) if match is not None else None
    if match is None or by is None or by.party is not None or by.kind not in ("person", "role"):
        return []
    span = passage(scene, sentence, match.start())
    return [] if span.quote.endswith("?") else [_outlook(by, span)]


def _outlook(by: Subject | None, span: Span) -> Finding:
    payload = OutlookFound(by.party if by else None, _name(by), span.quote[:240])
    return Finding("outlook", payload, (span,), "outlook.cue", 0.8 if by else 0.7)


def _is_mere_mood(scene: Scene, sentence: Sentence, match: re.Match[str]) -> bool:
    """ "Few are optimistic", told by the report: how somebody feels is no outlook, what he says of it is."""
    ends = match.group().rsplit(None, 1)[-1].lower() in _MOODS
    return ends and scene.outside_quotation(match.start()) and not _says(sentence)


def _holder(scene: Scene, speakers: Speakers, sentence: Sentence, offset: int) -> Subject | None:
    if not scene.outside_quotation(offset):
        return speakers.of(offset)
    subject = main_subject(scene, sentence)
    if subject is None:
        subject = subject_before(scene, scene.document.token_at(offset), sentence)
    if subject is None or subject.kind == "unknown" or subject.start > offset + 60:
        return None
    minded = "according" in sentence.words or not _MINDED.isdisjoint(sentence.words)
    return subject if minded or _says(sentence) else None


def _says(sentence: Sentence) -> bool:
    return not cues.SPEECH_VERBS.keys().isdisjoint(sentence.words)


_QUESTION = re.compile(r"\bask(?:ed|ing)? (?:reporters )?(?:about|if|whether|when|how)\b[^.;,\"]*\Z", re.I)
_WISH = re.compile(r"\bhopes? (?:that )?(?:all|both|the) (?:the )?(?:two )?(?:parties|sides)\b", re.I)
_FUTURE_WORDS = word_set("will wo n't 'll going won't")
_FUTURE = re.compile(
    r"\b(?:(?!we\b|i\b|who\b|which\b|that\b)[a-z]+ (?:will|won't)|(?:is|are) (?:never |not )?going to)\b",
    re.I,
)
_MOODS = word_set("optimistic pessimistic hopeful sceptical skeptical upbeat downbeat")
_MINDED = word_set(
    "pessimistic optimistic hopes hope expects expect hopeful confident sceptical skeptical hoped expressed"
    " doubts doubt expected voiced played cautioned believes believe sees saw predicts thinks fears reckons"
)


def _name(by: Subject | None) -> str:
    if by is None:
        return ""
    return by.person.name if by.person else by.text
