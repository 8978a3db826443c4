"""Direct speech: whose words stand between the marks, and the findings made of them."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace
from itertools import zip_longest

from talks.reading.findings import Finding, Span, StatementFound
from talks.reading.grammar.clauses import main_subject
from talks.reading.prose.cues import SPEECH_VERBS
from talks.reading.prose.quotations import Quotation
from talks.reading.speech import several
from talks.reading.speech.attribution import attributed
from talks.reading.speech.channels import said_in, statement_kind, statement_when
from talks.reading.speech.continuation import (
    LONGEST_ATTRIBUTION,
    TRAILING_RULES,
    continued,
    continues,
    from_next,
    only_attributed,
)
from talks.reading.speech.utterance import Attribution, Utterance
from talks.reading.who.mentions import within
from talks.reading.who.scene import Scene, Subject

_FEW = 12  # words of an attribution that only interrupts
FEWEST_WORDS = 4  # shorter quotations are highlights, not statements
_TITLE_CASE = re.compile(
    r"(?:[A-Z][\w'’-]*|of|the|and|a|in|on|for|with|to|from|at)(?:[ ,](?:[A-Z][\w'’-]*|of|the|and|a|in|on"
    r"|for|with|to|from|at))*[,.!]?\Z"
)


def utterances(scene: Scene) -> list[Utterance]:
    """Attribute the quotations of an article, in order; the ones nobody says are left out."""
    for sentence in scene.document.sentences:
        main_subject(scene, sentence)
    said: list[Utterance] = []
    waiting: list[Quotation] = []
    for quotation, following in _with_following(scene.document.quotations):
        if not _is_statement(scene, quotation) and not _is_interrupted(scene, quotation, following):
            if said and not waiting and _closes(scene, said[-1], quotation):
                said[-1].parts.append(quotation)
            continue
        if said and not waiting and continues(scene, said[-1], quotation):
            said[-1].parts.append(quotation)
            continue
        attribution = attributed(scene, quotation)
        if attribution is None and said and not waiting:
            attribution = continued(scene, quotation, said[-1])
        if attribution is None:
            waiting.append(quotation)
            continue
        if said and not waiting and _goes_on(scene, said[-1], quotation, attribution):
            said[-1].parts.append(quotation)
            continue
        opened = _opened_before(waiting, quotation, attribution)
        said += _of_orphans(scene, waiting[: len(waiting) - len(opened)], attribution)
        waiting = []
        said.append(Utterance([*opened, quotation], attribution))
    said += _of_orphans(scene, waiting, None)
    return sorted(said, key=lambda item: item.parts[0].start)


def _of_orphans(scene: Scene, orphans: list[Quotation], following: Attribution | None) -> Iterator[Utterance]:
    """Each by its neighbours; marks left open at the end of a paragraph go on with the next one."""
    last: Utterance | None = None
    for orphan in orphans:
        before = last.parts[-1] if last is not None else None
        if last and before and before.open_ended and before.paragraph + 1 == orphan.paragraph:
            last.parts.append(orphan)
            continue
        found = from_next(scene, orphan, following)
        last = Utterance([orphan], found) if found is not None else None
        if last is not None:
            yield last


def _opened_before(waiting: list[Quotation], last: Quotation, found: Attribution) -> list[Quotation]:
    """ "A.¶"B," she told us: marks left open at the end of a paragraph are opened anew in the next one."""
    opened: list[Quotation] = []
    for orphan in reversed(waiting):
        if not orphan.open_ended or orphan.paragraph + 1 != (opened or [last])[0].paragraph:
            break
        opened.insert(0, orphan)
    return opened if found.rule in TRAILING_RULES else []


def _closes(scene: Scene, before: Utterance, quotation: Quotation) -> bool:
    """ "We got some time," A told us. "Nobody signed anything.": few words, but a sentence of his."""
    words = scene.document.plain[quotation.start : quotation.end]
    whole = words[:1].isupper() and words[-1:] in ".!?" and quotation.paragraph == before.parts[-1].paragraph
    between = scene.document.plain[before.parts[-1].outer_end : quotation.outer_start]
    return whole and between.rstrip()[-1:] == "." and only_attributed(scene, before, quotation)


def _goes_on(scene: Scene, before: Utterance, quotation: Quotation, found: Attribution) -> bool:
    """ "A," she said. "B.", and "A," she told us. "B," the envoy stressed.: one statement."""
    between = scene.document.plain[before.parts[-1].outer_end : quotation.outer_start]
    if between.strip(" ") == "":
        return False  # marks of their own, side by side: two quotations
    speaker, last = found.speaker, before.attribution.speaker
    same = speaker.person is last.person and (speaker.person is not None or speaker.text == last.text)
    behind = quotation.paragraph - before.parts[-1].paragraph
    beside = same and behind < 2 and found.rule in TRAILING_RULES
    return (beside or found.rule == "speech.continued") and only_attributed(scene, before, quotation)


def findings(scene: Scene, said: list[Utterance]) -> list[Finding]:
    """One statement an utterance and party that makes it; its evidence is each run of quoted words."""
    return [
        _finding(scene, utterance, speaker) for utterance in said for speaker in _speakers(scene, utterance)
    ]


def _speakers(scene: Scene, utterance: Utterance) -> list[Subject]:
    """ "...," Oman and Iran said in a joint statement: each; "the ministers of both said": nobody by name."""
    speaker = utterance.attribution.speaker
    sentence = scene.document.sentence_at(speaker.start)
    if speaker.kind != "party" or sentence is None:
        return [speaker]
    told = several.all_of(scene, speaker, sentence)
    if len(told) > 1 and not within(scene.parties, speaker.start, speaker.start + 1):
        return [replace(speaker, kind="role", party=None, parties=(), anonymous=True)]
    return told


def _finding(scene: Scene, utterance: Utterance, speaker: Subject) -> Finding:
    segments = tuple(_words_span(scene, part) for part in utterance.parts)
    attribution = utterance.attribution
    words = " ".join(segment.quote for segment in segments)
    person = speaker.person
    payload = StatementFound(
        speaker=person.key if person else None,
        speaker_name=person.name if person else None,
        speaker_role=(person.post if person else speaker.text) or None,
        actor=speaker.party,
        anonymous=person is None and (speaker.anonymous or (speaker.kind == "role" and not speaker.party)),
        direct=True,
        cue=attribution.cue,
        words=words,
        segments=segments,
        said_in=said_in(scene, attribution.start, attribution.end),
        when=statement_when(scene, attribution.start, attribution.end),
        statement_kind=statement_kind(words, attribution.cue),
        summary=words[:200],
    )
    return Finding("statement", payload, segments, attribution.rule)


def _words_span(scene: Scene, quotation: Quotation) -> Span:
    """The quoted words without the comma that only serves the attribution after it."""
    end = quotation.end
    while end > quotation.start and scene.document.text[end - 1] in ", \u00a0":
        end -= 1
    return scene.document.span(quotation.start, end)


def _with_following(quotations: list[Quotation]) -> Iterator[tuple[Quotation, Quotation | None]]:
    return zip_longest(quotations, quotations[1:])


def _is_interrupted(scene: Scene, quotation: Quotation, following: Quotation | None) -> bool:
    """ "The harder questions," he added, "will be settled elsewhere": few words, but they go on."""
    if following is None or following.paragraph != quotation.paragraph or not _is_statement(scene, following):
        return False
    plain = scene.document.plain
    between = plain[quotation.outer_end : following.outer_start]
    if plain[quotation.end - 1] != "," and plain[quotation.outer_end : quotation.outer_end + 1] != ",":
        return False
    if between.rstrip()[-1:] == ",":
        return plain[following.start].islower() and len(between.split()) <= _FEW
    told = any(word.strip(".,") in SPEECH_VERBS for word in between.split())
    alone = between.rstrip()[-1:] == "." and plain[following.start].isupper()
    return told and alone and len(between.split()) <= LONGEST_ATTRIBUTION and ". " not in between.rstrip()


def _is_statement(scene: Scene, quotation: Quotation) -> bool:
    words = scene.document.text[quotation.start : quotation.end].strip()
    if len(words.split()) < FEWEST_WORDS:
        return False
    if scene.document.sentence_at(quotation.start) is None or scene.document.zone_at(quotation.start) in (
        "caption",
        "headline",
    ):
        return False
    return not _TITLE_CASE.match(words[:300])
